import { jsonParam } from '../database/params.js';
import type { Store } from '../store.js';
import type { internal } from '../wire.js';

// Rows are locked in the order of their ids first: an update that joins locks them in whatever order its plan finds them.
const SEEN = `
  with seen as materialized (
    select s.id, s.at from rows from (jsonb_to_recordset($1::text::jsonb) as (id text, at bigint)) as s
  ), held as materialized (
    select id from users where id = any (array(select id from seen)) order by id for no key update
  )
  update users set last_seen_at = greatest(last_seen_at, to_timestamp(s.at / 1000.0))
  from held join seen s on s.id = held.id
  where users.id = held.id`;

/** Keeps when users were last seen by their friends; an earlier time changes nothing. */
export async function keepSeen(
  store: Pick<Store, 'databases'>,
  items: readonly internal.store.v1.SeenItem.$Properties[],
): Promise<void> {
  const latest = new Map<string, number>();
  for (const { user_id = '', at = 0 } of items) latest.set(user_id, Math.max(at, latest.get(user_id) ?? 0));
  const rows = [...latest].map(([id, at]) => ({ id, at }));
  await store.databases.writes.query(SEEN, [jsonParam(rows)]);
}
