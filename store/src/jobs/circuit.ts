/** Failures in a row after which an endpoint is left alone. */
const FAILURES = 5;
/** Milliseconds for which it is, before one attempt shows whether it is back. */
const OPEN_MS = 30_000;

/** Whether an endpoint is worth an attempt: one that hangs would else take the places of those that do not. */
export class Circuit {
  #failures = 0;
  #leftAloneUntil = 0;
  #probing = false;

  /** Whether to try now. Call `succeeded` or `failed` after each try. */
  tryNow(now = performance.now()): boolean {
    if (this.#failures < FAILURES) return true;
    if (this.#probing || now < this.#leftAloneUntil) return false;
    this.#probing = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#probing = false;
  }

  failed(now = performance.now()): void {
    this.#failures++;
    this.#probing = false;
    this.#leftAloneUntil = now + OPEN_MS;
  }
}
