import { setTimeout as sleep } from 'node:timers/promises';
import type { Broker, Delivery, Outcome, StopConsuming } from '../broker/broker.js';
import type { Database } from '../database.js';
import { DeadJobError, type Effect, type JobKind, type JobKinds } from './job-kind.js';
import type { WorkerMetrics } from './metrics.js';

const FIRST_DELAY_MS = 1_000;
const MAX_DELAY_MS = 5 * 60_000;

const IS_DONE = 'select from done_jobs where id = $1';
const DONE = 'insert into done_jobs (id) values ($1) on conflict do nothing returning 1 as one';

/** What a worker needs. */
export interface WorkerOptions {
  broker: Broker;
  kinds: JobKinds;
  /** Where effects are committed. */
  database: Database;
  metrics: WorkerMetrics;
  /** Told of each attempt that failed. */
  onError: (error: unknown, delivery: Delivery) => void;
}

/** Does jobs of all kinds until stopped, each kind within bounds of its own. */
export async function startWorker({ broker, kinds, ...options }: WorkerOptions): Promise<StopConsuming> {
  const stops: StopConsuming[] = [];
  for (const [name, kind] of Object.entries(kinds)) {
    const handler = (delivery: Delivery) => work(kind, delivery, options);
    stops.push(await broker.consume(name, handler, { concurrency: kind.concurrency }));
  }
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

/** Does one job, whatever happens. */
async function work(
  kind: JobKind,
  delivery: Delivery,
  { database, metrics, onError }: Pick<WorkerOptions, 'database' | 'metrics' | 'onError'>,
): Promise<Outcome> {
  const { id, attempt } = delivery;
  const ended = metrics.began(delivery.kind);
  try {
    if ((await database.query(IS_DONE, [id])).length > 0) {
      ended('repeated');
      return { type: 'ack' };
    }
    // A job that takes its worker with it each time never comes to fail: the count ends it.
    if (attempt > kind.maxAttempts) throw new DeadJobError(`was begun ${attempt - 1} times and never ended`);
    const effect = await attemptWithin(kind, delivery);
    ended((await commit(database, id, effect)) ? 'done' : 'repeated');
    return { type: 'ack' };
  } catch (error) {
    onError(error, delivery);
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    if (error instanceof DeadJobError || attempt >= kind.maxAttempts) {
      ended('dead');
      return { type: 'dead', error: text };
    }
    ended('retried');
    return { type: 'retry', delayMs: retryDelayMs(kind, attempt), error: text };
  }
}

/** Runs the handler; rejects when its time is over, though it may go on, to no effect in the database. */
async function attemptWithin(kind: JobKind, job: Delivery): Promise<Effect | undefined> {
  const late = new AbortController();
  const timer = new AbortController();
  const timeout = sleep(kind.timeoutMs, undefined, { signal: timer.signal }).then(() => {
    const error = new Error(`took longer than ${kind.timeoutMs / 1_000} s`);
    late.abort(error);
    throw error;
  });
  try {
    return await Promise.race([kind.run(job.payload, { job, signal: late.signal }), timeout]);
  } finally {
    timer.abort();
    timeout.catch(() => {});
  }
}

/** Commits a job's effect, once; returns whether it was this time. */
async function commit(database: Database, id: string, effect: Effect | undefined): Promise<boolean> {
  if (!effect) return (await database.query(DONE, [id])).length > 0;
  let afterwards: (() => void) | undefined;
  const done = await database.transaction(async (tx) => {
    if ((await tx.query(DONE, [id])).length === 0) return false;
    afterwards = await effect(tx);
    return true;
  });
  if (done) afterwards?.();
  return done;
}

/** Exponential, with half of it jitter. `attempt` is the one that failed, from 1. */
export function retryDelayMs(
  { firstDelayMs = FIRST_DELAY_MS, maxDelayMs = MAX_DELAY_MS }: Pick<JobKind, 'firstDelayMs' | 'maxDelayMs'>,
  attempt: number,
  random: () => number = Math.random,
): number {
  const ceiling = Math.min(maxDelayMs, firstDelayMs * 2 ** Math.min(attempt - 1, 20));
  return Math.round(ceiling * (0.5 + 0.5 * random()));
}
