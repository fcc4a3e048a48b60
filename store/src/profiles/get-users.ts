import {
  Code,
  checkUserId,
  GodwitError,
  type godwit,
  invalid,
  MAX_USERS_READ,
  type RequestInputs,
} from '@godwit/schema';
import { isService } from '../auth/caller.js';
import type { Store } from '../store.js';
import { type ProfileRow, profileJson, readableProfile, userOf, visibleProfile } from './profile-row.js';

const READ = `
  select ${profileJson('p')} as profile
  from unnest($2::text[]) as e(id)
  cross join lateral (${visibleProfile('e.id', '$1::text')}) p
  where ${readableProfile('e.id', '$1::text')}`;
const READ_ALL = `
  select ${profileJson('p')} as profile
  from unnest($1::text[]) as e(id)
  cross join lateral (select * from profiles t where t.user_id = e.id limit 1) p`;

/** Reads profiles of users as one user, or a service, sees them. A profile that the user may not read answers as none. */
export async function getUsers(
  store: Store,
  userId: string,
  request: RequestInputs['get_users'],
): Promise<godwit.v1.GetUsersResponse.$Properties> {
  const ids = distinctIds(request.user_ids ?? [], MAX_USERS_READ);
  if (isService(userId)) return { users: await readUsers(store, ids) };
  const rows = await store.databases.reads.query<{ profile: ProfileRow }>(READ, [userId, ids]);
  return { users: inOrder(ids, rows) };
}

/** Reads profiles of any users, in the order of the ids, which are distinct. */
export async function readUsers(
  { databases }: Pick<Store, 'databases'>,
  ids: readonly string[],
): Promise<godwit.v1.User.$Properties[]> {
  return inOrder(ids, await databases.reads.query<{ profile: ProfileRow }>(READ_ALL, [ids]));
}

/** The ids of a request without repeats. Throws unless there are 1 to `max` valid ids of users. */
export function distinctIds(userIds: readonly string[], max: number): string[] {
  if (userIds.length === 0) throw invalid('user_ids', 'must name at least one user');
  if (userIds.length > max)
    throw new GodwitError(Code.CODE_TOO_LARGE, `user_ids: at most ${max} users, has ${userIds.length}`);
  for (const id of userIds) checkUserId('user_ids', id);
  return [...new Set(userIds)];
}

/** The users of the ids, in their order; those without a row have no profile. */
function inOrder(ids: readonly string[], rows: readonly { profile: ProfileRow }[]): godwit.v1.User.$Properties[] {
  const users = new Map(rows.map(({ profile }) => [profile.user_id, userOf(profile)]));
  return ids.map((user_id) => users.get(user_id) ?? { user_id });
}
