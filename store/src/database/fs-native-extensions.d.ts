declare module 'fs-native-extensions' {
  /** Asks for an exclusive lock on an open file; false where another open file holds it. Throws the system's error. */
  export function tryLock(fd: number): boolean;
}
