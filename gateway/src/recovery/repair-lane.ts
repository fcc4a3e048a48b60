import type { StoreClient } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import { Lane } from '../store-calls/lane.js';

export type RepairItem = internal.store.v1.RepairItem.$Properties;
export type RepairResult = internal.store.v1.RepairResult;

/** Calls of `repair`, gathered into batches. Repair and catch-up have a lane each: neither queues behind the other. */
export type RepairLane = Lane<RepairItem, RepairResult>;

/** Creates a lane with at most `maxBatch` items in a call, and at most `maxQueued` waiting ones. */
export function createRepairLane(store: StoreClient, bounds: { maxBatch: number; maxQueued: number }): RepairLane {
  const run = async (items: RepairItem[]) => (await store.call('repair', { items })).results as RepairResult[];
  return new Lane({ run, ...bounds });
}
