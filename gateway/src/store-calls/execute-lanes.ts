import { MAX_CALL_BYTES, type StoreClient } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import { Lanes } from './lane.js';

/** Bytes that a request's trace context, and the keys and lengths of its fields, take at most. */
const FIELDS_BYTES = 256;

/** The lanes in which requests go to the store that it carries out one by one. */
export function createExecuteLanes(store: StoreClient): Lanes<internal.store.v1.ExecuteItem.$Properties, Uint8Array> {
  return new Lanes(8, {
    run: async (items) => (await store.call('execute', { items })).entries,
    // The store answers each request by itself, and a request that it began must not be begun again.
    divides: false,
    maxBatch: 32,
    // One may be as long as a WebSocket message. Appends need no such bound: a full batch of the longest is far below it.
    maxBatchBytes: MAX_CALL_BYTES / 2,
    bytesOf: ({ user_id = '', frame }) => (frame?.length ?? 0) + 4 * user_id.length + FIELDS_BYTES,
    maxQueued: 2_000,
  });
}
