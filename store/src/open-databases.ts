import type { Database, Databases } from './database.js';
import { createPostgresDatabase } from './postgres-database.js';

/** Connections of the pools, for a store that has a Postgres of 100 connections to share with its peers. */
const POOLS = { writes: 8, reads: 8, jobs: 4, health: 1, replica: 8 };

/** Milliseconds that a statement of a task may take, and the question whether the database answers. */
const [JOBS_STUCK_MS, HEALTH_STUCK_MS] = [10 * 60_000, 2_000];

/**
 * Opens what a URL names: `postgres://…`, or `pglite://FOLDER` and `pglite://memory` for PGlite in this process.
 * `replicaUrl` names a streaming replica of it.
 */
export async function openDatabases(url: string, replicaUrl?: string): Promise<Databases> {
  const { protocol } = new URL(url);
  if (protocol === 'pglite:') {
    const folder = url.slice('pglite://'.length);
    // A store over a server never loads it.
    const { createPgliteDatabase } = await import('./pglite-database.js');
    return singleDatabase(await createPgliteDatabase(folder === 'memory' ? 'memory://' : folder));
  }
  const writes = createPostgresDatabase({ url, max: POOLS.writes, name: 'writes' });
  const reads = createPostgresDatabase({ url, max: POOLS.reads, name: 'reads' });
  const jobs = createPostgresDatabase({ url, max: POOLS.jobs, name: 'jobs', stuckMs: JOBS_STUCK_MS });
  const health = createPostgresDatabase({ url, max: POOLS.health, name: 'health', stuckMs: HEALTH_STUCK_MS });
  const replica = replicaUrl
    ? {
        database: createPostgresDatabase({ url: replicaUrl, max: POOLS.replica, name: 'replica' }),
        counts: { read: 0, behind: 0, away: 0 },
      }
    : undefined;
  const close = async () => {
    await Promise.all([writes, reads, jobs, health, replica?.database].map((database) => database?.close()));
  };
  return { writes, reads, jobs, health, replica, close };
}

/** One database for all that a store does. */
export function singleDatabase(database: Database): Databases {
  return { writes: database, reads: database, jobs: database, health: database, close: () => database.close() };
}
