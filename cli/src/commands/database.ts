import { beginDatabaseEpoch, migrate } from '@godwit/store';
import type { Config } from '../config/config.js';
import { openServedDatabases } from '../roles/served-databases.js';

/** The command `migrate`: migrates the database's schema to this version. */
export async function bringUp(config: Config, { json }: { json?: boolean } = {}): Promise<void> {
  const databases = await openServedDatabases(config, { schema: 'any' });
  const applied = await migrate(databases.jobs);
  const text = applied.length > 0 ? `applied ${applied.join(', ')}` : 'nothing to apply';
  process.stdout.write(`${json ? JSON.stringify({ applied }) : text}\n`);
  await databases.close();
}

/** The command `restored`: begins a new epoch after the database was restored from a backup. */
export async function beginEpoch(config: Config, { json }: { json?: boolean } = {}): Promise<void> {
  const databases = await openServedDatabases(config);
  const epoch = await beginDatabaseEpoch(databases.writes);
  process.stdout.write(`${json ? JSON.stringify({ epoch }) : `the database is in epoch ${epoch}`}\n`);
  await databases.close();
}
