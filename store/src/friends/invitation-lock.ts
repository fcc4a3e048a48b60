import type { Queryable } from '../database/database.js';

// One lock for a user, whatever the number of people invited: a row for each pair would be thousands for a large group,
// and most pairs have no row. Locked in the order of the keys.
const lockSql = (lock: string) => `
  select ${lock}(k.key) from (
    select distinct hashtextextended(e.id, 1) as key from unnest($1::text[]) as e(id) order by key
  ) k`;
const SHARED = lockSql('pg_advisory_xact_lock_shared');
const EXCLUSIVE = lockSql('pg_advisory_xact_lock');

/**
 * Keeps blocks of the inviter, and by the inviter, waiting until the transaction ends. Taken first in a transaction; who is
 * blocked is read afterwards, in a statement of its own: one that waited for a lock sees what was there before the wait.
 */
export async function lockInviter(tx: Queryable, userId: string): Promise<void> {
  await tx.query(SHARED, [[userId]]);
}

/** Waits for the invitations of two users that are under way, and keeps new ones waiting. Taken first in a transaction. */
export async function stopInvitations(tx: Queryable, userIds: readonly [string, string]): Promise<void> {
  await tx.query(EXCLUSIVE, [userIds]);
}
