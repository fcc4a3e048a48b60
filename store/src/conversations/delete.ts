import { Code, checkId, GodwitError, type godwit, type RequestInputs } from '@godwit/schema';
import type { Queryable } from '../database/database.js';
import { jsonParam } from '../database/params.js';
import { recordEvent } from '../outbox/application-events.js';
import type { Store } from '../store.js';
import { readSetsVersions, type SetsVersions } from '../users/sets-versions.js';
import { announceLeft } from './conversation-events.js';
import { type ConversationRow, Role } from './conversation-row.js';
import { lockGroup } from './lock.js';

/** Members removed in one transaction: a group of at most this size ends for all members at once. */
export const MEMBERS_AT_ONCE = 500;

const REPEATED = 'select 1 as one from deleted_conversations where id = $1 and deleted_by = $2';
const MARK = `
  insert into deleted_conversations (id, last_seq, epoch, deleted_by) values ($1, $2::bigint, $3::bigint, nullif($4, ''))`;
const REMOVE = 'delete from conversations where id = $1';
const HAND_OVER = `insert into outbox (kind, key, payload) values ('erase-conversation', $1, $2::text::jsonb)`;
const REMOVE_MEMBERS = `
  with held as (
    select user_id from members where conversation_id = $1 order by user_id limit ${MEMBERS_AT_ONCE} for update
  )
  delete from members m using held h where m.conversation_id = $1 and m.user_id = h.user_id returning m.user_id`;

/** Members of a deleted conversation who were removed, and who are to be told. */
export interface Departed {
  /** The conversation after the deletion. */
  row: Pick<ConversationRow, 'id' | 'epoch' | 'last_seq'>;
  user_ids: string[];
  versions: SetsVersions;
}

/**
 * Deletes a group for all members; only its owner may, or a service. From the commit on nobody can read it or post to it; a job
 * removes what it held. Repeated by the same user, it changes nothing.
 */
export async function deleteConversation(
  store: Store,
  userId: string,
  { conversation_id = '' }: RequestInputs['delete_conversation'],
): Promise<godwit.v1.DeleteConversationResponse.$Properties> {
  checkId('conversation_id', conversation_id);
  const departed = await store.databases.writes.transaction(async (tx) => {
    if ((await tx.query(REPEATED, [conversation_id, userId])).length > 0) return undefined;
    const row = await lockGroup(tx, conversation_id, userId);
    if (row.role < Role.ROLE_OWNER)
      throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'only the owner may delete a conversation');
    return endConversation(tx, row, userId);
  });
  if (departed) await announceLeft(store, departed.row, departed.user_ids, departed.versions);
  store.outboxFilled();
  return {};
}

/**
 * Ends a conversation that the transaction has locked, with its first members, and requests the job that removes the
 * rest. `actorId` is empty if no user asked for it.
 */
export async function endConversation(
  tx: Queryable,
  { id, last_seq, epoch }: Pick<ConversationRow, 'id' | 'epoch' | 'last_seq'>,
  actorId: string,
): Promise<Departed> {
  const row = { id, last_seq, epoch: epoch + 1 };
  await tx.query(MARK, [id, last_seq, row.epoch, actorId]);
  await tx.query(REMOVE, [id]);
  await recordEvent(tx, { type: 'conversation.deleted', conversation_id: id, actor_id: actorId });
  await tx.query(HAND_OVER, [id, jsonParam({ conversation_id: id })]);
  return removeDeparted(tx, row);
}

/** Removes the next members of a deleted conversation, at most MEMBERS_AT_ONCE. */
export async function removeDeparted(tx: Queryable, row: Departed['row']): Promise<Departed> {
  const user_ids = (await tx.query<{ user_id: string }>(REMOVE_MEMBERS, [row.id])).map(({ user_id }) => user_id);
  return { row, user_ids, versions: await readSetsVersions(tx, user_ids) };
}
