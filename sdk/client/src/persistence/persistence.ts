import type { GodwitError } from '@godwit/schema/client';
import type { Cursor } from '../resume.js';
import type { StorePersistence } from '../store/persistence.js';

/** Options of a persistence. */
export interface PersistenceOptions {
  /** The address of the server, as in `ClientOptions`. */
  url: string;
  /** The user who is signed in. What is kept is shown before a server has confirmed it, so take it from a safe place. */
  userId: string;
  /**
   * Called when the storage fails, the first time and after each recovery; when it is full, after which unsent messages
   * alone are kept; and when the session is another user's, after which nothing is kept. Messaging goes on. Default:
   * nothing is called, see `error`.
   */
  onError?: ((error: GodwitError) => void) | undefined;
}

/** Keeps one store's conversations, newest messages, drafts and unsent messages: pass it to `createStore`. */
export interface Persistence extends StorePersistence {
  /**
   * The client's positions as they were kept: as `resume` of the client, they make its listeners receive each message and
   * change since then, at least once across restarts. A store does not need them. Empty: there are none, or more than
   * 10,000.
   */
  readonly cursors: readonly Cursor[];
  /** The reason why what is shown is not kept, or not all of it; undefined: all is well. */
  readonly error: GodwitError | undefined;
  /** Resolves once everything that the store shows now is on storage, within the limits. Rejects if that fails. */
  flush(): Promise<void>;
  /** Erases everything that is kept of the user, unsent messages too, and ends the persistence: for signing out. */
  erase(): Promise<void>;
  /** Writes what is not on storage yet, and ends the persistence. The store goes on without it. Never rejects. */
  close(): Promise<void>;
}
