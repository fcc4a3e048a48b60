import { Code, checkDistinct, checkUserId, GodwitError, invalid } from '@godwit/schema';
import type { ServerRequests, ServerResponseInputs } from '@godwit/schema/server';
import { jsonParam } from '../database/params.js';
import type { Store } from '../store.js';
import { assertAvatars } from './avatar.js';
import { checkProfile } from './check-profile.js';
import { distinctIds, readUsers } from './get-users.js';
import { announceProfile } from './profile-events.js';
import { type ProfileRow, profileJson, userOf } from './profile-row.js';

/** Users in one request of a backend. */
const MAX_USERS = 1_000;

// Rows are locked in the order of their ids. Profiles that do not change are not returned.
const PUT = `
  insert into profiles as p (user_id, name, avatar_url, metadata, version)
  select u.id, u.name, u.avatar, decode(u.metadata, 'hex'), 1
  from jsonb_to_recordset($1::text::jsonb) as u(id text, name text, avatar text, metadata text)
  order by u.id collate "C"
  on conflict (user_id) do update set
    name = excluded.name, avatar_url = excluded.avatar_url, metadata = excluded.metadata, version = p.version + 1,
    changed_xid = pg_current_xact_id()
  where p.name <> excluded.name or p.avatar_url <> excluded.avatar_url or p.metadata <> excluded.metadata
  returning ${profileJson('p')} as profile`;

/** Creates profiles, or replaces them, for a service, and announces those that changed. */
export async function putUsers(
  store: Pick<Store, 'databases' | 'bus'>,
  { users }: ServerRequests['PutUsers'],
): Promise<ServerResponseInputs['PutUsers']> {
  if (users.length === 0) throw invalid('users', 'must name at least one user');
  if (users.length > MAX_USERS)
    throw new GodwitError(Code.CODE_TOO_LARGE, `users: at most ${MAX_USERS}, has ${users.length}`);
  for (const [index, user] of users.entries()) {
    checkUserId(`users[${index}].user_id`, user.user_id ?? '');
    checkProfile(user, `users[${index}].`);
  }
  checkDistinct(
    'users',
    users.map(({ user_id = '' }) => user_id),
  );
  const given = users.map(({ user_id, name = '', avatar_url = '', metadata }) => ({
    id: user_id,
    name,
    avatar: avatar_url,
    metadata: Buffer.from(metadata ?? []).toString('hex'),
  }));
  await assertAvatars(
    store.databases.writes,
    users.map(({ user_id = '', avatar_url = '' }) => ({ user_id, avatar_url })),
  );
  const changed = await store.databases.writes.query<{ profile: ProfileRow }>(PUT, [jsonParam(given)]);
  for (const { profile } of changed) announceProfile(store, userOf(profile));
  return { changed: changed.length };
}

/** Reads profiles of any users for a service. */
export async function getServerUsers(
  store: Pick<Store, 'databases'>,
  { user_ids }: ServerRequests['GetUsers'],
): Promise<ServerResponseInputs['GetUsers']> {
  return { users: await readUsers(store, distinctIds(user_ids, MAX_USERS)) };
}
