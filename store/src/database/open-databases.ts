import type { Database, Databases } from './database.js';
import { type FolderInUseError, ownerOf } from './folder-lock.js';
import { createPostgresDatabase } from './postgres-database.js';

/** Connections per pool, for a store that shares a Postgres of 100 connections with its peers. */
const POOLS = { appends: 4, writes: 8, reads: 8, jobs: 4, health: 1, replica: 8 };

/** Milliseconds that a statement of a task or migration, and a health check, may take. */
const [JOBS_STUCK_MS, HEALTH_STUCK_MS] = [10 * 60_000, 2_000];

/**
 * Opens the database that a URL names: `postgres://…`, or `pglite://FOLDER` and `pglite://memory` for PGlite in this
 * process. `replicaUrl` names a streaming replica of it.
 */
export async function openDatabases(url: string, replicaUrl?: string): Promise<Databases> {
  const folder = embeddedFolder(url);
  if (folder) {
    // Not loaded where the database is a server.
    const { createPgliteDatabase } = await import('./pglite-database.js');
    const database = await createPgliteDatabase(folder === 'memory' ? 'memory://' : folder);
    return { ...singleDatabase(database), lost: database.lost };
  }
  const appends = createPostgresDatabase({ url, max: POOLS.appends, name: 'appends' });
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
    await Promise.all([appends, writes, reads, jobs, health, replica?.database].map((database) => database?.close()));
  };
  return { appends, writes, reads, jobs, health, replica, close };
}

/** The location of an embedded database: a folder, or `memory`. Undefined: the URL names a server. */
function embeddedFolder(url: string): string | undefined {
  const scheme = 'pglite://';
  return url.startsWith(scheme) ? url.slice(scheme.length) : undefined;
}

/**
 * Returns an error that names the process holding a URL's embedded database. Undefined: none does, or it is not
 * embedded.
 */
export function ownerOfDatabase(url: string): FolderInUseError | undefined {
  const folder = embeddedFolder(url);
  return folder && folder !== 'memory' ? ownerOf(folder) : undefined;
}

/** Uses one database for all of a store's pools. */
export function singleDatabase(database: Database): Databases {
  return {
    appends: database,
    writes: database,
    reads: database,
    jobs: database,
    health: database,
    close: () => database.close(),
  };
}
