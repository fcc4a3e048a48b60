/** A posted message: its sequence number, and the epoch that must be known before it may pass. */
export interface Posted {
  seq: number;
  epoch: number;
}

/** A change of an earlier message: its change number, and the seq of the message. */
export interface Changed {
  change: number;
  seq: number;
  epoch: number;
}

/** Maximum number of early items kept of each kind; dropped ones are read from the store. */
const MAX_EARLY = 1_024;

/** Receives the items that pass a sequencer. */
export interface InOrder<P, C> {
  posted(item: P): void;
  changed(item: C): void;
}

/**
 * Passes the events of one conversation in order: messages in ascending seq, changes in ascending change number, each
 * once and without gaps, a change never before its message, and no item before its epoch is known, since it is for the
 * members of the epoch under which it was committed.
 */
export class Sequencer<P extends Posted, C extends Changed> {
  readonly #to: InOrder<P, C>;
  // Created when an item arrives early: most conversations never need them.
  #earlyPosted: Map<number, P> | undefined;
  #earlyChanged: Map<number, C> | undefined;
  #delivered: number;
  #changed: number;
  #epoch: number;
  /**
   * Messages up to this seq are accepted only from the store: the bus may show them without changes that have passed.
   */
  #storeOnly = 0;
  /** The same for changes: a message that was read includes some of them already. */
  #storeOnlyChanges = 0;

  constructor(start: { delivered: number; changed: number; epoch: number }, to: InOrder<P, C>) {
    this.#delivered = start.delivered;
    this.#changed = start.changed;
    this.#epoch = start.epoch;
    this.#to = to;
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

  /** Whether an item is waiting for a missing predecessor or for its epoch. */
  get waiting(): boolean {
    return this.#earlyPosted !== undefined || this.#earlyChanged !== undefined;
  }

  /** Takes a message from the bus. A repeated one is dropped. */
  offer(item: P): void {
    if (item.seq <= this.#delivered || item.seq <= this.#storeOnly) return;
    if (this.#next(item)) this.#passPosted(item);
    else if ((this.#earlyPosted?.size ?? 0) < MAX_EARLY) this.#keepPosted(item);
    this.#drain();
  }

  /** Takes a change from the bus. A repeated one is dropped. */
  offerChange(item: C): void {
    if (item.change <= this.#changed || item.change <= this.#storeOnlyChanges) return;
    if (this.#nextChange(item)) this.#passChanged(item);
    else if ((this.#earlyChanged?.size ?? 0) < MAX_EARLY) this.#keepChanged(item);
    this.#drain();
  }

  /** Records that the members of this epoch are known. An older epoch has no effect. */
  reachEpoch(epoch: number): void {
    if (epoch <= this.#epoch) return;
    this.#epoch = epoch;
    this.#drain();
  }

  /**
   * Takes the result of a read from the store: messages and changes after those that had passed when the read began,
   * all as of one moment, at which `head` was the last seq, `lastChange` the last change and `first` the lowest seq
   * kept. `changed` includes all changes up to `toChange`, only the newest for each message. Items that have passed
   * since the read began do not pass again.
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
    // Messages that are no longer kept are not waited for.
    if (read.first > this.#delivered + 1) this.#delivered = Math.min(read.first - 1, read.head);
    for (const item of read.changed) {
      if (item.change <= this.#changed) continue;
      this.#changed = item.change;
      // An undelivered message includes the change when it is delivered.
      if (item.seq <= this.#delivered) this.#to.changed(item);
    }
    if (read.toChange > this.#changed) this.#changed = read.toChange;
    this.#storeOnlyChanges = Math.max(this.#storeOnlyChanges, read.lastChange);
    for (const change of this.#earlyChanged?.keys() ?? []) {
      if (change <= this.#changed || change <= read.lastChange) this.#earlyChanged?.delete(change);
    }
    // Messages from the bus may lack changes that count as passed now.
    this.#storeOnly = Math.max(this.#storeOnly, read.head);
    for (const seq of this.#earlyPosted?.keys() ?? []) if (seq <= read.head) this.#earlyPosted?.delete(seq);
    // Messages wait for the last page of changes, as they do for a session that catches up (`lag.ts`).
    if (read.toChange >= read.lastChange)
      for (const item of read.posted) if (item.seq > this.#delivered) this.#keepPosted(item);
    this.#epoch = Math.max(this.#epoch, read.epoch);
    this.#drain();
  }

  #next(item: P): boolean {
    return item.seq === this.#delivered + 1 && item.epoch <= this.#epoch;
  }

  #nextChange(item: C): boolean {
    return item.change === this.#changed + 1 && item.epoch <= this.#epoch && item.seq <= this.#delivered;
  }

  #passPosted(item: P): void {
    this.#delivered = item.seq;
    this.#to.posted(item);
  }

  #passChanged(item: C): void {
    this.#changed = item.change;
    this.#to.changed(item);
  }

  #keepPosted(item: P): void {
    this.#earlyPosted ??= new Map();
    this.#earlyPosted.set(item.seq, item);
  }

  #keepChanged(item: C): void {
    this.#earlyChanged ??= new Map();
    this.#earlyChanged.set(item.change, item);
  }

  #drain(): void {
    if (!this.waiting) return;
    for (;;) {
      const next = this.#earlyPosted?.get(this.#delivered + 1);
      if (!next || !this.#next(next)) break;
      this.#earlyPosted?.delete(next.seq);
      this.#passPosted(next);
    }
    for (;;) {
      const next = this.#earlyChanged?.get(this.#changed + 1);
      if (!next || !this.#nextChange(next)) break;
      this.#earlyChanged?.delete(next.change);
      this.#passChanged(next);
    }
    if (this.#earlyPosted?.size === 0) this.#earlyPosted = undefined;
    if (this.#earlyChanged?.size === 0) this.#earlyChanged = undefined;
  }
}
