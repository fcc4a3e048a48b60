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
  /**
   * Resolves when the broker has all of the jobs for good; rejects where it may not have some of them: it is down, or its
   * queue is full. Publishing again under the same ids is harmless.
   */
  publish(jobs: readonly Job[]): Promise<void>;
  /**
   * Hands out the jobs of a kind until stopped, through any trouble of the broker. A job whose worker vanished is handed
   * out again: at once where the broker sees that, else when its lease is over. While a handler runs, it is prolonged.
   */
  consume(kind: string, handler: DeliveryHandler, options: ConsumeOptions): Promise<StopConsuming>;
  /** How many jobs of each kind wait or run. Those that wait for a retry count where the broker can tell. */
  depths(): Promise<Record<string, number>>;
  /** Stops the consumers, then leaves the broker. */
  close(): Promise<void>;
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
