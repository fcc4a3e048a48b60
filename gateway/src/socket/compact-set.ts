/** Maximum members of a set stored as an array: searched as fast as a Set, in a fourth of the memory. */
const FEW = 64;

const NONE: readonly never[] = [];

/**
 * A set that takes little memory while it has few members, as most of the many sets here do: an array of exactly their
 * number, replaced at each change. An iteration in progress then continues over the members present when it began.
 */
export class CompactSet<T> implements Iterable<T> {
  #members: readonly T[] | Set<T> = NONE;

  get size(): number {
    return isFew(this.#members) ? this.#members.length : this.#members.size;
  }

  has(member: T): boolean {
    return isFew(this.#members) ? this.#members.includes(member) : this.#members.has(member);
  }

  /** Adds a member; false if it was one already. */
  add(member: T): boolean {
    if (this.has(member)) return false;
    const members = this.#members;
    if (!isFew(members)) members.add(member);
    else if (members.length < FEW) this.#members = members.concat([member]);
    else this.#members = new Set(members).add(member);
    return true;
  }

  /** Removes a member; false if it was none. */
  delete(member: T): boolean {
    const members = this.#members;
    if (isFew(members)) {
      const index = members.indexOf(member);
      if (index < 0) return false;
      this.#members = members.toSpliced(index, 1);
      return true;
    }
    if (!members.delete(member)) return false;
    // Well below FEW, so that a set of about that size is not copied back and forth.
    if (members.size <= FEW / 2) this.#members = [...members];
    return true;
  }

  clear(): void {
    this.#members = NONE;
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.#members[Symbol.iterator]() as IterableIterator<T>;
  }
}

function isFew<T>(members: readonly T[] | Set<T>): members is readonly T[] {
  return Array.isArray(members);
}
