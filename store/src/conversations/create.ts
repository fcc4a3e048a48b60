import { randomUUID } from 'node:crypto';
import {
  Code,
  checkId,
  checkText,
  checkUserIds,
  GodwitError,
  type godwit,
  invalid,
  MAX_TITLE_BYTES,
  type RequestInputs,
} from '@godwit/schema';
import { isService } from '../auth/caller.js';
import { checkReturned } from '../database/returned-ids.js';
import { assertMayInvite } from '../friends/invitation.js';
import { lockInviter } from '../friends/invitation-lock.js';
import { MAX_LISTED, recordEvent } from '../outbox/application-events.js';
import { checkAvatarUrl, checkMetadata } from '../profiles/check-profile.js';
import { assertRoom } from '../quotas/conversation-room.js';
import { checkJoined } from '../quotas/joined.js';
import type { Store } from '../store.js';
import type { SetsVersions } from '../users/sets-versions.js';
import { writeDetails } from './conversation-details.js';
import { announceJoined } from './conversation-events.js';
import {
  CONVERSATION_OF_USER,
  type ConversationRow,
  checkVisibility,
  conversationOf,
  Kind,
  Role,
  Visibility,
} from './conversation-row.js';
import { isDirectId } from './direct.js';
import { getConversation } from './get.js';

const INSERT = `
  insert into conversations (id, kind, title, member_count, history_visibility) values ($1, $2, $3, $4, $5)
  on conflict do nothing returning id`;
// After the insertion, which waits for a deletion in progress.
const DELETED = 'select 1 as one from deleted_conversations where id = $1';
const INSERT_MEMBERS = `
  insert into members (conversation_id, user_id, role, joined_seq, read_seq)
  select $1, u, case when u = $3 then ${Role.ROLE_OWNER} else ${Role.ROLE_MEMBER} end, 0, 0 from unnest($2::text[]) u`;

const NONE: SetsVersions = new Map();

/**
 * Creates a group conversation. Repeated by its owner with the same id, it changes nothing and returns the existing
 * one, and so for a service with the id of any group. A service is no member of what it creates: such a group has no
 * owner until the service gives it one.
 */
export async function createConversation(
  store: Store,
  userId: string,
  request: RequestInputs['create_conversation'],
): Promise<godwit.v1.CreateConversationResponse.$Properties> {
  const { title = '', conversation_id = '', avatar_url = '' } = request;
  const { member_ids = [] } = request;
  const visibility = request.history_visibility || Visibility.HISTORY_VISIBILITY_FROM_START;
  checkText('title', title, MAX_TITLE_BYTES);
  if (member_ids.length > 0) checkUserIds('member_ids', member_ids);
  checkVisibility(visibility);
  checkMetadata('metadata', request.metadata ?? new Uint8Array());
  checkAvatarUrl('avatar_url', avatar_url);
  if (conversation_id) checkId('conversation_id', conversation_id);
  if (isDirectId(conversation_id))
    throw invalid('conversation_id', 'must not begin like the id of a direct conversation');
  const id = conversation_id || randomUUID();
  const metadata = Buffer.from(request.metadata ?? []).toString('hex');
  const members = [...new Set([...(isService(userId) ? [] : [userId]), ...member_ids])];

  const { quotas } = store.policy;
  assertRoom(quotas, id, members.length);

  const { row, made, versions } = await store.databases.writes.transaction(async (tx) => {
    await lockInviter(tx, userId);
    await assertMayInvite(tx, store.policy, userId, member_ids);
    const inserted = await tx.query(INSERT, [id, Kind.CONVERSATION_KIND_GROUP, title, members.length, visibility]);
    if (inserted.length > 0) {
      if ((await tx.query(DELETED, [id])).length > 0)
        throw new GodwitError(Code.CODE_CONFLICT, `conversation_id: ${id} was deleted, and is not used again`);
      if (metadata || avatar_url) await writeDetails(tx, id, { metadata, avatar_url, pinned_seqs: [] });
      await tx.query(INSERT_MEMBERS, [id, members, userId]);
      const listed = { member_count: members.length, member_ids: members.slice(0, MAX_LISTED) };
      const created = { conversation_id: id, actor_id: userId, title, ...listed };
      await recordEvent(tx, { type: 'conversation.created', ...created });
    }
    const [row] = await tx.query<ConversationRow>(`${CONVERSATION_OF_USER} where c.id = $1`, [id, userId]);
    checkReturned((row as ConversationRow).id, id);
    if (inserted.length === 0) return { row: row as ConversationRow, made: false, versions: NONE };
    const versions = await checkJoined(tx, quotas, { conversationId: id, actorId: userId, userIds: members });
    return { row: row as ConversationRow, made: true, versions };
  });
  if (!made && row.role !== Role.ROLE_OWNER && !isService(userId)) {
    throw new GodwitError(Code.CODE_CONFLICT, `conversation_id: ${id} belongs to another user`);
  }
  if (!made) return getConversation(store, userId, { conversation_id: id });
  const roles = members.map((id) => ({ user_id: id, role: id === userId ? Role.ROLE_OWNER : Role.ROLE_MEMBER }));
  await announceJoined(store, row, roles, versions);
  return { conversation: conversationOf(row) };
}
