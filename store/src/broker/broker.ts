/** Work to be done once in effect, at least once in fact. */
export interface Job {
  /** At most 200 characters. A job that is published twice under one id has one effect. */
  id: string;
  /** One of the kinds that the broker was opened with: each has a queue of its own. */
  kind: string;
  /** What the job is about. */
  key: string;
  /** JSON. */
  payload: unknown;
  /** The W3C trace context of what caused it, where that is traced. */
  traceparent?: string | undefined;
}

/** A job as a handler gets it. */
export interface Delivery extends Job {
  /**
   * How often it was handed to a worker, this time included: from 1. A worker that died with the job in its hands
   * counts; so may one that had only fetched it.
   */
  attempt: number;
}

/** What a handler makes of a delivery. */
export type Outcome =
  | { type: 'ack' }
  /** To be tried again, about `delayMs` from now. */
  | { type: 'retry'; delayMs: number; error: string }
  /** Never to be tried again by itself: it goes to the dead letters. */
  | { type: 'dead'; error: string };

/** Handles one delivery. An exception counts as a retry after 5 s. */
export type DeliveryHandler = (delivery: Delivery) => Promise<Outcome>;

/** Bounds of one consumer. */
export interface ConsumeOptions {
  /** Deliveries that are handled at a time, and that are fetched from the broker: it hands out no more. */
  concurrency: number;
}

/** Ends a consumer once what it has begun is finished and answered. */
export type StopConsuming = () => Promise<void>;

/** Hands jobs to workers: at least once, in no promised order, and not before the publisher has its confirm. */
export interface Broker {
  /** Whether the database holds its jobs: they are lost no sooner than what caused them. */
  readonly inDatabase: boolean;
  /** Whether `depths` counts jobs that run, or wait for a retry. */
  readonly countsHeld: boolean;
  /**
   * Resolves when the broker has confirmed all of the jobs. Rejects where it may not have some of them: it is down, or a
   * queue is full; with a PublishError where it has the others. Publishing again under the same ids is harmless.
   */
  publish(jobs: readonly Job[]): Promise<void>;
  /**
   * Hands out the jobs of a kind until stopped, through any trouble of the broker. A job whose worker vanished is handed
   * out again: at once where the broker sees that, else when its lease is over. While a handler runs, it is prolonged.
   */
  consume(kind: string, handler: DeliveryHandler, options: ConsumeOptions): Promise<StopConsuming>;
  /** How many jobs of each kind wait; with `countsHeld` those that run, or wait for a retry, are among them. */
  depths(): Promise<Record<string, number>>;
  /** Stops the consumers, then leaves the broker. */
  close(): Promise<void>;
}

/** That a broker may not have some of the jobs that were published together; it has the others for good. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
  /** The ids of those that it may not have. */
  readonly failed: ReadonlySet<string>;

  constructor(failed: ReadonlySet<string>, cause: unknown) {
    super(`${failed.size} jobs were not confirmed: ${(cause as Error)?.message ?? cause}`, { cause });
    this.failed = failed;
  }
}

/**
 * Publishes each job by itself, `size` of them at a time, and resolves once all are confirmed. Rejects with a PublishError,
 * as `Broker.publish` does: a job that cannot be published, for whatever reason, keeps none of the others back.
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
    // Asynchronous, so that what is thrown before a promise is there is the one job's, too.
    const outcomes = await Promise.allSettled(window.map(async (job) => publish(job)));
    for (const [index, outcome] of outcomes.entries())
      if (outcome.status === 'rejected') {
        cause ??= outcome.reason;
        failed.add((window[index] as Job).id);
      }
    // One that takes nothing now takes no more a moment later.
    if (failed.size === at + window.length) {
      for (const { id } of jobs.slice(at + window.length)) failed.add(id);
      break;
    }
  }
  if (failed.size > 0) throw new PublishError(failed, cause);
}

/** What every adapter is opened with. */
export interface BrokerOptions {
  /** The kinds of jobs that there are. */
  kinds: readonly string[];
  /** Where jobs go that failed for good. */
  deadLetters: DeadLetterSink;
  /** Told of trouble that is being dealt with. */
  onError: (error: unknown) => void;
  /** Milliseconds that a job stays with a worker that shows no sign of life. Default 60 s. */
  leaseMs?: number | undefined;
}

/** Takes jobs that failed for good. */
export interface DeadLetterSink {
  /** Resolves when it is kept; the same job again changes nothing. */
  add(job: Delivery, error: string): Promise<void>;
}

/** Milliseconds after which a job is tried again whose handler threw. */
export const RETRY_AFTER_EXCEPTION_MS = 5_000;
/** How long a job stays with a worker that shows no sign of life; it shows one each third of that. */
export const DEFAULT_LEASE_MS = 60_000;
