import { publishChange, writeChange } from '../../messages/change.js';
import type { MessageRow } from '../../messages/message-row.js';
import { COLLECT_REACTIONS } from '../../messages/react.js';
import { type Batch, commitBatch, type Erasure } from './erasure.js';

const NEXT = `
  select distinct conversation_id, seq from reactions where user_id = $1 order by conversation_id, seq limit 100`;
const LOCK = 'select epoch, last_seq from conversations where id = $1 for no key update';
const REMOVE = `
  with held as (
    select emoji from reactions where conversation_id = $1 and seq = $2::bigint and user_id = $3 order by emoji for update
  ), removed as (
    delete from reactions r using held h
    where r.conversation_id = $1 and r.seq = $2::bigint and r.emoji = h.emoji and r.user_id = $3 returning 1
  )
  select count(*)::int as n from removed`;
const STANDING = 'select 1 as one from messages where conversation_id = $1 and seq = $2::bigint and not deleted';

interface Reacted {
  conversation_id: string;
  seq: number;
}

/** Removes the user's reactions to messages, also where the user has left the conversation, and tells the members. */
export async function eraseReactions(erasure: Erasure): Promise<void> {
  const { store, user_id, attempt } = erasure;
  await attempt.all(async () => {
    const rows = await store.databases.jobs.query<Reacted>(NEXT, [user_id]);
    for (const row of rows) await attempt.one(() => eraseFrom(erasure, row));
    return rows.length;
  });
}

function eraseFrom(erasure: Erasure, { conversation_id, seq }: Reacted): Promise<number> {
  return commitBatch(erasure, async (tx): Promise<Batch> => {
    const [conversation] = await tx.query<{ epoch: number; last_seq: number }>(LOCK, [conversation_id]);
    const [removed] = await tx.query<{ n: number }>(REMOVE, [conversation_id, seq, erasure.user_id]);
    const counts = { reactions: removed?.n ?? 0 };
    const isStanding = conversation && (await tx.query(STANDING, [conversation_id, seq])).length > 0;
    if (!isStanding) return { found: 1, counts };
    const [row] = await tx.query<Pick<MessageRow, 'reactions'>>(COLLECT_REACTIONS, [conversation_id, seq]);
    const at = { conversation_id, seq, last_seq: conversation.last_seq, actor_id: '' };
    const message = await writeChange(tx, at, { kind: 'react', reactions: row?.reactions ?? null });
    return { found: 1, counts, afterwards: () => publishChange(erasure.store, message, conversation.epoch) };
  });
}
