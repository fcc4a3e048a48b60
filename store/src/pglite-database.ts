import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { Database, Param, Queryable } from './database.js';
import { openExactPglite } from './exact-pglite.js';
import { checkParams } from './params.js';
import { openPgliteFolder } from './pglite-folder.js';

/**
 * Postgres inside this process, kept in a folder, or in memory where `folder` is `memory://`. Rejects with FolderInUseError
 * where the folder is another process'.
 */
export async function createPgliteDatabase(folder: string): Promise<Database> {
  if (folder.startsWith('memory:')) return pgliteDatabase(await openExactPglite(folder));
  const { pglite, release } = await openPgliteFolder(folder);
  const database = pgliteDatabase(pglite);
  return { ...database, close: () => database.close().finally(release) };
}

/** The database that a PGlite serves; closing it closes the PGlite. */
export function pgliteDatabase(pglite: PGlite): Database {
  const queryable = (runner: PGlite | Transaction): Queryable => ({
    async query<Row>(text: string, params: readonly Param[] = []) {
      checkParams(params);
      return (await runner.query<Row>(text, params as unknown[])).rows;
    },
  });
  // No other process has the database.
  const running = new Set<string>();
  return {
    ...queryable(pglite),
    async exclusively(name, work) {
      if (running.has(name)) return undefined;
      running.add(name);
      try {
        return await work();
      } finally {
        running.delete(name);
      }
    },
    transaction: (work) => pglite.transaction((tx) => work(queryable(tx))),
    close: () => pglite.close(),
  };
}
