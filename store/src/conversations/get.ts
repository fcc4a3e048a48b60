import { checkId, type godwit, type RequestInputs } from '@godwit/schema';
import type { Store } from '../store.js';
import { assertMember, CONVERSATION_OF_USER, type ConversationRow, conversationOf } from './conversation-row.js';

/** Reads one conversation as one of its members sees it. */
export async function getConversation(
  store: Store,
  userId: string,
  request: RequestInputs['get_conversation'],
): Promise<godwit.v1.GetConversationResponse.$Properties> {
  const { conversation_id = '' } = request;
  checkId('conversation_id', conversation_id);
  const text = `${CONVERSATION_OF_USER} where c.id = $1`;
  const [row] = await store.databases.reads.query<ConversationRow>(text, [conversation_id, userId]);
  assertMember(row, conversation_id, userId);
  return { conversation: conversationOf(row) };
}
