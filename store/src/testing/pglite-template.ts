import { existsSync, openAsBlob } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database/database.js';
import { openExactPglite } from '../database/exact-pglite.js';
import { migrate } from '../database/migrate.js';
import { pgliteDatabase } from '../database/pglite-database.js';
import { testFolder } from './test-database.js';

/**
 * A PGlite in memory whose schema is there already, from what the first one of a run of `with-servers` left in its folder:
 * making one anew takes several times as long.
 */
export async function createMigratedPglite(): Promise<Database> {
  const template = join(testFolder(), 'pglite.tar');
  if (!existsSync(template)) await makeTemplate(template);
  // With its own 128 MB of buffers a fourth of the time that it takes to open goes into filling them.
  const postgresqlconf = ['shared_buffers=8MB'];
  return pgliteDatabase(
    await openExactPglite('memory://', { loadDataDir: await openAsBlob(template), postgresqlconf }),
  );
}

/** Several at once do no harm: each writes a file of its own, and the last one stays. */
async function makeTemplate(path: string): Promise<void> {
  const pglite = await openExactPglite('memory://');
  try {
    await migrate(pgliteDatabase(pglite));
    const dump = await pglite.dumpDataDir('none');
    const own = `${path}.${process.pid}`;
    await writeFile(own, dump.stream());
    await rename(own, path);
  } finally {
    await pglite.close();
  }
}
