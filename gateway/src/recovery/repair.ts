import type { StoreClient } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import type { Conversation } from '../conversations/conversation.js';
import type { Conversations } from '../conversations/conversations.js';
import { fallBehind } from '../conversations/lag.js';
import type { CatchUp } from './catch-up.js';
import { isOlderThanMembership } from './membership-answer.js';
import { createRepairLane, type RepairLane, type RepairResult } from './repair-lane.js';

/** Milliseconds to wait for a missing frame before reading the store: the bus may have reordered it. */
const PATIENCE_MS = 50;
/** Milliseconds before a retry after the store failed to answer. */
const RETRY_MS = 1_000;

/** Dependencies of repair. */
export interface RepairOptions {
  store: StoreClient;
  conversations: Conversations;
  catchUp: CatchUp;
  counts: { repairs: number };
  onFailure(error: unknown, what: string): void;
}

/**
 * Reads the data that a conversation of this node lacks from the store: messages, changes, its members, its title.
 * One read of a conversation runs at a time.
 */
export class Repair {
  readonly #conversations: Conversations;
  readonly #catchUp: CatchUp;
  readonly #counts: { repairs: number };
  readonly #onFailure: RepairOptions['onFailure'];
  readonly #lane: RepairLane;

  constructor({ store, conversations, catchUp, counts, onFailure }: RepairOptions) {
    this.#conversations = conversations;
    this.#catchUp = catchUp;
    this.#counts = counts;
    this.#onFailure = onFailure;
    this.#lane = createRepairLane(store, { maxBatch: 16, maxQueued: 200_000 });
  }

  /** Repairs a conversation that lacks an item, unless the item arrives by itself within `delayMs`. */
  suspect(conversation: Conversation, delayMs = PATIENCE_MS): void {
    if (conversation.repair !== 'none') return;
    conversation.repair = 'scheduled';
    setTimeout(() => this.#run(conversation), delayMs).unref();
  }

  /** Repairs a conversation whose members or position on this node are in doubt. */
  doubt(conversation: Conversation): void {
    conversation.doubtful = true;
    this.suspect(conversation, 0);
  }

  /** Does the same after RETRY_MS, since the store could not answer just now. */
  doubtLater(conversation: Conversation): void {
    conversation.doubtful = true;
    this.suspect(conversation, RETRY_MS);
  }

  /** Reads a conversation's head, and whether a user is a member of it; without its messages. */
  standing(conversation_id: string, userId: string): Promise<RepairResult> {
    const nothing = Number.MAX_SAFE_INTEGER;
    return this.#lane.submit({ conversation_id, after_seq: nothing, after_change: nothing, user_ids: [userId] });
  }

  async #run(conversation: Conversation): Promise<void> {
    const { sequencer } = conversation;
    if (!sequencer.waiting && !conversation.doubtful) {
      conversation.repair = 'none';
      return;
    }
    conversation.repair = 'running';
    conversation.doubtful = false;
    const user_ids = [...new Set([...conversation.sessions].map((session) => session.user_id))];
    const { delivered: after_seq, changed: after_change } = sequencer;
    const after_details = conversation.details;
    const item = { conversation_id: conversation.id, after_seq, after_change, user_ids, after_details };
    try {
      const result = await this.#lane.submit(item);
      this.#counts.repairs++;
      this.#take(conversation, new Set(user_ids), result);
    } catch (error) {
      this.#onFailure(error, 'a conversation could not be repaired');
      conversation.repair = 'none';
      this.doubtLater(conversation);
    }
  }

  #take(conversation: Conversation, asked: ReadonlySet<string>, result: RepairResult): void {
    const { sequencer } = conversation;
    const { last_seq: head = 0, epoch = 0, restricted = false, last_change = 0, first_seq = 0 } = result.head ?? {};
    // The answer is older than the state that the bus has brought since: it says nothing about current members.
    if (epoch > 0 && epoch < sequencer.epoch) conversation.doubtful = true;
    else {
      conversation.restrict(restricted, epoch);
      this.#checkMembers(conversation, asked, result);
    }
    // While a session's membership is in doubt, no details are sent: the next answer includes them again.
    if (result.details.length > 0 && !conversation.doubtful)
      conversation.broadcastDetails(result.details, result.head?.details_version ?? 0);
    // A session that is ahead has messages of which changes count as passed below; those changes are read for it.
    for (const session of conversation.sessions) this.#catchUp.run(session, conversation);
    const posted = result.posted as internal.store.v1.Posted[];
    const changed = result.changed as internal.store.v1.Changed[];
    const { to_change: toChange } = result;
    sequencer.repair({ head, first: first_seq, epoch, posted, changed, toChange, lastChange: last_change });
    conversation.repair = 'none';
    const isShort = head > sequencer.delivered || last_change > sequencer.changed;
    if (isShort || conversation.doubtful) this.doubt(conversation);
    else if (sequencer.waiting) this.suspect(conversation);
  }

  /**
   * Applies the memberships and the history that members may read before the messages read pass. The answer says
   * nothing about a session whose user joined after the read; the conversation is then read again.
   */
  #checkMembers(conversation: Conversation, asked: ReadonlySet<string>, result: RepairResult): void {
    const { sequencer } = conversation;
    const epoch = result.head?.epoch ?? 0;
    const visible = new Map(result.member_ids.map((id, index) => [id, result.visible_seqs[index] ?? 0]));
    for (const session of [...conversation.sessions]) {
      if (isOlderThanMembership(result, conversation, session)) {
        conversation.doubtful = true;
        continue;
      }
      const visibleSeq = visible.get(session.user_id);
      if (visibleSeq !== undefined) conversation.hide(session, visibleSeq);
      else if (asked.has(session.user_id)) this.#conversations.expel(conversation, session);
      else if (epoch > sequencer.epoch && !session.lags?.has(conversation.id)) {
        // The session joined after the request: its membership is read together with the entries that it lacks.
        fallBehind(session, conversation.id, { seq: sequencer.delivered, change: sequencer.changed });
        conversation.doubtful = true;
      }
    }
  }
}
