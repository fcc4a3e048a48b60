import { checkId, type godwit, type RequestInputs } from '@godwit/schema';
import { markOwnReactions } from '../messages/own-reactions.js';
import type { Store } from '../store.js';
import { assertMember } from './conversation-row.js';
import { OVERVIEW_COLUMNS, OVERVIEW_JOIN, type OverviewRow, overviewOf } from './overview.js';

const GET = `
  select ${OVERVIEW_COLUMNS}
  from conversations c left join members m on m.conversation_id = c.id and m.user_id = $1 ${OVERVIEW_JOIN}
  where c.id = $2`;

/** Reads one conversation as one of its members sees it. */
export async function getConversation(
  store: Store,
  userId: string,
  request: RequestInputs['get_conversation'],
): Promise<godwit.v1.GetConversationResponse.$Properties> {
  const { conversation_id = '' } = request;
  checkId('conversation_id', conversation_id);
  const [row] = await store.databases.reads.query<OverviewRow>(GET, [userId, conversation_id]);
  assertMember(row, conversation_id, userId);
  const conversation = overviewOf(row as OverviewRow, userId);
  await markOwnReactions(store.databases.reads, userId, [conversation.last_message]);
  return { conversation };
}
