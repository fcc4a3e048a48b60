/**
 * Ends pending waits when the thing that they depend on ends, such as a connection or a loop. Racing each wait against
 * one long-lived promise would have the same effect, but would leak memory for every wait while that promise is
 * pending.
 */
export class Interruption {
  readonly #waits = new Set<() => void>();

  /** Resolves with the promise's result, or with undefined if interrupted first; the result is ignored then. */
  until<T>(promise: Promise<T>): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      const end = () => resolve(undefined);
      const over = () => this.#waits.delete(end);
      this.#waits.add(end);
      promise.then(resolve, reject).then(over, over);
    });
  }

  /** Ends all current waits. Later waits last until the next interruption. */
  interrupt(): void {
    for (const end of this.#waits) end();
    this.#waits.clear();
  }
}
