import {
  Code,
  checkId,
  checkText,
  GodwitError,
  type godwit,
  invalid,
  MAX_TITLE_BYTES,
  type RequestInputs,
} from '@godwit/schema';
import { recordEvent } from '../outbox/application-events.js';
import { checkAvatarUrl, checkMetadata } from '../profiles/check-profile.js';
import type { Store } from '../store.js';
import { writeDetails } from './conversation-details.js';
import { announceTold } from './conversation-events.js';
import { type ConversationRow, checkVisibility, detailsEntry, Role } from './conversation-row.js';
import { lockGroup } from './lock.js';

const MAX_RETENTION_DAYS = 36_500;
const UPDATE = `
  update conversations set title = $2, history_visibility = $3::int, retention_days = $4::int,
    details_version = details_version + 1
  where id = $1 returning details_version`;

/**
 * Changes the title, the metadata and the avatar of a group (owners and admins), its history visibility for new members
 * and its retention (owner only).
 */
export async function updateConversation(
  store: Store,
  userId: string,
  request: RequestInputs['update_conversation'],
): Promise<godwit.v1.UpdateConversationResponse.$Properties> {
  const { conversation_id = '' } = request;
  checkId('conversation_id', conversation_id);
  if (request.title != null) checkText('title', request.title, MAX_TITLE_BYTES);
  if (request.history_visibility) checkVisibility(request.history_visibility);
  if ((request.retention_days ?? 0) > MAX_RETENTION_DAYS)
    throw invalid('retention_days', `must be at most ${MAX_RETENTION_DAYS}`);
  if (request.metadata != null) checkMetadata('metadata', request.metadata);
  if (request.avatar_url != null) checkAvatarUrl('avatar_url', request.avatar_url);

  const changed = await store.databases.writes.transaction(async (tx) => {
    const row = await lockGroup(tx, conversation_id, userId);
    if (row.role < Role.ROLE_ADMIN)
      throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'only owners and admins may change a conversation');
    const title = request.title ?? row.title;
    const history_visibility = request.history_visibility || row.history_visibility;
    if (history_visibility !== row.history_visibility && row.role < Role.ROLE_OWNER)
      throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'history_visibility: only the owner may change it');
    const retention_days = request.retention_days ?? row.retention_days;
    if (retention_days !== row.retention_days && row.role < Role.ROLE_OWNER)
      throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'retention_days: only the owner may change it');
    const settings = { title, history_visibility, retention_days };
    const { pinned_seqs, first_seq } = row;
    const metadata = request.metadata ? Buffer.from(request.metadata).toString('hex') : (row.metadata ?? '');
    const avatar_url = request.avatar_url ?? row.avatar_url ?? '';
    const hasNewDetails = metadata !== (row.metadata ?? '') || avatar_url !== (row.avatar_url ?? '');
    const isSame = Object.entries(settings).every(([name, value]) => row[name as keyof typeof settings] === value);
    if (isSame && !hasNewDetails) return undefined;
    const params = [conversation_id, title, history_visibility, retention_days];
    const [made] = await tx.query<Pick<ConversationRow, 'details_version'>>(UPDATE, params);
    if (hasNewDetails) await writeDetails(tx, conversation_id, { metadata, avatar_url, pinned_seqs });
    await recordEvent(tx, { type: 'conversation.updated', conversation_id, actor_id: userId, ...settings });
    const details = { metadata, avatar_url, pinned_seqs, first_seq, details_version: made?.details_version ?? 0 };
    return { id: conversation_id, epoch: row.epoch, ...settings, ...details };
  });
  if (changed) announceTold(store, changed, detailsEntry(changed, userId), changed);
  return {};
}
