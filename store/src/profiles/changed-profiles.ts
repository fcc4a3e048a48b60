import { decodePageToken, encodePageToken } from '../page-token.js';
import type { Store } from '../store.js';
import type { internal } from '../wire.js';
import { shownProfile } from './profile-events.js';
import { type ProfileRow, profileJson, userOf } from './profile-row.js';

/** Profiles on one page. */
const PAGE = 500;

// The snapshot of an earlier statement tells for each transaction whether it had ended, as for moved read positions
// (conversations/moved-reads.ts). Rows restored from another server may carry ids of transactions yet to come.
const CHANGED = `
  select pg_current_snapshot()::text as as_of, null::jsonb as profile, null as xid
  union all
  select * from (
    select null, ${profileJson('p')}, p.changed_xid::text
    from (select $1::text::pg_snapshot as before) s
    cross join lateral (
      select * from profiles t
      where t.changed_xid >= pg_snapshot_xmin(s.before)
        and t.changed_xid < pg_snapshot_xmax(pg_current_snapshot())
        and not pg_visible_in_snapshot(t.changed_xid, s.before)
        and (t.changed_xid, t.user_id) > ($2::text::xid8, $3::text)
      order by t.changed_xid, t.user_id limit ${PAGE + 1}
    ) p
  ) changed`;
const NOW = 'select pg_current_snapshot()::text as as_of, null::jsonb as profile, null as xid';

type Row = { as_of: string | null; profile: ProfileRow | null; xid: string };

/**
 * Reads the profiles that changed since the snapshot of an earlier read, each as it is now; without one, none. A profile
 * may be on several pages.
 */
export async function readChangedProfiles(
  { databases }: Pick<Store, 'databases'>,
  { since, after }: Pick<internal.store.v1.ChangedProfilesRequest, 'since' | 'after'>,
): Promise<internal.store.v1.ChangedProfilesResponse.$Properties> {
  const [xid = '0', userId = ''] = decodePageToken(after, ['string', 'string']) ?? [];
  const rows = await (since
    ? databases.reads.query<Row>(CHANGED, [since, xid, userId])
    : databases.reads.query<Row>(NOW));
  const changed = rows.flatMap(({ profile, xid }) => (profile ? [{ profile, xid }] : []));
  const page = changed.slice(0, PAGE);
  const last = page.at(-1);
  return {
    profiles: page.map(({ profile }) => shownProfile(userOf(profile))),
    as_of: rows.find(({ as_of }) => as_of !== null)?.as_of ?? '',
    next: last && changed.length > PAGE ? encodePageToken([last.xid, last.profile.user_id]) : '',
  };
}
