/** The read positions that sessions of a conversation were told lately, so that none is told twice, or after a higher one. */
export class DeliveredReads {
  /** The time from which the store is asked for those that were lost, as it told it; empty: not known. */
  asOf: string;
  #recent: Map<string, number> | undefined;
  #older: Map<string, number> | undefined;

  constructor(asOf: string) {
    this.asOf = asOf;
  }

  /** The position of a user that was told last; 0: none lately. */
  of(userId: string): number {
    return Math.max(this.#recent?.get(userId) ?? 0, this.#older?.get(userId) ?? 0);
  }

  /** Notes a position; false where it was told already, or a higher one. */
  take(userId: string, seq: number): boolean {
    if (seq <= this.of(userId)) return false;
    this.#recent ??= new Map();
    this.#recent.set(userId, seq);
    return true;
  }

  /**
   * Notes that the positions that moved before `asOf` were taken. Positions that the bus brought are remembered until the
   * next call but one: the reads up to then hold them.
   */
  reach(asOf: string): void {
    this.asOf = asOf || this.asOf;
    this.#older = this.#recent;
    this.#recent = undefined;
  }
}
