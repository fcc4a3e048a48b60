/**
 * Users whose last device left, but who are not shown as offline yet: after a page reload or a change of network a
 * device reconnects within moments, and friends notice nothing.
 */
export class Departures {
  readonly #waiting = new Map<string, { timer: NodeJS.Timeout; depart: () => void }>();

  /** Calls `depart` after `ms` milliseconds, or on `flush`, unless `cancel` is called first. */
  later(userId: string, ms: number, depart: () => void): void {
    this.cancel(userId);
    if (ms === 0) {
      depart();
      return;
    }
    const timer = setTimeout(() => {
      this.#waiting.delete(userId);
      depart();
    }, ms).unref();
    this.#waiting.set(userId, { timer, depart });
  }

  /** Cancels the departure of a user who reconnected. */
  cancel(userId: string): void {
    clearTimeout(this.#waiting.get(userId)?.timer);
    this.#waiting.delete(userId);
  }

  /** Departs all pending users now: this node stops before their time is up. */
  flush(): void {
    for (const [userId, { depart }] of [...this.#waiting]) {
      this.cancel(userId);
      depart();
    }
  }
}
