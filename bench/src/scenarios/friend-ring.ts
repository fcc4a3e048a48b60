import postgres from 'postgres';

/** Users in a ring, each a friend of the nearest on both sides: everybody has as many friends, and few are everybody's. */
export class FriendRing {
  readonly users: number;
  readonly friends: number;
  readonly #prefix: string;

  /** `friends`: of each user; an even number below `users`. Throws where it is not. */
  constructor(prefix: string, users: number, friends: number) {
    if (friends < 2 || friends % 2 !== 0 || friends >= users)
      throw new Error(`each of ${users} users cannot have ${friends} friends: it must be even, from 2, and below them`);
    this.#prefix = `${prefix}-`;
    this.users = users;
    this.friends = friends;
  }

  id(user: number): string {
    return this.#prefix + user;
  }

  /** The user with this id; -1: none of the ring. */
  userOf(id: string): number {
    return id.startsWith(this.#prefix) ? Number(id.slice(this.#prefix.length)) : -1;
  }

  areFriends(one: number, other: number): boolean {
    const apart = Math.abs(one - other);
    return apart > 0 && Math.min(apart, this.users - apart) <= this.friends / 2;
  }

  friendsOf(user: number): number[] {
    const half = this.friends / 2;
    return Array.from({ length: this.friends }, (_, i) => {
      const step = i < half ? i - half : i - half + 1;
      return (user + step + this.users) % this.users;
    });
  }

  /** Makes them friends in the database of the system: by requests and acceptances it would take an hour. */
  async befriend(databaseUrl: string): Promise<void> {
    const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
    try {
      await sql`
        insert into friendships (low, high, state)
        select least(one, other), greatest(one, other), 3
        from (
          select (${this.#prefix}::text || i) collate "C" as one,
            (${this.#prefix}::text || (i + step) % ${this.users}::int) collate "C" as other
          from generate_series(0, ${this.users - 1}::int) i, generate_series(1, ${this.friends / 2}::int) step
        ) pairs`;
      await sql`analyze friendships`;
    } finally {
      await sql.end();
    }
  }
}
