import type { Command } from '@godwit/schema';
import { MAX_CALL_BYTES, type StoreClient } from '@godwit/store/client';
import type { ExecuteItem } from './execute-item.js';
import { FairQueue } from './fair-queue.js';
import { LockedChanges } from './locked-changes.js';

/** Requests that the store executes one by one. */
export interface Executes {
  /** Requests that wait for the store. */
  readonly queued: number;
  /** Requests refused because a queue was full. */
  readonly refused: number;
  /** Adds a request of a user; resolves with the encoded reply. The requests of one user keep their order. */
  submit(userId: string, item: ExecuteItem): Promise<Uint8Array>;
}

/** Maximum bytes of a request's trace context, and of the keys and lengths of its fields. */
const FIELDS_BYTES = 256;
/** Commands whose duration depends on the number of users in them. */
const SLOW: ReadonlySet<Command | undefined> = new Set(['create_conversation', 'add_members', 'remove_members']);
/** Bytes of such a request that cost as much as a simple request: about half of a long id. */
const SLOW_UNIT_BYTES = 16;
/** Bytes of any other request, or of a reply, that cost as much as a simple request. */
const UNIT_BYTES = 4_096;
/** The cost from which on a slow command has a call of its own, and a user counts as greedy. */
const GREEDY_FROM = 128;

const lengthOf = ({ frame }: ExecuteItem) => frame?.length ?? 0;

/** The cost of a request before its reply is known, in units of a simple request. */
const costOf = (item: ExecuteItem) => 1 + lengthOf(item) / (SLOW.has(item.command) ? SLOW_UNIT_BYTES : UNIT_BYTES);

/** Creates the queue of the requests that a gateway's store executes. */
export function createExecutes(store: StoreClient): Executes {
  // A request may be as long as a WebSocket message.
  const bytesOf = (item: ExecuteItem) => lengthOf(item) + 4 * (item.user_id?.length ?? 0) + FIELDS_BYTES;
  const locked = new LockedChanges(store, bytesOf);
  const queue = new FairQueue<ExecuteItem, Uint8Array>({
    run: (items) => locked.run(items),
    // The store answers each request separately, and a request that it has begun must not be repeated.
    divides: false,
    costOf,
    costOfResult: (entry) => entry.length / UNIT_BYTES,
    isSlow: (item) => SLOW.has(item.command) && costOf(item) >= GREEDY_FROM,
    greedyFrom: GREEDY_FROM,
    maxBatch: 32,
    maxGreedyBatch: 8,
    maxBatchBytes: MAX_CALL_BYTES / 2,
    bytesOf,
    maxCalls: 8,
    maxGreedyCalls: 2,
    maxOfUser: 2_000,
    maxQueued: 16_000,
  });
  return {
    get queued() {
      return queue.queued + locked.queued;
    },
    get refused() {
      return queue.refused + locked.refused;
    },
    submit: (userId, item) => queue.submit(userId, item),
  };
}
