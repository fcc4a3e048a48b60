import { setTimeout as sleep } from 'node:timers/promises';

/** How long is waited, and what is told in the end. */
export interface EventuallyOptions {
  /** Milliseconds until it is given up. Default: 120,000, since tests run on busy machines. */
  limitMs?: number;
  /** Tells what stood instead, where the condition did not come to pass. */
  instead?: () => unknown;
}

/**
 * Resolves once a condition holds, looked at every few milliseconds; rejects where it does not in time, or where looking
 * fails. For what tells nobody when it happens: an event is awaited instead where there is one. `what` names the condition.
 */
export async function eventually(
  what: string,
  condition: () => boolean | Promise<boolean>,
  { limitMs = 120_000, instead }: EventuallyOptions = {},
): Promise<void> {
  const deadline = performance.now() + limitMs;
  while (!(await condition())) {
    if (performance.now() > deadline) {
      const found = instead ? `; instead: ${JSON.stringify(await instead())}` : '';
      throw new Error(`did not come to pass within ${limitMs} ms: ${what}${found}`);
    }
    await sleep(5);
  }
}
