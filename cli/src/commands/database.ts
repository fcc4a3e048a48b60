import { beginDatabaseEpoch, migrate } from '@godwit/store';
import type { Config } from '../config.js';
import { openServedDatabases } from '../roles/served-databases.js';

/** The command `migrate`: brings the database's schema up to this version. */
export async function bringUp(config: Config): Promise<void> {
  const databases = await openServedDatabases(config, { schema: 'any' });
  const applied = await migrate(databases.jobs);
  process.stdout.write(applied.length > 0 ? `applied ${applied.join(', ')}\n` : 'nothing to apply\n');
  await databases.close();
}

/** The command `restored`: the numbers of a database that was put back begin a new epoch. */
export async function beginEpoch(config: Config): Promise<void> {
  const databases = await openServedDatabases(config);
  process.stdout.write(`the database is in epoch ${await beginDatabaseEpoch(databases.writes)}\n`);
  await databases.close();
}
