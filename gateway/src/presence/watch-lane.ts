import type { StoreClient } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import { Lane } from '../store-calls/lane.js';

/** Reads the members of watched conversations, in batches. */
export type WatchLane = Pick<
  Lane<internal.store.v1.WatchedMembersItem.$Properties, internal.store.v1.WatchedMembersResult>,
  'submit'
>;

/** Conversations in one call: the members of a large one may fill it. */
const BATCH = 50;
/** Maximum queued reads: many sessions watch again at once after a restart. */
const MAX_QUEUED = 20_000;

export function createWatchLane(store: StoreClient): WatchLane {
  const run = async (items: internal.store.v1.WatchedMembersItem.$Properties[]) =>
    (await store.call('watched_members', { items })).results as internal.store.v1.WatchedMembersResult[];
  return new Lane({ run, maxBatch: BATCH, maxQueued: MAX_QUEUED });
}
