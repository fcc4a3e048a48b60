import type { Database, Databases } from './database.js';

/**
 * Milliseconds for which a statement waits for each lock where locked conversations are skipped: longer than appends and
 * small changes hold one, so that only longer changes are skipped.
 */
export const PATIENCE_MS = 20;

const SET_PATIENCE = `select set_config('lock_timeout', $1, true)`;

/**
 * The same databases, with transactions of changes that fail with an error for which `timedOutOnLock` holds, and without
 * an effect, if a lock is held for longer than `PATIENCE_MS`.
 */
export function impatiently(databases: Databases): Databases {
  const { writes } = databases;
  const impatient: Database = {
    query: (text, params) => writes.query(text, params),
    exclusively: (name, work) => writes.exclusively(name, work),
    close: () => writes.close(),
    transaction: (work) =>
      writes.transaction(async (tx) => {
        await tx.query(SET_PATIENCE, [String(PATIENCE_MS)]);
        return work(tx);
      }),
  };
  return { ...databases, writes: impatient };
}
