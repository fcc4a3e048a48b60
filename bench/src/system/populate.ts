import postgres from 'postgres';

/** Rows per statement. */
const ROWS = 20_000;

/**
 * Conversations with their members, and pairs of friends, in the state in which requests of their users would leave
 * them.
 */
export interface Population {
  conversations: readonly { id: string; members: readonly string[] }[];
  /** Each pair once, in any order. */
  friends?: readonly (readonly [string, string])[];
}

/** Inserts them into the database of a system. Publishes no events, so it must run before any user connects. */
export async function populate(databaseUrl: string, { conversations, friends = [] }: Population): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    for (const some of chunks(conversations)) {
      await sql`insert into conversations (id, kind, member_count)
        select id, 1, count from unnest(${some.map(({ id }) => id)}::text[], ${some.map(({ members }) => members.length)}::int[])
          as c (id, count)`;
    }
    const members = conversations.flatMap(({ id, members }) =>
      members.map((user, index) => [id, user, index] as const),
    );
    for (const some of chunks(members)) {
      // The first member is the owner.
      await sql`insert into members (conversation_id, user_id, role, joined_seq, read_seq)
        select c, u, case n when 0 then 3 else 1 end, 0, 0 from unnest(${some.map(([id]) => id)}::text[],
          ${some.map(([, user]) => user)}::text[], ${some.map(([, , index]) => index)}::int[]) as m (c, u, n)`;
    }
    for (const some of chunks(friends)) {
      const pairs = some.map(([one, other]) => (one < other ? [one, other] : [other, one]));
      await sql`insert into friendships (low, high, state)
        select low, high, 3 from unnest(${pairs.map(([low]) => low as string)}::text[],
          ${pairs.map(([, high]) => high as string)}::text[]) as f (low, high)`;
    }
    await sql`analyze conversations, members, friendships`;
  } finally {
    await sql.end();
  }
}

function chunks<T>(list: readonly T[]): T[][] {
  const result: T[][] = [];
  for (let from = 0; from < list.length; from += ROWS) result.push(list.slice(from, from + ROWS));
  return result;
}
