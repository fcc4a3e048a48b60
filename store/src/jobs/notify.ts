import { z } from 'zod';
import { userTopic } from '../bus/bus.js';
import type { JobKind, JobStore } from './job-kind.js';

/** What was posted last in some conversations. */
const Payload = z.object({ posted: z.array(z.object({ conversation_id: z.string(), seq: z.int() })) });

/** Conversations in one job at most, and members of each that are looked at in one go. */
export const MAX_CONVERSATIONS = 50;
const PAGE = 500;

/** A member who has not read everything. */
interface Behind {
  conversation_id: string;
  user_id: string;
  seq: number;
}

const BEHIND = `
  select p.conversation_id, m.user_id, p.seq
  from unnest($1::text[], $2::bigint[], $3::text[]) as p(conversation_id, seq, after)
  cross join lateral (
    select user_id from members m
    where m.conversation_id = p.conversation_id and m.user_id > p.after and m.read_seq < p.seq and not m.muted
    order by m.user_id limit ${PAGE}
  ) m`;
// Only for who has something by somebody else; repeated or out of order, the newest seq stands. What is new makes due
// again what a digest has told of. In an order, so that two of them at once do not wait for each other.
const RECORD = `
  insert into notifications (user_id, conversation_id, seq)
  select b.user_id, b.conversation_id, b.seq
  from unnest($1::text[], $2::text[], $3::bigint[]) as b(user_id, conversation_id, seq)
  join members m on m.conversation_id = b.conversation_id and m.user_id = b.user_id
  where not exists (select from users u where u.id = b.user_id and u.muted)
    and exists (
      select from messages g
      where g.conversation_id = b.conversation_id and g.seq > m.read_seq and g.seq <= b.seq and g.sender_id <> b.user_id
    )
  order by b.user_id, b.conversation_id
  on conflict (user_id, conversation_id) do update
  set seq = excluded.seq, newest_at = now(), queued_at = null where notifications.seq < excluded.seq`;

/** The order of ids in the database. */
const byBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));

/**
 * Records for each member without a connected device that there is something to be told, unless it is muted. A user is
 * connected where some gateway subscribes to the user's topic. Idempotent.
 */
export async function notify(store: JobStore, payload: unknown): Promise<void> {
  const { jobs } = store.databases;
  let left = Payload.parse(payload).posted.map((posted) => ({ ...posted, after: '' }));
  while (left.length > 0) {
    const behind = await jobs.query<Behind>(BEHIND, [
      left.map(({ conversation_id }) => conversation_id),
      left.map(({ seq }) => seq),
      left.map(({ after }) => after),
    ]);
    const users = [...new Set(behind.map(({ user_id }) => user_id))];
    const nodes = await store.bus.subscribers(users.map(userTopic));
    const offline = new Set(users.filter((_, index) => nodes[index] === 0));
    const told = behind.filter(({ user_id }) => offline.has(user_id));
    if (told.length > 0)
      await jobs.query(RECORD, [
        told.map(({ user_id }) => user_id),
        told.map(({ conversation_id }) => conversation_id),
        told.map(({ seq }) => seq),
      ]);
    // A full page has a next one.
    left = left.flatMap((posted) => {
      const page = behind.filter(({ conversation_id }) => conversation_id === posted.conversation_id);
      const [last] = page
        .map(({ user_id }) => user_id)
        .sort(byBytes)
        .slice(-1);
      return last !== undefined && page.length === PAGE ? [{ ...posted, after: last }] : [];
    });
  }
}

/** The job that follows what is posted in conversations. */
export const notifyKind = (store: JobStore): JobKind => ({
  // One job looks at hundreds of members: several at once would keep every core from the messages of the moment.
  concurrency: 1,
  timeoutMs: 60_000,
  maxAttempts: 10,
  async run(payload) {
    await notify(store, payload);
    return undefined;
  },
});
