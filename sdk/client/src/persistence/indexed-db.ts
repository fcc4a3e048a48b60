import { deleteDB, openDB } from 'idb';
import { openPersistence } from './open-persistence.js';
import type { Persistence, PersistenceOptions } from './persistence.js';
import type { RecordStorage } from './record-storage.js';

export type { Persistence, PersistenceOptions } from './persistence.js';

const RECORDS = 'records';

/**
 * Keeps a store in this browser's IndexedDB, in a database for each user and server. All pages of an origin share it: each
 * keeps its own unsent messages and drafts, and one of them what all show. Rejects with INVALID_ARGUMENT if an option is
 * invalid; with UNAVAILABLE if the browser refuses it, as in some private windows.
 */
export function openIndexedDb(options: PersistenceOptions): Promise<Persistence> {
  return openPersistence(options, openDatabase);
}

async function openDatabase(user: string): Promise<RecordStorage> {
  const name = `godwit ${user}`;
  const db = await openDB(name, 1, {
    upgrade: (created) => void created.createObjectStore(RECORDS),
    // Another page erases it: it could not, while this one has it open.
    blocking: () => db.close(),
  });
  const turn = await takeTurn(name);
  return {
    first: turn.first,
    async read() {
      const { store } = db.transaction(RECORDS);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return new Map(keys.map((key, index) => [String(key), values[index]]));
    },
    async write(changes) {
      // Resolves once it is on the disk, not only handed to the operating system.
      const { store, done } = db.transaction(RECORDS, 'readwrite', { durability: 'strict' });
      const requests = changes.map(([key, value]) => (value === undefined ? store.delete(key) : store.put(value, key)));
      await Promise.all([...requests, done]);
    },
    async erase() {
      db.close();
      turn.end();
      await deleteDB(name);
    },
    async close() {
      db.close();
      turn.end();
    },
  };
}

/**
 * Queues this page behind the others that have the database open. The browser moves the queue on when a page ends, in any
 * way. Without Web Locks every page is the first.
 */
async function takeTurn(name: string): Promise<{ first: Promise<void> | undefined; end: () => void }> {
  if (!globalThis.navigator?.locks) return { first: undefined, end: () => {} };
  const { locks } = navigator;
  const aborted = new AbortController();
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = () => {
      resolve();
      aborted.abort();
    };
  });
  const isFirst = await new Promise<boolean>((resolve, reject) => {
    const held = locks.request(name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? ended : undefined;
    });
    held.catch(reject);
  });
  if (isFirst) return { first: undefined, end };
  const first = new Promise<void>((resolve, reject) => {
    const held = locks.request(name, { signal: aborted.signal }, () => {
      resolve();
      return ended;
    });
    held.catch(reject);
  });
  return { first, end };
}
