/** A message as it was posted: its number, and the epoch that must be known before it may pass. */
export interface Posted {
  seq: number;
  epoch: number;
}

/** A change of an earlier message: the change's own number, and that of the message. */
export interface Changed {
  change: number;
  seq: number;
  epoch: number;
}

/** Early items of a kind kept at most; what is dropped beyond is read from the store. */
const MAX_EARLY = 1_024;

/**
 * Lets what happens in one conversation pass in order: messages in ascending seq, changes of messages in ascending
 * change, each once, with no gap, a change never before its message, and nothing before its epoch is known: it goes to
 * the members of the epoch under which it was committed.
 */
export class Sequencer<P extends Posted, C extends Changed> {
  readonly #onPosted: (item: P) => void;
  readonly #onChanged: (item: C) => void;
  readonly #earlyPosted = new Map<number, P>();
  readonly #earlyChanged = new Map<number, C>();
  #delivered: number;
  #changed: number;
  #epoch: number;
  /** Up to here only the store is believed: what the bus brings may be older than changes that have passed. */
  #storeOnly = 0;
  /** The same of changes: a message that was read shows some of them already. */
  #storeOnlyChanges = 0;

  constructor(
    start: { delivered: number; changed: number; epoch: number },
    onPosted: (item: P) => void,
    onChanged: (item: C) => void,
  ) {
    this.#delivered = start.delivered;
    this.#changed = start.changed;
    this.#epoch = start.epoch;
    this.#onPosted = onPosted;
    this.#onChanged = onChanged;
  }

  /** The last seq that passed. */
  get delivered(): number {
    return this.#delivered;
  }

  /** The last change that passed. */
  get changed(): number {
    return this.#changed;
  }

  get epoch(): number {
    return this.#epoch;
  }

  /** Whether something came that may not pass yet: a number before it, or its epoch, is missing. */
  get waiting(): boolean {
    return this.#earlyPosted.size > 0 || this.#earlyChanged.size > 0;
  }

  /** Takes a message from the bus. A repeated one is dropped. */
  offer(item: P): void {
    if (item.seq <= this.#delivered || item.seq <= this.#storeOnly) return;
    if (this.#earlyPosted.size >= MAX_EARLY && item.seq !== this.#delivered + 1) return;
    this.#earlyPosted.set(item.seq, item);
    this.#drain();
  }

  /** Takes a change from the bus. A repeated one is dropped. */
  offerChange(item: C): void {
    if (item.change <= this.#changed || item.change <= this.#storeOnlyChanges) return;
    if (this.#earlyChanged.size >= MAX_EARLY && item.change !== this.#changed + 1) return;
    this.#earlyChanged.set(item.change, item);
    this.#drain();
  }

  /** Says that the member set of this epoch is known. An older one changes nothing. */
  reachEpoch(epoch: number): void {
    if (epoch <= this.#epoch) return;
    this.#epoch = epoch;
    this.#drain();
  }

  /**
   * Takes what the store says: messages after those that were delivered when it was asked, and changes after those that
   * had passed, all as of one moment, at which `head` was the last seq, `lastChange` the last change and `first` the
   * lowest seq that is kept. `changed` holds all up to `toChange`, of which each message has its newest. What has passed
   * since it was asked does not pass again.
   */
  repair(read: {
    head: number;
    first: number;
    epoch: number;
    posted: readonly P[];
    changed: readonly C[];
    toChange: number;
    lastChange: number;
  }): void {
    // What is gone for good is not waited for.
    if (read.first > this.#delivered + 1) this.#delivered = Math.min(read.first - 1, read.head);
    for (const item of read.changed) {
      if (item.change <= this.#changed) continue;
      this.#changed = item.change;
      // One that has not been delivered shows the change when it is.
      if (item.seq <= this.#delivered) this.#onChanged(item);
    }
    if (read.toChange > this.#changed) this.#changed = read.toChange;
    this.#storeOnlyChanges = Math.max(this.#storeOnlyChanges, read.lastChange);
    for (const change of this.#earlyChanged.keys()) {
      if (change <= this.#changed || change <= read.lastChange) this.#earlyChanged.delete(change);
    }
    // Those that come by the bus may show messages as they were before changes that are counted as passed now.
    this.#storeOnly = Math.max(this.#storeOnly, read.head);
    for (const seq of this.#earlyPosted.keys()) if (seq <= read.head) this.#earlyPosted.delete(seq);
    for (const item of read.posted) if (item.seq > this.#delivered) this.#earlyPosted.set(item.seq, item);
    this.#epoch = Math.max(this.#epoch, read.epoch);
    this.#drain();
  }

  #drain(): void {
    for (;;) {
      const next = this.#earlyPosted.get(this.#delivered + 1);
      if (!next || next.epoch > this.#epoch) break;
      this.#earlyPosted.delete(next.seq);
      this.#delivered = next.seq;
      this.#onPosted(next);
    }
    for (;;) {
      const next = this.#earlyChanged.get(this.#changed + 1);
      if (!next || next.epoch > this.#epoch || next.seq > this.#delivered) return;
      this.#earlyChanged.delete(next.change);
      this.#changed = next.change;
      this.#onChanged(next);
    }
  }
}
