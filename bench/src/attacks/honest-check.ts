/** Checks the messages that one client received in its room: the seqs ascend by one, and no message appears twice. */
export class HonestCheck {
  /** The last seq received. */
  seq = 0;
  /** Number of messages without the next seq. */
  disordered = 0;
  /** Number of messages received under a second seq. */
  repeated = 0;
  readonly #numbers = new Set<number>();
  readonly #seqs = new Map<number, number>();

  /** Takes a received message: its seq, and the number that its sender gave it. */
  take(seq: number, number: number): void {
    if (seq !== this.seq + 1) this.disordered++;
    if (seq <= this.seq || this.#numbers.has(number)) this.repeated++;
    this.seq = Math.max(seq, this.seq);
    this.#numbers.add(number);
    this.#seqs.set(seq, number);
  }

  /** The number of acknowledged messages, by seq, that did not arrive, or arrived with other content. */
  lost(acked: ReadonlyMap<number, number>): number {
    let count = 0;
    for (const [seq, number] of acked) if (this.#seqs.get(seq) !== number) count++;
    return count;
  }
}
