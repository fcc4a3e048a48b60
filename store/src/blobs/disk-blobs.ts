import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type BlobStore, checkKey } from './blob-store.js';

/** Files in a folder, which all processes that use it share. */
export function createDiskBlobs(folder: string): BlobStore {
  let parts = 0;
  // Two characters of the key name a folder of their own: no folder grows very large.
  const folderOf = (key: string) => join(folder, checkKey(key).slice(0, 2));
  return {
    async put(key, body) {
      const home = folderOf(key);
      await mkdir(home, { recursive: true });
      // No key begins with a dot.
      const part = join(home, `.${key}.${process.pid}.${parts++}`);
      try {
        // Opened before anything is read: a stream that breaks at once would else be faster than the file.
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

    async get(key) {
      const file = await open(join(folderOf(key), key)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      if (!file) return undefined;
      const { size } = await file.stat();
      return { size, body: file.createReadStream() as Readable };
    },

    async delete(key) {
      const home = folderOf(key);
      await rm(join(home, key), { force: true });
      // And what a process left that died while it wrote.
      const names = await readdir(home).catch(() => []);
      for (const name of names) if (name.startsWith(`.${key}.`)) await rm(join(home, name), { force: true });
    },
    close() {},
  };
}

/** A new name is there for good once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
