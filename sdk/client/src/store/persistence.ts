import type { godwit, RequestInputs } from '@godwit/schema/client';
import type { Client } from '../client.js';
import type { Message, Store, User } from './store.js';

/** A message that the user has sent and the server has not stored yet, as it is kept. */
export interface KeptMessage {
  /** The `key` of its `MessageItem`. */
  readonly key: string;
  readonly request: RequestInputs['send'];
  /** The reason of the state `failed`: the message is not posted again before `retry`. */
  readonly failed?: { readonly code: number; readonly message: string };
}

/** The part of an earlier store's state that was kept. */
export interface KeptState {
  /** The epoch of the database that assigned the numbers; empty: nothing was read from a server yet. */
  readonly epoch: string;
  readonly conversations: readonly Readonly<godwit.v1.Conversation>[];
  readonly users: readonly User[];
  /** The texts that the user has begun to write, by conversation. */
  readonly drafts: ReadonlyMap<string, string>;
  /** In the order of sending. */
  readonly unsent: readonly KeptMessage[];
}

/** The store to keep, and the client that it is kept current by. */
export interface KeptStore {
  readonly client: Client;
  readonly store: Store;
  /** Takes over messages that another page has left unsent. */
  readonly adopt: (messages: readonly KeptMessage[]) => void;
}

/**
 * Keeps the state of one store beyond the end of the process or page: the port of the store, which the entries
 * `@godwit/client/store/indexeddb` and `@godwit/client/store/file` implement. None of its functions throws: where the
 * storage fails, the store goes on without it.
 */
export interface StorePersistence {
  /** The user whose state it is. */
  readonly userId: string;
  /** The state at the time of opening. */
  readonly kept: KeptState;
  /** The newest messages of a conversation that are kept, ascending and without a gap. */
  newest(conversationId: string): readonly Message[];
  /**
   * Keeps an unsent message, behind all others; of one that is kept already, its failure. Resolves once it is on storage,
   * or the storage has failed. Rejects with RATE_LIMITED if too many are kept.
   */
  save(message: KeptMessage): Promise<void>;
  /** Forgets a message that has arrived or was discarded. */
  remove(key: string): void;
  /** Begins to keep what a store shows. Call the returned function when the store ends. */
  attach(kept: KeptStore): () => void;
  /** Drops everything that a server's database numbered: it was restored from a backup. Unsent messages stay. */
  restart(): void;
  /** Ends the persistence, without touching the storage: a session of another user was opened. */
  refuse(userId: string): void;
}
