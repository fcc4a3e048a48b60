import { Code, GodwitError } from '@godwit/schema/client';
import { startTimer } from '../timer.js';
import type { RecordStorage } from './record-storage.js';

/** Milliseconds before another attempt after a write failed, unless there is something new to write. */
const RETRY_MS = 5_000;

/** Dependencies of the queue. */
export interface WriteQueueParts {
  storage: RecordStorage;
  /** Adds by `put` what has to be written together with what waits; called before each write. */
  gather: () => void;
  /** Called when a write fails, and with undefined when one succeeds after that. */
  failed: (error: unknown) => void;
}

interface Waiting {
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * Writes changes of records in the order in which they were made, one write at a time; what was put meanwhile goes
 * together with the next one. What could not be written stays, and is written with the next attempt: for each key its
 * newest value, so the queue is bounded as the records are.
 */
export class WriteQueue {
  readonly #parts: WriteQueueParts;
  #pending = new Map<string, unknown>();
  #waiting: Waiting[] = [];
  #isRunning = false;
  #isFailing = false;
  #isClosed = false;
  #cancelRetry = () => {};

  constructor(parts: WriteQueueParts) {
    this.#parts = parts;
  }

  /** Notes the new value of a record; undefined deletes it. It is written with the next `flush`. */
  put(key: string, value: unknown): void {
    this.#pending.set(key, value);
  }

  /** Writes everything that was put in this turn of the event loop or before. Rejects if that fails. */
  flush(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      queueMicrotask(() => this.#run());
    });
  }

  /** Ends the queue: nothing is written any more. */
  close(): void {
    this.#isClosed = true;
    this.#cancelRetry();
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#cancelRetry();
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting;
      this.#waiting = [];
      const failure = await this.#write();
      for (const { resolve, reject } of waiting)
        if (failure) reject(failure.thrown);
        else resolve();
    }
    this.#isRunning = false;
    if (this.#isFailing && !this.#isClosed)
      this.#cancelRetry = startTimer(RETRY_MS, () => this.flush().catch(() => {}));
  }

  async #write(): Promise<{ thrown: unknown } | undefined> {
    const { storage, gather, failed } = this.#parts;
    if (this.#isClosed) return { thrown: new GodwitError(Code.CODE_UNAVAILABLE, 'the persistence is closed') };
    gather();
    const batch = this.#pending;
    this.#pending = new Map();
    try {
      if (batch.size > 0) await storage.write([...batch]);
      if (this.#isFailing) failed(undefined);
      this.#isFailing = false;
      return undefined;
    } catch (thrown) {
      this.#pending = new Map([...batch, ...this.#pending]);
      this.#isFailing = true;
      failed(thrown);
      return { thrown };
    }
  }
}
