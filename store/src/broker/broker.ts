/** Work to be done once in effect, at least once in fact: handlers are idempotent. */
export interface Job {
  /** Publishing the same id again, while the job is there, changes nothing. */
  id: string;
  kind: string;
  /** What the job is about. */
  key: string;
  /** JSON. */
  payload: unknown;
}

/** A job as a handler gets it. */
export interface Delivery extends Job {
  /** How often it was begun, this time included: from 1. */
  attempt: number;
}

/** What a handler makes of a delivery. */
export type Outcome =
  | { type: 'ack' }
  /** To be tried again, not before `delayMs`. */
  | { type: 'retry'; delayMs: number; error: string }
  /** Never to be tried again by itself. */
  | { type: 'dead'; error: string };

/** Handles one delivery. An exception counts as a retry. */
export type DeliveryHandler = (delivery: Delivery) => Promise<Outcome>;

/** Bounds of one consumer. */
export interface ConsumeOptions {
  /** Deliveries handled at a time. */
  concurrency: number;
}

/** Ends a consumer once what it has begun is finished. */
export type StopConsuming = () => Promise<void>;

/** Hands jobs to workers: at least once, and not before the publisher has its confirm. */
export interface Broker {
  /** Resolves when the broker has the jobs for good. */
  publish(jobs: readonly Job[]): Promise<void>;
  consume(handler: DeliveryHandler, options: ConsumeOptions): Promise<StopConsuming>;
  close(): Promise<void>;
}
