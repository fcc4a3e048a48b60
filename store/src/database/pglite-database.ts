import { statfsSync } from 'node:fs';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { Database, Param, Queryable } from './database.js';
import { classifyDatabaseError, databaseUnavailable } from './database-errors.js';
import { type ExactPglite, LostDatabaseError, openExactPglite } from './exact-pglite.js';
import { checkParams } from './params.js';
import { openPgliteFolder } from './pglite-folder.js';

/** A database inside this process. */
export interface EmbeddedDatabase extends Database {
  /** Resolves with the reason when it has ended, other than by `close`; from then on every statement is UNAVAILABLE. */
  readonly lost: Promise<Error>;
}

/**
 * Postgres inside this process, stored in a folder, or in memory where `folder` is `memory://`. Rejects with
 * FolderInUseError where another process owns the folder.
 */
export async function createPgliteDatabase(folder: string): Promise<EmbeddedDatabase> {
  if (folder.startsWith('memory:')) return pgliteDatabase(await openExactPglite(folder));
  const { pglite, release } = await openPgliteFolder(folder);
  const database = pgliteDatabase(pglite, folder);
  return { ...database, close: () => database.close().finally(release) };
}

/**
 * Bytes kept free on the disk of an embedded database: Postgres writes its log in files of 16 MiB, and exits where the
 * next one does not fit.
 */
export const LEAST_FREE = 20 * 1024 ** 2;
const MIB = 1024 ** 2;

/** Free bytes on the disk of a folder. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Matches statements that change data: read-only statements contain none of these words. */
const CHANGES = /\b(insert|update|delete|create|alter|drop|append_messages)\b/i;

/**
 * A database over a PGlite; closing it closes the PGlite. Statements that change data are UNAVAILABLE while the disk of
 * `folder` has less than LEAST_FREE bytes free; undefined: the database is in memory.
 */
export function pgliteDatabase(pglite: ExactPglite, folder?: string): EmbeddedDatabase {
  // Checked for each statement: the check takes microseconds, a statement milliseconds.
  const checkRoom = (text: string) => {
    if (!folder || !CHANGES.test(text)) return;
    const free = freeBytes(folder);
    if (free >= LEAST_FREE) return;
    const message = `the disk is full: ${Math.floor(free / MIB)} MiB are free, ${LEAST_FREE / MIB} MiB must stay free`;
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
  // A set in memory suffices, since no other process has the database.
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
