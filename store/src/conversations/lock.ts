import { Code, GodwitError } from '@godwit/schema';
import type { Queryable } from '../database/database.js';
import { assertMember, CONVERSATION_OF_USER, type ConversationRow, Kind } from './conversation-row.js';

const LOCK = 'select 1 from conversations where id = $1 for no key update';

/**
 * Locks a conversation against appends and other changes until the transaction ends, and returns it as the acting
 * member sees it. The row is read in a separate statement after the lock was acquired: a statement that waits for a
 * lock still sees the data from before the wait.
 */
export async function lockConversation(
  tx: Queryable,
  conversationId: string,
  actorId: string,
): Promise<ConversationRow & { role: number }> {
  await tx.query(LOCK, [conversationId]);
  const [row] = await tx.query<ConversationRow>(`${CONVERSATION_OF_USER} where c.id = $1`, [conversationId, actorId]);
  assertMember(row, conversationId, actorId);
  return row;
}

/** Locks a group: a conversation whose members and settings can change. */
export async function lockGroup(
  tx: Queryable,
  conversationId: string,
  actorId: string,
): Promise<ConversationRow & { role: number }> {
  const row = await lockConversation(tx, conversationId, actorId);
  if (row.kind === Kind.CONVERSATION_KIND_DIRECT) {
    throw new GodwitError(
      Code.CODE_PERMISSION_DENIED,
      'the members and settings of a direct conversation cannot be changed',
    );
  }
  return row;
}

const NEW_EPOCH = `
  update conversations set epoch = epoch + 1, member_count = member_count + $2::int where id = $1 returning epoch, member_count`;

/**
 * Begins the next epoch of the member set or its roles: messages committed from now on go to the members of this epoch.
 */
export async function beginEpoch<Row extends ConversationRow>(
  tx: Queryable,
  row: Row,
  countChange: number,
): Promise<Row> {
  const [next] = await tx.query<Pick<Row, 'epoch' | 'member_count'>>(NEW_EPOCH, [row.id, countChange]);
  return { ...row, ...next };
}
