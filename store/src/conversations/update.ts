import {
  Code,
  checkId,
  checkText,
  encodeEntry,
  GodwitError,
  type godwit,
  MAX_TITLE_BYTES,
  type RequestInputs,
} from '@godwit/schema';
import type { Store } from '../store.js';
import { checkVisibility, Role } from './conversation-row.js';
import { announceTold } from './events.js';
import { lockGroup } from './lock.js';

const UPDATE = 'update conversations set title = $2, history_visibility = $3 where id = $1';

/** Renames a group: for owners and admins. What new members may read: for the owner. */
export async function updateConversation(
  store: Store,
  userId: string,
  request: RequestInputs['update_conversation'],
): Promise<godwit.v1.UpdateConversationResponse.$Properties> {
  const { conversation_id = '' } = request;
  checkId('conversation_id', conversation_id);
  if (request.title != null) checkText('title', request.title, MAX_TITLE_BYTES);
  if (request.history_visibility) checkVisibility(request.history_visibility);

  const changed = await store.databases.writes.transaction(async (tx) => {
    const row = await lockGroup(tx, conversation_id, userId);
    if (row.role < Role.ROLE_ADMIN)
      throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'only owners and admins change a conversation');
    const title = request.title ?? row.title;
    const history_visibility = request.history_visibility || row.history_visibility;
    if (history_visibility !== row.history_visibility && row.role < Role.ROLE_OWNER)
      throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'history_visibility: only the owner changes it');
    if (title === row.title && history_visibility === row.history_visibility) return undefined;
    await tx.query(UPDATE, [conversation_id, title, history_visibility]);
    return { id: conversation_id, epoch: row.epoch, title, history_visibility };
  });
  if (changed) {
    const { title, history_visibility } = changed;
    const conversation_changed = { conversation_id, actor_id: userId, title, history_visibility };
    announceTold(store, changed, encodeEntry({ conversation_changed }));
  }
  return {};
}
