import { EventEmitter, once } from 'node:events';

/**
 * Waits for things that arrive in any order. Whoever changes what others wait for calls `changed`; a violation fails
 * all waits, now and later.
 */
export class Waiting {
  readonly #emitter = new EventEmitter();
  readonly #timeoutMs: number;
  #violation: string | undefined;

  /** `timeoutMs`: how long each wait may last. */
  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  readonly changed = (): void => {
    this.#emitter.emit('changed');
  };

  /** Notes the first violation of the protocol. */
  readonly violated = (violation: string): void => {
    this.#violation ??= violation;
    this.changed();
  };

  /** Throws if there was a violation. */
  check(): void {
    if (this.#violation) throw new Error(this.#violation);
  }

  /** Resolves with the first value of `take` that is not undefined; rejects with `missing()` after the time-out. */
  async until<T>(take: () => T | undefined, missing: () => string): Promise<T> {
    const signal = AbortSignal.timeout(this.#timeoutMs);
    for (;;) {
      this.check();
      const value = take();
      if (value !== undefined) return value;
      await once(this.#emitter, 'changed', { signal }).catch(() => {
        throw new Error(`${missing()} (waited ${this.#timeoutMs} ms)`);
      });
    }
  }
}
