import type { Queryable } from './database.js';

/**
 * The id of the database's current history. A restore changes it; that is detected automatically where the table was
 * recreated or the server began a new timeline (`sql/0007-database-epoch.sql`).
 */
export async function readDatabaseEpoch(database: Queryable): Promise<string> {
  const [row] = await database.query<{ id: string }>('select current_database_epoch() as id');
  return row?.id ?? '';
}

/** Begins a new epoch, as after a restore that cannot be detected in the database; returns its id. */
export async function beginDatabaseEpoch(database: Queryable): Promise<string> {
  await database.query('select begin_database_epoch(null)');
  return readDatabaseEpoch(database);
}
