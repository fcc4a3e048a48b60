/** A rate, and the amount that may be used at once after a pause. */
export interface Rate {
  /** Units per second. 0: unlimited. */
  perSecond: number;
  /** Units at most that a pause saves up. */
  burst: number;
}

/**
 * Limits a rate: units come in evenly, and each use takes some out. A use that is larger than the burst is admitted by a
 * full bucket, and is paid off afterwards.
 */
export class TokenBucket {
  readonly #rate: Rate;
  #level: number;
  /** When the level was right, in the clock of `performance.now()`. */
  #at: number;

  constructor(rate: Rate, now: number) {
    this.#rate = rate;
    this.#level = rate.burst;
    this.#at = now;
  }

  /** Milliseconds until a use of `units` is admitted; 0: it is admitted now. */
  waitMs(units: number, now: number): number {
    const { perSecond, burst } = this.#rate;
    if (perSecond === 0) return 0;
    const lacking = Math.min(units, burst) - this.#levelAt(now);
    return lacking <= 0 ? 0 : Math.ceil((lacking / perSecond) * 1_000);
  }

  /** Takes `units` out. */
  take(units: number, now: number): void {
    this.#level = this.#levelAt(now) - units;
    this.#at = now;
  }

  /** Whether it holds as much as a new one. */
  isFull(now: number): boolean {
    return this.#rate.perSecond === 0 || this.#levelAt(now) >= this.#rate.burst;
  }

  #levelAt(now: number): number {
    const { perSecond, burst } = this.#rate;
    return Math.min(burst, this.#level + ((now - this.#at) / 1_000) * perSecond);
  }
}
