import type { Delivery } from '../broker/broker.js';
import type { Queryable } from '../database/database.js';
import type { ReadConnected } from '../presence/redis-connections.js';
import type { Store } from '../store.js';
import type { TraceSpan } from '../tracing/tracing.js';

/** The parts of the store that jobs use. */
export type JobStore = Pick<Store, 'databases' | 'bus' | 'blobs'> & {
  /** Tells which users are connected. Default: those whose topics are subscribed to, which is as good within one process. */
  readConnected?: ReadConnected | undefined;
  /** Milliseconds for which a user counts as connected after the last device left. Default 0. */
  lingerMs?: number;
};

/**
 * Changes that a job makes in the database: they are committed in one transaction with the note that the job is done, so
 * they happen once. The function that it resolves with is called after the commit: at most once, since the process may
 * die first.
 */
export type Effect = (tx: Queryable) => Promise<(() => void) | undefined>;

/** The arguments of a handler beside the payload. */
export interface JobContext {
  job: Delivery;
  /** Aborted when the kind's time is over, or the worker can wait no longer. */
  signal: AbortSignal;
  /** The attempt, where what caused the job is traced. */
  span?: TraceSpan | undefined;
}

/** How one kind of job is done. */
export interface JobKind {
  /** Jobs that one worker does at a time. */
  concurrency: number;
  /** Milliseconds that one attempt may take: at most 15 minutes. */
  timeoutMs: number;
  /** Attempts after which a job is dead. */
  maxAttempts: number;
  /** Milliseconds before the second attempt; doubled for each one after it. Default 1 s. */
  firstDelayMs?: number;
  /** Milliseconds between attempts at most. Default 5 minutes. */
  maxDelayMs?: number;
  /**
   * Does what is slow, and returns what is to be changed in the database. What it does elsewhere may be done again where
   * the process dies at the wrong moment. Rejects where it is to be tried again; with a DeadJobError, where it is not.
   */
  run(payload: unknown, context: JobContext): Promise<Effect | undefined>;
}

/** Every kind of job that a worker does, by name: lower case and hyphens. */
export type JobKinds = Readonly<Record<string, JobKind>>;

/** A job that no further attempt can help. */
export class DeadJobError extends Error {
  override readonly name = 'DeadJobError';
}
