/**
 * Which history of the database this node's positions are of. A restored database gives its numbers out once more, for
 * other messages: what the node holds of the old history is of no use then.
 */
export class DatabaseEpoch {
  readonly #onRestored: () => void;
  #id = '';

  /** `onRestored` is called when the node turns out to hold positions of another history. */
  constructor(onRestored: () => void) {
    this.#onRestored = onRestored;
  }

  /** Its id; empty until the store has told it, as one before this version never does. */
  get id(): string {
    return this.#id;
  }

  /** Takes what the store says with what it read. */
  observe(id: string): void {
    if (!id || id === this.#id) return;
    const before = this.#id;
    this.#id = id;
    if (before) this.#onRestored();
  }

  /** The store is behind what it told this node before: the database was restored, and nothing in it says so. */
  wentBack(): void {
    this.#onRestored();
  }
}
