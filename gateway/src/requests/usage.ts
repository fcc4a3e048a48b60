/** The recent use of something: older use counts less, and half as much after each half-life. */
export class Usage {
  readonly #halfLifeMs: number;
  #amount = 0;
  /** When the amount was right, in the clock of `performance.now()`. */
  #since = 0;

  constructor(halfLifeMs: number) {
    this.#halfLifeMs = halfLifeMs;
  }

  /** Adds an amount used at `now`. */
  add(amount: number, now: number): void {
    this.#amount = this.at(now) + amount;
    this.#since = now;
  }

  /** The recent use as of `now`. */
  at(now: number): number {
    return this.#amount * 2 ** ((this.#since - now) / this.#halfLifeMs);
  }
}
