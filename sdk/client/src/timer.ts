import { invalid } from '@godwit/schema/client';

/** The longest delay of `setTimeout`: given more, it fires at once. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Calls `action` once, after any number of milliseconds; after `Infinity`, never. Call the returned function to cancel.
 * Every delay of the client that an application or a server may choose uses this function.
 */
export function startTimer(ms: number, action: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (leftMs: number) => {
    timer = leftMs > LONGEST_MS ? setTimeout(() => wait(leftMs - LONGEST_MS), LONGEST_MS) : setTimeout(action, leftMs);
  };
  if (ms < Number.POSITIVE_INFINITY) wait(ms);
  return () => clearTimeout(timer);
}

/** Throws INVALID_ARGUMENT unless `ms` is absent or a valid delay: a number above 0, or `Infinity`. */
export function checkMs(field: string, ms: number | undefined): void {
  if (ms !== undefined && !(typeof ms === 'number' && ms > 0))
    throw invalid(field, `must be a number of milliseconds above 0, or Infinity, is ${ms}`);
}
