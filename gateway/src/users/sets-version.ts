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
  /** The newest change of each tie that came, where not every session is known to have it. */
  #ties: Map<string, number> | undefined;
  #friendsAsOf = 0;

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

  /** The user's friends, as the node has them, hold every change up to this one. */
  get friendsAsOf(): number {
    return this.#friendsAsOf;
  }

  /** The user's friends were read from the store, as of a version. */
  readFriends(version: number): void {
    this.#friendsAsOf = Math.max(this.#friendsAsOf, version);
  }

  /**
   * Whether a change of what another is to the user is newer than what sessions know of the two, which it notes: the bus may
   * bring an older one after a newer one. 0, where the version is not told, always is.
   */
  takesTie(otherId: string, version: number): boolean {
    if (version === 0) return true;
    if (version <= (this.#known ?? -1) || version <= (this.#ties?.get(otherId) ?? 0)) return false;
    this.#ties ??= new Map();
    this.#ties.set(otherId, version);
    return true;
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
    if (this.#known === undefined) return;
    if (this.#ahead) {
      while (this.#ahead.delete(this.#known + 1)) this.#known++;
      for (const version of this.#ahead) if (version <= this.#known) this.#ahead.delete(version);
      if (this.#ahead.size === 0) this.#ahead = undefined;
    }
    this.readFriends(this.#known);
    for (const [id, version] of this.#ties ?? []) if (version <= this.#known) this.#ties?.delete(id);
    if (this.#ties?.size === 0) this.#ties = undefined;
  }
}
