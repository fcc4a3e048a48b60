import { z } from 'zod';
import { announceLeft } from '../conversations/conversation-events.js';
import { removeDeparted } from '../conversations/delete.js';
import { jsonParam } from '../database/params.js';
import { removalOf } from '../database/removal.js';
import { beginAttempt, FILES, OutOfTimeError, removeAttachments, removeResults } from './erasing.js';
import type { JobKind, JobStore } from './job-kind.js';

const Payload = z.object({ conversation_id: z.string() });

/** Rows removed in one batch. */
const ROWS = 1_000;

const DELETED = 'select id, last_seq, epoch from deleted_conversations where id = $1 and erased_at is null';
const ERASED = 'update deleted_conversations set erased_at = now() where id = $1';
const CONTINUE = `insert into outbox (kind, key, payload) values ('erase-conversation', $1, $2::text::jsonb)`;
const ofConversation = (table: string, ...key: string[]) => {
  const [where, within] = ['conversation_id = $1', 't.conversation_id = $1'];
  return removalOf({ table, key, where, within, limit: ROWS });
};
/** Statements that remove a batch of rows of conversation `$1`, in the order of their keys. */
const REMOVALS = [
  ofConversation('notifications', 'user_id'),
  ofConversation('reactions', 'seq', 'emoji', 'user_id'),
  ofConversation('messages', 'seq'),
  ofConversation('hourly_statistics', 'hour'),
];
// Those that a message carries have an index; the others are few, as the task `files` removes them after a day.
const MARK_FILES = `
  with picked as (
    (select id from attachments where conversation_id = $1 and seq is not null and state <> 4 limit ${FILES})
    union all
    (select id from attachments where conversation_id = $1 and seq is null and state <> 4 limit ${FILES})
  ), held as (
    select id from attachments where id = any (array(select id from picked)) order by id for no key update
  )
  update attachments a set state = 4 from held where a.id = held.id returning a.id`;
const MARKED_FILES = `
  select id from attachments where conversation_id = $1 and state = 4 order by id limit ${FILES}`;
const RESULTS = `select id from requested_jobs where request->>'conversation_id' = $1 order by id limit ${FILES}`;

/** The job that removes what a deleted conversation held, in small batches; its members are told as they are removed. */
export const eraseConversationKind = (store: JobStore, attemptMs?: number): JobKind => ({
  concurrency: 1,
  timeoutMs: 15 * 60_000,
  maxAttempts: 20,
  firstDelayMs: 5_000,
  async run(payload, { signal }) {
    const { conversation_id } = Payload.parse(payload);
    const { jobs } = store.databases;
    const [row] = await jobs.query<{ id: string; last_seq: number; epoch: number }>(DELETED, [conversation_id]);
    if (!row) return undefined;
    const attempt = beginAttempt(signal, attemptMs);
    try {
      await attempt.all(async () => {
        const { user_ids, versions } = await jobs.transaction((tx) => removeDeparted(tx, row));
        await announceLeft(store, row, user_ids, versions);
        return user_ids.length;
      });
      for (const text of REMOVALS)
        await attempt.all(async () => (await jobs.query<{ n: number }>(text, [conversation_id]))[0]?.n ?? 0);
      await attempt.all(async () => (await jobs.query(MARK_FILES, [conversation_id])).length);
      await attempt.all(() => removeAttachments(store, MARKED_FILES, conversation_id));
      await attempt.all(() => removeResults(store, RESULTS, conversation_id));
    } catch (error) {
      if (!(error instanceof OutOfTimeError)) throw error;
      return async (tx) => {
        await tx.query(CONTINUE, [conversation_id, jsonParam({ conversation_id })]);
        return undefined;
      };
    }
    return async (tx) => {
      await tx.query(ERASED, [conversation_id]);
      return undefined;
    };
  },
});
