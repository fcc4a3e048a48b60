import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Broker, Delivery, Outcome, StopConsuming } from '../broker/broker.js';
import type { Database } from '../database/database.js';
import { DUE_MS, postpone, SETTLING, settleHandOver } from '../outbox/handed-over-jobs.js';
import type { TraceSpan, Tracing } from '../tracing/tracing.js';
import { DeadJobError, type Effect, type JobKind, type JobKinds } from './job-kind.js';
import type { WorkerMetrics } from './job-metrics.js';

const FIRST_DELAY_MS = 1_000;
const MAX_DELAY_MS = 5 * 60_000;
const DRAIN_MS = 20_000;
/** Attempts beyond those of its kind that a job has where earlier ones never ended. */
const MAX_CUT = 3;

const IS_DONE = 'select from done_jobs where id = $1';
const DONE = `${SETTLING} insert into done_jobs (id) values ($1) on conflict do nothing returning 1 as one`;

/** Options of a worker. */
export interface WorkerOptions {
  broker: Broker;
  kinds: JobKinds;
  /** Where effects are committed. */
  database: Database;
  metrics: WorkerMetrics;
  tracing?: Tracing | undefined;
  /** Milliseconds that jobs are given to end when the worker stops; then they are to be tried again. Default 20,000. */
  drainMs?: number;
  /** As the relay's: a job that is under way is late that much after its last sign of life. Default DUE_MS. */
  dueMs?: number;
  /** Told of each attempt that failed. */
  onError: (error: unknown, delivery: Delivery) => void;
}

/** Does jobs of all kinds until stopped, each kind within bounds of its own. */
export async function startWorker({
  broker,
  kinds,
  drainMs = DRAIN_MS,
  ...options
}: WorkerOptions): Promise<StopConsuming> {
  const stops: StopConsuming[] = [];
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal);
  for (const [name, kind] of Object.entries(kinds)) {
    const parts = { ...options, stopping: stopping.signal, inDatabase: broker.inDatabase };
    const handler = (delivery: Delivery) => work(kind, delivery, parts);
    stops.push(await broker.consume(name, handler, { concurrency: kind.concurrency }));
  }
  return async () => {
    const over = setTimeout(() => stopping.abort(new Error('the worker stops')), drainMs);
    await Promise.all(stops.map((stop) => stop()));
    clearTimeout(over);
  };
}

/** Does one job, whatever happens. */
async function work(
  kind: JobKind,
  delivery: Delivery,
  parts: Pick<WorkerOptions, 'database' | 'metrics' | 'onError' | 'tracing' | 'dueMs'> & {
    stopping: AbortSignal;
    inDatabase: boolean;
  },
): Promise<Outcome> {
  const { database, metrics, onError, stopping, inDatabase, dueMs = DUE_MS } = parts;
  const { id, attempt } = delivery;
  const span = parts.tracing?.follow(delivery.traceparent, `process ${delivery.kind}`, 'consumer', {
    attributes: {
      'messaging.system': 'godwit',
      'messaging.operation.type': 'process',
      'messaging.destination.name': delivery.kind,
      'messaging.message.id': id,
      'godwit.attempt': attempt,
    },
  });
  const ended = metrics.began(delivery.kind);
  // Of a broker that the database holds nothing is noted.
  const notLate = async (ms: number) => {
    if (!inDatabase) await postpone(database, id, ms).catch(() => {});
  };
  const underWay = setInterval(notLate, dueMs / 3, dueMs);
  try {
    if ((await database.query(IS_DONE, [id])).length > 0) {
      await settleHandOver(database, id);
      ended('repeated');
      span?.end();
      return { type: 'ack' };
    }
    // A job that takes its worker with it each time never comes to fail: the count ends it. Some attempts end otherwise, as
    // when workers are stopped.
    if (attempt > kind.maxAttempts + MAX_CUT) throw new DeadJobError(`was begun ${attempt - 1} times and never ended`);
    const effect = await attemptWithin(kind, delivery, stopping, span);
    ended((await commit(database, id, effect)) ? 'done' : 'repeated');
    span?.end();
    return { type: 'ack' };
  } catch (error) {
    span?.end(error);
    onError(error, span ? { ...delivery, traceparent: span.traceparent } : delivery);
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    // A job that a stop cuts short has not failed.
    const last = attempt >= kind.maxAttempts && !stopping.aborted;
    if (error instanceof DeadJobError || last) {
      ended('dead');
      return { type: 'dead', error: text };
    }
    ended('retried');
    const delayMs = retryDelayMs(kind, attempt);
    await notLate(delayMs + dueMs);
    return { type: 'retry', delayMs, error: text };
  } finally {
    clearInterval(underWay);
  }
}

/** Runs the handler; rejects when its time is over or the worker stops, though it may go on, to no effect in the database. */
async function attemptWithin(
  kind: JobKind,
  job: Delivery,
  stopping: AbortSignal,
  span: TraceSpan | undefined,
): Promise<Effect | undefined> {
  const timer = new AbortController();
  const cutShort = new AbortController();
  const timeout = sleep(kind.timeoutMs, undefined, { signal: timer.signal }).then(() =>
    cutShort.abort(new Error(`took longer than ${kind.timeoutMs / 1_000} s`)),
  );
  timeout.catch(() => {});
  const { signal } = cutShort;
  const cut = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  cut.catch(() => {});
  // A signal made of both by AbortSignal.any would be kept by `stopping`, which lives as long as the worker.
  const stop = () => cutShort.abort(stopping.reason);
  stopping.addEventListener('abort', stop);
  try {
    stopping.throwIfAborted();
    return await Promise.race([kind.run(job.payload, { job, signal, span }), cut]);
  } finally {
    timer.abort();
    stopping.removeEventListener('abort', stop);
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
