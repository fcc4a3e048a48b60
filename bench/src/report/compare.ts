import { parseArgs } from 'node:util';
import type { Result } from '../result.js';
import { UsageError } from '../usage-error.js';
import { formatMachine, formatNumber, formatShare } from './format.js';
import { type OverRounds, overRounds } from './over-rounds.js';
import { readResults } from './read-results.js';

const USAGE = 'usage: npm run bench -- compare A.json B.json';

/** Prints the metrics of two files of results side by side. */
export function compare(args: string[]): void {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [a, b] = positionals;
  if (!a || !b || positionals.length > 2) throw new UsageError(USAGE);
  process.stdout.write(compareResults(readResults(a), readResults(b)));
}

/**
 * The metrics of the scenarios that both files have, one per line; the n-th run of a scenario is compared with the
 * n-th. The last column marks metrics that changed by more than both spreads, and metrics that differ if a spread is
 * unknown.
 */
export function compareResults(a: readonly Result[], b: readonly Result[]): string {
  const [runsOfA, runsOfB] = [byName(a), byName(b)];
  let text = '';
  for (const [name, run] of runsOfA) {
    const other = runsOfB.get(name);
    text += other ? compareRuns(name, run, other) : `${name}: only in A\n\n`;
  }
  for (const name of runsOfB.keys()) if (!runsOfA.has(name)) text += `${name}: only in B\n\n`;
  return text.trimEnd().concat('\n');
}

/** Runs by scenario; `append 2` is the second run of append. */
function byName(results: readonly Result[]): Map<string, Result> {
  const runs = new Map<string, Result>();
  for (const result of results) {
    let name = result.scenario;
    for (let n = 2; runs.has(name); n++) name = `${result.scenario} ${n}`;
    runs.set(name, result);
  }
  return runs;
}

function compareRuns(name: string, a: Result, b: Result): string {
  const metrics = [...new Set([...Object.keys(a.metrics), ...Object.keys(b.metrics)])];
  const rows = metrics.map((metric) => [metric, ...compareMetric(overRounds(a, metric), overRounds(b, metric))]);
  const table = [[name, 'A', 'B', 'B/A', 'spread A', 'spread B', ''], ...rows];
  return `${describe('A', a)}${describe('B', b)}${columns(table)}\n`;
}

function describe(label: string, run: Result): string {
  const failed = (run.failed ?? []).map((text) => `${label}  failed: ${text}\n`).join('');
  return `${label}  ${run.started_at}, godwit ${run.versions.godwit ?? '?'}, ${formatMachine(run)}\n${failed}`;
}

function compareMetric(a: OverRounds | undefined, b: OverRounds | undefined): string[] {
  const ratio = a && b && a.median !== 0 ? b.median / a.median : undefined;
  const values = [formatNumber(a?.median), formatNumber(b?.median), formatNumber(ratio)];
  return [...values, formatShare(a?.spread), formatShare(b?.spread), a && b ? changeOf(a, b) : 'only in one'];
}

function changeOf(a: OverRounds, b: OverRounds): string {
  const change = Math.abs(b.median - a.median) / Math.abs(a.median);
  if (a.median === b.median || change <= Math.max(a.spread ?? 0, b.spread ?? 0)) return '';
  return a.spread === undefined || b.spread === undefined ? 'differs, spread unknown' : 'changed';
}

function columns(table: readonly string[][]): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === 0 || column === row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  return table.map((row) => `${line(row).join('  ').trimEnd()}\n`).join('');
}
