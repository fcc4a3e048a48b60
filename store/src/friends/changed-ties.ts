import type { Queryable } from '../database/database.js';
import type { internal } from '../wire.js';
import { viewOf } from './pair.js';

// A user has at most MAX_TIES ties, mostly no more than a page: they are scanned.
const CHANGED = `
  select e.id as user_id, t.* from rows from (unnest($1::text[]), unnest($2::bigint[])) as e(id, since)
  cross join lateral (
    select high as other_id, 1 as side, state, blocked_by, low_version as version from friendships
    where low = e.id and low_version > e.since
    union all
    select low, 2, state, blocked_by, high_version from friendships where high = e.id and high_version > e.since
  ) t
  order by version`;

interface ChangedRow {
  user_id: string;
  other_id: string;
  side: 1 | 2;
  state: number;
  blocked_by: number;
  version: number;
}

/** The ties of each user that changed after a version of the user's sets: by user, the oldest change first. */
export async function readChangedTies(
  runner: Queryable,
  since: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, internal.store.v1.Tie.$Properties[]>> {
  const ties = new Map<string, internal.store.v1.Tie.$Properties[]>();
  if (since.size === 0) return ties;
  const rows = await runner.query<ChangedRow>(CHANGED, [[...since.keys()], [...since.values()]]);
  for (const { user_id, other_id, side, state, blocked_by, version } of rows) {
    const tie = { user_id: other_id, state: viewOf({ state, blocked_by }, side), sets_version: version };
    const known = ties.get(user_id);
    if (known) known.push(tie);
    else ties.set(user_id, [tie]);
  }
  return ties;
}
