import { existsSync, openAsBlob } from 'node:fs';
import { link, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database/database.js';
import { openExactPglite } from '../database/exact-pglite.js';
import { migrate } from '../database/migrate.js';
import { pgliteDatabase } from '../database/pglite-database.js';
import { testFolder } from './test-database.js';

/**
 * Opens an in-memory PGlite with the schema in place, from a template in the folder of the `with-servers` run that the
 * first call creates: running the migrations takes several times as long.
 */
export async function createMigratedPglite(): Promise<Database> {
  const template = join(testFolder(), 'pglite.tar');
  if (!existsSync(template)) await makeTemplate(template);
  // With the default of 128 MB, allocating the buffers takes a quarter of the time of opening.
  const postgresqlconf = ['shared_buffers=8MB'];
  return pgliteDatabase(
    await openExactPglite('memory://', { loadDataDir: await openAsBlob(template), postgresqlconf }),
  );
}

/**
 * Makes the template. Concurrent calls are safe: each one writes its own file, and the first one stays. Were it replaced,
 * those who read it at that moment would fail.
 */
async function makeTemplate(path: string): Promise<void> {
  const pglite = await openExactPglite('memory://');
  try {
    await migrate(pgliteDatabase(pglite));
    const dump = await pglite.dumpDataDir('none');
    const own = `${path}.${process.pid}`;
    await writeFile(own, dump.stream());
    await link(own, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await rm(own);
  } finally {
    await pglite.close();
  }
}
