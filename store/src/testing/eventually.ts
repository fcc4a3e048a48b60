import { setTimeout as sleep } from 'node:timers/promises';

/** The time limit, and details for the error. */
export interface EventuallyOptions {
  /** Time limit in milliseconds. Default: 120,000, since tests run on busy machines. */
  limitMs?: number;
  /** Returns the actual state for the error if the time limit is exceeded. */
  instead?: () => unknown;
}

/**
 * Resolves once a condition holds, which is checked every 5 ms; rejects if it does not hold within the time limit or if
 * a check throws. Use it only if no event reports the condition. `what` describes the condition.
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
      throw new Error(`condition not met within ${limitMs} ms: ${what}${found}`);
    }
    await sleep(5);
  }
}
