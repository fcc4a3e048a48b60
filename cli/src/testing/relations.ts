/**
 * The relations between the users of a model: friends, open requests, blocks, and acquaintance. It holds their state
 * alone: the model decides which changes are permitted and who is told.
 */
export class Relations {
  readonly #friends = new Set<string>();
  /** `a b`: a has sent b a friend request. */
  readonly #requests = new Set<string>();
  /** `a b`: a blocks b. */
  readonly #blocks = new Set<string>();
  /** Pairs that once had any relation. */
  readonly #met = new Set<string>();

  areFriends(one: string, other: string): boolean {
    return this.#friends.has(pair(one, other));
  }

  /** Whether a user has sent another one a friend request that is still open. */
  hasRequested(user: string, other: string): boolean {
    return this.#requests.has(`${user} ${other}`);
  }

  /** Whether a user blocks another one. */
  blocks(user: string, other: string): boolean {
    return this.#blocks.has(`${user} ${other}`);
  }

  /** Whether one of two users blocks the other. */
  isBlocked(one: string, other: string): boolean {
    return this.blocks(one, other) || this.blocks(other, one);
  }

  /** Whether two users once had any relation: a request or a direct conversation. A block is none. */
  haveMet(one: string, other: string): boolean {
    return this.#met.has(pair(one, other));
  }

  /** Makes two users acquainted, for good. */
  meet(one: string, other: string): void {
    this.#met.add(pair(one, other));
  }

  /** Sends a friend request, which makes friends of two users if the other one has sent one too; returns whether it did. */
  request(user: string, other: string): boolean {
    this.meet(user, other);
    const isMutual = this.#requests.delete(`${other} ${user}`);
    if (isMutual) this.#friends.add(pair(user, other));
    else this.#requests.add(`${user} ${other}`);
    return isMutual;
  }

  /** Ends any relation between two users except blocks; returns false if there was none. */
  part(one: string, other: string): boolean {
    const were = [this.#friends.delete(pair(one, other)), this.#requests.delete(`${one} ${other}`)];
    return [...were, this.#requests.delete(`${other} ${one}`)].includes(true);
  }

  block(user: string, other: string): void {
    this.#blocks.add(`${user} ${other}`);
  }

  /** Ends a user's block of another one; returns false if there was none. */
  unblock(user: string, other: string): boolean {
    return this.#blocks.delete(`${user} ${other}`);
  }
}

function pair(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
