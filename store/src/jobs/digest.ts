import { z } from 'zod';
import { unreadSql } from '../conversations/unread.js';
import type { Queryable } from '../database/database.js';
import { jsonParam } from '../database/params.js';
import { recordEvent } from '../outbox/application-events.js';
import type { UnreadConversation } from './digest-mail.js';
import type { JobKind, JobStore } from './job-kind.js';
import { type Mailer, RefusedAddressError } from './mailer.js';
import { readConnected } from './notify.js';

const Payload = z.object({ user_id: z.string() });

/** Conversations of a digest, those with the newest messages, and messages of each: the newest ones. */
const MAX_CONVERSATIONS = 20;
const MAX_MESSAGES = 5;

// For as long as a job may take, no other one tells the user: two would tell of the same messages.
const CLAIM = `
  with held as (
    select conversation_id from notifications
    where user_id = $1 and (told_until is null or told_until < now() or told_by = $2)
    order by conversation_id for no key update
  )
  update notifications n set told_by = $2, told_until = now() + interval '2 minutes' from held h
  where n.user_id = $1 and n.conversation_id = h.conversation_id
  returning n.conversation_id, n.seq`;
// Leaves out conversations that the user read, muted or left meanwhile, and messages that the user may not read. Counts
// all of the rest, and shows as many messages as a mail holds.
const UNREAD = `
  with told as (
    select n.conversation_id, c.title, c.last_seq, c.active_at, m.read_seq, m.visible_seq,
      ${unreadSql('m.read_seq')} as unread
    from notifications n
    join conversations c on c.id = n.conversation_id
    join members m on m.conversation_id = n.conversation_id and m.user_id = n.user_id
    where n.user_id = $1 and n.told_by = $2 and not m.muted
  )
  select told.*, newest.messages, count(*) over ()::int as conversations, sum(unread) over ()::int as total
  from told
  left join lateral (
    select jsonb_agg(jsonb_build_object('sender_id', g.sender_id, 'content_type', g.content_type,
      'body', encode(substr(g.body, 1, 1000), 'base64'), 'sent_at', extract(epoch from g.sent_at) * 1000,
      'files', (select jsonb_agg(a->>'name') from jsonb_array_elements(g.attachments) a)) order by g.seq) as messages
    from (
      select * from messages t
      where t.conversation_id = told.conversation_id and t.seq > greatest(told.read_seq, told.visible_seq)
        and t.sender_id <> $1 and not t.deleted
      order by t.seq desc limit ${MAX_MESSAGES}
    ) g
  ) newest on true
  where unread > 0
  order by active_at desc limit ${MAX_CONVERSATIONS}`;
const USER = 'select email, muted from users where id = $1';
// Messages that came since are for the next digest.
const TOLD = `
  with held as (
    select n.conversation_id
    from notifications n join jsonb_to_recordset($2::text::jsonb) as t(conversation_id text, seq bigint)
      on n.conversation_id = t.conversation_id and n.seq <= t.seq
    where n.user_id = $1 order by n.conversation_id for update of n
  )
  delete from notifications n using held h where n.user_id = $1 and n.conversation_id = h.conversation_id`;
const REST = `
  with held as (
    select conversation_id from notifications where user_id = $1 and told_by = $2
    order by conversation_id for no key update
  )
  update notifications n set told_by = null, told_until = null from held h
  where n.user_id = $1 and n.conversation_id = h.conversation_id`;
const FORGET_ADDRESS = `update users set email = '' where id = $1 and email = $2`;

interface UnreadRow {
  conversation_id: string;
  title: string;
  last_seq: number;
  unread: number;
  messages: { sender_id: string; content_type: string; body: string; sent_at: number; files: string[] | null }[] | null;
  /** Of all that is unread, beyond what is shown: the same in each row. */
  conversations: number;
  total: number;
}

/**
 * The job that tells one user, who has been away for a while, of everything unread at once: one e-mail where the address
 * is known, and one `user.unread` event. Who has come back or has read it by now is told nothing. A mail may come twice
 * where the process dies after the mail server took it and before that is committed. An address that does
 * not exist, as the mail server says, is forgotten.
 */
export const digestKind = (store: JobStore, mailer: Mailer | undefined): JobKind => ({
  concurrency: 4,
  timeoutMs: 60_000,
  maxAttempts: 8,
  firstDelayMs: 5_000,
  async run(payload, { job }) {
    const { user_id } = Payload.parse(payload);
    const { jobs } = store.databases;
    const claimed = await jobs.query<{ conversation_id: string; seq: number }>(CLAIM, [user_id, job.id]);
    // Told already, or by another job just now.
    if (claimed.length === 0) return undefined;
    const told = async (tx: Queryable) => {
      await tx.query(TOLD, [user_id, jsonParam(claimed)]);
      await tx.query(REST, [user_id, job.id]);
      return undefined;
    };
    const [user] = await jobs.query<{ email: string; muted: boolean }>(USER, [user_id]);
    const [connected] = await readConnected(store, [user_id]);
    if (connected || user?.muted) return told;
    const rows = await jobs.query<UnreadRow>(UNREAD, [user_id, job.id]);
    const [first] = rows;
    if (!first) return told;
    const email = user?.email ?? '';
    let refused = false;
    if (email && mailer) {
      const { total, conversations } = first;
      const digest = { conversations: rows.map(conversationOf), unread: total, places: conversations };
      await mailer.sendDigest(job.id, { user_id, email }, digest).catch((error) => {
        if (!(error instanceof RefusedAddressError)) throw error;
        refused = true;
      });
    }
    return async (tx) => {
      await told(tx);
      // Until a token brings another one.
      if (refused) await tx.query(FORGET_ADDRESS, [user_id, email]);
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
    messages: (messages ?? []).map(({ body, sent_at, files, ...message }) => ({
      ...message,
      files: files ?? [],
      body: Buffer.from(body, 'base64'),
      sent_at: new Date(sent_at),
    })),
  };
}
