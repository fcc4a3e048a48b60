import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { Code, GodwitError } from '@godwit/schema/client';

/**
 * Makes this process, and in it the caller, the owner of a file until `release` or the end of the process. The operating
 * system holds the lock: there are no stale ones. Rejects with CONFLICT if there is another owner, and with UNIMPLEMENTED
 * if the package is not installed that asks the system.
 */
export async function lockFile(path: string): Promise<{ release: () => void }> {
  const { tryLock } = await loadLocks();
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

/** Loads the optional package: its native code is of no use to the applications that keep nothing in a file. */
async function loadLocks(): Promise<typeof import('fs-native-extensions')> {
  try {
    return await import('fs-native-extensions');
  } catch (cause) {
    const why = 'persistence: openFile needs the package fs-native-extensions: run npm install fs-native-extensions';
    throw new GodwitError(Code.CODE_UNIMPLEMENTED, why, { cause });
  }
}
