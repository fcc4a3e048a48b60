import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { userTopic } from '../bus/bus.js';
import { ALIVE_WITHIN_MS } from '../presence/redis-connections.js';
import type { JobKind, JobStore } from './job-kind.js';

/** The newest message of each conversation that the job covers. */
const Payload = z.object({ posted: z.array(z.object({ conversation_id: z.string(), seq: z.int() })) });

/** Members of a conversation per query. */
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
// Only for members who have an unread message by another user. The highest seq wins, however often and in whatever
// order jobs run. A newer message makes the notification due again, even if a digest is queued. Rows are locked in the
// byte order of the ids, which is the collation of the columns: every statement that locks several of these rows uses
// that order, to avoid deadlocks.
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

// In milliseconds, by the clock that sets sent_at.
const AGE = `
  select (extract(epoch from clock_timestamp() - max(g.sent_at)) * 1000)::float8 as age
  from unnest($1::text[], $2::bigint[]) as p(conversation_id, seq)
  join messages g on g.conversation_id = p.conversation_id and g.seq = p.seq`;

/** Compares ids as the database orders them. */
const byBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));

/** Returns for each of the users, in their order, whether the user is connected now. */
export async function readConnected(store: JobStore, userIds: readonly string[]): Promise<boolean[]> {
  if (store.readConnected) return store.readConnected(userIds);
  return (await store.bus.subscribers(userIds.map(userTopic))).map((nodes) => nodes > 0);
}

/**
 * Waits until the newest message is old enough that presence, read afterwards, is reliable for it. A node keeps a user
 * and the user's topic for `lingerMs` after the last device disconnected, and a dead node is recognized by the lease
 * that it has not renewed for ALIVE_WITHIN_MS. Jobs that queue up behind this one no longer need to wait.
 */
async function awaitReliablePresence(
  { databases, lingerMs = 0 }: JobStore,
  payload: unknown,
  signal: AbortSignal,
): Promise<void> {
  const { posted } = Payload.parse(payload);
  const [newest] = await databases.jobs.query<{ age: number | null }>(AGE, [
    posted.map(({ conversation_id }) => conversation_id),
    posted.map(({ seq }) => seq),
  ]);
  const settledMs = ALIVE_WITHIN_MS + lingerMs;
  const waitMs = settledMs - (newest?.age ?? settledMs);
  if (waitMs > 0) await sleep(waitMs, undefined, { signal });
}

/**
 * Writes a notification for each member who is not connected and has unread messages, unless the member or the
 * conversation is muted. Idempotent.
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
    const connected = await readConnected(store, users);
    const offline = new Set(users.filter((_, index) => !connected[index]));
    const notified = behind.filter(({ user_id }) => offline.has(user_id));
    if (notified.length > 0)
      await jobs.query(RECORD, [
        notified.map(({ user_id }) => user_id),
        notified.map(({ conversation_id }) => conversation_id),
        notified.map(({ seq }) => seq),
      ]);
    // A full page may have a next one.
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

/** The job that follows the posting of messages. */
export const notifyKind = (store: JobStore): JobKind => ({
  // One job reads hundreds of members: several at once would take the cores from the messages that are being posted.
  concurrency: 1,
  timeoutMs: 60_000,
  maxAttempts: 10,
  async run(payload, { signal }) {
    await awaitReliablePresence(store, payload, signal);
    const { posted } = Payload.parse(payload);
    await notify(store, { posted }).catch(async (error) => {
      if (posted.length === 1) throw error;
      // A conversation that fails must not hold up the others.
      const each = await Promise.allSettled(posted.map((one) => notify(store, { posted: [one] })));
      for (const one of each) if (one.status === 'rejected') throw one.reason;
    });
    return undefined;
  },
});
