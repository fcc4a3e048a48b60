/**
 * Ends waits when something that outlives them ends: a connection breaks, a loop is stopped. A race with one long-lived
 * promise would do the same, and keep a little of every wait for as long as that promise is pending.
 */
export class Interruption {
  readonly #waits = new Set<() => void>();

  /** Resolves with the promise's result, or with undefined where the wait is interrupted first; the result is ignored then. */
  until<T>(promise: Promise<T>): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      const end = () => resolve(undefined);
      const over = () => this.#waits.delete(end);
      this.#waits.add(end);
      promise.then(resolve, reject).then(over, over);
    });
  }

  /** Ends the waits of the moment. Later ones wait until the next time. */
  interrupt(): void {
    for (const end of this.#waits) end();
    this.#waits.clear();
  }
}
