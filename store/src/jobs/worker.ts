import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Broker, Delivery, Outcome, StopConsuming } from '../broker/broker.js';
import type { Database } from '../database/database.js';
import { DUE_MS, postpone, SETTLING, settleHandOver } from '../outbox/handed-over-jobs.js';
import type { TraceSpan, Tracing } from '../tracing/tracing.js';
import { DeadJobError, type Effect, type JobKind, type JobKinds, RetryLaterError } from './job-kind.js';
import type { WorkerMetrics } from './job-metrics.js';

const FIRST_DELAY_MS = 1_000;
const MAX_DELAY_MS = 5 * 60_000;
const DRAIN_MS = 20_000;
/** Attempts beyond maxAttempts that a job may have if earlier ones never finished. */
const MAX_UNFINISHED = 3;

const IS_DONE = 'select from done_jobs where id = $1';
const DONE = `${SETTLING} insert into done_jobs (id) values ($1) on conflict do nothing returning 1 as one`;

/** Options of a worker. */
export interface WorkerOptions {
  broker: Broker;
  kinds: JobKinds;
  /** The database in which effects are committed. */
  database: Database;
  metrics: WorkerMetrics;
  tracing?: Tracing | undefined;
  /**
   * Milliseconds that running jobs have to finish when the worker stops, before they are left to a retry. Default
   * 20,000.
   */
  drainMs?: number;
  /** As the relay's: milliseconds after a running job's last heartbeat when it counts as late. Default DUE_MS. */
  dueMs?: number;
  /** Called for each failed attempt. */
  onError: (error: unknown, delivery: Delivery) => void;
}

/** Runs jobs of all the kinds, each kind within its own limits, until the returned function is called. */
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
    const over = setTimeout(() => stopping.abort(new Error('the worker is stopping')), drainMs);
    await Promise.all(stops.map((stop) => stop()));
    clearTimeout(over);
  };
}

/** Runs one attempt of a job. A failure of the job is an outcome, not a rejection. */
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
  // Jobs of a broker in the database have no row in handed_over_jobs.
  const extendDueTime = async (ms: number) => {
    if (!inDatabase) await postpone(database, id, ms).catch(() => {});
  };
  const heartbeat = setInterval(extendDueTime, dueMs / 3, dueMs);
  try {
    if ((await database.query(IS_DONE, [id])).length > 0) {
      await settleHandOver(database, id);
      ended('repeated');
      span?.end();
      return { type: 'ack' };
    }
    // A job that crashes its worker each time never reports a failure: the number of attempts ends it. The margin is
    // for attempts that were cut short for other reasons, such as a worker that was stopped.
    if (attempt > kind.maxAttempts + MAX_UNFINISHED)
      throw new DeadJobError(`was started ${attempt - 1} times and never finished`);
    const effect = await attemptWithin(kind, delivery, stopping, span);
    ended((await commit(database, id, effect)) ? 'done' : 'repeated');
    span?.end();
    return { type: 'ack' };
  } catch (error) {
    span?.end(error);
    onError(error, span ? { ...delivery, traceparent: span.traceparent } : delivery);
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    // A job that was cut short by the stop of the worker has not failed.
    const last = attempt >= kind.maxAttempts && !stopping.aborted;
    if (error instanceof DeadJobError || last) {
      ended('dead');
      return { type: 'dead', error: text };
    }
    ended('retried');
    const delayMs = delayAfter(error, kind, attempt);
    await extendDueTime(delayMs + dueMs);
    return { type: 'retry', delayMs, error: text };
  } finally {
    clearInterval(heartbeat);
  }
}

/**
 * Runs the handler. Rejects when its time-out expires or the worker stops; a handler that continues after that has no
 * effect in the database.
 */
async function attemptWithin(
  kind: JobKind,
  job: Delivery,
  stopping: AbortSignal,
  span: TraceSpan | undefined,
): Promise<Effect | undefined> {
  const timer = new AbortController();
  const abort = new AbortController();
  const timeout = sleep(kind.timeoutMs, undefined, { signal: timer.signal }).then(() =>
    abort.abort(new Error(`took longer than ${kind.timeoutMs / 1_000} s`)),
  );
  timeout.catch(() => {});
  const { signal } = abort;
  const cut = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  cut.catch(() => {});
  // AbortSignal.any would leak: `stopping`, which lives as long as the worker, would keep a reference to each signal.
  const stop = () => abort.abort(stopping.reason);
  stopping.addEventListener('abort', stop);
  try {
    stopping.throwIfAborted();
    return await Promise.race([kind.run(job.payload, { job, signal, span }), cut]);
  } finally {
    timer.abort();
    stopping.removeEventListener('abort', stop);
  }
}

/** Commits a job's effect unless it has already been committed; returns whether it committed it. */
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

/** The milliseconds before the next attempt: at least what the error asks for, as far as the kind permits. */
function delayAfter(error: unknown, kind: JobKind, attempt: number): number {
  const delayMs = retryDelayMs(kind, attempt);
  if (!(error instanceof RetryLaterError)) return delayMs;
  return Math.max(delayMs, Math.min(error.afterMs, kind.maxDelayMs ?? MAX_DELAY_MS));
}

/**
 * Returns the milliseconds before the next attempt: exponential backoff, half of it jitter. `attempt` is the number of
 * the failed attempt, from 1.
 */
export function retryDelayMs(
  { firstDelayMs = FIRST_DELAY_MS, maxDelayMs = MAX_DELAY_MS }: Pick<JobKind, 'firstDelayMs' | 'maxDelayMs'>,
  attempt: number,
  random: () => number = Math.random,
): number {
  const ceiling = Math.min(maxDelayMs, firstDelayMs * 2 ** Math.min(attempt - 1, 20));
  return Math.round(ceiling * (0.5 + 0.5 * random()));
}
