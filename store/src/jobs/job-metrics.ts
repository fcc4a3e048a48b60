import { setTimeout as sleep } from 'node:timers/promises';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Broker } from '../broker/broker.js';
import type { Database } from '../database/database.js';
import type { RelayCounts } from '../outbox/relay.js';
import type { DeadLetters } from './dead-letters.js';

/** How an attempt ended. `repeated`: the job was done already. */
export type JobResult = 'done' | 'repeated' | 'retried' | 'dead';

/** Metrics of a worker's jobs. */
export interface WorkerMetrics {
  /** A job begins; call what it returns when it ends. */
  began(kind: string): (result: JobResult) => void;
}

/** Registers what a worker counts. */
export function createWorkerMetrics(registry: Registry): WorkerMetrics {
  const registers = [registry];
  const running = new Gauge({
    name: 'godwit_jobs_running',
    help: 'Jobs that this worker is doing',
    labelNames: ['kind'],
    registers,
  });
  const attempts = new Counter({
    name: 'godwit_job_attempts_total',
    help: 'Attempts by result: done, repeated (it was done already), retried, dead',
    labelNames: ['kind', 'result'],
    registers,
  });
  const duration = new Histogram({
    name: 'godwit_job_duration_seconds',
    help: 'How long attempts took',
    labelNames: ['kind'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 60, 300],
    registers,
  });
  return {
    began(kind) {
      running.inc({ kind });
      const end = duration.startTimer({ kind });
      return (result) => {
        running.dec({ kind });
        end();
        attempts.inc({ kind, result });
      };
    },
  };
}

/** Milliseconds that what is asked for a scrape may take: what is down must not keep the other metrics back. */
const PATIENCE_MS = 500;

/** The result of `read`; undefined if it fails or takes too long. */
async function inTime<T>(read: () => Promise<T>): Promise<T | undefined> {
  const timer = new AbortController();
  const late = sleep(PATIENCE_MS, undefined, { signal: timer.signal, ref: false }).catch(() => undefined);
  try {
    return await Promise.race([read().catch(() => undefined), late]);
  } finally {
    timer.abort();
  }
}

const OUTBOX_ROWS = 'select count(*)::int as n from (select from outbox limit 1000000) o';
const OUTBOX_LAG = `
  select coalesce(extract(epoch from now() - (select created_at from outbox order by id limit 1)), 0)::float8 as n`;

/** Registers what waits: asked for when metrics are read. What cannot be asked is left out. */
export function registerQueueMetrics(
  registry: Registry,
  parts: {
    broker: Broker;
    deadLetters: DeadLetters;
    database: Database;
    relay: { readonly counts: RelayCounts };
    /** When each cron task last succeeded, in Unix seconds. */
    readCronSuccesses: () => Promise<Record<string, number>>;
  },
): void {
  const registers = [registry];
  const by = (label: string, name: string, help: string, read: () => Promise<Record<string, number> | undefined>) => {
    const gauge = new Gauge({
      name,
      help,
      labelNames: [label],
      registers,
      async collect() {
        const numbers = await read();
        gauge.reset();
        for (const [value, number] of Object.entries(numbers ?? {})) gauge.set({ [label]: value }, number);
      },
    });
  };
  const up = new Gauge({
    name: 'godwit_broker_up',
    help: '1: the broker told its queues at the last scrape; 0: it did not',
    registers,
  });
  by(
    'kind',
    'godwit_jobs_queued',
    'Jobs that wait, and where the broker can tell also those that run or wait for a retry',
    async () => {
      const depths = await inTime(() => parts.broker.depths());
      up.set(Number(depths !== undefined));
      return depths;
    },
  );
  by('kind', 'godwit_jobs_dead', 'Jobs that failed for good and wait for an operator', () =>
    inTime(() => parts.deadLetters.counts()),
  );
  by('task', 'godwit_cron_last_success_timestamp_seconds', 'When a task last did all that it had to do', () =>
    inTime(parts.readCronSuccesses),
  );

  const number = (name: string, help: string, text: string) => {
    const gauge = new Gauge({
      name,
      help,
      registers,
      async collect() {
        const [row] = (await inTime(() => parts.database.query<{ n: number }>(text))) ?? [];
        // Not what it was when it was asked last.
        gauge.set(row?.n ?? Number.NaN);
      },
    });
  };
  number('godwit_outbox_rows', 'Rows that wait for the relay, up to 1,000,000', OUTBOX_ROWS);
  number('godwit_outbox_lag_seconds', 'How long the oldest row has waited for the relay', OUTBOX_LAG);

  const counter = (name: string, help: string, of: keyof RelayCounts) =>
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(parts.relay.counts[of]);
      },
    });
  counter('godwit_outbox_relayed_rows_total', 'Rows that this process handed over to the broker', 'rows');
  counter(
    'godwit_jobs_handed_over_again_total',
    'Jobs that this process handed over again: lost by the broker',
    'again',
  );
  counter('godwit_outbox_relay_failures_total', 'Batches that could not be handed over, or not whole', 'failures');
}
