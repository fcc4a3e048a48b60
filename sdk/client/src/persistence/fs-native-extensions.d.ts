declare module 'fs-native-extensions' {
  /** Tries to lock an open file exclusively; false if another open file holds the lock. Throws errors of the system. */
  export function tryLock(fd: number): boolean;
}
