import { setTimeout as sleep } from 'node:timers/promises';
import { Code, GodwitError } from '@godwit/schema';

/** The call that settles a batch of items. */
export interface CallOptions<T, R> {
  /**
   * Runs one batch and returns the results in the order of the items. A batch that fails with any code but UNAVAILABLE
   * is repeated in halves, down to single items, so that one bad item fails alone: `run` must be safe to repeat.
   * A result may be a promise: the item is settled by it, and the caller does not wait for it.
   */
  run(items: T[]): Promise<(R | Promise<R>)[]>;
  /**
   * False: `run` is not safe to repeat, and settles each item separately. A batch that fails then fails as a whole,
   * unless the error is TOO_LARGE: nothing in it has begun in that case, and halves may pass. Default true.
   */
  divides?: boolean;
  /** Milliseconds for which a batch that fails with UNAVAILABLE is retried: `run` must be safe to repeat. Default 0. */
  retryForMs?: number;
}

/** An item, with the functions that settle the promise of its `submit`. */
export interface Waiting<T, R> {
  item: T;
  resolve(result: R | Promise<R>): void;
  reject(error: unknown): void;
}

/** Minimum and maximum milliseconds between retries. */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [50, 1_000];
/** Maximum calls for one batch while it is divided: enough to find every bad item of 128, or 15 of some thousands. */
const MAX_CALLS = 256;

/**
 * Settles every item of a batch. Halves a failed batch, so that only an item that causes the failure fails. `onGivenUp`
 * is called for each part that stayed UNAVAILABLE. Never rejects.
 */
export async function settleBatch<T, R>(
  batch: Waiting<T, R>[],
  options: CallOptions<T, R>,
  onGivenUp: () => void,
  calls = { left: MAX_CALLS },
): Promise<void> {
  calls.left--;
  try {
    const results = await attempt(
      batch.map((waiting) => waiting.item),
      options,
    );
    if (results.length !== batch.length) throw new Error(`${results.length} results for ${batch.length} items`);
    for (const [index, waiting] of batch.entries()) waiting.resolve(results[index] as R | Promise<R>);
  } catch (error) {
    const mayDivide = hasCode(error, Code.CODE_TOO_LARGE) || (options.divides !== false && !isUnavailable(error));
    if (batch.length > 1 && mayDivide && calls.left > 1) {
      const middle = batch.length >> 1;
      await settleBatch(batch.slice(0, middle), options, onGivenUp, calls);
      await settleBatch(batch.slice(middle), options, onGivenUp, calls);
      return;
    }
    for (const waiting of batch) waiting.reject(error);
    if (isUnavailable(error)) onGivenUp();
  }
}

/** Runs a batch, with retries while the error is UNAVAILABLE and time is left. */
async function attempt<T, R>(items: T[], { run, retryForMs = 0 }: CallOptions<T, R>): Promise<(R | Promise<R>)[]> {
  const deadline = performance.now() + retryForMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      return await run(items);
    } catch (error) {
      if (!isUnavailable(error) || performance.now() + pauseMs > deadline) throw error;
      await sleep(pauseMs * (0.5 + Math.random()));
    }
  }
}

const hasCode = (error: unknown, code: Code) => error instanceof GodwitError && error.code === code;
const isUnavailable = (error: unknown) => hasCode(error, Code.CODE_UNAVAILABLE);

/** How many of the waiting items go into the next batch: at most `maxItems`, and as many bytes as fit; at least one. */
export function batchLength<T>(
  waiting: readonly { item: T }[],
  maxItems: number,
  { maxBytes = Number.POSITIVE_INFINITY, bytesOf }: { maxBytes?: number; bytesOf?: ((item: T) => number) | undefined },
): number {
  const most = Math.min(waiting.length, maxItems);
  if (!bytesOf) return most;
  let bytes = 0;
  for (let length = 0; length < most; length++) {
    bytes += bytesOf((waiting[length] as { item: T }).item);
    if (bytes > maxBytes) return Math.max(1, length);
  }
  return most;
}
