import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { Code, GodwitError } from '@godwit/schema';

/** Bounds of a lane, and how it is emptied. */
export interface LaneOptions<T, R> {
  /**
   * Carries one batch; the results stand in the order of the items. A batch that fails other than with UNAVAILABLE is
   * carried again in halves, down to single items, so that one bad item fails alone: `run` must be safe to repeat.
   */
  run(items: T[]): Promise<R[]>;
  /**
   * False: `run` is not safe to repeat, and settles each item by itself. A batch that fails, fails whole, unless it fails
   * with TOO_LARGE: nothing of it has begun then, and halves may pass. Default true.
   */
  divides?: boolean;
  /** Items in one batch at most. */
  maxBatch: number;
  /** Bytes of a batch at most, as `bytesOf` has them; one item with more goes alone. Default: they are not looked at. */
  maxBatchBytes?: number;
  bytesOf?(item: T): number;
  /** Items that may wait; one more is refused with UNAVAILABLE. */
  maxQueued: number;
  /**
   * Milliseconds for which a batch that fails with UNAVAILABLE is tried again before anything after it is: `run` must be
   * safe to repeat. When it is given up, so is all that waits, and for a moment all that comes: what is refused comes
   * again in its order, and nothing sent later may be ahead of it. Default 0: never again, and nothing else is refused.
   */
  retryForMs?: number;
  /**
   * Milliseconds from the start of a batch of several items to that of the next at least, unless enough wait to fill one: a
   * batch costs about as much for a few as for one, so under load more go together. Where they come one by one, each goes at
   * once.
   */
  paceMs?: number;
}

/** An item, and the two ends of what `submit` answered. */
interface Waiting<T, R> {
  item: T;
  resolve(result: R): void;
  reject(error: unknown): void;
}

/** Milliseconds between tries at least and at most. */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [50, 1_000];
/** Calls that one batch may take while it is divided: enough to find every bad item of 128, or 15 of some thousands. */
const MAX_CALLS = 256;
/** Milliseconds for which a lane refuses everything after it gave up, and after which it is asked again. */
const REFUSE_MS = 500;

/**
 * Keeps one call in flight and sends what gathered meanwhile as the next: batches under load, no added wait when idle,
 * and the order of submission kept.
 */
export class Lane<T, R> {
  readonly #options: LaneOptions<T, R>;
  #queue: Waiting<T, R>[] = [];
  #running: Promise<void> | undefined;
  /** When the last batch of several items began, in the clock of `performance.now()`. */
  #pacedFrom = Number.NEGATIVE_INFINITY;
  /** Until then, in the clock of `performance.now()`, everything is refused. */
  #refuseUntil = 0;
  /** Items refused because as many waited as may. */
  refused = 0;

  constructor(options: LaneOptions<T, R>) {
    this.#options = options;
  }

  get queued(): number {
    return this.#queue.length;
  }

  /** Resolves once nothing waits and nothing is in flight. */
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
      // What this turn of the loop still brings goes along.
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

  /** How many of those that wait go as the next batch. */
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

  /** Settles every item of a batch. Where an item makes the batch fail, only that item fails: halves are carried apart. */
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

  /** Runs a batch, again and again while that may help. */
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

/** Lanes side by side: what has the same key keeps its order. */
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

/** FNV-1a over UTF-16 units: spreads ids well enough, and costs nothing. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
