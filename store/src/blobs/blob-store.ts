import type { Readable } from 'node:stream';

/** The bytes stored under a key. */
export interface Blob {
  /** Length of the body in bytes. */
  size: number;
  /** Ends with an error if the rest cannot be read. A caller that does not read it must destroy it. */
  body: Readable;
}

/** A range of a file, by its first and its last byte, counted from 0. */
export interface ByteRange {
  start: number;
  /** Inclusive. */
  end: number;
}

/** Stores files: uploads and exports. */
export interface BlobStore {
  /**
   * Stores all bytes of a stream, and resolves with their number once they are durable. An earlier blob under the key
   * stays readable until then. If the stream ends with an error, it rejects with that error and stores nothing.
   */
  put(key: string, body: Readable): Promise<number>;
  /** Opens the whole blob or an existing range; resolves with undefined if no blob is stored under the key. */
  get(key: string, range?: ByteRange): Promise<Blob | undefined>;
  /** Deletes the blob under a key, if there is one. */
  delete(key: string): Promise<void>;
  /** Removes the remains of interrupted puts, LEFT_OVER_MS after they began; resolves with their number. */
  sweep(): Promise<number>;
  close(): void;
}

/** Milliseconds after which an unfinished put counts as interrupted: a day. */
export const LEFT_OVER_MS = 86_400_000;

/** The form of a key: 1 to 128 letters, digits, dots, hyphens and underscores, the first one not a dot. */
const KEY = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/;

/** Throws if the key is invalid, so that a key used as a file name cannot lead outside its folder. */
export function checkKey(key: string): string {
  if (!KEY.test(key)) throw new Error(`not a key of a blob: ${JSON.stringify(key.slice(0, 200))}`);
  return key;
}
