import { Code, GodwitError } from '@godwit/schema/client';
import type { Cursor } from '../resume.js';
import { keyOf } from '../store/merge-message.js';
import type { KeptMessage, KeptState, KeptStore } from '../store/persistence.js';
import type { Message } from '../store/store.js';
import { startTimer } from '../timer.js';
import { META, metaRecord, type Parsed, parseRecords, type RecordsOf } from './kept-records.js';
import { NewestMessages } from './newest-messages.js';
import type { Persistence, PersistenceOptions } from './persistence.js';
import type { RecordStorage } from './record-storage.js';
import { ShownRecords } from './shown-records.js';
import { UnsentRecords } from './unsent-records.js';
import { WriteQueue } from './write-queue.js';

/** Milliseconds between a change of what is shown and its write; unsent messages are written at once. */
const DELAY_MS = 500;
/** Milliseconds that a storage may take. An unsent message is then posted nevertheless. */
const SAVE_MS = 5_000;

/** Dependencies of a keeper. */
export interface KeeperParts extends RecordsOf, Pick<PersistenceOptions, 'onError'> {
  storage: RecordStorage;
}

/**
 * Keeps the state of one store on a storage. Unsent messages are written before they are posted; everything else is a
 * copy of what the server has, written a little later. A message that has arrived is removed by the same write that
 * keeps it among the messages of its conversation, so that it is never in neither place, and never shown in both.
 */
export class Keeper implements Persistence {
  readonly userId: string;
  readonly kept: KeptState;
  readonly cursors: readonly Cursor[];
  readonly #parts: KeeperParts;
  readonly #newest: NewestMessages;
  readonly #unsent: UnsentRecords;
  readonly #queue: WriteQueue;
  readonly #shown: ShownRecords;
  #detach = () => {};
  #cancelTimer: (() => void) | undefined;
  /** The next write takes what is shown along. */
  #isDue = false;
  /** This is the persistence that keeps what all that share the storage show. */
  #isFirst: boolean;
  /** There is no room but for unsent messages. */
  #full: GodwitError | undefined;
  /** Resolves once the messages that were saved last may be posted. */
  #saved: Promise<unknown> = Promise.resolve();
  #isEnded = false;
  #error: GodwitError | undefined;

