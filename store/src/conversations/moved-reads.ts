import type { Queryable } from '../database/database.js';
import { checkAllReturned } from '../database/returned-ids.js';
import type { internal } from '../wire.js';

// Uses the snapshot of an earlier statement, which tells for each transaction whether it had ended: each moved position
// is found once, in whatever order transactions end. The index scan starts at the oldest transaction that was in
// progress; "offset 0" keeps the index look-up separate for each conversation, so that no plan reads the whole table.
// Rows restored from a dump of another server may carry transaction ids that this server has yet to reach: such a row
// is not news.
const MOVED = `
  select pg_current_snapshot()::text as as_of, null::int as ord, null as id, null as user_id, null::bigint as seq
  union all
  select null, i.ord::int, m.conversation_id, m.user_id, m.marked_seq
  from rows from (unnest($1::text[]), unnest($3::bigint[])) with ordinality as i(id, since, ord)
  cross join lateral (select ($2::text[])[i.since]::pg_snapshot as before) s
  cross join lateral (
    select * from members t
    where t.conversation_id = i.id and t.read_xid >= pg_snapshot_xmin(s.before)
      and t.read_xid < pg_snapshot_xmax(pg_current_snapshot())
    offset 0
  ) m
  where i.since > 0 and not pg_visible_in_snapshot(m.read_xid, s.before)`;

type Row = { as_of: string | null; ord: number | null; id: string; user_id: string; seq: number };

/** The read positions that moved in conversations. */
export interface MovedReads {
  reads: internal.store.v1.MovedRead.$Properties[];
  /** The snapshot of this read, from which the next one continues. */
  asOf: string;
}

/**
 * Reads the positions that moved, other than by posting, since the snapshots of earlier reads: `since` has for each
 * conversation the 1-based index of its snapshot; 0 asks for none.
 */
export async function readMovedReads(
  runner: Queryable,
  conversationIds: readonly string[],
  times: readonly string[],
  since: readonly number[],
): Promise<MovedReads> {
  const rows = await runner.query<Row>(MOVED, [conversationIds, times, since]);
  const moved = rows.filter(({ ord }) => ord !== null);
  checkAllReturned(
    moved.map(({ id }) => id),
    conversationIds,
  );
  const reads = moved.map(({ ord, user_id, seq }) => ({ conversation: (ord as number) - 1, user_id, seq }));
  return { reads, asOf: rows.find(({ as_of }) => as_of !== null)?.as_of ?? '' };
}
