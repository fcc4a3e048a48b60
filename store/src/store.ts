import { Code, GodwitError } from '@godwit/schema';
import type { TokenSigner } from './auth/token-signer.js';
import type { Judge } from './before-send/judge.js';
import type { BlobStore } from './blobs/blob-store.js';
import type { Bus } from './bus/bus.js';
import type { Questions } from './bus/questions.js';
import type { Databases } from './database/database.js';
import type { PresenceReader } from './presence/redis-presence-reader.js';
import { type Quotas, unlimited } from './quotas/quotas.js';
import type { Tracing } from './tracing/tracing.js';

/** Policies set by the operator. */
export interface Policy {
  /** Users who may write to a user directly: everyone who is not blocked, or only friends. */
  directMessages: 'anyone' | 'friends';
  /** Users who can be added, invited and written to: any id, or only users who have connected at least once. */
  users: 'any' | 'known';
  /** Maximum bytes of an upload. */
  maxUploadBytes: number;
  /** Endpoints of Web Push that browsers may register: public ones, or any. Undefined: none, since no pushes are sent. */
  pushEndpoints?: 'public' | 'any' | undefined;
  /** How much one user, or one conversation, may have. */
  quotas: Quotas;
}

/** The parts that every operation of the store uses. */
export interface Store {
  databases: Databases;
  bus: Bus;
  /** Stores uploads and files that jobs create for users. Undefined: file storage is disabled. */
  blobs: BlobStore | undefined;
  policy: Policy;
  /** Reads what friends see of users. Undefined: this process cannot know. */
  presenceReader?: PresenceReader | undefined;
  /** Asks nodes what they know. Undefined: this process cannot ask. */
  questions?: Questions | undefined;
  /** Makes tokens of users. Undefined: they are made elsewhere. */
  tokens?: TokenSigner | undefined;
  /** Asks an endpoint about messages of users before they are kept. Undefined: none is configured. */
  judge?: Judge | undefined;
  /** Undefined: tracing is disabled. */
  tracing?: Tracing | undefined;
  /** Reports new rows in the outbox; the relay of this process, if it has one, reads them immediately. */
  outboxFilled(): void;
}

/** The same store for what a backend of the application does, which no quota of a user binds. */
export function withoutQuotas(store: Store): Store {
  return { ...store, policy: { ...store.policy, quotas: unlimited } };
}

/** The store of files; throws UNIMPLEMENTED if file storage is disabled. */
export function blobsOf({ blobs }: Pick<Store, 'blobs'>): BlobStore {
  if (!blobs) throw new GodwitError(Code.CODE_UNIMPLEMENTED, 'no files are kept here: BLOBS_URL is not set');
  return blobs;
}
