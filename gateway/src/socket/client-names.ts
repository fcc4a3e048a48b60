/** Characters of a client's name, and of its version. */
const MAX_PART = 100;
/** Different names of which one copy is kept. */
const MAX_KNOWN = 1_000;

/** Keeps one copy of each client's name: most sessions have one of a few. */
export class ClientNames {
  readonly #known = new Map<string, string>();

  /** Names of which a copy is kept. */
  get size(): number {
    return this.#known.size;
  }

  /** The name and the version that a client gives in Hello, as one text; empty: it gives neither. */
  of(name: string, version: string): string {
    const text = [name, version]
      .map((part) => part.slice(0, MAX_PART))
      .filter(Boolean)
      .join(' ');
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    // Names that nobody shares must not stay.
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.set(text, text);
    return text;
  }
}
