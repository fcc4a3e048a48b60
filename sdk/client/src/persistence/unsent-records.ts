import { Code, GodwitError } from '@godwit/schema/client';
import type { KeptMessage } from '../store/persistence.js';
import { KEYS, type UnsentRecord } from './kept-records.js';

/** Unsent messages that are kept, and the bytes of their bodies: as many as a client takes. */
export const MAX_UNSENT = { messages: 1_000, bytes: 4 * 1024 * 1024 };

/** The records of unsent messages. */
export class UnsentRecords {
  readonly #put: (key: string, value: unknown) => void;
  readonly #records = new Map<string, UnsentRecord>();
  readonly #removed = new Set<string>();
  #bytes = 0;
  #order = 0;

  /** `put` takes the changes of records. */
  constructor(put: (key: string, value: unknown) => void) {
    this.#put = put;
  }

  /** Takes records that were read; returns those that were not known, sorted. */
  adopt(records: readonly UnsentRecord[]): readonly KeptMessage[] {
    const adopted = records.filter(({ key }) => !this.#records.has(key) && !this.#removed.has(key));
    for (const record of adopted) this.#set(record);
    return adopted;
  }

  /** Puts a message behind all others, or the failure of one where it is. Throws RATE_LIMITED past the bounds. */
  save(message: KeptMessage): void {
    const { key, request, failed } = message;
    const known = this.#records.get(key);
    if (failed && !known) return;
    const bytes = request.body?.length ?? 0;
    if (!known && (this.#records.size >= MAX_UNSENT.messages || this.#bytes + bytes > MAX_UNSENT.bytes))
      throw new GodwitError(Code.CODE_RATE_LIMITED, `send: ${this.#records.size} unsent messages are kept already`);
    // By the clock, so that the messages of several pages have an order; and ascending, whatever the clock does.
    const order = failed && known ? known.order : Math.max(this.#order + 1, Date.now());
    const record = { ...message, order };
    this.#set(record);
    this.#removed.delete(key);
    this.#put(KEYS.unsent + key, record);
  }

  /** Notes that a message is not unsent any more; returns whether it was. */
  remove(key: string): boolean {
    const record = this.#records.get(key);
    if (!record) return false;
    this.#records.delete(key);
    this.#bytes -= record.request.body?.length ?? 0;
    this.#removed.add(key);
    return true;
  }

  /** Puts the removals. */
  putRemoved(): void {
    for (const key of this.#removed) this.#put(KEYS.unsent + key, undefined);
    this.#removed.clear();
  }

  #set(record: UnsentRecord): void {
    const before = this.#records.get(record.key)?.request.body?.length ?? 0;
    this.#bytes += (record.request.body?.length ?? 0) - before;
    this.#records.set(record.key, record);
    this.#order = Math.max(this.#order, record.order);
  }
}
