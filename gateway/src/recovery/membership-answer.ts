import type { internal } from '@godwit/store/wire';
import type { Conversation } from '../conversations/conversation.js';
import type { Session } from '../socket/session.js';

/**
 * Whether an answer from the store is older than the known membership of a session's user: it must not expel a user who
 * was removed and rejoined. An answer that the conversation does not exist (epoch 0) is final.
 */
export function isOlderThanMembership(
  { head }: Pick<internal.store.v1.RepairResult, 'head'>,
  conversation: Conversation,
  session: Session,
): boolean {
  const epoch = head?.epoch ?? 0;
  return epoch > 0 && epoch < conversation.memberAsOf(session);
}
