/** Consecutive failures that open the circuit. */
const FAILURES = 5;
/** Milliseconds for which an open circuit refuses attempts, before it allows one probe. */
const OPEN_MS = 30_000;

/**
 * The circuit breaker of one endpoint. Without it, an endpoint that hangs would use up the concurrency that the others
 * need.
 */
export class Circuit {
  readonly #openMs: number;
  #failures = 0;
  #openUntil = 0;
  #probing = false;

  constructor(openMs = OPEN_MS) {
    this.#openMs = openMs;
  }

  /** Whether an attempt is allowed now. If it is, call `succeeded` or `failed` after the attempt. */
  tryNow(now = performance.now()): boolean {
    if (this.#failures < FAILURES) return true;
    if (this.#probing || now < this.#openUntil) return false;
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
    this.#openUntil = now + this.#openMs;
  }
}
