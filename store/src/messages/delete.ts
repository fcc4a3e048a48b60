import { Code, GodwitError, type godwit, type RequestInputs } from '@godwit/schema';
import { Kind, Role } from '../conversations/conversation-row.js';
import type { Store } from '../store.js';
import { changeMessage } from './change.js';
import { removeAttachments, removeReactions } from './remove-parts.js';

// Their bytes go with the task that removes files.
const REMOVE_ATTACHMENTS = removeAttachments('seq = $2::bigint');
const FORGET_REACTIONS = removeReactions('seq = $2::bigint');

/** Deletes a message for its author, or for an admin of the group: a tombstone stays, the body and attachments are gone. */
export async function deleteMessage(
  store: Store,
  userId: string,
  request: RequestInputs['delete'],
): Promise<godwit.v1.DeleteResponse.$Properties> {
  const { conversation_id = '', seq = 0 } = request;
  const revision = await changeMessage(store, userId, { conversation_id, seq }, async (tx, actor, message) => {
    const asAdmin = actor.kind === Kind.CONVERSATION_KIND_GROUP && actor.role >= Role.ROLE_ADMIN;
    if (message.sender_id !== userId && !asAdmin)
      throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'only the author and admins delete a message');
    if (message.deleted) return undefined;
    await tx.query(FORGET_REACTIONS, [conversation_id, seq]);
    if (message.attachments) await tx.query(REMOVE_ATTACHMENTS, [conversation_id, seq]);
    return { kind: 'delete' };
  });
  return { revision };
}
