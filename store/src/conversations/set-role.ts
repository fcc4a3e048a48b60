import { Code, checkId, checkUserId, GodwitError, type godwit, invalid, type RequestInputs } from '@godwit/schema';
import type { Store } from '../store.js';
import { announceMembersChanged, recordMembersChanged } from './conversation-events.js';
import { Role } from './conversation-row.js';
import { beginEpoch, lockGroup } from './lock.js';

const ROLE_OF = 'select role from members where conversation_id = $1 and user_id = $2';
const SET = `
  update members set role = $3 where conversation_id = $1 and user_id = $2
  returning user_id, role, joined_seq, read_seq`;

// One statement for owners and services: a group that a service created may have no owner.
const DEMOTE = `
  update members set role = ${Role.ROLE_ADMIN} where conversation_id = $1 and role = ${Role.ROLE_OWNER} and user_id <> $2
  returning user_id, role, joined_seq, read_seq`;

/** Changes a member's role. For services and the owner, who becomes an admin on making another the owner; an admin may step down. */
export async function setRole(
  store: Store,
  userId: string,
  request: RequestInputs['set_role'],
): Promise<godwit.v1.SetRoleResponse.$Properties> {
  const { conversation_id = '', user_id = '', role = 0 } = request;
  checkId('conversation_id', conversation_id);
  checkUserId('user_id', user_id);
  if (!role || !Role[role]) throw invalid('role', 'must be member, admin or owner');

  const { row, members } = await store.databases.writes.transaction(async (tx) => {
    const row = await lockGroup(tx, conversation_id, userId);
    const [target] = await tx.query<{ role: number }>(ROLE_OF, [conversation_id, user_id]);
    const stepsDown = user_id === userId && row.role === Role.ROLE_ADMIN && role <= row.role;
    if (row.role < Role.ROLE_OWNER && !stepsDown)
      throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'only the owner may change roles');
    if (!target)
      throw new GodwitError(Code.CODE_NOT_FOUND, `user_id: ${user_id} is not a member of ${conversation_id}`);
    if (target.role === role) return { row, members: [] };
    if (target.role === Role.ROLE_OWNER)
      throw new GodwitError(Code.CODE_CONFLICT, 'role: to give up ownership, make another member the owner');
    type Member = { user_id: string; role: number; joined_seq: number; read_seq: number };
    const members = [...(await tx.query<Member>(SET, [conversation_id, user_id, role]))];
    if (role === Role.ROLE_OWNER) members.push(...(await tx.query<Member>(DEMOTE, [conversation_id, user_id])));
    const next = await beginEpoch(tx, row, 0);
    await recordMembersChanged(tx, next, userId, { members, removed_user_ids: [] });
    return { row: next, members };
  });
  if (members.length > 0) announceMembersChanged(store, row, { actor_id: userId, members, removed_user_ids: [] });
  return {};
}
