import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFile } from './file-lock.js';
import { FileLog } from './file-log.js';
import { openPersistence } from './open-persistence.js';
import type { Persistence, PersistenceOptions } from './persistence.js';
import type { RecordStorage } from './record-storage.js';

export type { Persistence, PersistenceOptions } from './persistence.js';

/** Options of a persistence in a file. */
export interface FileOptions extends PersistenceOptions {
  /** A folder of this machine, for any number of users; created where it does not exist, for its owner's eyes alone. */
  folder: string;
}

/**
 * Keeps a store in a file of Node.js, one for each user and server, which one process owns at a time. Rejects with
 * INVALID_ARGUMENT if an option is invalid; with CONFLICT if another process owns the file; with UNIMPLEMENTED if the package
 * `fs-native-extensions` is not installed, an optional peer of this one; with UNAVAILABLE if it cannot be opened.
 */
export function openFile({ folder, ...options }: FileOptions): Promise<Persistence> {
  return openPersistence(options, (name) => openStorage(folder, name));
}

/** Opens the storage of a name in a folder. */
export async function openStorage(folder: string, name: string): Promise<RecordStorage> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Ids of users hold characters that names of files may not.
  const path = join(folder, createHash('sha256').update(name).digest('hex').slice(0, 32));
  const lock = await lockFile(`${path}.lock`);
  try {
    const log = await FileLog.open(`${path}.log`);
    return {
      read: async () => log.records(),
      write: (changes) => log.write(changes),
      async erase() {
        await log.close();
        await rm(`${path}.log`, { force: true });
        lock.release();
      },
      async close() {
        await log.close();
        lock.release();
      },
    };
  } catch (thrown) {
    lock.release();
    throw thrown;
  }
}
