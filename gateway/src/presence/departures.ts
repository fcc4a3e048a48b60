/**
 * Users who left and are not shown as gone yet: a page that is loaded anew, or a device that changes its network, is back
 * within a moment, and friends see nothing of it.
 */
export class Departures {
  readonly #waiting = new Map<string, { timer: NodeJS.Timeout; depart: () => void }>();

  /** Calls `depart` after some milliseconds, or with `flush`, unless the user is back before. */
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

  /** The user is back. */
  cancel(userId: string): void {
    clearTimeout(this.#waiting.get(userId)?.timer);
    this.#waiting.delete(userId);
  }

  /** Lets all go that wait: this node does not outlive their time. */
  flush(): void {
    for (const [userId, { depart }] of [...this.#waiting]) {
      this.cancel(userId);
      depart();
    }
  }
}
