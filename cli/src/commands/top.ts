import { setTimeout as sleep } from 'node:timers/promises';
import { causeChain } from '../cause-chain.js';
import { exitCodeOf, hintOf } from '../exit-codes.js';
import { addressesOf, type ConnectionOptions, requestText, type Variables } from '../talk/connection.js';
import { paint, printJson, printLine, printTable } from '../terminal.js';
import { parseMetrics, quantileOf, type Sample, sumOf } from './metrics-page.js';

/** Options of `godwit top`. */
export type TopOptions = ConnectionOptions & { interval: number; once?: boolean; json?: boolean };

/** Two pages of one process, and the seconds between them. */
interface Pages {
  before: readonly Sample[];
  now: readonly Sample[];
  seconds: number;
}

type Figure = (pages: Pages) => number | undefined;

const gauge =
  (metric: string, labels?: Record<string, string>): Figure =>
  ({ now }) =>
    sumOf(now, metric, labels);
const rate =
  (metric: string, labels?: Record<string, string>): Figure =>
  ({ before, now, seconds }) => {
    const [earlier, later] = [sumOf(before, metric, labels), sumOf(now, metric, labels)];
    // A counter that fell belongs to a new process.
    return later === undefined ? undefined : Math.max(0, later - (earlier ?? 0)) / seconds;
  };
const milliseconds =
  (metric: string, share: number): Figure =>
  ({ before, now }) => {
    const seconds = quantileOf(before, now, metric, share);
    return seconds === undefined ? undefined : seconds * 1_000;
  };
const mebibytes =
  (metric: string): Figure =>
  ({ now }) => {
    const bytes = sumOf(now, metric);
    return bytes === undefined ? undefined : bytes / 1024 / 1024;
  };

/** The figures of each process in `top`, by the name in `--json`. A figure that a process does not have is left out. */
const FIGURES: Readonly<Record<string, Figure>> = {
  connections: gauge('godwit_gateway_sessions'),
  users: gauge('godwit_gateway_users'),
  requests_per_second: rate('godwit_gateway_requests_total'),
  request_p99_ms: milliseconds('godwit_gateway_request_duration_seconds', 0.99),
  events_per_second: rate('godwit_gateway_events_total'),
  delivery_p50_ms: milliseconds('godwit_gateway_delivery_seconds', 0.5),
  delivery_p99_ms: milliseconds('godwit_gateway_delivery_seconds', 0.99),
  lagging_sessions: gauge('godwit_gateway_sessions_behind'),
  slow_sessions: gauge('godwit_gateway_sessions_slow'),
  buffered_mib: mebibytes('godwit_gateway_buffered_bytes'),
  amplification: gauge('godwit_gateway_amplification'),
  repairs_per_second: rate('godwit_gateway_repairs_total'),
  bus_up: gauge('godwit_bus_up'),
  messages_per_second: rate('godwit_store_messages_total', { outcome: 'committed' }),
  http_requests_per_second: rate('godwit_http_request_duration_seconds_count'),
  pool_waiting: gauge('godwit_database_pool_waiting'),
  outbox_lag_seconds: gauge('godwit_outbox_lag_seconds'),
  jobs_queued: gauge('godwit_jobs_queued'),
  jobs_running: gauge('godwit_jobs_running'),
  // A kind without dead letters has no gauge.
  jobs_dead: ({ now }) =>
    sumOf(now, 'godwit_jobs_dead') ?? (sumOf(now, 'godwit_jobs_queued') === undefined ? undefined : 0),
  limits_hit_per_second: rate('godwit_limits_hit_total'),
  cpu_percent: (pages) => {
    const cpu = rate('process_cpu_seconds_total')(pages);
    return cpu === undefined ? undefined : cpu * 100;
  },
  memory_mib: mebibytes('process_resident_memory_bytes'),
};

/** The figures that one process gives now. */
type Row = { address: string; figures: Record<string, number> } | { address: string; error: unknown };

/**
 * Shows the metrics of processes, again after each interval, until the signal. With `--once` or `--json`, or without a
 * terminal, it shows them once, measured over one interval. The command fails if no process answers.
 */
export async function runTop(
  given: readonly string[],
  options: TopOptions,
  variables: Variables,
  interrupted: AbortSignal,
): Promise<void> {
  const { url, httpUrl } = addressesOf(options, variables);
  const own = [new URL(url.replace(/^ws/, 'http')).origin, httpUrl];
  const addresses = [...new Set(given.length > 0 ? given.map((one) => one.replace(/\/+$/, '')) : own)];
  const key = options.key || variables.GODWIT_KEY;
  const once = options.once || options.json || !process.stdout.isTTY;
  let before = await readPages(addresses, key);
  for (;;) {
    const began = performance.now();
    await sleep(options.interval * 1_000, undefined, { signal: interrupted }).catch(() => {});
    if (interrupted.aborted) return;
    const now = await readPages(addresses, key);
    const rows = rowsOf(addresses, before, now, (performance.now() - began) / 1_000);
    if (!once) process.stdout.write('\x1b[H\x1b[2J');
    show(rows, options.json ?? false);
    if (once) return endOnce(rows);
    before = now;
  }
}

type Page = { samples: readonly Sample[] } | { error: unknown };

function readPages(addresses: readonly string[], key: string | undefined): Promise<Page[]> {
  return Promise.all(
    addresses.map(async (address) => {
      try {
        return { samples: parseMetrics(await requestText({ url: `${address}/metrics`, key })) };
      } catch (error) {
        return { error };
      }
    }),
  );
}

function rowsOf(addresses: readonly string[], before: Page[], now: Page[], seconds: number): Row[] {
  return addresses.map((address, index) => {
    const [earlier, later] = [before[index] as Page, now[index] as Page];
    if ('error' in later) return { address, error: later.error };
    const pages = { before: 'error' in earlier ? later.samples : earlier.samples, now: later.samples, seconds };
    const figures = Object.entries(FIGURES).flatMap(([name, figure]) => {
      const value = figure(pages);
      return value === undefined ? [] : [[name, Math.round(value * 1_000) / 1_000] as const];
    });
    return { address, figures: Object.fromEntries(figures) };
  });
}

function show(rows: readonly Row[], json: boolean): void {
  for (const row of rows) {
    if (json)
      printJson(
        'error' in row
          ? { address: row.address, error: causeChain(row.error) }
          : { address: row.address, ...row.figures },
      );
    else if ('error' in row) process.stderr.write(`godwit: ${causeChain(row.error)}\n  ${hintOf(row.error) ?? ''}\n`);
  }
  if (json) return;
  const answered = rows.flatMap((row) => ('figures' in row ? [row] : []));
  const names = Object.keys(FIGURES).filter((name) => answered.some(({ figures }) => name in figures));
  printLine(paint('bold', `godwit top, ${new Date().toLocaleTimeString('en-GB')}`));
  printTable([
    ['', ...answered.map(({ address }) => address.replace(/^https?:\/\//, ''))],
    ...names.map((name) => [
      name.replaceAll('_', ' '),
      ...answered.map(({ figures }) =>
        name in figures ? String(Math.round((figures[name] as number) * 10) / 10) : '',
      ),
    ]),
  ]);
}

/** Fails if a process did not answer. */
function endOnce(rows: readonly Row[]): void {
  const failed = rows.find((row) => 'error' in row);
  if (failed && 'error' in failed) process.exitCode = exitCodeOf(failed.error);
}
