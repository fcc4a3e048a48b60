import { Code, checkId, checkUserIds, GodwitError, type godwit, type RequestInputs } from '@godwit/schema';
import { checkAllReturned } from '../database/returned-ids.js';
import type { Store } from '../store.js';
import { readSetsVersions } from '../users/sets-versions.js';
import { announceLeft, announceMembersChanged, recordMembersChanged } from './conversation-events.js';
import { Role } from './conversation-row.js';
import { beginEpoch, lockGroup } from './lock.js';

const REMOVE = 'delete from members where conversation_id = $1 and user_id = any ($2::text[]) returning user_id';
// When the owner leaves, ownership passes to an admin before a member, and among equals to the one who joined first.
const HAND_OVER = `
  update members set role = ${Role.ROLE_OWNER}
  where conversation_id = $1
    and not exists (select from members where conversation_id = $1 and role = ${Role.ROLE_OWNER})
    and user_id = (select user_id from members where conversation_id = $1 order by role desc, joined_seq, user_id limit 1)
  returning user_id, role, joined_seq, read_seq`;

/**
 * Removes members: any user may leave, owners and admins may remove others; an owner cannot be removed by others.
 */
export async function removeMembers(
  store: Store,
  userId: string,
  request: RequestInputs['remove_members'],
): Promise<godwit.v1.RemoveMembersResponse.$Properties> {
  const { conversation_id = '', user_ids = [] } = request;
  checkId('conversation_id', conversation_id);
  checkUserIds('user_ids', user_ids);

  const { row, removed, heirs, versions } = await store.databases.writes.transaction(async (tx) => {
    const row = await lockGroup(tx, conversation_id, userId);
    const others = user_ids.filter((id) => id !== userId);
    if (others.length > 0) await assertMayRemove(tx.query, row.role, conversation_id, others);
    const removed = await tx.query<{ user_id: string }>(REMOVE, [conversation_id, user_ids]);
    checkAllReturned(
      removed.map((member) => member.user_id),
      user_ids,
    );
    if (removed.length === 0) return { row, removed: [], heirs: [], versions: new Map() };
    const heirs = await tx.query<godwit.v1.Member.$Properties>(HAND_OVER, [conversation_id]);
    const next = await beginEpoch(tx, row, -removed.length);
    const change = { members: [...heirs], removed_user_ids: removed.map((r) => r.user_id) };
    await recordMembersChanged(tx, next, userId, change);
    const versions = await readSetsVersions(tx, change.removed_user_ids);
    return { row: next, removed: change.removed_user_ids, heirs: change.members, versions };
  });
  if (removed.length > 0) {
    announceMembersChanged(store, row, { actor_id: userId, members: heirs, removed_user_ids: removed });
    announceLeft(store, row, removed, versions);
  }
  return { removed: removed.length };
}

async function assertMayRemove(
  query: <Row>(text: string, params: (string | string[])[]) => Promise<Row[]>,
  role: number,
  conversationId: string,
  others: string[],
): Promise<void> {
  if (role < Role.ROLE_ADMIN)
    throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'only owners and admins remove others');
  const peers = await query<{ user_id: string }>(
    `select user_id from members where conversation_id = $1 and user_id = any ($2::text[]) and role >= ${role}`,
    [conversationId, others],
  );
  const [peer] = peers;
  if (peer)
    throw new GodwitError(
      Code.CODE_PERMISSION_DENIED,
      `user_ids: ${peer.user_id} has the caller's role or a higher one`,
    );
}
