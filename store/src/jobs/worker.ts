import type { Broker, Delivery, Outcome, StopConsuming } from '../broker/broker.js';
import type { Store } from '../store.js';
import { notify } from './notify.js';

/** Attempts after which a job is dead. */
const MAX_ATTEMPTS = 10;
const FIRST_DELAY_MS = 1_000;
const MAX_DELAY_MS = 5 * 60_000;

/** What jobs work with. */
export type JobStore = Pick<Store, 'databases' | 'bus'>;

/** Does the work of one kind of job; rejects where it is to be tried again. Must be idempotent. */
export type JobHandler = (store: JobStore, payload: unknown) => Promise<void>;

/** Every kind of job. */
export const jobHandlers: Readonly<Record<string, JobHandler>> = { notify };

/** Consumes jobs until stopped. */
export function startWorker(
  store: JobStore,
  broker: Broker,
  onError: (error: unknown, delivery: Delivery) => void,
): Promise<StopConsuming> {
  const handle = async (delivery: Delivery): Promise<Outcome> => {
    const handler = jobHandlers[delivery.kind];
    if (!handler) return { type: 'dead', error: `there is no job of kind ${delivery.kind}` };
    try {
      await handler(store, delivery.payload);
      return { type: 'ack' };
    } catch (error) {
      onError(error, delivery);
      if (delivery.attempt >= MAX_ATTEMPTS) return { type: 'dead', error: String(error) };
      return { type: 'retry', delayMs: retryDelayMs(delivery.attempt), error: String(error) };
    }
  };
  return broker.consume(handle, { concurrency: 8 });
}

/** Exponential, with half of it jitter. `attempt` is the one that failed, from 1. */
export function retryDelayMs(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(attempt - 1, 20));
  return Math.round(ceiling * (0.5 + 0.5 * random()));
}
