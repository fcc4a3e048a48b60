import { Code, checkBody, GodwitError, type godwit, type RequestInputs } from '@godwit/schema';
import type { Store } from '../store.js';
import { assertNotDeleted, assertUnrestricted, changeMessage } from './change.js';

/**
 * Replaces the body of the user's own message; its content type too, where the request names one. An edit to the same body
 * and type changes nothing.
 */
export async function editMessage(
  store: Store,
  userId: string,
  request: RequestInputs['edit'],
): Promise<godwit.v1.EditResponse.$Properties> {
  const { conversation_id = '', seq = 0, body = new Uint8Array() } = request;
  checkBody(request.content_type ?? '', body);
  const revision = await changeMessage(store, userId, { conversation_id, seq }, async (_tx, actor, message) => {
    if (message.sender_id !== userId)
      throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'only the author edits a message');
    assertUnrestricted(store, actor);
    assertNotDeleted(message);
    const content_type = request.content_type || message.content_type;
    if (message.content_type === content_type && Buffer.compare(message.body, body) === 0) return undefined;
    return { kind: 'edit', content_type, body };
  });
  return { revision };
}
