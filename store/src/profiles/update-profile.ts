import { Code, checkUserId, GodwitError, type godwit, type RequestInputs } from '@godwit/schema';
import { isService } from '../auth/caller.js';
import type { Store } from '../store.js';
import { assertAvatars } from './avatar.js';
import { checkProfile } from './check-profile.js';
import { announceProfile } from './profile-events.js';
import { type ProfileRow, profileJson, userOf } from './profile-row.js';

// Absent fields keep their value. No row is returned if nothing changes, and none is made by empty fields.
const UPDATE = `
  insert into profiles as p (user_id, name, avatar_url, metadata, version)
  select $1::text, coalesce($2::text, ''), coalesce($3::text, ''), decode(coalesce($4::text, ''), 'hex'), 1
  where $2::text <> '' or $3::text <> '' or $4::text <> '' or exists (select from profiles t where t.user_id = $1)
  on conflict (user_id) do update set
    name = coalesce($2::text, p.name), avatar_url = coalesce($3::text, p.avatar_url),
    metadata = coalesce(decode($4::text, 'hex'), p.metadata), version = p.version + 1,
    changed_xid = pg_current_xact_id()
  where p.name <> coalesce($2::text, p.name) or p.avatar_url <> coalesce($3::text, p.avatar_url)
    or p.metadata <> coalesce(decode($4::text, 'hex'), p.metadata)
  returning ${profileJson('p')} as profile`;
const VERSION = 'select version from profiles where user_id = $1';

/** Changes the caller's profile and announces it. Absent fields are unchanged, and an unchanged profile is not told. */
export async function updateProfile(
  store: Store,
  userId: string,
  request: RequestInputs['update_profile'],
): Promise<godwit.v1.UpdateProfileResponse.$Properties> {
  if (isService(userId)) throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'a service has no profile');
  if (request.user_id) checkUserId('user_id', request.user_id);
  if (request.user_id && request.user_id !== userId)
    throw new GodwitError(Code.CODE_PERMISSION_DENIED, "user_id: must be empty or the caller's own");
  checkProfile(request);
  const { name = null, avatar_url = null, metadata } = request;
  const { writes } = store.databases;
  const hex = metadata ? Buffer.from(metadata).toString('hex') : null;
  if (avatar_url) await assertAvatars(writes, [{ user_id: userId, avatar_url }]);
  const [changed] = await writes.query<{ profile: ProfileRow }>(UPDATE, [userId, name, avatar_url, hex]);
  if (changed) {
    announceProfile(store, userOf(changed.profile));
    return { version: changed.profile.version };
  }
  const [kept] = await writes.query<{ version: number }>(VERSION, [userId]);
  return { version: kept?.version ?? 0 };
}
