import type { Readable } from 'node:stream';
import { Code, GodwitError } from '@godwit/schema';
import { type BlobStore, checkKey } from './blob-store.js';

/** The fields in which the operating system and S3 name a failure. */
interface Failure {
  /** Such as `ENOSPC`. */
  code?: unknown;
  /** Name of an error of S3 or its client, such as `SlowDown` or `AccessDenied`. */
  name?: string;
}

/**
 * A blob store whose failures are UNAVAILABLE: a full disk, or a server that is down, overloaded or refuses access,
 * none of which the caller caused. An error of the stream given to `put` is passed on unchanged.
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
      return classified('stored', () => blobs.put(key, body), body);
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
