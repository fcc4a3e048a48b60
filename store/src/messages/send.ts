import { randomBytes } from 'node:crypto';
import { checkSend, type godwit, invalid, type RequestInputs } from '@godwit/schema';
import { isService } from '../auth/caller.js';
import { type JudgedItem, judgeMessages } from '../before-send/judge-messages.js';
import { directConversationId } from '../conversations/direct.js';
import type { Store } from '../store.js';
import { type AppendResult, appendMessages } from './append.js';

/**
 * Posts a message over HTTP. Without a client_message_id the store chooses one: a repeated request then posts the
 * message again. `after` has no effect here, since no earlier request of a caller is refused because of its order.
 */
export async function sendMessage(
  store: Store,
  callerId: string,
  request: RequestInputs['send'],
): Promise<godwit.v1.SendResponse.$Properties> {
  const client_message_id = request.client_message_id?.length ? request.client_message_id : randomBytes(16);
  const { to_user_id } = request;
  checkSend({ ...request, client_message_id });
  if (to_user_id && isService(callerId))
    throw invalid('to_user_id', 'must be empty: a direct conversation is between two users');
  const conversation_id = to_user_id ? directConversationId(callerId, to_user_id) : (request.conversation_id as string);
  const sent = { ...request, client_message_id, conversation_id, sender_id: callerId };
  // The application does not judge itself.
  const [judged] = (isService(callerId) ? [{ item: sent }] : await judgeMessages(store, [sent])) as [JudgedItem];
  if (judged.failure) throw judged.failure;
  const [result] = (await appendMessages(store, [judged.item], { services: true })) as [AppendResult];
  if (result.failure) throw result.failure;
  const { seq, sent_at, deduplicated } = result;
  return { conversation_id, seq, sent_at, deduplicated };
}
