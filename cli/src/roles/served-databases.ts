import { assertDurable, assertMigrated, type Databases, openDatabases } from '@godwit/store';
import type { Config } from '../config/config.js';
import { failureHere } from '../exit-codes.js';

/** How a role uses the database. */
interface Use {
  /** Whether pages of history may come from a replica. */
  replica?: boolean;
  /** `any`: the role migrates the schema itself. Default `migrated`. */
  schema?: 'migrated' | 'any';
}

/**
 * Opens the database of a role that shares it with other processes. Rejects, with nothing left open, unless commits are
 * durable (or DATABASE_UNSAFE allows otherwise) and the schema is that of this build.
 */
export async function openServedDatabases(config: Config, use: Use = {}): Promise<Databases> {
  const { DATABASE_URL, DATABASE_REPLICA_URL, DATABASE_UNSAFE } = config;
  const databases = await openDatabases(DATABASE_URL, use.replica ? DATABASE_REPLICA_URL : undefined);
  try {
    // Commands may run on an embedded database, whose settings always report that commits are not durable.
    const embedded = DATABASE_URL.startsWith('pglite:');
    if (DATABASE_UNSAFE === 'refuse' && !embedded) await assertDurable(databases.writes);
    if (use.schema !== 'any') await assertMigrated(databases.writes);
    return databases;
  } catch (error) {
    await databases.close().catch(() => {});
    throw failureHere(error);
  }
}
