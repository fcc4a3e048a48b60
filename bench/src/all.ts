import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readResults } from './report/read-results.js';
import { report } from './report/report.js';
import { describeResult, type Result } from './result.js';
import { underServers } from './under-servers.js';

/** The scenarios and their options; together they take less than 15 minutes on two cores. */
const RUNS: readonly (readonly [scenario: string, ...args: string[]])[] = [
  ['fanout'],
  ['durable', '--rounds', '3'],
  ['crowded', '--rounds', '4'],
  ['scale', '--rounds', '3'],
  ['connections'],
  ['storm'],
  ['history', '--rounds', '3', '--seconds', '1'],
  ['echo', '--rounds', '1'],
  ['direct', '--rounds', '1'],
  ['mixed'],
  ['presence', '--users', '3000', '--sizes', '1000,3000', '--events', '600'],
  ['append', '--batches', '500'],
  ['bus'],
  ['jobs', '--broker', 'nats:', '--count', '3000', '--kills', '0', '--broker-kills', '0', '--sends', '200'],
  ['replay', 'bench/traces/small.jsonl'],
];

/**
 * Runs every scenario over servers of its own, and writes the report. Resolves with the first exit status that is not
 * 0.
 */
export async function all(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'string' } } });
  const folder = mkdtempSync(join(tmpdir(), 'godwit-bench-'));
  const results: Result[] = [];
  let status = 0;
  try {
    for (const [scenario, ...options] of RUNS) {
      const startedAt = new Date();
      process.stdout.write(`\n== ${[scenario, ...options].join(' ')}\n`);
      const json = join(folder, `${scenario}.json`);
      const code = await underServers(scenario, [...options, '--json', json]);
      status ||= code;
      process.stdout.write(`-- ${scenario}: ${Math.round((Date.now() - startedAt.getTime()) / 1_000)} s\n`);
      const ended = { system: '', metrics: {}, ok: false, failed: [`the scenario ended with exit status ${code}`] };
      results.push(...(existsSync(json) ? readResults(json) : [describeResult(scenario, startedAt, ended)]));
    }
    const file = values.json ?? join(folder, 'all.json');
    writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
    report([file]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return status;
}
