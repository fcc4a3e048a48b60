import { setTimeout as sleep } from 'node:timers/promises';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Broker } from '../broker/broker.js';
import type { Database } from '../database/database.js';
import type { RelayCounts } from '../outbox/relay.js';
import type { DeadLetters } from './dead-letters.js';

/** The result of an attempt. `repeated`: the job had already been done. */
export type JobResult = 'done' | 'repeated' | 'retried' | 'dead';

/** Metrics of a worker's jobs. */
export interface WorkerMetrics {
  /** Counts an attempt that starts; call the returned function when the attempt ends. */
  began(kind: string): (result: JobResult) => void;
}

/** Registers the metrics of a worker. */
export function createWorkerMetrics(registry: Registry): WorkerMetrics {
  const registers = [registry];
  const running = new Gauge({
    name: 'godwit_jobs_running',
    help: 'Jobs that this worker is running',
    labelNames: ['kind'],
    registers,
  });
  const attempts = new Counter({
    name: 'godwit_job_attempts_total',
    help: 'Attempts by result: done, repeated (the job had already been done), retried, dead',
    labelNames: ['kind', 'result'],
    registers,
  });
  const duration = new Histogram({
    name: 'godwit_job_duration_seconds',
    help: 'Duration of attempts',
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

/** Milliseconds that a read for a scrape may take, so that a broker or database that is down delays no other metric. */
const READ_TIMEOUT_MS = 500;

/** Returns the result of `read`; undefined if it fails or takes longer than READ_TIMEOUT_MS. */
async function readWithin<T>(read: () => Promise<T>): Promise<T | undefined> {
  const timer = new AbortController();
  const late = sleep(READ_TIMEOUT_MS, undefined, { signal: timer.signal, ref: false }).catch(() => undefined);
  try {
    return await Promise.race([read().catch(() => undefined), late]);
  } finally {
    timer.abort();
  }
}

const OUTBOX_ROWS = 'select count(*)::int as n from (select from outbox limit 1000000) o';
// The last look of an erasure waits on purpose, and is due from its created_at on.
const OUTBOX_LAG = `
  select coalesce(extract(epoch from now() - (
    select created_at from outbox where not (kind = 'erase-user' and created_at > now()) order by id limit 1
  )), 0)::float8 as n`;

/**
 * Registers the metrics of the outbox, the queues, the dead letters and the cron tasks. Each scrape reads them anew;
 * those of a broker or database that does not answer are left out or NaN.
 */
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
    help: '1: the broker reported its queues at the last scrape; 0: it did not',
    registers,
  });
  by(
    'kind',
    'godwit_jobs_queued',
    'Waiting jobs; if the broker counts them, also jobs that are running or waiting for a retry',
    async () => {
      const depths = await readWithin(() => parts.broker.depths());
      up.set(Number(depths !== undefined));
      return depths;
    },
  );
  by('kind', 'godwit_jobs_dead', 'Jobs that failed permanently, until an operator retries or purges them', () =>
    readWithin(() => parts.deadLetters.counts()),
  );
  by('task', 'godwit_cron_last_success_timestamp_seconds', 'When a task last completed all of its work', () =>
    readWithin(parts.readCronSuccesses),
  );

  const number = (name: string, help: string, text: string) => {
    const gauge = new Gauge({
      name,
      help,
      registers,
      async collect() {
        const [row] = (await readWithin(() => parts.database.query<{ n: number }>(text))) ?? [];
        // Without an answer, the figure of the last scrape must not stand.
        gauge.set(row?.n ?? Number.NaN);
      },
    });
  };
  number('godwit_outbox_rows', 'Rows waiting for the relay, up to 1,000,000', OUTBOX_ROWS);
  number('godwit_outbox_lag_seconds', 'Age of the oldest row that is waiting for the relay', OUTBOX_LAG);

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
    'Jobs that this process handed over again because the broker had lost them',
    'again',
  );
  counter('godwit_outbox_relay_failures_total', 'Batches that failed completely or in part', 'failures');
}
