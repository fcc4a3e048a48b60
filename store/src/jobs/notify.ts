import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { userTopic } from '../bus/bus.js';
import { ALIVE_WITHIN_MS } from '../presence/redis-connections.js';
import type { JobKind, JobStore } from './job-kind.js';

/** The last message posted in each of some conversations. */
const Payload = z.object({ posted: z.array(z.object({ conversation_id: z.string(), seq: z.int() })) });

/** Members of a conversation that are looked at in one go. */
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
// again what a digest has told of. In the order of the ids by byte, as columns have it: whatever else locks several of these
// rows does the same, so that no two wait for each other.
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
  order by m.user_id, m.conversation_id
  on conflict (user_id, conversation_id) do update
  set seq = excluded.seq, newest_at = now(), queued_at = null where notifications.seq < excluded.seq`;

// Milliseconds, by the clock that stamps messages.
const AGE = `
  select (extract(epoch from clock_timestamp() - max(g.sent_at)) * 1000)::float8 as age
  from unnest($1::text[], $2::bigint[]) as p(conversation_id, seq)
  join messages g on g.conversation_id = p.conversation_id and g.seq = p.seq`;

/** The order of ids in the database. */
const byBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));

/** Whether each of some users is connected now. */
export async function readConnected(store: JobStore, userIds: readonly string[]): Promise<boolean[]> {
  if (store.readConnected) return store.readConnected(userIds);
  return (await store.bus.subscribers(userIds.map(userTopic))).map((nodes) => nodes > 0);
}

/**
 * Waits until the newest message is old enough for a look at who is connected to be the truth about it: a node keeps a
 * user, and the user's topic, for a moment after the last device left, and one that is dead is known by a lease that it has not kept
 * since. Jobs that gather behind this one find their time over already.
 */
async function settle({ databases, lingerMs = 0 }: JobStore, payload: unknown, signal: AbortSignal): Promise<void> {
  const { posted } = Payload.parse(payload);
  const [newest] = await databases.jobs.query<{ age: number | null }>(AGE, [
    posted.map(({ conversation_id }) => conversation_id),
    posted.map(({ seq }) => seq),
  ]);
  const settledMs = ALIVE_WITHIN_MS + lingerMs;
  const waitMs = settledMs - (newest?.age ?? settledMs);
  if (waitMs > 0) await sleep(waitMs, undefined, { signal });
}

/** Records for each member who is not connected that there is something to be told, unless it is muted. Idempotent. */
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
    const connected = await readConnected(store, users);
    const offline = new Set(users.filter((_, index) => !connected[index]));
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
  async run(payload, { signal }) {
    await settle(store, payload, signal);
    const { posted } = Payload.parse(payload);
    await notify(store, { posted }).catch(async (error) => {
      if (posted.length === 1) throw error;
      // One conversation that cannot be told of keeps no other.
      const each = await Promise.allSettled(posted.map((one) => notify(store, { posted: [one] })));
      for (const one of each) if (one.status === 'rejected') throw one.reason;
    });
    return undefined;
  },
});
