import type { Queryable } from '../database/database.js';

// Other keys than those of invitation-lock.ts, which seed their hash with 1. Locked in the order of the keys.
const LOCK = `
  select pg_advisory_xact_lock(k.key) from (
    select distinct hashtextextended(e.id, 2) as key from unnest($1::text[]) as e(id) order by key
  ) k`;

/**
 * Makes requests that count against a quota of these users wait for each other until the transaction ends. Taken first
 * in a transaction; what is counted is read afterwards, in a separate statement: a statement that waits for a lock sees
 * the data from before the wait.
 */
export async function lockQuotas(tx: Queryable, userIds: readonly string[]): Promise<void> {
  await tx.query(LOCK, [userIds]);
}
