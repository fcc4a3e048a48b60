import { Code, checkId, checkUserIds, GodwitError, type godwit, type RequestInputs } from '@godwit/schema';
import type { Queryable } from '../database/database.js';
import { checkAllReturned } from '../database/returned-ids.js';
import type { Store } from '../store.js';
import { readSetsVersions, type SetsVersions } from '../users/sets-versions.js';
import { announceLeft, announceMembersChanged, recordMembersChanged } from './conversation-events.js';
import { type ConversationRow, Kind, Role } from './conversation-row.js';
import { beginEpoch, lockGroup } from './lock.js';

const REMOVE = 'delete from members where conversation_id = $1 and user_id = any ($2::text[]) returning user_id, role';
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

  const removal = await store.databases.writes.transaction(async (tx) => {
    const row = await lockGroup(tx, conversation_id, userId);
    const others = user_ids.filter((id) => id !== userId);
    if (others.length > 0) await assertMayRemove(tx.query, row.role, conversation_id, others);
    return takeOut(tx, row, userId, user_ids);
  });
  await announceRemoval(store, userId, removal);
  return { removed: removal.removed.length };
}

/** Members who were removed in a transaction; `row` is the conversation after it. */
export interface Removal {
  row: ConversationRow;
  removed: string[];
  /** The member who became the owner, if the owner was removed. */
  heirs: godwit.v1.Member.$Properties[];
  versions: SetsVersions;
}

/** Removes those of the users who are members, from a conversation that the transaction has locked. */
export async function takeOut(
  tx: Queryable,
  row: ConversationRow,
  actorId: string,
  userIds: readonly string[],
): Promise<Removal> {
  const rows = await tx.query<{ user_id: string; role: number }>(REMOVE, [row.id, userIds]);
  const removed = rows.map(({ user_id }) => user_id);
  checkAllReturned(removed, userIds);
  if (removed.length === 0) return { row, removed, heirs: [], versions: new Map() };
  // A group that a service created may have no owner; nobody becomes it by another's leaving.
  const abandoned = row.kind !== Kind.CONVERSATION_KIND_DIRECT && rows.some(({ role }) => role === Role.ROLE_OWNER);
  const heirs = abandoned ? await tx.query<godwit.v1.Member.$Properties>(HAND_OVER, [row.id]) : [];
  const next = await beginEpoch(tx, row, -removed.length);
  await recordMembersChanged(tx, next, actorId, { members: heirs, removed_user_ids: removed });
  return { row: next, removed, heirs, versions: await readSetsVersions(tx, removed) };
}

/** Tells the members, and those who were members, of a committed removal. */
export async function announceRemoval(
  store: Pick<Store, 'bus'>,
  actor_id: string,
  { row, removed, heirs, versions }: Removal,
): Promise<void> {
  if (removed.length === 0) return;
  announceMembersChanged(store, row, { actor_id, members: heirs, removed_user_ids: removed });
  await announceLeft(store, row, removed, versions);
}

async function assertMayRemove(
  query: <Row>(text: string, params: (string | string[])[]) => Promise<Row[]>,
  role: number,
  conversationId: string,
  others: string[],
): Promise<void> {
  if (role < Role.ROLE_ADMIN)
    throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'only owners and admins may remove others');
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
