import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Broker } from '../broker/broker.js';
import type { Database } from '../database.js';
import type { DeadLetters } from './dead-letters.js';

/** How an attempt ended. `repeated`: the job was done already. */
export type JobResult = 'done' | 'repeated' | 'retried' | 'dead';

/** What a worker tells of its jobs. */
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

const OUTBOX_ROWS = 'select count(*)::int as n from (select from outbox limit 1000000) o';
const OUTBOX_LAG = `
  select coalesce(extract(epoch from now() - (select created_at from outbox order by id limit 1)), 0)::float8 as n`;

/** Registers what waits: asked for when metrics are read. What cannot be asked is left out. */
export function registerQueueMetrics(
  registry: Registry,
  parts: { broker: Broker; deadLetters: DeadLetters; database: Database },
): void {
  const registers = [registry];
  const byKind = (name: string, help: string, read: () => Promise<Record<string, number>>) => {
    const gauge = new Gauge({
      name,
      help,
      labelNames: ['kind'],
      registers,
      async collect() {
        const counts = await read().catch(() => ({}));
        gauge.reset();
        for (const [kind, count] of Object.entries(counts)) gauge.set({ kind }, count);
      },
    });
  };
  byKind(
    'godwit_jobs_queued',
    'Jobs that wait, and where the broker can tell also those that run or wait for a retry',
    () => parts.broker.depths(),
  );
  byKind('godwit_jobs_dead', 'Jobs that failed for good and wait for an operator', () => parts.deadLetters.counts());

  const number = (name: string, help: string, text: string) => {
    const gauge = new Gauge({
      name,
      help,
      registers,
      async collect() {
        const [row] = await parts.database.query<{ n: number }>(text).catch(() => []);
        if (row) gauge.set(row.n);
      },
    });
  };
  number('godwit_outbox_rows', 'Rows that wait for the relay, up to 1,000,000', OUTBOX_ROWS);
  number('godwit_outbox_lag_seconds', 'How long the oldest row has waited for the relay', OUTBOX_LAG);
}
