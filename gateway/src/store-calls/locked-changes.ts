import { MAX_CALL_BYTES, type StoreClient } from '@godwit/store/client';
import type { ExecuteItem } from './execute-item.js';
import { SideLanes } from './side-lanes.js';

type Entry = Uint8Array;

/** Maximum requests that wait for one locked conversation; further ones are UNAVAILABLE. */
const MAX_OF_LOCKED = 1_000;
/** Maximum calls that wait for locks: each holds a connection of the store's pool for changes. */
const MAX_WAITING_CALLS = 2;
const MAX_BATCH = 32;

/**
 * Calls the store with requests, and lets those whose conversation others keep locked wait in a lane of the
 * conversation, so that the rest of their call does not wait with them. Later requests of the same user follow in the
 * same lane and keep their order; the caller sends no more of a user whose requests are there.
 */
export class LockedChanges {
  readonly #store: StoreClient;
  readonly #lanes: SideLanes<ExecuteItem, Entry>;

  constructor(store: StoreClient, bytesOf: (item: ExecuteItem) => number) {
    this.#store = store;
    this.#lanes = new SideLanes<ExecuteItem, Entry>({
      run: (items) => this.#wait(items),
      divides: false,
      maxBatch: MAX_BATCH,
      maxBatchBytes: MAX_CALL_BYTES / 2,
      bytesOf,
      maxQueued: MAX_OF_LOCKED,
      maxCalls: MAX_WAITING_CALLS,
    });
  }

  /** Requests that wait for locked conversations, besides those in a call. */
  get queued(): number {
    return this.#lanes.queued;
  }

  /** Requests refused because too many waited for their conversation. */
  get refused(): number {
    return this.#lanes.refused;
  }

  /** Calls the store; resolves with the replies, and with promises of those that wait. */
  async run(items: readonly ExecuteItem[]): Promise<(Entry | Promise<Entry>)[]> {
    const results: (Entry | Promise<Entry>)[] = new Array(items.length);
    const lanes = new Map<string, string>();
    const move = (index: number) => {
      const item = items[index] as ExecuteItem;
      const user = item.user_id ?? '';
      const lane = lanes.get(user) ?? item.conversation_id ?? '';
      lanes.set(user, lane);
      const entry = this.#lanes.submit(lane, item);
      // Until the caller takes it.
      entry.catch(() => {});
      results[index] = entry;
    };
    const called: number[] = [];
    /** Those that must not overtake an earlier request of their user, which is called. */
    const after: number[] = [];
    const states = new Map<string, 'called' | 'moved' | 'after'>();
    for (const [index, { user_id, conversation_id }] of items.entries()) {
      let state = states.get(user_id ?? '');
      const isLocked = conversation_id ? this.#lanes.has(conversation_id) : false;
      if (isLocked && state !== 'moved') state = state ? 'after' : 'moved';
      state ??= 'called';
      states.set(user_id ?? '', state);
      if (state === 'moved') move(index);
      else (state === 'after' ? after : called).push(index);
    }
    const { entries, locked } = await this.#call(
      called.map((index) => items[index] as ExecuteItem),
      true,
    ).catch((error) => {
      if (lanes.size === 0) throw error;
      return { entries: called.map(() => refused(error)), locked: new Set<number>() };
    });
    for (const [at, index] of called.entries()) {
      if (locked.has(at)) after.push(index);
      else results[index] = entries[at] as Entry | Promise<Entry>;
    }
    for (const index of after.sort((a, b) => a - b)) move(index);
    return results;
  }

  /**
   * Waits for the conversation with the first request alone, in one connection of the store, and then tries the others
   * together, until none is left.
   */
  async #wait(items: ExecuteItem[]): Promise<(Entry | Promise<Entry>)[]> {
    const results: (Entry | Promise<Entry>)[] = new Array(items.length);
    let left = [...items.keys()];
    try {
      while (left.length > 0) {
        const [first, ...rest] = left as [number, ...number[]];
        const { entries: alone } = await this.#call([items[first] as ExecuteItem], false);
        results[first] = alone[0] as Entry;
        left = rest;
        const { entries, locked } = await this.#call(
          rest.map((index) => items[index] as ExecuteItem),
          true,
        );
        for (const [at, index] of rest.entries()) if (!locked.has(at)) results[index] = entries[at] as Entry;
        left = rest.filter((_, at) => locked.has(at));
      }
    } catch (error) {
      // Those that were answered before stay answered.
      for (const index of items.keys()) results[index] ??= refused(error);
    }
    return results;
  }

  async #call(items: ExecuteItem[], skip_locked: boolean): Promise<{ entries: Entry[]; locked: Set<number> }> {
    if (items.length === 0) return { entries: [], locked: new Set() };
    const { entries, locked } = await this.#store.call('execute', { items, skip_locked });
    if (entries.length !== items.length) throw new Error(`${entries.length} replies to ${items.length} requests`);
    return { entries, locked: new Set(locked) };
  }
}

function refused(error: unknown): Promise<Entry> {
  const result = Promise.reject(error);
  result.catch(() => {});
  return result;
}
