import { Code, checkId, GodwitError } from '@godwit/schema';
import type { Queryable } from '../database/database.js';
import { readableProfile, visibleProfile } from './profile-row.js';

/** Stands before the id of an attachment in the address of an avatar. */
export const AVATAR_ATTACHMENT = 'attachment:';

/** The id of the attachment that an address names; undefined: it names none. */
export const attachmentOf = (avatarUrl: string): string | undefined =>
  avatarUrl.startsWith(AVATAR_ATTACHMENT) ? avatarUrl.slice(AVATAR_ATTACHMENT.length) : undefined;

// Of the upload `a`.
const isAvatarOf = (profile: string) => `${profile}.avatar_url = '${AVATAR_ATTACHMENT}' || a.id`;

/** SQL for whether the attachment `a` is the avatar of its uploader. */
export const IS_AVATAR = `exists (select from profiles t where t.user_id = a.uploader_id and ${isAvatarOf('t')})`;

/** SQL for whether the attachment `a` is the avatar of its uploader, in a profile that `reader` may read. */
export const isReadableAvatar = (reader: string): string => `exists (
  select from (${visibleProfile('a.uploader_id', reader)}) p
  where ${isAvatarOf('p')} and ${readableProfile('a.uploader_id', reader)}
)`;

const MISSING = `
  select u.id, u.attachment
  from rows from (unnest($1::text[]), unnest($2::text[])) as u(id, attachment)
  where not exists (
    select from attachments t
    where t.id = u.attachment and t.uploader_id = u.id and t.state = 2 and t.content_type like 'image/%'
  )
  order by u.id limit 1`;

/** Throws NOT_FOUND if an avatar is an attachment that is no ready image which its user uploaded. */
export async function assertAvatars(
  runner: Queryable,
  users: readonly { user_id: string; avatar_url: string }[],
): Promise<void> {
  const named = users.flatMap(({ user_id, avatar_url }) => {
    const attachment = attachmentOf(avatar_url);
    return attachment === undefined ? [] : [{ user_id, attachment }];
  });
  if (named.length === 0) return;
  for (const { attachment } of named) checkId('avatar_url', attachment);
  const params = [named.map(({ user_id }) => user_id), named.map(({ attachment }) => attachment)];
  const [missing] = await runner.query<{ id: string; attachment: string }>(MISSING, params);
  if (!missing) return;
  const message = `avatar_url: ${missing.id} has uploaded no image ${missing.attachment} that is ready`;
  throw new GodwitError(Code.CODE_NOT_FOUND, message);
}
