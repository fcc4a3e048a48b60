import { z } from 'zod';
import { unreadSql } from '../conversations/unread.js';
import type { Queryable } from '../database/database.js';
import { jsonParam } from '../database/params.js';
import { recordEvent } from '../outbox/application-events.js';
import type { UnreadConversation } from './digest-mail.js';
import type { JobKind, JobStore } from './job-kind.js';
import { type Mailer, RefusedAddressError } from './mailer.js';
import { readConnected } from './notify.js';
import { queuePushes } from './push.js';

const Payload = z.object({ user_id: z.string() });

/** Conversations in a digest, those with the newest messages first, and the newest messages shown of each. */
const MAX_CONVERSATIONS = 20;
const MAX_MESSAGES = 5;

// Claims the notifications for two minutes, which is longer than a job may take: two jobs would mail the same messages.
const CLAIM = `
  with held as (
    select conversation_id from notifications
    where user_id = $1 and (told_until is null or told_until < now() or told_by = $2)
    order by conversation_id for no key update
  )
  update notifications n set told_by = $2, told_until = now() + interval '2 minutes' from held h
  where n.user_id = $1 and n.conversation_id = h.conversation_id
  returning n.conversation_id, n.seq`;
// Excludes conversations that the user has read, muted or left since then, and messages that the user may not read.
// The counts include everything else; the messages are limited to the number that a mail shows.
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
// A notification of a newer message stays for the next digest.
const DELETE_CLAIMED = `
  with held as (
    select n.conversation_id
    from notifications n join jsonb_to_recordset($2::text::jsonb) as t(conversation_id text, seq bigint)
      on n.conversation_id = t.conversation_id and n.seq <= t.seq
    where n.user_id = $1 order by n.conversation_id for update of n
  )
  delete from notifications n using held h where n.user_id = $1 and n.conversation_id = h.conversation_id`;
const RELEASE_CLAIMED = `
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
  /** Totals, including conversations beyond the limit: the same in each row. */
  conversations: number;
  total: number;
}

/**
 * The job that notifies one user who is offline of all unread messages at once: one e-mail if the address is known, and
 * one `user.unread` event; with `pushes`, it also enqueues a push to each of the user's browsers. It sends neither if the user is connected or has read the messages by then. A mail is sent
 * twice if the process dies after the mail server accepted it and before the effect is committed. The job deletes an
 * address from the database if the mail server says that it does not exist.
 */
export const digestKind = (store: JobStore, mailer: Mailer | undefined, pushes = false): JobKind => ({
  concurrency: 4,
  timeoutMs: 60_000,
  maxAttempts: 8,
  firstDelayMs: 5_000,
  async run(payload, { job }) {
    const { user_id } = Payload.parse(payload);
    const { jobs } = store.databases;
    const claimed = await jobs.query<{ conversation_id: string; seq: number }>(CLAIM, [user_id, job.id]);
    // Another job has sent the digest, or holds the claim.
    if (claimed.length === 0) return undefined;
    const finish = async (tx: Queryable) => {
      await tx.query(DELETE_CLAIMED, [user_id, jsonParam(claimed)]);
      await tx.query(RELEASE_CLAIMED, [user_id, job.id]);
      return undefined;
    };
    const [user] = await jobs.query<{ email: string; muted: boolean }>(USER, [user_id]);
    const [connected] = await readConnected(store, [user_id]);
    if (connected || user?.muted) return finish;
    const rows = await jobs.query<UnreadRow>(UNREAD, [user_id, job.id]);
    const [first] = rows;
    if (!first) return finish;
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
      await finish(tx);
      // The next token with an address sets it again.
      if (refused) await tx.query(FORGET_ADDRESS, [user_id, email]);
      const conversations = rows.map(({ conversation_id, unread, last_seq }) => ({
        conversation_id,
        unread,
        last_seq,
      }));
      await recordEvent(tx, { type: 'user.unread', user_id, conversations });
      if (pushes)
        await queuePushes(
          tx,
          user_id,
          rows.map(({ conversation_id }) => conversation_id),
        );
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
