import type { Queryable } from '../../database/database.js';
import { jsonParam } from '../../database/params.js';
import { publishChange } from '../../messages/change.js';
import type { MessageRow } from '../../messages/message-row.js';
import { removeAttachments, removeReactions } from '../../messages/remove-parts.js';
import { type Batch, commitBatch, type Erasure } from './erasure.js';

/** Conversations looked at in one query, and messages changed in one transaction. */
const CONVERSATIONS = 500;
const MESSAGES = 100;

const PROGRESS = 'select after_id from erasures where job_id = $1';
const PASSED = 'update erasures set after_id = $2 where job_id = $1 and after_id < $2';
// Also conversations that the user has left. Each is one look-up in an index; no index leads from a user to messages.
const NEXT = `
  with page as (select id from conversations where id > $2 order by id limit ${CONVERSATIONS})
  select p.id, exists (
    select from messages g where g.conversation_id = p.id and g.sender_id = $1 and not g.deleted
  ) as posted
  from page p order by p.id`;
const LOCK = 'select id, epoch, last_seq from conversations where id = $1 for no key update';
// In the order of the index that finds them, from where the last batch ended: tombstones stay in that index.
const OWN = `
  select seq, encode(client_message_id, 'hex') as place from messages
  where conversation_id = $1 and sender_id = $2 and client_message_id > decode($3, 'hex') and not deleted
  order by client_message_id limit ${MESSAGES}`;
const REMOVE_REACTIONS = removeReactions('seq = any ($2::bigint[])');
const REMOVE_ATTACHMENTS = removeAttachments('seq = any ($2::bigint[])');
const ADVANCE = `
  update conversations set last_change = last_change + $2::bigint where id = $1 returning last_change - $2::bigint as base`;
// The same columns as one deletion sets (change.ts).
const TOMBSTONES = `
  update messages m set content_type = '', body = '', reactions = null, attachments = null, deleted = true,
    original_digest = null, revision = revision + 1, change = $3::bigint + o.place, changed_at_seq = $4::bigint
  from unnest($2::bigint[]) with ordinality as o(seq, place)
  where m.conversation_id = $1 and m.seq = o.seq
  returning m.*`;
// Without an event of its own: the version of the details is compared, as after retention.
const UNPIN = `
  with pinned as (
    select conversation_id from conversation_details d
    where conversation_id = $1
      and exists (select from jsonb_array_elements(d.pinned_seqs) as e(seq) where e.seq::bigint = any ($2::bigint[]))
  ), advanced as (
    update conversations set details_version = details_version + 1 where id = $1 and exists (select from pinned)
  )
  update conversation_details d
  set pinned_seqs = (
    select coalesce(jsonb_agg(e.seq order by e.place), '[]')
    from jsonb_array_elements(d.pinned_seqs) with ordinality as e(seq, place)
    where not e.seq::bigint = any ($2::bigint[])
  )
  from pinned p where d.conversation_id = p.conversation_id`;
const RECORD = `
  insert into outbox (kind, key, payload) select 'event', $1, e from jsonb_array_elements($2::text::jsonb) e`;
interface Locked {
  id: string;
  epoch: number;
  last_seq: number;
}

/**
 * Turns every message of the user into a tombstone, as Delete does, and tells the members. Continues after the last
 * conversation that an earlier attempt finished.
 */
export async function eraseMessages(erasure: Erasure): Promise<void> {
  const { store, job_id, user_id, attempt } = erasure;
  const { jobs } = store.databases;
  await attempt.all(async () => {
    const [progress] = await jobs.query<{ after_id: string }>(PROGRESS, [job_id]);
    const rows = await jobs.query<{ id: string; posted: boolean }>(NEXT, [user_id, progress?.after_id ?? '']);
    for (const { id, posted } of rows) {
      if (!posted) continue;
      await eraseOwn(erasure, id);
      await jobs.query(PASSED, [job_id, id]);
    }
    if (rows.length > 0) await jobs.query(PASSED, [job_id, rows.at(-1)?.id as string]);
    return rows.length;
  });
}

/** Forgets the progress, so that the next call of eraseMessages looks at every conversation again. */
export async function beginAgain(runner: Queryable, jobId: string): Promise<void> {
  await runner.query(`update erasures set after_id = '' where job_id = $1`, [jobId]);
}

async function eraseOwn(erasure: Erasure, id: string): Promise<void> {
  let place = '';
  await erasure.attempt.all(() =>
    commitBatch(erasure, async (tx): Promise<Batch> => {
      const [conversation] = await tx.query<Locked>(LOCK, [id]);
      if (!conversation) return { found: 0 };
      const own = await tx.query<{ seq: number; place: string }>(OWN, [id, erasure.user_id, place]);
      if (own.length === 0) return { found: 0 };
      place = own.at(-1)?.place as string;
      const seqs = own.map(({ seq }) => seq).sort((a, b) => a - b);
      const { messages, attachments } = await bury(tx, conversation, seqs);
      const afterwards = () => {
        for (const message of messages) publishChange(erasure.store, message, conversation.epoch);
      };
      return { found: own.length, counts: { messages: messages.length, attachments }, afterwards };
    }),
  );
}

/** Leaves tombstones of messages in a locked conversation. */
async function bury(
  tx: Queryable,
  { id, last_seq }: Locked,
  seqs: readonly number[],
): Promise<{ messages: MessageRow[]; attachments: number }> {
  await tx.query(REMOVE_REACTIONS, [id, seqs]);
  const attachments = await tx.query(`${REMOVE_ATTACHMENTS} returning 1 as one`, [id, seqs]);
  await tx.query(UNPIN, [id, seqs]);
  const [advanced] = await tx.query<{ base: number }>(ADVANCE, [id, seqs.length]);
  const messages = await tx.query<MessageRow>(TOMBSTONES, [id, seqs, advanced?.base as number, last_seq]);
  messages.sort((one, other) => one.change - other.change);
  const events = messages.map(({ seq, revision }) => ({
    type: 'message.changed',
    conversation_id: id,
    seq,
    revision,
    actor_id: '',
  }));
  await tx.query(RECORD, [id, jsonParam(events)]);
  return { messages, attachments: attachments.length };
}
