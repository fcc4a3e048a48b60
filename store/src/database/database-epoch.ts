import type { Queryable } from './database.js';

/**
 * The id of the history that the database is in: another one after a restore, which is found by itself where the table
 * was made anew or the server began a timeline (`sql/0007-database-epoch.sql`).
 */
export async function readDatabaseEpoch(database: Queryable): Promise<string> {
  const [row] = await database.query<{ id: string }>('select current_database_epoch() as id');
  return row?.id ?? '';
}

/** Begins a new epoch, as after a restore that nothing in the database shows; returns its id. */
export async function beginDatabaseEpoch(database: Queryable): Promise<string> {
  await database.query('select begin_database_epoch(null)');
  return readDatabaseEpoch(database);
}
