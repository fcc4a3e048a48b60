import type { GodwitError } from '@godwit/schema';

/** The state of a promise. */
export interface Settlement<T> {
  state: 'pending' | 'fulfilled' | 'rejected';
  value?: T;
  error?: GodwitError;
}

/** Records how a promise settles, without waiting for it. */
export function follow<T>(promise: Promise<T>): Settlement<T> {
  const settlement: Settlement<T> = { state: 'pending' };
  promise.then(
    (value) => Object.assign(settlement, { state: 'fulfilled', value }),
    (error) => Object.assign(settlement, { state: 'rejected', error }),
  );
  return settlement;
}

/** Resolves once all pending microtasks and ready I/O callbacks have run. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Resolves once `condition` holds. Rejects after `withinMs`, and reports the result of `came`. */
export async function until(condition: () => boolean, came: () => unknown, withinMs = 5_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`not within ${withinMs} ms; instead: ${JSON.stringify(came())}`);
    await turn();
  }
}
