import type { Readable } from 'node:stream';

/** Bytes that are kept under a key. */
export interface Blob {
  /** Bytes that the body brings. */
  size: number;
  /** Ends with an error where the rest cannot be read. Whoever does not read it destroys it. */
  body: Readable;
}

/** A part of a file, by its first and its last byte, counted from 0. */
export interface ByteRange {
  start: number;
  /** The last byte itself is of the part. */
  end: number;
}

/** Keeps files: what is uploaded and what is exported. */
export interface BlobStore {
  /**
   * Keeps all that a stream brings, and resolves with its length in bytes once it is there for good. What was kept under
   * the key before is there until then. Where the stream ends with an error, it rejects with that error and keeps nothing.
   */
  put(key: string, body: Readable): Promise<number>;
  /** All of it, or a part that there is; resolves with undefined where nothing is kept under the key. */
  get(key: string, range?: ByteRange): Promise<Blob | undefined>;
  /** Forgets what is kept under a key, if anything is. */
  delete(key: string): Promise<void>;
  /** Removes what puts left behind that never ended, LEFT_OVER_MS after they began; returns how many. */
  sweep(): Promise<number>;
  close(): void;
}

/** Milliseconds after which a put that did not end never will: a day. */
export const LEFT_OVER_MS = 86_400_000;

/** The form of a key: 1 to 128 letters, digits, dots, hyphens and underscores, the first one no dot. */
const KEY = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/;

/** Throws unless it is a key: what names a file can then lead nowhere else. */
export function checkKey(key: string): string {
  if (!KEY.test(key)) throw new Error(`not a key of a blob: ${JSON.stringify(key.slice(0, 200))}`);
  return key;
}
