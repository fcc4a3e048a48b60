import type { Queryable } from '../database/database.js';

/**
 * The number of statements on this database that wait for a lock, of all or of those that contain a text. Other tests
 * on the server wait for locks of their own databases. Postgres only: PGlite runs one transaction at a time.
 */
export async function lockWaits(database: Queryable, text = ''): Promise<number> {
  const [row] = await database.query<{ waits: number }>(
    `select count(*)::int as waits from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock' and strpos(query, $1) > 0`,
    [text],
  );
  return row?.waits ?? 0;
}
