import { jsonParam } from '../database/params.js';
import { checkAllReturned } from '../database/returned-ids.js';
import type { Store } from '../store.js';
import type { internal } from '../wire.js';

/** Maximum members that are read of one conversation: the presence of the others is not counted. */
const MAX_MEMBERS = 100_000;

// One statement, so that members, watchers and blocks are from one snapshot. An item is { c: conversation, u: users who
// watch, e: known epoch }. A user has few ties: those with a block are found by scanning them.
const WATCHED = `
  select i.ord::int, c.epoch, watching.ids as watcher_ids, listed.ids as member_ids, hidden.pairs as hidden
  from rows from (jsonb_to_recordset($1::text::jsonb) as (c text, u text[], e bigint))
    with ordinality as i(c, u, e, ord)
  cross join lateral (select * from conversations t where t.id = i.c limit 1) c
  cross join lateral (
    select jsonb_agg(t.user_id) as ids from members t where t.conversation_id = i.c and t.user_id = any (i.u)
  ) watching
  cross join lateral (
    select jsonb_agg(m.user_id order by m.read_seq desc, m.user_id) as ids from (
      select t.user_id, t.read_seq from members t where t.conversation_id = i.c and c.epoch <> i.e
      order by t.read_seq desc, t.user_id limit ${MAX_MEMBERS}
    ) m
  ) listed
  cross join lateral (
    select jsonb_agg(jsonb_build_array(b.user_id, b.other_id)) as pairs from (
      select low as user_id, high as other_id from friendships where low = any (i.u) and blocked_by <> 0
      union all
      select high, low from friendships where high = any (i.u) and blocked_by <> 0
    ) b
    where exists (select from members t where t.conversation_id = i.c and t.user_id = b.other_id)
  ) hidden
  order by i.ord`;

interface Row {
  ord: number;
  epoch: number;
  watcher_ids: string[] | null;
  member_ids: string[] | null;
  hidden: [string, string][] | null;
}

/**
 * Reads who is in conversations that users watch, and which of the members these users may not see, in the order of
 * the items.
 */
export async function readWatchedMembers(
  store: Store,
  items: readonly internal.store.v1.WatchedMembersItem.$Properties[],
): Promise<internal.store.v1.WatchedMembersResult.$Properties[]> {
  const asked = items.map(({ conversation_id: c, user_ids: u = [], known_epoch: e = 0 }) => ({ c, u, e }));
  const rows = await store.databases.reads.query<Row>(WATCHED, [jsonParam(asked)]);
  const byItem = new Map(rows.map((row) => [row.ord - 1, row]));
  return items.map(({ user_ids = [] }, index) => {
    const row = byItem.get(index);
    if (!row) return { epoch: 0 };
    const watcher_ids = row.watcher_ids ?? [];
    const hidden = (row.hidden ?? []).map(([user_id, other_id]) => ({ user_id, other_id }));
    checkAllReturned([...watcher_ids, ...hidden.map(({ user_id }) => user_id)], user_ids ?? []);
    return { epoch: row.epoch, watcher_ids, member_ids: row.member_ids ?? [], hidden };
  });
}
