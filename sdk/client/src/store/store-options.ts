import type { StorePersistence } from './persistence.js';

/** Options of a store. */
export interface StoreOptions {
  /** Maximum number of messages that a `MessageList` holds. Default 400, at least 20. */
  windowSize?: number;
  /** Messages in a page of history. Default 50, at most 200 and half of `windowSize`. */
  pageSize?: number;
  /** Windows kept in memory after their last subscriber has gone. Default 10. */
  keptWindows?: number;
  /**
   * Keeps the store's state beyond the page or process, for one store: from `openIndexedDb` or `openFile`. The store
   * begins with what was kept, and posts the kept messages. Undefined: nothing is kept.
   */
  persistence?: StorePersistence | undefined;
}
