import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { tryLock } from 'fs-native-extensions';

/**
 * The lock file is in the folder itself, so that all processes lock the same file, by any path and from any container.
 */
const NAME = 'godwit.lock';

/** The folder is owned by another process. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';

  constructor(folder: string, pid: string) {
    const owner = pid ? `process ${pid}` : 'another process';
    super(`the database in ${folder} is in use by ${owner}: stop that process, or set DATABASE_URL to another folder`);
  }
}

/** A folder that this process owns until it releases it or ends. */
export interface FolderLock {
  release(): void;
}

/**
 * Makes this process the owner of an existing folder. Throws FolderInUseError where another process owns it. The
 * operating system holds the lock and releases it when the process ends, in any way: there are no stale locks.
 */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, NAME);
  // Opened without truncating: the file contains the owner's pid.
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

/**
 * Returns an error that names the process that owns a folder; undefined where none does, or the folder does not exist.
 */
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
