import { Code, GodwitError, invalid } from '@godwit/schema/client';
import { addressesOf } from '../addresses.js';
import { startTimer } from '../timer.js';
import { Keeper } from './keeper.js';
import { parseRecords } from './kept-records.js';
import type { Persistence, PersistenceOptions } from './persistence.js';
import type { OpenStorage } from './record-storage.js';

/** Milliseconds for a storage to open and to be read. */
const OPEN_MS = 10_000;

/**
 * Opens a persistence on a storage of one's own; `openIndexedDb` and `openFile` do this for theirs. Await it before
 * `createStore`. Rejects with INVALID_ARGUMENT if an option is invalid; with UNAVAILABLE if the storage cannot be opened
 * or read within 10 s; the application may then go on without a persistence.
 */
export async function openPersistence(options: PersistenceOptions, open: OpenStorage): Promise<Persistence> {
  const { url, userId } = options;
  const server = addressesOf({ url }).socket;
  if (typeof userId !== 'string' || userId === '')
    throw invalid('userId', 'must be the id of the user who is signed in');
  const opened = (async () => {
    const storage = await open(`${server} ${userId}`);
    return { storage, records: await storage.read() };
  })();
  const { storage, records } = await within(OPEN_MS, opened, ({ storage }) => storage.close());
  return new Keeper({ ...options, server, storage, parsed: parseRecords(records, { server, userId }) });
}

/** Resolves as `opened` does; rejects with UNAVAILABLE if it does not in time, and then gives up what it resolves with. */
async function within<T>(ms: number, opened: Promise<T>, giveUp: (late: T) => Promise<void>): Promise<T> {
  let cancel = () => {};
  const overdue = new Promise<never>((_resolve, reject) => {
    cancel = startTimer(ms, () => {
      opened.then(giveUp).catch(() => {});
      reject(new GodwitError(Code.CODE_UNAVAILABLE, `persistence: the storage did not open within ${ms} ms`));
    });
  });
  try {
    return await Promise.race([opened, overdue]);
  } catch (cause) {
    if (cause instanceof GodwitError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new GodwitError(Code.CODE_UNAVAILABLE, `persistence: the storage cannot be opened: ${why}`, { cause });
  } finally {
    cancel();
  }
}
