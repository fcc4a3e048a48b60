import type { internal } from '@godwit/store/wire';
import type { Conversation } from '../conversations/conversation.js';
import type { Session } from '../socket/session.js';

/**
 * Whether an answer of the store is older than the membership that is known of a session's user: a user who was removed and
 * is back is not expelled by it. An answer that there is no such conversation (epoch 0) is final.
 */
export function isOlderThanMembership(
  { head }: Pick<internal.store.v1.RepairResult, 'head'>,
  conversation: Conversation,
  session: Session,
): boolean {
  const epoch = head?.epoch ?? 0;
  return epoch > 0 && epoch < conversation.memberAsOf(session);
}
