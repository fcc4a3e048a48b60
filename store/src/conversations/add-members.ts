import {
  Code,
  checkDistinct,
  checkId,
  checkUserIds,
  GodwitError,
  type godwit,
  type RequestInputs,
} from '@godwit/schema';
import { checkAllReturned } from '../database/returned-ids.js';
import { assertMayInvite } from '../friends/invitation.js';
import { lockInviter } from '../friends/invitation-lock.js';
import { assertRoom } from '../quotas/conversation-room.js';
import { checkJoined } from '../quotas/joined.js';
import type { Store } from '../store.js';
import { announceJoined, announceMembersChanged, recordMembersChanged } from './conversation-events.js';
import { Role, Visibility } from './conversation-row.js';
import { beginEpoch, lockGroup } from './lock.js';

const INSERT = `
  insert into members (conversation_id, user_id, role, joined_seq, read_seq, visible_seq)
  select $1, u, ${Role.ROLE_MEMBER}, $3, $3, $4 from unnest($2::text[]) u
  on conflict do nothing returning user_id, role, joined_seq, read_seq`;

/** Adds members; existing members are unchanged. For owners and admins. */
export async function addMembers(
  store: Store,
  userId: string,
  request: RequestInputs['add_members'],
): Promise<godwit.v1.AddMembersResponse.$Properties> {
  const { conversation_id = '', user_ids = [] } = request;
  checkId('conversation_id', conversation_id);
  checkUserIds('user_ids', user_ids);
  checkDistinct('user_ids', user_ids);

  const { quotas } = store.policy;
  const { row, added, versions } = await store.databases.writes.transaction(async (tx) => {
    await lockInviter(tx, userId);
    const row = await lockGroup(tx, conversation_id, userId);
    if (row.role < Role.ROLE_ADMIN)
      throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'only owners and admins may add members');
    await assertMayInvite(tx, store.policy, userId, user_ids);
    const visibleSeq = row.history_visibility === Visibility.HISTORY_VISIBILITY_FROM_JOINING ? row.last_seq : 0;
    type Added = { user_id: string; role: number; joined_seq: number; read_seq: number };
    const added = await tx.query<Added>(INSERT, [conversation_id, user_ids, row.last_seq, visibleSeq]);
    checkAllReturned(
      added.map((member) => member.user_id),
      user_ids,
    );
    if (added.length === 0) return { row, added, versions: new Map() };
    assertRoom(quotas, conversation_id, row.member_count + added.length);
    const next = await beginEpoch(tx, row, added.length);
    await recordMembersChanged(tx, next, userId, { members: added, removed_user_ids: [] });
    const addedIds = added.map(({ user_id }) => user_id);
    const joined = { conversationId: conversation_id, actorId: userId, userIds: addedIds };
    const versions = await checkJoined(tx, quotas, joined);
    return { row: { ...next, visible_seq: visibleSeq }, added: [...added], versions };
  });
  if (added.length > 0) {
    announceMembersChanged(store, row, { actor_id: userId, members: added, removed_user_ids: [] });
    await announceJoined(store, row, added, versions);
  }
  return { added: added.length };
}
