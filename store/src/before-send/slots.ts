/** The calls that may be in flight, and those of one sender; further ones wait in their order, up to `maxWaiting`. */
export interface SlotBounds {
  max: number;
  maxOfSender: number;
  maxWaiting: number;
}

interface Waiting {
  sender: string;
  begin(): void;
}

/** Bounds the calls in flight, so that one sender whose messages take long does not use up all of them. */
export class Slots {
  readonly #bounds: SlotBounds;
  readonly #ofSender = new Map<string, number>();
  readonly #waiting = new Set<Waiting>();
  /** Calls in flight. */
  used = 0;

  constructor(bounds: SlotBounds) {
    this.#bounds = bounds;
  }

  /** Resolves with true once the call may begin, and with false if it may not within `ms` or too many wait. */
  take(sender: string, ms: number): Promise<boolean> {
    if (this.#mayBegin(sender)) {
      this.#begin(sender);
      return Promise.resolve(true);
    }
    if (this.#waiting.size >= this.#bounds.maxWaiting) return Promise.resolve(false);
    return new Promise((resolve) => {
      const waiting: Waiting = {
        sender,
        begin: () => {
          clearTimeout(timer);
          resolve(true);
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting);
        resolve(false);
      }, ms);
      this.#waiting.add(waiting);
    });
  }

  /** Ends a call, and begins those that may begin now. */
  free(sender: string): void {
    this.used--;
    const left = (this.#ofSender.get(sender) ?? 1) - 1;
    if (left > 0) this.#ofSender.set(sender, left);
    else this.#ofSender.delete(sender);
    for (const waiting of this.#waiting) {
      if (this.used >= this.#bounds.max) return;
      if (!this.#mayBegin(waiting.sender)) continue;
      this.#waiting.delete(waiting);
      this.#begin(waiting.sender);
      waiting.begin();
    }
  }

  #mayBegin(sender: string): boolean {
    return this.used < this.#bounds.max && (this.#ofSender.get(sender) ?? 0) < this.#bounds.maxOfSender;
  }

  #begin(sender: string): void {
    this.used++;
    this.#ofSender.set(sender, (this.#ofSender.get(sender) ?? 0) + 1);
  }
}
