import { Code, GodwitError } from '@godwit/schema/client';
import { startLimit } from './abort.js';

/** Maximum number of requests that wait; one more is refused, as none that waits is less urgent. */
const MAX_WAITING = 1_000;

interface Waiting {
  proceed(): void;
  reject(error: GodwitError): void;
  cancel(): void;
}

/** The requests that the application made without a connection: they wait for the next one, in their order. */
export class WaitingRequests {
  readonly #all = new Set<Waiting>();

  /**
   * Resolves with the milliseconds that are left of `timeoutMs` once `release` is called. Rejects with UNAVAILABLE after
   * `timeoutMs`, with the result of `why`; with AbortError once `signal` aborts; with RATE_LIMITED if too many wait.
   */
  add(command: string, timeoutMs: number, signal: AbortSignal | undefined, why: () => string): Promise<number> {
    if (this.#all.size >= MAX_WAITING) {
      const message = `${command}: ${MAX_WAITING} requests are already waiting for a connection`;
      return Promise.reject(new GodwitError(Code.CODE_RATE_LIMITED, message, { retryAfterMs: 1_000 }));
    }
    const deadline = performance.now() + timeoutMs;
    return new Promise((resolve, reject) => {
      const cancel = startLimit(command, timeoutMs, signal, (aborted) => {
        this.#all.delete(one);
        const message = `${command}: not connected within ${timeoutMs} ms: ${why()}`;
        reject(aborted ?? new GodwitError(Code.CODE_UNAVAILABLE, message));
      });
      const proceed = () => resolve(Math.max(1, deadline - performance.now()));
      const one = { proceed, reject, cancel };
      this.#all.add(one);
    });
  }

  /** Lets every request proceed. */
  release(): void {
    this.#settle((one) => one.proceed());
  }

  /** Rejects every request with an error of its own, whose stack then names its caller. */
  rejectAll({ code, message, cause }: GodwitError): void {
    this.#settle((one) => one.reject(new GodwitError(code, message, { cause })));
  }

  #settle(settle: (one: Waiting) => void): void {
    const all = [...this.#all];
    this.#all.clear();
    for (const one of all) {
      one.cancel();
      settle(one);
    }
  }
}
