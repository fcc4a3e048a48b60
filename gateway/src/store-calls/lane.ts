import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { Code, GodwitError } from '@godwit/schema';
import { batchLength, type CallOptions, settleBatch, type Waiting } from './batch-call.js';
import { takeFairBatch } from './fair-batch.js';

/** Limits of a lane, and the call that empties it. */
export interface LaneOptions<T, R> extends CallOptions<T, R> {
  /** Maximum items in one batch. */
  maxBatch: number;
  /** Maximum bytes of a batch, as measured by `bytesOf`; an item above it goes alone. Default: unlimited. */
  maxBatchBytes?: number;
  bytesOf?(item: T): number;
  /**
   * The owner of an item. With it, a batch is divided among the owners of the queued items, and only the items of one
   * owner keep their order. Default: all items have one owner.
   */
  ownerOf?(item: T): string;
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

/** Milliseconds for which a lane refuses everything after it gave up, and after which clients retry. */
const REFUSE_MS = 500;

/**
 * Keeps one call in flight and sends the items queued meanwhile as the next batch: batches under load, adds no wait
 * when idle, and keeps the order of submission, with `ownerOf` that of each owner.
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

  /** Whether an item is queued or in flight. */
  get busy(): boolean {
    return this.#running !== undefined;
  }

  /** Milliseconds for which it still refuses items after it gave up. */
  get refusesForMs(): number {
    return Math.max(0, this.#refuseUntil - performance.now());
  }

  /** Whether no item is queued or in flight, and none is refused. */
  get unused(): boolean {
    return !this.busy && this.refusesForMs === 0;
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
      const batch = this.#take();
      if (batch.length > 1) this.#pacedFrom = performance.now();
      await settleBatch(batch, this.#options, () => this.#giveUp());
    }
    this.#running = undefined;
  }

  #take(): Waiting<T, R>[] {
    const { maxBatch: maxItems, maxBatchBytes: maxBytes = Number.POSITIVE_INFINITY, bytesOf, ownerOf } = this.#options;
    if (!ownerOf) return this.#queue.splice(0, batchLength(this.#queue, maxItems, { maxBytes, bytesOf }));
    const { batch, rest } = takeFairBatch(this.#queue, { maxItems, maxBytes, bytesOf: bytesOf ?? (() => 0), ownerOf });
    this.#queue = rest;
    return batch;
  }

  #giveUp(): void {
    if (!this.#options.retryForMs) return;
    this.#refuseUntil = performance.now() + REFUSE_MS;
    for (const waiting of this.#queue.splice(0)) waiting.reject(unavailable());
  }
}

const unavailable = () =>
  new GodwitError(Code.CODE_UNAVAILABLE, 'an earlier request could not be stored', { retryAfterMs: REFUSE_MS });
