/** A thing with a place in a sequence, and the epoch that must be known before it may pass. */
export interface Sequenced {
  seq: number;
  epoch: number;
}

/** Early items kept at most; what is dropped beyond is read from the store. */
const MAX_EARLY = 1_024;

/**
 * Lets the items of one conversation pass in ascending seq, each once, with no gap, and none before its epoch is known:
 * a message goes to the members of the epoch under which it was committed.
 */
export class Sequencer<T extends Sequenced> {
  readonly #deliver: (item: T) => void;
  #early = new Map<number, T>();
  #delivered: number;
  #epoch: number;

  constructor(delivered: number, epoch: number, deliver: (item: T) => void) {
    this.#delivered = delivered;
    this.#epoch = epoch;
    this.#deliver = deliver;
  }

  /** The last seq that passed. */
  get delivered(): number {
    return this.#delivered;
  }

  get epoch(): number {
    return this.#epoch;
  }

  /** Whether something came that may not pass yet: a number before it, or its epoch, is missing. */
  get waiting(): boolean {
    return this.#early.size > 0;
  }

  /** Takes an item from wherever it came. A repeated one is dropped. */
  offer(item: T): void {
    if (item.seq <= this.#delivered) return;
    if (item.seq === this.#delivered + 1 && item.epoch <= this.#epoch) {
      this.#delivered = item.seq;
      this.#deliver(item);
      this.#drain();
    } else if (this.#early.size < MAX_EARLY) {
      this.#early.set(item.seq, item);
    }
  }

  /** Says that the member set of this epoch is known. An older one changes nothing. */
  reachEpoch(epoch: number): void {
    if (epoch <= this.#epoch) return;
    this.#epoch = epoch;
    this.#drain();
  }

  #drain(): void {
    for (;;) {
      const next = this.#early.get(this.#delivered + 1);
      if (!next || next.epoch > this.#epoch) return;
      this.#early.delete(next.seq);
      this.#delivered = next.seq;
      this.#deliver(next);
    }
  }
}
