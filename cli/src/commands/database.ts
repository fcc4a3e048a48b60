import { beginDatabaseEpoch, migrate } from '@godwit/store';
import type { Config } from '../config/config.js';
import { openServedDatabases } from '../roles/served-databases.js';

/** The command `migrate`: migrates the database's schema to this version. */
export async function bringUp(config: Config): Promise<void> {
  const databases = await openServedDatabases(config, { schema: 'any' });
  const applied = await migrate(databases.jobs);
  process.stdout.write(applied.length > 0 ? `applied ${applied.join(', ')}\n` : 'nothing to apply\n');
  await databases.close();
}

/** The command `restored`: begins a new epoch after the database was restored from a backup. */
export async function beginEpoch(config: Config): Promise<void> {
  const databases = await openServedDatabases(config);
  process.stdout.write(`the database is in epoch ${await beginDatabaseEpoch(databases.writes)}\n`);
  await databases.close();
}
