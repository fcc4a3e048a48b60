import type { Queryable } from '../database/database.js';

// One lock per user, regardless of how many users are invited: a lock per pair would mean thousands for a large group,
// and most pairs have no row. Locked in the order of the keys.
const lockSql = (lock: string) => `
  select ${lock}(k.key) from (
    select distinct hashtextextended(e.id, 1) as key from unnest($1::text[]) as e(id) order by key
  ) k`;
const SHARED = lockSql('pg_advisory_xact_lock_shared');
const EXCLUSIVE = lockSql('pg_advisory_xact_lock');

/**
 * Makes blocks of the inviter, and by the inviter, wait until the transaction ends. Taken first in a transaction;
 * blocks are read afterwards, in a separate statement: a statement that waits for a lock sees the data from before the
 * wait.
 */
export async function lockInviter(tx: Queryable, userId: string): Promise<void> {
  await tx.query(SHARED, [[userId]]);
}

/** Waits for invitations in progress by either of two users, and makes new ones wait. Taken first in a transaction. */
export async function stopInvitations(tx: Queryable, userIds: readonly [string, string]): Promise<void> {
  await tx.query(EXCLUSIVE, [userIds]);
}
