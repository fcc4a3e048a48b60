import type { Queryable } from '../database/database.js';
import { lockQuotas } from './quota-lock.js';

// Each side of the pairs is read in index order; a user has at most MAX_TIES of them.
const TIES = `
  select e.id, count(t.side)::int as ties, (count(*) filter (where t.state = t.side))::int as sent,
    (count(*) filter (where t.state = 3 - t.side))::int as received
  from unnest($1::text[]) as e(id)
  left join lateral (
    select 1 as side, state from friendships where low = e.id and (state <> 0 or blocked_by <> 0)
    union all
    select 2, state from friendships where high = e.id and (state <> 0 or blocked_by <> 0)
  ) t on true
  group by e.id`;

/** How many friends, requests and blocks a user has, and how many requests of either direction were not answered. */
export interface TieCounts {
  ties: number;
  sent: number;
  received: number;
}

/**
 * Counts the ties of a user and of another whom the first is about to ask. Until the transaction ends, no other request
 * of either is made.
 */
export async function countTies(tx: Queryable, userId: string, otherId: string): Promise<[TieCounts, TieCounts]> {
  const userIds = [userId, otherId];
  await lockQuotas(tx, userIds);
  const rows = await tx.query<TieCounts & { id: string }>(TIES, [userIds]);
  const of = (id: string) => rows.find((row) => row.id === id) as TieCounts;
  return [of(userId), of(otherId)];
}
