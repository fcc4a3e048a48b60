/** A unit of work: delivered at least once, with one effect. */
export interface Job {
  /** At most 200 characters. A job that is published twice under one id has one effect. */
  id: string;
  /** One of the kinds with which the broker was opened: each has a queue of its own. */
  kind: string;
  /** The subject of the job. */
  key: string;
  /** JSON. */
  payload: unknown;
  /** The W3C trace context of its cause, where that is traced. */
  traceparent?: string | undefined;
}

/** A job as a handler gets it. */
export interface Delivery extends Job {
  /**
   * The number of deliveries to a worker, from 1, including this one. A delivery to a worker that died while handling
   * the job counts; one to a worker that had only fetched it may count.
   */
  attempt: number;
}

/** A handler's verdict on a delivery. */
export type Outcome =
  | { type: 'ack' }
  /** Retry in about `delayMs` milliseconds. */
  | { type: 'retry'; delayMs: number; error: string }
  /** No automatic retry: the job becomes a dead letter. */
  | { type: 'dead'; error: string };

/** Handles one delivery. An exception counts as a retry after 5 s. */
export type DeliveryHandler = (delivery: Delivery) => Promise<Outcome>;

/** Bounds of one consumer. */
export interface ConsumeOptions {
  /** Deliveries handled at a time; no more than these are fetched from the broker. */
  concurrency: number;
}

/** Stops a consumer; resolves once the deliveries in progress are finished and answered. */
export type StopConsuming = () => Promise<void>;

/** Delivers jobs to workers: at least once, in no guaranteed order, and not before the publisher has its confirm. */
export interface Broker {
  /** Whether its jobs are in the database, and therefore as durable as the data that caused them. */
  readonly inDatabase: boolean;
  /** Whether `depths` includes jobs that are running or waiting for a retry. */
  readonly countsHeld: boolean;
  /**
   * Resolves when the broker has confirmed all of the jobs. Rejects where it may lack some of them, because it is down
   * or a queue is full; with a PublishError where it has the others. Publishing again under the same ids is harmless.
   */
  publish(jobs: readonly Job[]): Promise<void>;
  /**
   * Delivers the jobs of a kind until stopped, and survives outages of the broker. A job whose worker vanished is
   * delivered again: at once where the broker notices, else when its lease expires. A running handler renews its lease.
   */
  consume(kind: string, handler: DeliveryHandler, options: ConsumeOptions): Promise<StopConsuming>;
  /**
   * Number of waiting jobs of each kind; with `countsHeld` it includes jobs that are running or waiting for a retry.
   */
  depths(): Promise<Record<string, number>>;
  /** Stops the consumers, then disconnects. */
  close(): Promise<void>;
}

/** A broker may lack some of the jobs that were published together; the others are stored durably. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
  /** The ids of the jobs that it may lack. */
  readonly failed: ReadonlySet<string>;

  constructor(failed: ReadonlySet<string>, cause: unknown) {
    super(`${failed.size} jobs were not confirmed: ${(cause as Error)?.message ?? cause}`, { cause });
    this.failed = failed;
  }
}

/**
 * Publishes each job by itself, `size` of them at a time, and resolves once all are confirmed. Rejects with a
 * PublishError, as `Broker.publish` does: a job that cannot be published, for any reason, does not hold up the others.
 */
export async function publishInWindows(
  jobs: readonly Job[],
  size: number,
  publish: (job: Job) => Promise<unknown>,
): Promise<void> {
  const failed = new Set<string>();
  let cause: unknown;
  for (let at = 0; at < jobs.length; at += size) {
    const window = jobs.slice(at, at + size);
    // Async, so that a synchronous exception fails only its own job.
    const outcomes = await Promise.allSettled(window.map(async (job) => publish(job)));
    for (const [index, outcome] of outcomes.entries())
      if (outcome.status === 'rejected') {
        cause ??= outcome.reason;
        failed.add((window[index] as Job).id);
      }
    // If the broker accepted no job of this window, it would not accept the next window either.
    if (failed.size === at + window.length) {
      for (const { id } of jobs.slice(at + window.length)) failed.add(id);
      break;
    }
  }
  if (failed.size > 0) throw new PublishError(failed, cause);
}

/** Options common to all adapters. */
export interface BrokerOptions {
  /** All kinds of jobs. */
  kinds: readonly string[];
  /** Receives jobs that have failed permanently. */
  deadLetters: DeadLetterSink;
  /** Called with errors from which the broker recovers by itself. */
  onError: (error: unknown) => void;
  /** Milliseconds for which a job stays with a worker that sends no heartbeat. Default 60 s. */
  leaseMs?: number | undefined;
}

/** Stores jobs that have failed permanently. */
export interface DeadLetterSink {
  /** Resolves when it is stored; adding the same job again has no effect. */
  add(job: Delivery, error: string): Promise<void>;
}

/** Milliseconds after which a job whose handler threw is retried. */
export const RETRY_AFTER_EXCEPTION_MS = 5_000;
/** Milliseconds for which a job stays with a worker that sends no heartbeat; workers send one each third of that. */
export const DEFAULT_LEASE_MS = 60_000;
