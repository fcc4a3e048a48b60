import postgres from 'postgres';

/**
 * Users in a ring, each a friend of its nearest neighbours on both sides: all users have the same number of friends.
 */
export class FriendRing {
  readonly users: number;
  readonly friends: number;
  readonly #prefix: string;

  /** `friends` is the number of friends of each user. Throws unless it is even, positive and below `users`. */
  constructor(prefix: string, users: number, friends: number) {
    if (friends < 2 || friends % 2 !== 0 || friends >= users)
      throw new Error(`--friends: ${friends} must be an even number from 2 to below the ${users} users`);
    this.#prefix = `${prefix}-`;
    this.users = users;
    this.friends = friends;
  }

  id(user: number): string {
    return this.#prefix + user;
  }

  /** The user with this id; -1 if it is not in the ring. */
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

  /** The conversation of a user and its friends, which that user watches if friendship does not count. */
  conversationOf(user: number): string {
    return `${this.#prefix}around-${user}`;
  }

  /**
   * Inserts a conversation for each user, with all its friends, into the system's database, instead of friendships:
   * each user is a member of as many more conversations as it has friends.
   */
  async gather(databaseUrl: string): Promise<void> {
    const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
    const half = this.friends / 2;
    try {
      await sql`
        insert into conversations (id, kind, member_count)
        select ${this.#prefix}::text || 'around-' || i, 1, ${this.friends + 1}::int
        from generate_series(0, ${this.users - 1}::int) i`;
      await sql`
        insert into members (conversation_id, user_id, role, joined_seq, read_seq)
        select ${this.#prefix}::text || 'around-' || i,
          ${this.#prefix}::text || (i + step + ${this.users}::int) % ${this.users}::int, 1, 0, 0
        from generate_series(0, ${this.users - 1}::int) i, generate_series(${-half}::int, ${half}::int) step`;
      await sql`analyze conversations, members`;
    } finally {
      await sql.end();
    }
  }

  /** Inserts the friendships into the system's database; by requests and acceptances this would take an hour. */
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
