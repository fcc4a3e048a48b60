/** Read positions recently sent to a conversation's sessions, so that none is sent twice or after a higher one. */
export class DeliveredReads {
  /** Store time from which lost positions are read again, as the store reported it; empty: unknown. */
  asOf: string;
  #recent: Map<string, number> | undefined;
  #older: Map<string, number> | undefined;

  constructor(asOf: string) {
    this.asOf = asOf;
  }

  /** The last position sent for a user; 0: none recently. */
  of(userId: string): number {
    return Math.max(this.#recent?.get(userId) ?? 0, this.#older?.get(userId) ?? 0);
  }

  /** Records a position; false if that position or a higher one was sent already. */
  take(userId: string, seq: number): boolean {
    if (seq <= this.of(userId)) return false;
    this.#recent ??= new Map();
    this.#recent.set(userId, seq);
    return true;
  }

  /**
   * Records that all positions changed before `asOf` were taken. Positions from the bus are remembered until the next
   * call but one, since the reads up to then still include them.
   */
  reach(asOf: string): void {
    this.asOf = asOf || this.asOf;
    this.#older = this.#recent;
    this.#recent = undefined;
  }
}
