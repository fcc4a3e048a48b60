import type { StoreClient } from '@godwit/store/client';
import type { Tracing } from '@godwit/store/tracing';
import type { internal } from '@godwit/store/wire';
import { appendBatch } from './append-batch.js';
import { JudgeLanes } from './judge-lanes.js';
import { Lane } from './lane.js';
import { SideLanes } from './side-lanes.js';

type Item = internal.store.v1.AppendItem.$Properties;
type Result = internal.store.v1.AppendResult;

/** Milliseconds for which an append is retried: less than clients wait for a reply. */
const RETRY_MS = 5_000;
/**
 * Milliseconds during which consecutive messages are batched: committing a few costs little more than committing one.
 */
const PACE_MS = 3;
/**
 * Maximum bytes of the bodies in a batch, unless one body is larger: a message waits for the batch before it, however
 * much other users send at once.
 */
const MAX_BATCH_BYTES = 256 * 1024;
/** Maximum number of messages of one locked conversation that wait for it; further ones are UNAVAILABLE. */
const MAX_OF_LOCKED = 1_000;
/** Maximum number of calls that wait for locks: each holds a connection of the store's pool for changes. */
const MAX_WAITING_CALLS = 4;

/** The lanes of appends: one for all conversations, and one for each conversation that others keep locked. */
export interface AppendLanes {
  /** Messages that wait for the store. */
  readonly queued: number;
  /** Messages refused because a queue was full. */
  readonly refused: number;
  /** Adds a message; resolves with its result. The messages of one sender keep their order. */
  submit(item: Item): Promise<Result>;
}

/**
 * Creates the lanes of appends. The store skips conversations that stay locked; their messages continue in a lane of
 * the conversation, in calls that wait for the lock. While that lane has a message, later ones of the conversation
 * follow it there. Elsewhere senders share each batch: the messages of one who sends much at once wait for each other,
 * and nobody else's wait for them.
 *
 * Where the application judges messages, each passes `judges` first; then it joins the lane as the endpoint left it.
 */
export function createAppendLanes(
  store: StoreClient,
  tracing: Tracing | undefined,
  judges: JudgeLanes = new JudgeLanes(store),
): AppendLanes {
  const locked = new SideLanes<Item, Result>({
    run: (items) => appendBatch(store, tracing, items),
    maxBatch: 256,
    maxQueued: MAX_OF_LOCKED,
    retryForMs: RETRY_MS,
    maxCalls: MAX_WAITING_CALLS,
  });
  /** Messages that were moved to the lane of their conversation: a repeated call must not move them twice. */
  const moved = new WeakMap<Item, Promise<Result>>();
  const move = (item: Item) => {
    const result = locked.submit(item.conversation_id ?? '', item);
    // If the rest of the call fails, its caller is answered by that failure.
    result.catch(() => {});
    moved.set(item, result);
  };
  const run = async (items: Item[]): Promise<(Result | Promise<Result>)[]> => {
    for (const item of items) if (!moved.has(item) && locked.has(item.conversation_id ?? '')) move(item);
    const others = items.filter((item) => !moved.has(item));
    const results = others.length > 0 ? await appendBatch(store, tracing, others, { skip_locked: true }) : [];
    if (results.length !== others.length) throw new Error(`${results.length} results for ${others.length} messages`);
    const settled = new Map<Item, Result | Promise<Result>>();
    for (const [index, item] of others.entries()) {
      const result = results[index] as Result;
      if (result.locked) move(item);
      else if (result.unjudged) {
        // The setting was changed, and this gateway has not heard of it.
        judges.needed = true;
        settled.set(item, judged(item));
      } else settled.set(item, result);
    }
    return items.map((item) => settled.get(item) ?? (moved.get(item) as Promise<Result>));
  };
  const lane = new Lane<Item, Result>({
    run,
    maxBatch: 256,
    maxBatchBytes: MAX_BATCH_BYTES,
    bytesOf: ({ body }) => body?.length ?? 0,
    ownerOf: ({ sender_id }) => sender_id ?? '',
    maxQueued: 10_000,
    paceMs: PACE_MS,
    // Safe, since each item carries its client_message_id.
    retryForMs: RETRY_MS,
  });
  const judged = async (item: Item): Promise<Result> => {
    const { failure, replaced, content_type, body, original_digest } = await judges.submit(item.sender_id ?? '', {
      message: item,
    });
    if (failure) return { failure } as Result;
    return lane.submit({ ...item, judged: true, ...(replaced && { content_type, body, original_digest }) });
  };
  return {
    get queued() {
      return lane.queued + locked.queued + judges.queued;
    },
    get refused() {
      return lane.refused + locked.refused + judges.refused;
    },
    submit: (item) => (judges.concerns(item.sender_id ?? '') ? judged(item) : lane.submit(item)),
  };
}
