import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { type ExactPglite, openExactPglite } from './exact-pglite.js';
import { lockFolder } from './folder-lock.js';

/** Subfolder in which a database is made before it is moved into place. */
const TEMPORARY = 'godwit.making';
/** The file by which PGlite recognises a database. */
const MARKER = 'PG_VERSION';

/**
 * Opens the database in a folder, and creates it if none exists. This process owns the folder until `release` is
 * called. Throws FolderInUseError where another process owns it.
 */
export async function openPgliteFolder(folder: string): Promise<{ pglite: ExactPglite; release(): void }> {
  mkdirSync(folder, { recursive: true });
  const lock = lockFolder(folder);
  try {
    if (!existsSync(join(folder, MARKER))) await makeDatabase(folder);
    return { pglite: await open(folder), release: lock.release };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Opens an existing database. PGlite gives no reason when it fails; the usual one is a full disk. */
function open(folder: string): Promise<ExactPglite> {
  return openExactPglite(folder).catch((cause) => {
    const { bavail, bsize } = statfsSync(folder);
    const free = Math.floor((bavail * bsize) / 1024 ** 2);
    throw new Error(`the database in ${folder} cannot be opened (${free} MiB are free on its disk)`, { cause });
  });
}

/**
 * Creates a database atomically. PGlite copies the files of a new one in any order: a process that ends meanwhile would
 * leave a database that never opens. Here they are created in a subfolder, and the file that PGlite looks for is moved
 * last.
 */
async function makeDatabase(folder: string): Promise<void> {
  const temporary = join(folder, TEMPORARY);
  const begunBefore = existsSync(temporary);
  rmSync(temporary, { recursive: true, force: true });
  const pglite = await openExactPglite(temporary);
  await pglite.close();
  const names = readdirSync(temporary).filter((name) => name !== MARKER);
  const foreign = begunBefore ? undefined : names.find((name) => existsSync(join(folder, name)));
  if (foreign) {
    rmSync(temporary, { recursive: true });
    throw new Error(
      `${folder} contains no database, but an entry that Godwit did not create: ${foreign}. Choose an empty folder`,
    );
  }
  for (const name of [...names, MARKER]) {
    // Removes a file that an earlier attempt has already moved.
    rmSync(join(folder, name), { recursive: true, force: true });
    renameSync(join(temporary, name), join(folder, name));
  }
  rmSync(temporary, { recursive: true });
}
