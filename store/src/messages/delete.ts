import { Code, GodwitError, type godwit, type RequestInputs } from '@godwit/schema';
import { pinsOf, writePins } from '../conversations/conversation-details.js';
import { announceTold } from '../conversations/conversation-events.js';
import { type ConversationRow, detailsEntry, Kind, Role, SERVICE_ROLE } from '../conversations/conversation-row.js';
import type { Store } from '../store.js';
import { changeMessage } from './change.js';
import { removeAttachments, removeReactions } from './remove-parts.js';

// A task removes the files of the attachments later.
const REMOVE_ATTACHMENTS = removeAttachments('seq = $2::bigint');
const REMOVE_REACTIONS = removeReactions('seq = $2::bigint');

/**
 * Deletes a message for its author, an admin of the group or a service: body, attachments, reactions and pin go, a
 * tombstone stays.
 */
export async function deleteMessage(
  store: Store,
  userId: string,
  request: RequestInputs['delete'],
): Promise<godwit.v1.DeleteResponse.$Properties> {
  const { conversation_id = '', seq = 0 } = request;
  let unpinned: ConversationRow | undefined;
  const revision = await changeMessage(store, userId, { conversation_id, seq }, async (tx, actor, message) => {
    const asAdmin =
      actor.role === SERVICE_ROLE || (actor.kind === Kind.CONVERSATION_KIND_GROUP && actor.role >= Role.ROLE_ADMIN);
    if (message.sender_id !== userId && !asAdmin)
      throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'only the author and admins may delete a message');
    if (message.deleted) return undefined;
    await tx.query(REMOVE_REACTIONS, [conversation_id, seq]);
    if (message.attachments) await tx.query(REMOVE_ATTACHMENTS, [conversation_id, seq]);
    const pins = pinsOf(actor);
    if (pins.includes(seq)) {
      const pinned_seqs = pins.filter((pin) => pin !== seq);
      unpinned = { ...actor, pinned_seqs, details_version: await writePins(tx, actor, pinned_seqs) };
    }
    return { kind: 'delete' };
  });
  if (unpinned)
    announceTold(store, unpinned, detailsEntry(unpinned, userId), { details_version: unpinned.details_version });
  return { revision };
}
