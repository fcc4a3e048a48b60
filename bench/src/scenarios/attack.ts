import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Attacker } from '../attacks/attacker.js';
import { type Experience, HonestCrowd } from '../attacks/honest-crowd.js';
import { attacks } from '../attacks/index.js';
import { missedGoals } from '../attacks/verdict.js';
import { memoryOf } from '../measure/process-cpu.js';
import type { Metrics, ScenarioResult } from '../result.js';
import { readMetric } from '../system/prometheus.js';
import { startSystem } from '../system/system.js';
import { UsageError } from '../usage-error.js';

const SAMPLE_MS = 50;
/** Seconds of load before anything is measured, so that code is compiled and connections to the store are open. */
const WARM_UP_SECONDS = 2;

/**
 * Measures what attacks cost honest clients: for each row, a run without the attacker and one of the same length beside
 * it, on a system of its own. Goals that are missed are printed; only errors in honest deliveries fail the run.
 */
export async function attack(args: string[]): Promise<ScenarioResult> {
  const { values } = parseArgs({
    args,
    options: {
      row: { type: 'string', default: Object.keys(attacks).join(',') },
      hostile: { type: 'string', default: '2000' },
      honest: { type: 'string', default: '1000' },
      seconds: { type: 'string', default: '8' },
      json: { type: 'string' },
    },
  });
  const rows = values.row.split(',');
  for (const row of rows)
    if (!attacks[row]) throw new UsageError(`--row ${row}: must be one of ${Object.keys(attacks).join(', ')}`);
  const sizes = { hostile: Number(values.hostile), honest: Number(values.honest), seconds: Number(values.seconds) };
  for (const [name, size] of Object.entries(sizes))
    if (!(size > 0)) throw new UsageError(`--${name} must be a number above 0`);
  const metrics: Metrics = {};
  const failed: string[] = [];
  for (const row of rows) {
    const { found, wrongs } = await measure(row, sizes);
    for (const [name, value] of Object.entries(found)) metrics[`attack.${row}.${name}`] = value;
    for (const [name, count] of Object.entries(wrongs))
      if (count > 0) failed.push(`${row}: ${count} honest deliveries ${name}`);
  }
  for (const goal of missedGoals(rows, metrics)) process.stdout.write(`goal missed: ${goal}\n`);
  return { system: 'postgres+redis', metrics, ok: failed.length === 0, failed };
}

interface Sizes {
  hostile: number;
  honest: number;
  seconds: number;
}

async function measure(row: string, { hostile, honest, seconds }: Sizes) {
  const blobs = mkdtempSync(join(tmpdir(), 'godwit-attack-'));
  const system = await startSystem({ gateways: 1, env: { BLOBS_URL: `file://${blobs}` } });
  let attacker: Attacker | undefined;
  let crowd: HonestCrowd | undefined;
  let sampling: NodeJS.Timeout | undefined;
  try {
    let died = false;
    const memory = () => {
      try {
        return memoryOf(system.pids['gateway 1'] as number) / 2 ** 20;
      } catch {
        died = true;
        return 0;
      }
    };
    crowd = await HonestCrowd.connect(system, honest);
    await crowd.run(WARM_UP_SECONDS);
    const without = await crowd.run(seconds);
    const before = memory();
    let peak = before;
    sampling = setInterval(() => {
      peak = Math.max(peak, memory());
    }, SAMPLE_MS);
    const { gatewayUrls, storeUrl, internalToken, authSecret } = system;
    attacker = await Attacker.prepare(row, {
      system: { gatewayUrls, storeUrl, internalToken, authSecret },
      hostile,
      seconds,
      prefix: `attack-${randomBytes(6).toString('hex')}`,
    });
    const pages = { gateway: metricsOf(gatewayUrls[0] as string), store: `${storeUrl}/metrics` };
    // A page tells the longest stall since it was read last.
    await Promise.all(Object.values(pages).map(longestStall));
    const [beside, own] = await Promise.all([crowd.run(seconds), attacker.run()]);
    const [gateway_stall_ms, store_stall_ms] = await Promise.all([pages.gateway, pages.store].map(longestStall));
    await attacker.stop();
    const wrongs = await crowd.close();
    const found: Metrics = {
      honest_p99_ratio: Math.max(ratio('send', beside, without), ratio('history', beside, without)),
      disconnected: beside.disconnected,
      gateway_before_mib: before,
      gateway_peak_mib: peak,
      gateway_died: Number(died),
      gateway_stall_ms: gateway_stall_ms as number,
      store_stall_ms: store_stall_ms as number,
      refused: beside.refused,
      unanswered: beside.unanswered,
      ...percentiles('without', without),
      ...percentiles('beside', beside),
      ...own,
    };
    return { found, wrongs };
  } finally {
    clearInterval(sampling);
    await attacker?.stop();
    crowd?.leave();
    await system.stop();
    rmSync(blobs, { recursive: true, force: true, maxRetries: 3 });
  }
}

const metricsOf = (gatewayUrl: string) => `http://${new URL(gatewayUrl).host}/metrics`;

/** Milliseconds for which the event loop of a process was longest late. */
const longestStall = async (page: string): Promise<number> =>
  1_000 * (await readMetric(page, 'nodejs_eventloop_lag_max_seconds'));

const ratio = (kind: 'send' | 'history', beside: Experience, without: Experience): number =>
  beside[kind].percentile(99) / without[kind].percentile(99);

const percentiles = (when: string, found: Experience): Metrics => ({
  [`${when}_send_p50_ms`]: found.send.percentile(50),
  [`${when}_send_p99_ms`]: found.send.percentile(99),
  [`${when}_history_p50_ms`]: found.history.percentile(50),
  [`${when}_history_p99_ms`]: found.history.percentile(99),
});
