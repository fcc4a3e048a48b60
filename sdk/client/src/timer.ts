import { invalid } from '@godwit/schema';

/** The longest that `setTimeout` waits: given more, it fires at once. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Calls `action` once, after any number of milliseconds; after `Infinity`, never. Call what it returns to cancel. Every
 * wait of the client that an application or a server may choose goes through this.
 */
export function startTimer(ms: number, action: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (leftMs: number) => {
    timer = leftMs > LONGEST_MS ? setTimeout(() => wait(leftMs - LONGEST_MS), LONGEST_MS) : setTimeout(action, leftMs);
  };
  if (ms < Number.POSITIVE_INFINITY) wait(ms);
  return () => clearTimeout(timer);
}

/** Throws INVALID_ARGUMENT unless `ms` is absent, or a time to wait: a number above 0, or `Infinity`. */
export function checkMs(field: string, ms: number | undefined): void {
  if (ms !== undefined && !(typeof ms === 'number' && ms > 0))
    throw invalid(field, `must be milliseconds above 0, or Infinity, is ${ms}`);
}
