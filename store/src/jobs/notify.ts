import { z } from 'zod';
import { userTopic } from '../bus/bus.js';
import type { JobKind, JobStore } from './job-kind.js';

const Payload = z.object({ conversation_id: z.string(), seq: z.int() });

/** Members looked at in one go. */
const PAGE = 1_000;

const BEHIND = `
  select user_id from members
  where conversation_id = $1 and user_id > $2 and read_seq < $3::bigint and not muted order by user_id limit ${PAGE}`;
// Only for who has something by somebody else; repeated or out of order, the newest seq stands. What is new makes due
// again what a digest has told of.
const RECORD = `
  insert into notifications (user_id, conversation_id, seq)
  select m.user_id, m.conversation_id, $3::bigint from members m
  where m.conversation_id = $1 and m.user_id = any ($2::text[])
    and not exists (select from users u where u.id = m.user_id and u.muted)
    and exists (
      select from messages g
      where g.conversation_id = $1 and g.seq > m.read_seq and g.seq <= $3::bigint and g.sender_id <> m.user_id
    )
  on conflict (user_id, conversation_id) do update
  set seq = excluded.seq, newest_at = now(), queued_at = null where notifications.seq < excluded.seq`;

/**
 * Records for each member without a connected device that there is something to be told, unless it is muted. A user is
 * connected where some gateway subscribes to the user's topic. Idempotent.
 */
export async function notify(store: JobStore, payload: unknown): Promise<void> {
  const { conversation_id, seq } = Payload.parse(payload);
  const { jobs } = store.databases;
  let after = '';
  for (;;) {
    const rows = await jobs.query<{ user_id: string }>(BEHIND, [conversation_id, after, seq]);
    const users = rows.map((row) => row.user_id);
    const nodes = await store.bus.subscribers(users.map(userTopic));
    const offline = users.filter((_, index) => nodes[index] === 0);
    if (offline.length > 0) await jobs.query(RECORD, [conversation_id, offline, seq]);
    if (users.length < PAGE) return;
    after = users.at(-1) as string;
  }
}

/** The job that follows what is posted in a conversation. */
export const notifyKind = (store: JobStore): JobKind => ({
  concurrency: 4,
  timeoutMs: 60_000,
  maxAttempts: 10,
  async run(payload) {
    await notify(store, payload);
    return undefined;
  },
});
