/**
 * The history of the database to which this node's positions belong. A restored database assigns its numbers again, to
 * other messages, so the node's state from the old history is useless.
 */
export class DatabaseEpoch {
  readonly #onRestored: () => void;
  #id = '';

  /** `onRestored` is called when the node turns out to hold positions of another history. */
  constructor(onRestored: () => void) {
    this.#onRestored = onRestored;
  }

  /** The epoch's id; empty until the store reports one. Stores older than this version never do. */
  get id(): string {
    return this.#id;
  }

  /** Takes the epoch id that the store returned with a read. */
  observe(id: string): void {
    if (!id || id === this.#id) return;
    const before = this.#id;
    this.#id = id;
    if (before) this.#onRestored();
  }

  /** The store is behind a position it reported earlier: the database was restored without a new epoch id. */
  wentBack(): void {
    this.#onRestored();
  }
}
