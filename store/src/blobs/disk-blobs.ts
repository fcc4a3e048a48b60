import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type BlobStore, checkKey, LEFT_OVER_MS } from './blob-store.js';

/** Folder of unfinished files. */
const PARTS = '.parts';

/** Blobs as files in a folder, shared by all processes that use it. */
export function createDiskBlobs(folder: string): BlobStore {
  const parts = join(folder, PARTS);
  // Spread over 256 folders by a hash: keys look alike, and no folder should grow very large.
  const homeOf = (key: string) => join(folder, createHash('sha256').update(checkKey(key)).digest('hex').slice(0, 2));
  return {
    async put(key, body) {
      const home = homeOf(key);
      await Promise.all([mkdir(home, { recursive: true }), mkdir(parts, { recursive: true })]);
      const part = join(parts, randomUUID());
      try {
        // Opened before anything is read: otherwise a stream could break before the file is open.
        const file = (await open(part, 'wx')).createWriteStream({ flush: true });
        await pipeline(body, file);
        await rename(part, join(home, key));
        await syncFolder(home);
        return file.bytesWritten;
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },

    async get(key, range) {
      const file = await open(join(homeOf(key), key)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      if (!file) return undefined;
      const size = range ? range.end - range.start + 1 : (await file.stat()).size;
      return { size, body: file.createReadStream(range) as Readable };
    },

    async delete(key) {
      await rm(join(homeOf(key), key), { force: true });
    },

    async sweep() {
      let count = 0;
      for (const name of await readdir(parts).catch(() => [])) {
        const part = join(parts, name);
        const found = await stat(part).catch(() => undefined);
        if (!found || Date.now() - found.mtimeMs < LEFT_OVER_MS) continue;
        await rm(part, { force: true });
        count++;
      }
      return count;
    },
    close() {},
  };
}

/** A new file name is durable once its folder is synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
