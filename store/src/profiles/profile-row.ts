import type { godwit } from '@godwit/schema';

/** A profile as a statement returns it, in one JSON column: statements of pages add profiles to rows of another kind. */
export interface ProfileRow {
  user_id: string;
  name: string;
  avatar_url: string;
  /** Hexadecimal digits. */
  metadata: string;
  version: number;
}

/** SQL for a row of `profiles` as a ProfileRow, given the row's alias. */
export const profileJson = (alias: string): string =>
  `jsonb_build_object('user_id', ${alias}.user_id, 'name', ${alias}.name, 'avatar_url', ${alias}.avatar_url,` +
  ` 'metadata', encode(${alias}.metadata, 'hex'), 'version', ${alias}.version)`;

/** SQL for the size in bytes of a row of `profiles` in a response, given the row's alias; 0 if there is no row. */
export const profileSizeSql = (alias: string): string =>
  `coalesce(octet_length(${alias}.name) + octet_length(${alias}.avatar_url) + octet_length(${alias}.metadata), 0)`;

/**
 * SQL for a lateral join with the profile of the user `id` as the user `reader` sees it: no row if there is no profile,
 * if that user blocks the reader, or unless `condition`. All of them are SQL expressions.
 */
export const visibleProfile = (id: string, reader: string, condition = 'true'): string => `
  select t.* from profiles t
  where t.user_id = ${id} and ${condition} and not exists (
    select from friendships f
    where f.low = least(${id} collate "C", ${reader} collate "C")
      and f.high = greatest(${id} collate "C", ${reader} collate "C")
      and f.blocked_by & (case when ${id} collate "C" < ${reader} collate "C" then 1 else 2 end) <> 0
  )
  limit 1`;

/**
 * SQL for whether `reader` may read the profile of the user `id`, if that user does not block the reader: one's own, and
 * those of friends, of pending requests, of users whom the reader blocks, and of other members of the reader's
 * conversations.
 */
export const readableProfile = (id: string, reader: string): string => `(
  ${id} = ${reader}
  or exists (
    select from friendships f
    where f.low = least(${id} collate "C", ${reader} collate "C")
      and f.high = greatest(${id} collate "C", ${reader} collate "C")
      and (f.state <> 0 or f.blocked_by <> 0)
  )
  or exists (
    select from members theirs
    where theirs.user_id = ${id} and exists (
      select from members own where own.conversation_id = theirs.conversation_id and own.user_id = ${reader}
    )
  ))`;

/** Converts a row to its wire form. */
export function userOf(row: ProfileRow): godwit.v1.User.$Properties {
  return { ...row, metadata: Buffer.from(row.metadata, 'hex') };
}

/** The users of rows, each once, in the order in which they first appear. */
export function usersOf(rows: Iterable<ProfileRow | null | undefined>): godwit.v1.User.$Properties[] {
  const users = new Map<string, godwit.v1.User.$Properties>();
  for (const row of rows) if (row && !users.has(row.user_id)) users.set(row.user_id, userOf(row));
  return [...users.values()];
}

/** The approximate bytes of a profile in a response; 0 if there is none. */
export const profileBytes = (row: ProfileRow | null | undefined): number =>
  row ? row.name.length + row.avatar_url.length + row.metadata.length / 2 : 0;
