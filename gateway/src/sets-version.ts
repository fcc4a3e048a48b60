/** Versions that came before those that they follow on, at most: what is beyond is found by a comparison. */
const MAX_AHEAD = 64;

/**
 * How far a node follows the sets of one user: each change of memberships, friendships, requests and blocks makes the next
 * version, and comes by the bus with it. What the bus loses leaves a gap; what it loses last is found by comparing with the
 * store.
 */
export class SetsVersion {
  #known: number | undefined;
  /** The newest that was heard of. */
  #newest = 0;
  #ahead: Set<number> | undefined;

  /** All open sessions know every change up to this one; undefined: none is open yet. */
  get known(): number | undefined {
    return this.#known;
  }

  /** Whether there are changes that sessions may not know. */
  get behind(): boolean {
    return this.#known !== undefined && this.#newest > this.#known;
  }

  /** Whether the change that made this version has come. */
  has(version: number): boolean {
    return version <= (this.#known ?? -1) || (this.#ahead?.has(version) ?? false);
  }

  /** Takes a change that the bus brought. 0: one of which the version is not told. */
  came(version: number): void {
    if (version === 0 || this.has(version)) return;
    this.#newest = Math.max(this.#newest, version);
    this.#ahead ??= new Set();
    if (this.#ahead.size < MAX_AHEAD || version === (this.#known ?? 0) + 1) this.#ahead.add(version);
    this.#advance();
  }

  /** A session opens with the sets as of a version: what it does not have, the others may have, and the other way round. */
  opened(version: number): void {
    this.#newest = Math.max(this.#newest, version, this.#known ?? 0);
    this.#known = Math.min(version, this.#known ?? version);
    this.#advance();
  }

  /** The store has this version. */
  compared(version: number): void {
    this.#newest = Math.max(this.#newest, version);
  }

  /** All sessions were brought up to a version. */
  reach(version: number): void {
    this.#newest = Math.max(this.#newest, version);
    this.#known = Math.max(version, this.#known ?? version);
    this.#advance();
  }

  #advance(): void {
    if (this.#known === undefined || !this.#ahead) return;
    while (this.#ahead.delete(this.#known + 1)) this.#known++;
    for (const version of this.#ahead) if (version <= this.#known) this.#ahead.delete(version);
    if (this.#ahead.size === 0) this.#ahead = undefined;
  }
}
