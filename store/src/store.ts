import { Code, GodwitError } from '@godwit/schema';
import type { BlobStore } from './blobs/blob-store.js';
import type { Bus } from './bus/bus.js';
import type { Databases } from './database/database.js';
import type { Tracing } from './tracing/tracing.js';

/** Policies that the operator sets. */
export interface Policy {
  /** Users who may write to a user directly: everyone who is not blocked, or only friends. */
  directMessages: 'anyone' | 'friends';
  /** Users who can be added, invited and written to: any id, or only users who have connected at least once. */
  users: 'any' | 'known';
  /** Bytes of an upload at most. */
  maxUploadBytes: number;
}

/** The parts that every operation of the store uses. */
export interface Store {
  databases: Databases;
  bus: Bus;
  /** Uploads, and what jobs make for users. Undefined: the operator keeps no files. */
  blobs: BlobStore | undefined;
  policy: Policy;
  /** Undefined: nothing is traced. */
  tracing?: Tracing | undefined;
  /** Says that the outbox has something new; the relay of this process, where it has one, looks at once. */
  outboxFilled(): void;
}

/** Where files are kept; UNIMPLEMENTED where none are. */
export function blobsOf({ blobs }: Pick<Store, 'blobs'>): BlobStore {
  if (!blobs) throw new GodwitError(Code.CODE_UNIMPLEMENTED, 'no files are kept here: BLOBS_URL is not set');
  return blobs;
}
