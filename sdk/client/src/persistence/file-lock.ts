import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { Code, GodwitError } from '@godwit/schema/client';
import { tryLock } from 'fs-native-extensions';

/**
 * Makes this process, and in it the caller, the owner of a file until `release` or the end of the process. The operating
 * system holds the lock: there are no stale ones. Throws CONFLICT if there is another owner.
 */
export function lockFile(path: string): { release: () => void } {
  // Opened without truncating: the file contains the owner's process id.
  const fd = openSync(path, 'a+', 0o600);
  try {
    if (!tryLock(fd)) {
      const owner = readFileSync(path, 'utf8').trim() || 'unknown';
      throw new GodwitError(Code.CODE_CONFLICT, `persistence: process ${owner} has the file open: ${path}`);
    }
    ftruncateSync(fd);
    writeSync(fd, `${process.pid}\n`);
  } catch (thrown) {
    closeSync(fd);
    throw thrown;
  }
  let isHeld = true;
  return {
    release() {
      // Later, the number may be another file's.
      if (isHeld) closeSync(fd);
      isHeld = false;
    },
  };
}
