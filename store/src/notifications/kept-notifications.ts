import type { Queryable } from '../database/database.js';
import type { internal } from '../wire.js';
import { keptEntry } from './notify-users.js';

/** Notifications of one user in a page: of the largest bodies, about 320 KB. */
const PAGE = 20;

// Lateral joins with limits: each row is looked up by its key.
const NEWEST = `
  select u.id, r.version from unnest($1::text[]) as u(id) cross join lateral (
    select version from notification_recipients t where t.user_id = u.id and not t.confirmed
    order by version desc limit 1
  ) r`;
const KEPT = `
  select i.place::int as place, r.version, r.id, r.content_type, r.body, r.sent_at
  from unnest($1::text[], $2::bigint[], $3::bigint[]) with ordinality as i(user_id, after, up_to, place)
  cross join lateral (
    select t.version, k.id, k.content_type, k.body, k.sent_at
    from notification_recipients t join kept_notifications k on k.id = t.notification_id
    where t.user_id = i.user_id and not t.confirmed and t.version > i.after and t.version <= i.up_to
    order by t.version limit ${PAGE}
  ) r
  order by i.place, r.version`;

interface KeptRow {
  place: number;
  version: number;
  id: string;
  content_type: string;
  body: Uint8Array;
  sent_at: Date;
}

/**
 * The highest version of each user's unconfirmed notifications; absent: the user has none. See
 * `store/sql/0020-notifications.sql`.
 */
export async function readNotifiedVersions(
  runner: Queryable,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await runner.query<{ id: string; version: number }>(NEWEST, [userIds]);
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** The first unconfirmed notifications of each range, in the order of the ranges. */
export async function readKept(
  runner: Queryable,
  ranges: readonly internal.store.v1.KeptRange.$Properties[],
): Promise<internal.store.v1.KeptPage.$Properties[]> {
  const rows = await runner.query<KeptRow>(KEPT, [
    ranges.map(({ user_id }) => user_id ?? ''),
    ranges.map(({ after_version }) => after_version ?? 0),
    ranges.map(({ to_version }) => to_version ?? 0),
  ]);
  const pages = ranges.map(() => ({ notifications: [] as { entry: Uint8Array }[], versions: [] as number[] }));
  for (const row of rows) {
    pages[row.place - 1]?.notifications.push({ entry: keptEntry(row) });
    pages[row.place - 1]?.versions.push(row.version);
  }
  return pages.map((page) => ({ ...page, has_more: page.versions.length === PAGE }));
}
