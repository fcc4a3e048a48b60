import type { Delivery } from '../broker/broker.js';
import type { Queryable } from '../database/database.js';
import type { ReadConnected } from '../presence/redis-connections.js';
import type { Store } from '../store.js';
import type { TraceSpan } from '../tracing/tracing.js';

/** The parts of the store that jobs use. */
export type JobStore = Pick<Store, 'databases' | 'bus' | 'blobs'> & {
  /**
   * Returns for each user whether the user is connected. Default: whether the topic of the user has a subscriber, which
   * is equivalent within one process.
   */
  readConnected?: ReadConnected | undefined;
  /** Milliseconds for which a user counts as connected after the last device disconnected. Default 0. */
  lingerMs?: number;
};

/**
 * The changes that a job makes in the database. They are committed in the transaction that records the job as done, so
 * they happen exactly once. The function that it resolves with is called after the commit: at most once, since the
 * process may die before the call.
 */
export type Effect = (tx: Queryable) => Promise<(() => void) | undefined>;

/** The arguments of a handler besides the payload. */
export interface JobContext {
  job: Delivery;
  /** Aborted when the time-out of the kind expires, or when the worker's time to drain does. */
  signal: AbortSignal;
  /** The span of the attempt, if the cause of the job is traced. */
  span?: TraceSpan | undefined;
}

/** The handler of one kind of job, and its limits. */
export interface JobKind {
  /** Jobs that one worker runs at a time. */
  concurrency: number;
  /** Milliseconds that one attempt may take: at most 15 minutes. */
  timeoutMs: number;
  /** Attempts after which a job is dead. */
  maxAttempts: number;
  /** Milliseconds before the second attempt; doubled for each later one. Default 1 s. */
  firstDelayMs?: number;
  /** Maximum number of milliseconds between attempts. Default 5 minutes. */
  maxDelayMs?: number;
  /**
   * Does the slow work, and returns the changes to make in the database. Its effects elsewhere may happen again if the
   * process dies before the commit. Rejects for a retry, and with a DeadJobError if a retry cannot help.
   */
  run(payload: unknown, context: JobContext): Promise<Effect | undefined>;
}

/** The kinds of jobs that a worker runs, by name: lower case and hyphens. */
export type JobKinds = Readonly<Record<string, JobKind>>;

/** The attempt has failed, and the next one must not begin earlier than `afterMs` milliseconds from now. */
export class RetryLaterError extends Error {
  override readonly name = 'RetryLaterError';
  readonly afterMs: number;

  constructor(message: string, afterMs: number) {
    super(message);
    this.afterMs = afterMs;
  }
}

/** The job has failed, and another attempt cannot succeed. */
export class DeadJobError extends Error {
  override readonly name = 'DeadJobError';
}
