import { MAX_CALL_BYTES, type StoreClient } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import { Lanes } from './lane.js';

/** Maximum bytes of a request's trace context, and of the keys and lengths of its fields. */
const FIELDS_BYTES = 256;

/** Creates the lanes for requests that the store executes one by one. */
export function createExecuteLanes(store: StoreClient): Lanes<internal.store.v1.ExecuteItem.$Properties, Uint8Array> {
  return new Lanes(8, {
    run: async (items) => (await store.call('execute', { items })).entries,
    // The store answers each request separately, and a request that it has begun must not be repeated.
    divides: false,
    maxBatch: 32,
    // A request may be as long as a WebSocket message. Appends need no such bound: a full batch of the longest stays
    // far below it.
    maxBatchBytes: MAX_CALL_BYTES / 2,
    bytesOf: ({ user_id = '', frame }) => (frame?.length ?? 0) + 4 * user_id.length + FIELDS_BYTES,
    maxQueued: 2_000,
  });
}