  constructor({ parsed, ...parts }: KeeperParts & { parsed: Parsed }) {
    const { userId, storage } = parts;
    const { epoch, conversations, messages, users, positions, drafts, unsent, useless } = parsed;
    this.#parts = parts;
    this.userId = userId;
    this.cursors = positions;
    this.#newest = new NewestMessages(userId);
    for (const [id, list] of messages) this.#newest.replace(id, list);
    const put = (key: string, value: unknown) => this.#queue.put(key, value);
    this.#unsent = new UnsentRecords(put);
    const own = [...messages.values()].flat().filter(({ sender_id }) => sender_id === userId);
    const arrived = new Set(own.map(({ client_message_id }) => keyOf(client_message_id)));
    const known = this.#unsent.adopt(unsent);
    for (const key of arrived) this.#unsent.remove(key);
    this.kept = { epoch, conversations, users, drafts, unsent: known.filter(({ key }) => !arrived.has(key)) };
    this.#shown = new ShownRecords({ put, newest: this.#newest, parsed });
    this.#queue = new WriteQueue({ storage, gather: () => this.#gather(), failed: (error) => this.#failed(error) });
    for (const key of useless) this.#queue.put(key, undefined);
    this.#queue.put(META, metaRecord(parts));
    this.#isFirst = !storage.first;
    storage.first?.then(() => this.#becomeFirst()).catch(() => {});
  }

  get error(): GodwitError | undefined {
    return this.#error;
  }

  newest(conversationId: string): readonly Message[] {
    return this.#newest.of(conversationId);
  }

  async save(message: KeptMessage): Promise<void> {
    if (this.#isEnded) return;
    this.#unsent.save(message);
    // Where it fails, the application is told, and the message is posted nevertheless.
    const settled = this.#patiently(this.#write());
    // In the order of the calls, also where the write of an earlier message failed and is repeated.
    this.#saved = Promise.all([this.#saved, settled]);
    await this.#saved;
  }

  remove(key: string): void {
    if (this.#unsent.remove(key)) this.#later();
  }

  attach({ client, store, adopt }: KeptStore): () => void {
    if (this.#isEnded) return () => {};
    const begin = () => {
      if (!client.session) return;
      stop();
      this.#newest.begin(client.cursors(), this.cursors);
      this.#shown.begin(client);
      this.#later();
    };
    const stop = client.onStatus(begin);
    begin();
    this.#adopt = adopt;
    this.#shown.store = store;
    const ends = [
      stop,
      client.on('message_posted', ({ message }) => message && this.#newest.posted(message)),
      client.on('message_changed', ({ message }) => message && this.#newest.changed(message)),
      store.subscribe(() => this.#later()),
    ];
    const hidden = () => void this.flush().catch(() => {});
    // Browsers let a page write until then.
    globalThis.addEventListener?.('pagehide', hidden);
    ends.push(() => globalThis.removeEventListener?.('pagehide', hidden));
    this.#detach = () => {
      for (const end of ends) end();
    };
    return () => {
      hidden();
      this.#detach();
    };
  }

  restart(): void {
    this.#newest.clear();
  }

  refuse(userId: string): void {
    this.#end();
    this.#newest.clear();
    this.#parts.storage.close().catch(() => {});
    const why = `persistence: it was opened for user ${this.userId}, and the session is of ${userId}: nothing is kept`;
    this.#tell(new GodwitError(Code.CODE_PERMISSION_DENIED, why));
  }

  async flush(): Promise<void> {
    if (this.#isEnded) return;
    this.#isDue = true;
    await this.#write();
  }

  async erase(): Promise<void> {
    this.#end();
    await this.#parts.storage.erase();
  }

  async close(): Promise<void> {
    await this.#patiently(this.flush());
    if (this.#isEnded) return;
    this.#end();
    await this.#patiently(this.#parts.storage.close());
  }

  #adopt: KeptStore['adopt'] = () => {};

  /** The persistence that was the first has ended: takes over what it has left. */
  async #becomeFirst(): Promise<void> {
    const records = await this.#parts.storage.read();
    if (this.#isEnded) return;
    this.#isFirst = true;
    this.#shown.takeOver(records.keys());
    this.#adopt(this.#unsent.adopt(parseRecords(records, this.#parts).unsent));
    this.#later();
  }

  /** Writes what is shown a little later. */
  #later(): void {
    if (this.#isEnded) return;
    this.#cancelTimer ??= startTimer(DELAY_MS, () => this.flush().catch(() => {}));
  }

  /** Writes what was put; if there is no room for it, only unsent messages. */
  async #write(): Promise<void> {
    const wasFull = this.#full;
    try {
      await this.#queue.flush();
    } catch (thrown) {
      if (wasFull || !this.#full) throw thrown;
      await this.#queue.flush();
    }
  }

  /** Resolves once something settles, or takes too long. */
  async #patiently(settles: Promise<void>): Promise<void> {
    let cancel = () => {};
    const overdue = new Promise<void>((resolve) => {
      cancel = startTimer(SAVE_MS, () => {
        this.#failed(new Error(`the storage did not answer within ${SAVE_MS} ms`));
        resolve();
      });
    });
    await Promise.race([settles.catch(() => {}), overdue]);
    cancel();
  }

  /** Puts the records that have changed. */
  #gather(): void {
    this.#shown.putDrafts();
    if (this.#isDue) {
      this.#cancelTimer?.();
      this.#cancelTimer = undefined;
      this.#isDue = false;
      this.#unsent.putRemoved();
      if (this.#isFirst && !this.#full) this.#shown.put();
    }
  }

  #failed(thrown: unknown): void {
    if (this.#isEnded) return;
    if (thrown === undefined) {
      this.#error = this.#full;
      return;
    }
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    if (isFull(thrown) && !this.#full) {
      this.#shown.drop();
      const message = `persistence: the storage is full, so that unsent messages alone are kept: ${why}`;
      this.#full = new GodwitError(Code.CODE_TOO_LARGE, message, { cause: thrown });
      // If unsent messages of an earlier write are not on storage either, that stays the error until they are.
      const failing = this.#error;
      this.#tell(this.#full);
      this.#error = failing ?? this.#full;
    } else if (this.#error === this.#full)
      this.#tell(new GodwitError(Code.CODE_UNAVAILABLE, `persistence: the storage fails: ${why}`, { cause: thrown }));
  }

  #tell(error: GodwitError): void {
    this.#error = error;
    try {
      this.#parts.onError?.(error);
    } catch (thrown) {
      // A callback of the application does not end a write.
      reportError(thrown);
    }
  }

  #end(): void {
    this.#isEnded = true;
    this.#queue.close();
    this.#cancelTimer?.();
    this.#detach();
  }
}

/** Whether a storage refused a write for lack of room. */
function isFull(thrown: unknown): boolean {
  const { name, code } = thrown as { name?: string; code?: string };
  return name === 'QuotaExceededError' || code === 'ENOSPC' || code === 'EDQUOT';
}
