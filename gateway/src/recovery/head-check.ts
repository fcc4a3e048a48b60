import type { StoreClient } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import type { Conversation } from '../conversations/conversation.js';
import type { Conversations } from '../conversations/conversations.js';
import { Lane } from '../store-calls/lane.js';
import type { DatabaseEpoch } from './database-epoch.js';
import type { Repair } from './repair.js';

/** Conversations in one comparison. */
const BATCH = 5_000;
/** Milliseconds to wait for the event of a change of members after a comparison of heads found it missing. */
const TOLD_MS = 1_000;

interface Parts {
  store: StoreClient;
  conversations: Conversations;
  databaseEpoch: DatabaseEpoch;
  /** Called when the store could not answer, once for a batch. */
  onError: (error: unknown) => void;
}

/** Dependencies of the check. */
export interface HeadCheckOptions extends Omit<Parts, 'onError'> {
  repair: Repair;
  onFailure(error: unknown, what: string): void;
}

/** Compares the heads of conversations with the store, and repairs those that differ. */
export class HeadCheck {
  readonly #repair: Repair;
  /** Conversations to compare; the result is whether the store is ahead. */
  readonly #heads: Lane<Conversation, boolean>;

  constructor({ store, conversations, databaseEpoch, repair, onFailure }: HeadCheckOptions) {
    this.#repair = repair;
    const onError = (error: unknown) => onFailure(error, 'heads could not be compared');
    this.#heads = createHeadLane({ store, conversations, databaseEpoch, onError });
  }

  compare(conversations: readonly Conversation[]): void {
    for (const conversation of conversations) {
      this.#heads.submit(conversation).then(
        (behind) => {
          if (behind) this.#repair.doubt(conversation);
          conversation.broadcastMissed(TOLD_MS);
        },
        () => this.#repair.doubtLater(conversation),
      );
    }
  }
}

/**
 * Compares the heads of conversations on this node with the store, and returns whether the store is ahead. A store that
 * is behind reveals a restore of the database. Also reads the read positions that moved since the last comparison, and
 * sends those that the bus did not deliver.
 */
export function createHeadLane(parts: Parts): Lane<Conversation, boolean> {
  return new Lane({
    run: (batch) =>
      areBehind(parts, batch).catch((error) => {
        parts.onError(error);
        throw error;
      }),
    maxBatch: BATCH,
    maxQueued: 400_000,
  });
}

async function areBehind(
  { store, conversations, databaseEpoch }: Parts,
  batch: readonly Conversation[],
): Promise<boolean[]> {
  // Everything that passed was committed: no head read from now on is lower, unless the database was restored.
  const passed = batch.map(({ sequencer }) => sequencer.delivered);
  const times = new Map<string, number>();
  for (const { reads } of batch) if (reads.asOf && !times.has(reads.asOf)) times.set(reads.asOf, times.size + 1);
  const response = await store.call('heads', {
    conversation_ids: batch.map(({ id }) => id),
    read_times: [...times.keys()],
    reads_since: batch.map(({ reads }) => times.get(reads.asOf) ?? 0),
  });
  const { heads, database_epoch } = response;
  const before = databaseEpoch.id;
  databaseEpoch.observe(database_epoch);
  const fell = heads.findIndex(({ epoch = 0, last_seq = 0 }, i) => epoch > 0 && last_seq < (passed[i] ?? 0));
  // Ignored if the epoch just changed, or if the conversation was forgotten in the meantime.
  const known = conversations.get(batch[fell]?.id ?? '') === batch[fell];
  if (fell >= 0 && known && before === databaseEpoch.id) databaseEpoch.wentBack();
  takeReads(batch, response as internal.store.v1.HeadsResponse);
  return batch.map((conversation, index) => isBehind(conversation, heads[index]));
}

function isBehind({ sequencer, details }: Conversation, head: internal.store.v1.Head.$Properties | undefined): boolean {
  return (
    (head?.last_seq ?? 0) > sequencer.delivered ||
    (head?.epoch ?? 0) > sequencer.epoch ||
    (head?.last_change ?? 0) > sequencer.changed ||
    (head?.details_version ?? 0) > details
  );
}

/** Sends the read positions that moved since the last time. If the members may have changed, they are read again. */
function takeReads(
  batch: readonly Conversation[],
  { heads, reads, reads_as_of }: internal.store.v1.HeadsResponse,
): void {
  // A conversation may be in a batch twice.
  const current = new Set(batch.filter(({ sequencer }, index) => (heads[index]?.epoch ?? 0) <= sequencer.epoch));
  for (const { conversation: index = 0, user_id = '', seq = 0 } of reads) {
    const conversation = batch[index];
    if (conversation && current.has(conversation)) conversation.broadcastRead(user_id, seq);
  }
  for (const { reads } of current) reads.reach(reads_as_of);
}
