import { announceLeft } from '../../conversations/conversation-events.js';
import { CONVERSATION_OF_USER, type ConversationRow, Role } from '../../conversations/conversation-row.js';
import { endConversation } from '../../conversations/delete.js';
import { announceRemoval, takeOut } from '../../conversations/remove-members.js';
import type { Queryable } from '../../database/database.js';
import type { JobStore } from '../../jobs/job-kind.js';
import { type Batch, commitBatch, type Erasure } from './erasure.js';

const NEXT = 'select conversation_id as id from members where user_id = $1 order by conversation_id limit 100';
const LOCK = 'select 1 from conversations where id = $1 for no key update';
const REMOVE_LEFT_OVER = 'delete from members where conversation_id = $1 and user_id = $2';

/**
 * Takes the user out of every conversation. A group whose owner leaves goes to its oldest admin, or to its oldest
 * member; a group that has no other member is deleted.
 */
export async function eraseMemberships(erasure: Erasure): Promise<void> {
  const { store, user_id, attempt } = erasure;
  await attempt.all(async () => {
    const rows = await store.databases.jobs.query<{ id: string }>(NEXT, [user_id]);
    for (const { id } of rows) await attempt.one(() => commitBatch(erasure, (tx) => leave(store, tx, id, user_id)));
    return rows.length;
  });
}

async function leave(store: JobStore, tx: Queryable, id: string, userId: string): Promise<Batch> {
  await tx.query(LOCK, [id]);
  const [row] = await tx.query<ConversationRow>(`${CONVERSATION_OF_USER} where c.id = $1`, [id, userId]);
  if (!row) {
    // The conversation was deleted, and its job has not come to this member yet.
    await tx.query(REMOVE_LEFT_OVER, [id, userId]);
    return { found: 1, counts: { memberships: 1 } };
  }
  if (row.role === null) return { found: 0 };
  // A group that a service created has no owner, and stays although it is empty.
  if (row.role === Role.ROLE_OWNER && row.member_count <= 1) {
    const { row: ended, user_ids, versions } = await endConversation(tx, row, '');
    const counts = { memberships: 1, conversations_deleted: 1 };
    return { found: 1, counts, afterwards: () => announceLeft(store, ended, user_ids, versions) };
  }
  const removal = await takeOut(tx, row, '', [userId]);
  const counts = { memberships: removal.removed.length, conversations_passed_on: removal.heirs.length };
  return { found: 1, counts, afterwards: () => announceRemoval(store, '', removal) };
}
