import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { tryLock } from 'fs-native-extensions';

/** In the folder itself, so that it is one file for all who reach the folder, by whatever path and from whatever container. */
const NAME = 'godwit.lock';

/** A folder that another process owns. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';

  constructor(folder: string, pid: string) {
    const owner = pid ? `process ${pid}` : 'another process';
    super(`the database in ${folder} is in use by ${owner}: stop that one, or give DATABASE_URL another folder`);
  }
}

/** A folder that this process owns until it lets go of it, or ends. */
export interface FolderLock {
  release(): void;
}

/**
 * Makes this process the owner of a folder that exists. Throws FolderInUseError where another one is. The operating system
 * holds the lock and ends it with the process, however that ends: there is no stale lock.
 */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, NAME);
  // Without truncating it: the owner's pid is in it.
  const fd = openSync(path, 'a+');
  try {
    if (!locked(fd, folder)) throw new FolderInUseError(folder, pidIn(path));
    ftruncateSync(fd);
    writeSync(fd, `${process.pid}\n`);
  } catch (error) {
    closeSync(fd);
    throw error;
  }
  return { release: () => closeSync(fd) };
}

/** Tells which process owns a folder; undefined where none does, and where there is no folder. */
export function ownerOf(folder: string): FolderInUseError | undefined {
  if (!existsSync(join(folder, NAME))) return undefined;
  try {
    lockFolder(folder).release();
    return undefined;
  } catch (error) {
    return error instanceof FolderInUseError ? error : undefined;
  }
}

function locked(fd: number, folder: string): boolean {
  try {
    return tryLock(fd);
  } catch (cause) {
    throw new Error(`${folder} cannot be locked: a database needs a file system with locks`, { cause });
  }
}

function pidIn(path: string): string {
  return /^\d+/.exec(readFileSync(path, 'utf8'))?.[0] ?? '';
}
