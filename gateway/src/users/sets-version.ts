/** Maximum versions kept that arrived before their predecessors; a comparison detects changes beyond it. */
const MAX_AHEAD = 64;

/**
 * The version of one user's sets up to which this node is current: each change of memberships, friendships, requests
 * and blocks creates the next version, and carries it on the bus. A change lost by the bus leaves a gap; if the latest
 * change is lost, a comparison with the store detects it.
 */
export class SetsVersion {
  #known: number | undefined;
  /** The newest known version. */
  #newest = 0;
  #ahead: Set<number> | undefined;
  /** The newest change of each tie, while not every session is known to have it. */
  #ties: Map<string, number> | undefined;
  #friendsAsOf = 0;

  /** All open sessions know every change up to this version; undefined: no session is open yet. */
  get known(): number | undefined {
    return this.#known;
  }

  /** Whether there are changes that sessions may not know. */
  get behind(): boolean {
    return this.#known !== undefined && this.#newest > this.#known;
  }

  /** Whether the change that created this version has arrived. */
  has(version: number): boolean {
    return version <= (this.#known ?? -1) || (this.#ahead?.has(version) ?? false);
  }

  /** The user's friends, as this node has them, include every change up to this version. */
  get friendsAsOf(): number {
    return this.#friendsAsOf;
  }

  /** The user's friends were read from the store, as of a version. */
  readFriends(version: number): void {
    this.#friendsAsOf = Math.max(this.#friendsAsOf, version);
  }

  /**
   * Records a change of the user's tie with another; false if sessions know a newer one, since the bus may deliver an
   * older change after a newer one. 0 (version unknown) is always taken.
   */
  takesTie(otherId: string, version: number): boolean {
    if (version === 0) return true;
    if (version <= (this.#known ?? -1) || version <= (this.#ties?.get(otherId) ?? 0)) return false;
    this.#ties ??= new Map();
    this.#ties.set(otherId, version);
    return true;
  }

  /** Records a change received from the bus. `version` 0: unknown. */
  came(version: number): void {
    if (version === 0 || this.has(version)) return;
    this.#newest = Math.max(this.#newest, version);
    this.#ahead ??= new Set();
    if (this.#ahead.size < MAX_AHEAD || version === (this.#known ?? 0) + 1) this.#ahead.add(version);
    this.#advance();
  }

  /**
   * A session opens with the sets as of a version: it may lack changes that the other sessions have, and vice versa.
   */
  opened(version: number): void {
    this.#newest = Math.max(this.#newest, version, this.#known ?? 0);
    this.#known = Math.min(version, this.#known ?? version);
    this.#advance();
  }

  /** The store reported this version. */
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
