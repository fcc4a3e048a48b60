import { z } from 'zod';
import { userTopic } from '../bus/bus.js';
import { unreadSql } from '../conversations/unread.js';
import type { Queryable } from '../database.js';
import { recordEvent } from './events.js';
import type { JobKind, JobStore } from './job-kind.js';
import type { Mailer, UnreadConversation } from './mailer.js';

const Payload = z.object({ user_id: z.string() });

/** Conversations of a digest, those with the newest messages, and messages of each: the newest ones. */
const MAX_CONVERSATIONS = 20;
const MAX_MESSAGES = 5;

// What was read, muted or left meanwhile is not in it, nor what the user may not read.
const UNREAD = `
  select n.conversation_id, n.seq, c.title, c.kind, c.last_seq, ${unreadSql('m.user_id', 'm.read_seq')} as unread,
    newest.messages
  from notifications n
  join conversations c on c.id = n.conversation_id
  join members m on m.conversation_id = n.conversation_id and m.user_id = n.user_id
  left join lateral (
    select jsonb_agg(jsonb_build_object('sender_id', g.sender_id, 'content_type', g.content_type,
      'body', encode(substr(g.body, 1, 1000), 'base64'), 'sent_at', extract(epoch from g.sent_at) * 1000) order by g.seq)
      as messages
    from (
      select * from messages t
      where t.conversation_id = c.id and t.seq > greatest(m.read_seq, m.visible_seq) and t.sender_id <> n.user_id
        and not t.deleted
      order by t.seq desc limit ${MAX_MESSAGES}
    ) g
  ) newest on true
  where n.user_id = $1 and not m.muted
  order by c.active_at desc limit ${MAX_CONVERSATIONS}`;
const USER = 'select email, muted from users where id = $1';
const TOLD = `
  delete from notifications n where n.user_id = $1 and n.newest_at <= $2::timestamptz`;
const NOW = 'select clock_timestamp()::text as now';

interface UnreadRow {
  conversation_id: string;
  title: string;
  last_seq: number;
  unread: number;
  messages: { sender_id: string; content_type: string; body: string; sent_at: number }[] | null;
}

/**
 * The job that tells one user, who has been away for a while, of everything unread at once: one e-mail where the address
 * is known, and one `user.unread` event. Who has come back or has read it by now is told nothing. A mail may come twice
 * where the process dies after the mail server took it and before that is committed.
 */
export const digestKind = (store: JobStore, mailer: Mailer | undefined): JobKind => ({
  concurrency: 4,
  timeoutMs: 60_000,
  maxAttempts: 8,
  firstDelayMs: 5_000,
  async run(payload, { job }) {
    const { user_id } = Payload.parse(payload);
    const { jobs } = store.databases;
    const [clock] = await jobs.query<{ now: string }>(NOW);
    const told = async (tx: Queryable) => {
      await tx.query(TOLD, [user_id, clock?.now as string]);
      return undefined;
    };
    const [user] = await jobs.query<{ email: string; muted: boolean }>(USER, [user_id]);
    const [nodes] = await store.bus.subscribers([userTopic(user_id)]);
    if (nodes || user?.muted) return told;
    const rows = (await jobs.query<UnreadRow>(UNREAD, [user_id])).filter(({ unread }) => unread > 0);
    if (rows.length === 0) return told;
    if (user?.email && mailer)
      await mailer.sendDigest(job.id, { user_id, email: user.email }, rows.map(conversationOf));
    return async (tx) => {
      await told(tx);
      const conversations = rows.map(({ conversation_id, unread, last_seq }) => ({
        conversation_id,
        unread,
        last_seq,
      }));
      await recordEvent(tx, { type: 'user.unread', user_id, conversations });
      return undefined;
    };
  },
});

function conversationOf({ conversation_id, title, unread, messages }: UnreadRow): UnreadConversation {
  return {
    conversation_id,
    title,
    unread,
    messages: (messages ?? []).map(({ body, sent_at, ...message }) => ({
      ...message,
      body: Buffer.from(body, 'base64'),
      sent_at: new Date(sent_at),
    })),
  };
}
