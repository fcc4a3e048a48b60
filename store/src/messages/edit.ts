import { Code, checkBody, checkId, checkUint, GodwitError, type godwit, type RequestInputs } from '@godwit/schema';
import { judgeEdit } from '../before-send/judge-messages.js';
import { SERVICE_ROLE } from '../conversations/conversation-row.js';
import type { Store } from '../store.js';
import { assertNotDeleted, assertUnrestricted, changeMessage } from './change.js';

/**
 * Replaces the body of the user's own message, or of any message for a service, and its content type if the request names
 * one. An edit to the same body and type changes nothing. Where an endpoint judges messages, it is asked first.
 */
export async function editMessage(
  store: Store,
  userId: string,
  request: RequestInputs['edit'],
): Promise<godwit.v1.EditResponse.$Properties> {
  const { conversation_id = '', seq = 0 } = request;
  const sent = { content_type: request.content_type ?? '', body: request.body ?? new Uint8Array() };
  checkBody(sent.content_type, sent.body);
  checkId('conversation_id', conversation_id);
  checkUint('seq', seq);
  const { content_type: type, body } = (await judgeEdit(store, userId, { conversation_id, seq, ...sent })) ?? sent;
  const revision = await changeMessage(store, userId, { conversation_id, seq }, async (_tx, actor, message) => {
    if (message.sender_id !== userId && actor.role !== SERVICE_ROLE)
      throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'only the author may edit a message');
    assertUnrestricted(store, actor);
    assertNotDeleted(message);
    const content_type = type || message.content_type;
    if (message.content_type === content_type && Buffer.compare(message.body, body) === 0) return undefined;
    return { kind: 'edit', content_type, body };
  });
  return { revision };
}
