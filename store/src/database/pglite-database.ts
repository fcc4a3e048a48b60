import { statfsSync } from 'node:fs';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { Database, Param, Queryable } from './database.js';
import { classifyDatabaseError, databaseUnavailable } from './database-errors.js';
import { type ExactPglite, LostDatabaseError, openExactPglite } from './exact-pglite.js';
import { checkParams } from './params.js';
import { openPgliteFolder } from './pglite-folder.js';

/** A database inside this process. */
export interface EmbeddedDatabase extends Database {
  /** Resolves with the reason when it has ended, other than by `close`; then it answers nothing but UNAVAILABLE. */
  readonly lost: Promise<Error>;
}

/**
 * Postgres inside this process, kept in a folder, or in memory where `folder` is `memory://`. Rejects with FolderInUseError
 * where the folder is another process'.
 */
export async function createPgliteDatabase(folder: string): Promise<EmbeddedDatabase> {
  if (folder.startsWith('memory:')) return pgliteDatabase(await openExactPglite(folder));
  const { pglite, release } = await openPgliteFolder(folder);
  const database = pgliteDatabase(pglite, folder);
  return { ...database, close: () => database.close().finally(release) };
}

/**
 * Bytes that stay free on the disk of an embedded database: Postgres writes its log in files of 16 MiB, and ends where there
 * is no room for the next one.
 */
export const LEAST_FREE = 20 * 1024 ** 2;
const MIB = 1024 ** 2;

/** Bytes that are free where a folder is. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Statements that change something: of these words a statement that only reads has none. */
const CHANGES = /\b(insert|update|delete|create|alter|drop|append_messages)\b/i;

/**
 * The database that a PGlite serves; closing it closes the PGlite. A statement that changes something is UNAVAILABLE
 * while the disk of `folder` has less than LEAST_FREE; undefined: the database is in memory.
 */
export function pgliteDatabase(pglite: ExactPglite, folder?: string): EmbeddedDatabase {
  // Asked for each statement: it takes microseconds, and a statement milliseconds.
  const checkRoom = (text: string) => {
    if (!folder || !CHANGES.test(text)) return;
    const free = freeBytes(folder);
    if (free >= LEAST_FREE) return;
    const message = `the disk is full: ${Math.floor(free / MIB)} MiB are free, of which ${LEAST_FREE / MIB} are kept`;
    throw databaseUnavailable(undefined, message);
  };
  const failure = (error: unknown) =>
    error instanceof LostDatabaseError ? databaseUnavailable(error) : classifyDatabaseError(error);
  const queryable = (runner: PGlite | Transaction): Queryable => ({
    async query<Row>(text: string, params: readonly Param[] = []) {
      checkParams(params);
      checkRoom(text);
      try {
        return (await runner.query<Row>(text, params as unknown[])).rows;
      } catch (error) {
        throw failure(error);
      }
    },
  });
  // No other process has the database.
  const running = new Set<string>();
  return {
    ...queryable(pglite),
    lost: pglite.lost,
    async exclusively(name, work) {
      if (running.has(name)) return undefined;
      running.add(name);
      try {
        return await work();
      } finally {
        running.delete(name);
      }
    },
    async transaction(work) {
      try {
        return await pglite.transaction((tx) => work(queryable(tx)));
      } catch (error) {
        throw failure(error);
      }
    },
    close: () => pglite.close(),
  };
}
