import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { Code, GodwitError } from '@godwit/schema';

/** Limits of a lane, and the call that empties it. */
export interface LaneOptions<T, R> {
  /**
   * Runs one batch and returns the results in the order of the items. A batch that fails with any code but UNAVAILABLE
   * is repeated in halves, down to single items, so that one bad item fails alone: `run` must be safe to repeat.
   */
  run(items: T[]): Promise<R[]>;
  /**
   * False: `run` is not safe to repeat, and settles each item separately. A batch that fails then fails as a whole,
   * unless the error is TOO_LARGE: nothing in it has begun in that case, and halves may pass. Default true.
   */
  divides?: boolean;
  /** Maximum items in one batch. */
  maxBatch: number;
  /** Maximum bytes of a batch, as measured by `bytesOf`; an item above it goes alone. Default: unlimited. */
  maxBatchBytes?: number;
  bytesOf?(item: T): number;
  /** Maximum queued items; further ones are refused with UNAVAILABLE. */
  maxQueued: number;
  /**
   * Milliseconds for which a batch that fails with UNAVAILABLE is retried before any later item. When the lane gives
   * up, it rejects all queued items and, for REFUSE_MS, all new ones: refused items are submitted again in their order,
   * and no later item may overtake them. `run` must be safe to repeat. Default 0: no retries, and no other item is
   * refused.
   */
  retryForMs?: number;
  /**
   * Minimum milliseconds from the start of a batch of several items to that of the next, unless enough items are queued
   * to fill one: a batch costs about as much for a few items as for one, so under load more are sent together. Items
   * submitted one by one are sent at once.
   */
  paceMs?: number;
}

/** An item, with the functions that settle the promise of its `submit`. */
interface Waiting<T, R> {
  item: T;
  resolve(result: R): void;
  reject(error: unknown): void;
}

/** Minimum and maximum milliseconds between retries. */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [50, 1_000];
/** Maximum calls for one batch while it is divided: enough to find every bad item of 128, or 15 of some thousands. */
const MAX_CALLS = 256;
/** Milliseconds for which a lane refuses everything after it gave up, and after which clients retry. */
const REFUSE_MS = 500;

/**
 * Keeps one call in flight and sends the items queued meanwhile as the next batch: batches under load, adds no wait
 * when idle, and keeps the order of submission.
 */
export class Lane<T, R> {
  readonly #options: LaneOptions<T, R>;
  #queue: Waiting<T, R>[] = [];
  #running: Promise<void> | undefined;
  /** When the last batch of several items began, in the clock of `performance.now()`. */
  #pacedFrom = Number.NEGATIVE_INFINITY;
  /** Everything is refused until this time, in the clock of `performance.now()`. */
  #refuseUntil = 0;
  /** Items refused because the queue was full. */
  refused = 0;

  constructor(options: LaneOptions<T, R>) {
    this.#options = options;
  }

  get queued(): number {
    return this.#queue.length;
  }

  /** Resolves once nothing is queued or in flight. */
  async idle(): Promise<void> {
    await this.#running;
  }

  /** Adds an item; resolves with its result. */
  submit(item: T): Promise<R> {
    if (this.#queue.length >= this.#options.maxQueued) {
      this.refused++;
      const message = `${this.#queue.length} requests wait already`;
      return Promise.reject(new GodwitError(Code.CODE_UNAVAILABLE, message, { retryAfterMs: 500 }));
    }
    if (performance.now() < this.#refuseUntil) return Promise.reject(unavailable());
    return new Promise((resolve, reject) => {
      this.#queue.push({ item, resolve, reject });
      // Includes everything submitted during this tick.
      this.#running ??= setImmediate().then(() => this.#run());
    });
  }

  async #run(): Promise<void> {
    const { maxBatch, paceMs = 0 } = this.#options;
    while (this.#queue.length > 0) {
      const waitMs = this.#pacedFrom + paceMs - performance.now();
      if (waitMs > 0 && this.#queue.length < maxBatch) await sleep(waitMs);
      const batch = this.#queue.splice(0, this.#nextLength());
      if (batch.length > 1) this.#pacedFrom = performance.now();
      await this.#carry(batch);
    }
    this.#running = undefined;
  }

  /** The number of queued items in the next batch. */
  #nextLength(): number {
    const { maxBatch, maxBatchBytes = Number.POSITIVE_INFINITY, bytesOf } = this.#options;
    const most = Math.min(this.#queue.length, maxBatch);
    if (!bytesOf) return most;
    let bytes = 0;
    for (let length = 0; length < most; length++) {
      bytes += bytesOf((this.#queue[length] as Waiting<T, R>).item);
      if (bytes > maxBatchBytes) return Math.max(1, length);
    }
    return most;
  }

  /** Settles every item of a batch. Halves a failed batch, so that only an item that causes the failure fails. */
  async #carry(batch: Waiting<T, R>[], calls = { left: MAX_CALLS }): Promise<void> {
    const { retryForMs, divides = true } = this.#options;
    calls.left--;
    try {
      const results = await this.#attempt(batch.map((waiting) => waiting.item));
      if (results.length !== batch.length) throw new Error(`${results.length} results for ${batch.length} items`);
      for (const [index, waiting] of batch.entries()) waiting.resolve(results[index] as R);
    } catch (error) {
      const mayDivide = hasCode(error, Code.CODE_TOO_LARGE) || (divides && !isUnavailable(error));
      if (batch.length > 1 && mayDivide && calls.left > 1) {
        const middle = batch.length >> 1;
        await this.#carry(batch.slice(0, middle), calls);
        await this.#carry(batch.slice(middle), calls);
        return;
      }
      for (const waiting of batch) waiting.reject(error);
      if (retryForMs && isUnavailable(error)) this.#giveUp();
    }
  }

  /** Runs a batch, with retries while the error is UNAVAILABLE and time is left. */
  async #attempt(items: T[]): Promise<R[]> {
    const { run, retryForMs = 0 } = this.#options;
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

  #giveUp(): void {
    this.#refuseUntil = performance.now() + REFUSE_MS;
    for (const waiting of this.#queue.splice(0)) waiting.reject(unavailable());
  }
}

const hasCode = (error: unknown, code: Code) => error instanceof GodwitError && error.code === code;
const isUnavailable = (error: unknown) => hasCode(error, Code.CODE_UNAVAILABLE);
const unavailable = () =>
  new GodwitError(Code.CODE_UNAVAILABLE, 'what was sent before could not be kept', { retryAfterMs: REFUSE_MS });

/** Parallel lanes: items with the same key keep their order. */
export class Lanes<T, R> {
  readonly #lanes: Lane<T, R>[];

  constructor(count: number, options: LaneOptions<T, R>) {
    this.#lanes = Array.from({ length: count }, () => new Lane(options));
  }

  get queued(): number {
    return this.#lanes.reduce((sum, lane) => sum + lane.queued, 0);
  }

  get refused(): number {
    return this.#lanes.reduce((sum, lane) => sum + lane.refused, 0);
  }

  submit(key: string, item: T): Promise<R> {
    return (this.#lanes[hash(key) % this.#lanes.length] as Lane<T, R>).submit(item);
  }
}

/** FNV-1a over UTF-16 units: spreads ids well enough, at almost no cost. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
