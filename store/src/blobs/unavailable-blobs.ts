import type { Readable } from 'node:stream';
import { Code, GodwitError } from '@godwit/schema';
import { type BlobStore, checkKey } from './blob-store.js';

/** The fields by which the operating system and S3 name a failure. */
interface Failure {
  /** Such as `ENOSPC`. */
  code?: unknown;
  /** Of S3 and its client, such as `SlowDown` or `AccessDenied`. */
  name?: string;
}

/**
 * A store of blobs whose failures are UNAVAILABLE: its disk is full, or its server is away, overloaded or refuses it, and
 * none of that is the caller's doing. An error with which the stream given to `put` ends stays as it is.
 */
export function unavailableBlobs(blobs: BlobStore): BlobStore {
  const classified = async <T>(what: string, work: () => Promise<T>, body?: Readable): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof GodwitError || (body && body.errored === error)) throw error;
      const { code, name } = error as Failure;
      const message = `files cannot be ${what} now: ${typeof code === 'string' ? code : name}`;
      throw new GodwitError(Code.CODE_UNAVAILABLE, message, { retryAfterMs: 1_000, cause: error });
    }
  };
  return {
    put: async (key, body) => {
      checkKey(key);
      return classified('kept', () => blobs.put(key, body), body);
    },
    get: async (key, range) => {
      checkKey(key);
      return classified('read', () => blobs.get(key, range));
    },
    delete: async (key) => {
      checkKey(key);
      return classified('removed', () => blobs.delete(key));
    },
    sweep: () => classified('removed', () => blobs.sweep()),
    close: () => blobs.close(),
  };
}
