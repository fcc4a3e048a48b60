import { jsonParam } from '../database/params.js';
import type { Store } from '../store.js';
import type { internal } from '../wire.js';

// Locks the rows in the order of their ids first: an update with a join locks rows in the order of its plan.
const SEEN = `
  with seen as materialized (
    select s.id, s.at from rows from (jsonb_to_recordset($1::text::jsonb) as (id text, at bigint)) as s
  ), held as materialized (
    select id from users where id = any (array(select id from seen)) order by id for no key update
  )
  update users set last_seen_at = greatest(last_seen_at, to_timestamp(s.at / 1000.0))
  from held join seen s on s.id = held.id
  -- The last-seen time of a session that ended with an erasure comes too late.
  where users.id = held.id and (users.erased_at is null or users.erased_at < to_timestamp(s.at / 1000.0) - interval '5 minutes')`;

/** Stores when users were last seen online by their friends; an earlier time changes nothing. */
export async function keepSeen(
  store: Pick<Store, 'databases'>,
  items: readonly internal.store.v1.SeenItem.$Properties[],
): Promise<void> {
  const latest = new Map<string, number>();
  for (const { user_id = '', at = 0 } of items) latest.set(user_id, Math.max(at, latest.get(user_id) ?? 0));
  const rows = [...latest].map(([id, at]) => ({ id, at }));
  await store.databases.writes.query(SEEN, [jsonParam(rows)]);
}
