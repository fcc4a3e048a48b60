import { randomBytes } from 'node:crypto';
import { Code, checkSend, checkUserId, GodwitError, invalid } from '@godwit/schema';
import type { ServerRequests, ServerResponseInputs } from '@godwit/schema/server';
import { serviceCaller } from '../auth/caller.js';
import type { ServiceIdentity } from '../auth/service-keys.js';
import { directConversationId } from '../conversations/direct.js';
import { type AppendItem, type AppendResult, appendMessages } from '../messages/append.js';
import type { Store } from '../store.js';

const MAX_MESSAGES = 1_000;

/** Posts messages of users and of the service, in one transaction; each is posted or refused by itself. */
export async function sendBatch(
  store: Store,
  { messages }: ServerRequests['SendBatch'],
  service: ServiceIdentity,
): Promise<ServerResponseInputs['SendBatch']> {
  if (messages.length > MAX_MESSAGES)
    throw new GodwitError(Code.CODE_TOO_LARGE, `messages: at most ${MAX_MESSAGES}, has ${messages.length}`);
  const items = messages.map((message) => itemOf(message, service));
  const valid = items.filter((item) => !(item instanceof GodwitError)) as AppendItem[];
  const appended = await appendMessages(store, valid, { services: true });
  let next = 0;
  return {
    results: items.map((item) => (item instanceof GodwitError ? failed(item) : resultOf(item, appended[next++]))),
  };
}

type BatchMessage = ServerRequests['SendBatch']['messages'][number];

/** The message to append, or the reason for its refusal. */
function itemOf(message: BatchMessage, service: ServiceIdentity): AppendItem | GodwitError {
  try {
    const { sender_id, conversation_id, to_user_id, client_message_id, content_type, body, reply_to } = message;
    if (sender_id) checkUserId('sender_id', sender_id);
    if (to_user_id && !sender_id) throw invalid('sender_id', 'is missing: a direct conversation is between two users');
    const id = client_message_id?.length ? client_message_id : randomBytes(16);
    const content = { client_message_id: id, content_type, body, reply_to };
    checkSend({ ...content, conversation_id, to_user_id });
    return {
      ...content,
      sender_id: sender_id || serviceCaller(service.name),
      to_user_id,
      conversation_id: to_user_id ? directConversationId(sender_id, to_user_id) : conversation_id,
    };
  } catch (error) {
    return GodwitError.from(error);
  }
}

const failed = (error: GodwitError) => ({ error: error.toWire() });

function resultOf({ conversation_id }: AppendItem, result: AppendResult | undefined) {
  if (!result) throw new Error('the batch has fewer results than messages');
  if (result.failure) return failed(result.failure);
  const { seq, sent_at, deduplicated } = result;
  return { conversation_id, seq, sent_at, deduplicated };
}
