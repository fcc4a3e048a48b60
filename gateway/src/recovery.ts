import { encodeEntry } from '@godwit/schema';
import type { internal } from '@godwit/schema/store';
import type { StoreClient } from '@godwit/store/client';
import type { Logger } from 'pino';
import type { Conversation } from './conversation.js';
import type { Conversations } from './conversations.js';
import { Lane } from './lane.js';
import { type Flusher, SOFT_LIMIT_BYTES } from './outbox.js';
import type { Session } from './session.js';

/** Milliseconds that a missing frame is given before the store is asked: the bus may have reordered it. */
const PATIENCE_MS = 50;
/** Milliseconds before another try where the store could not answer. */
const RETRY_MS = 1_000;
/** Conversations in one comparison of heads. */
const HEADS_BATCH = 5_000;
/** Messages that a cursor may be behind: from there on the client pages through history by itself. */
const MAX_RESUME = 1_000;

type RepairItem = internal.store.v1.RepairItem.$Properties;
type RepairResult = internal.store.v1.RepairResult;

/** Figures of recovery, for metrics. */
export interface RecoveryCounts {
  /** Conversations whose missing messages or members were read from the store. */
  repairs: number;
  /** Sessions fed from the store until they were in step. */
  catchUps: number;
  /** Calls that failed and were tried again. */
  failures: number;
}

/**
 * Finds what the bus lost and reads it from the store: for a conversation of this node (repair), and for one session
 * that is out of step with it (catch-up). Both are the same call, batched in lanes of their own.
 */
export class Recovery {
  readonly counts: RecoveryCounts = { repairs: 0, catchUps: 0, failures: 0 };
  readonly #store: StoreClient;
  readonly #conversations: Conversations;
  readonly #flusher: Flusher;
  readonly #log: Logger;
  readonly #repairs: Lane<RepairItem, RepairResult>;
  readonly #catchUps: Lane<RepairItem, RepairResult>;

  constructor(store: StoreClient, conversations: Conversations, flusher: Flusher, log: Logger) {
    this.#store = store;
    this.#conversations = conversations;
    this.#flusher = flusher;
    this.#log = log;
    const run = async (items: RepairItem[]) => (await store.call('repair', { items })).results as RepairResult[];
    this.#repairs = new Lane({ run, maxBatch: 16, maxQueued: 200_000 });
    this.#catchUps = new Lane({ run, maxBatch: 32, maxQueued: 400_000 });
  }

  /** Looks after a conversation that something is missing of, unless that comes by itself meanwhile. */
  suspect(conversation: Conversation, delayMs = PATIENCE_MS): void {
    if (conversation.repair !== 'none') return;
    conversation.repair = 'scheduled';
    setTimeout(() => this.#repair(conversation), delayMs).unref();
  }

  /** Looks after a conversation whose members or position here are in doubt. */
  doubt(conversation: Conversation): void {
    conversation.doubtful = true;
    this.suspect(conversation, 0);
  }

  /** Compares where conversations stand here and in the store, and repairs those that differ. */
  async compareHeads(conversations: readonly Conversation[]): Promise<void> {
    for (let at = 0; at < conversations.length; at += HEADS_BATCH) {
      const batch = conversations.slice(at, at + HEADS_BATCH);
      try {
        const { heads } = await this.#store.call('heads', { conversation_ids: batch.map(({ id }) => id) });
        for (const [index, conversation] of batch.entries()) {
          const head = heads[index];
          const { sequencer } = conversation;
          const behind = (head?.last_seq ?? 0) > sequencer.delivered || (head?.epoch ?? 0) > sequencer.epoch;
          if (behind) this.doubt(conversation);
        }
      } catch (error) {
        this.#failed(error, 'heads could not be compared');
        for (const conversation of batch) {
          conversation.doubtful = true;
          this.suspect(conversation, RETRY_MS);
        }
      }
    }
  }

  async #repair(conversation: Conversation): Promise<void> {
    const { sequencer } = conversation;
    if (!sequencer.waiting && !conversation.doubtful) {
      conversation.repair = 'none';
      return;
    }
    conversation.repair = 'running';
    conversation.doubtful = false;
    const user_ids = [...new Set([...conversation.sessions].map((session) => session.user_id))];
    const item = { conversation_id: conversation.id, after_seq: sequencer.delivered, user_ids };
    try {
      const result = await this.#repairs.submit(item);
      this.counts.repairs++;
      const members = new Set(result.member_ids);
      const asked = new Set(user_ids);
      for (const session of [...conversation.sessions]) {
        if (asked.has(session.user_id) && !members.has(session.user_id)) this.expel(conversation, session);
      }
      sequencer.reachEpoch(result.head?.epoch ?? 0);
      for (const posted of result.posted) sequencer.offer(posted as internal.store.v1.Posted);
      conversation.repair = 'none';
      const short = (result.head?.last_seq ?? 0) > sequencer.delivered;
      if (short || conversation.doubtful) this.doubt(conversation);
      else if (sequencer.waiting) this.suspect(conversation);
    } catch (error) {
      this.#failed(error, 'a conversation could not be repaired');
      conversation.repair = 'none';
      conversation.doubtful = true;
      this.suspect(conversation, RETRY_MS);
    }
  }

  /** Takes a session out of a conversation whose user turned out not to be a member, and tells it. */
  expel(conversation: Conversation, session: Session): void {
    this.#conversations.leave(conversation, session);
    const left = { conversation_id: conversation.id, seq: conversation.sequencer.delivered };
    this.#flusher.push(session.outbox, encodeEntry({ conversation_left: left }));
  }

  /** Begins to make good a cursor of HelloRequest, for a session that has just joined the conversation. */
  resume(session: Session, conversation: Conversation, cursor: number): void {
    const { delivered } = conversation.sequencer;
    const truncated = delivered - cursor > MAX_RESUME;
    if (truncated || cursor >= delivered) {
      this.#resumed(session, conversation, cursor, delivered, truncated);
      return;
    }
    session.fallBehind(conversation, cursor, cursor);
    this.catchUp(session, conversation);
  }

  /** Feeds a session everything that it is behind with, as after a drain. */
  catchUpAll(session: Session): void {
    for (const conversation of session.behind?.keys() ?? []) this.catchUp(session, conversation);
  }

  /**
   * Reads for one session what it is behind with, until it is in step with the conversation. Membership is read along:
   * whose user is not a member gets nothing and is taken out.
   */
  async catchUp(session: Session, conversation: Conversation): Promise<void> {
    const position = session.behind?.get(conversation);
    if (!position || position.feeding) return;
    position.feeding = true;
    // A slow socket stays behind: its drain begins this anew.
    while (session.behind?.get(conversation) === position && !session.outbox.slow) {
      const item = { conversation_id: conversation.id, after_seq: position.seq, user_ids: [session.user_id] };
      const result = await this.#catchUps
        .submit(item)
        .catch((error) => this.#failed(error, 'a session could not be fed'));
      if (session.behind?.get(conversation) !== position) return;
      if (!result) {
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS).unref());
        continue;
      }
      if (result.member_ids.length === 0) {
        this.expel(conversation, session);
        return;
      }
      let bytes = session.outbox.buffered;
      for (const { seq, entry } of result.posted) {
        if (bytes > SOFT_LIMIT_BYTES) break;
        position.seq = seq;
        bytes += entry.length;
        this.#flusher.push(session.outbox, entry);
      }
      if (position.seq >= conversation.sequencer.delivered) {
        this.#inStep(session, conversation);
        return;
      }
    }
    position.feeding = false;
  }

  #inStep(session: Session, conversation: Conversation): void {
    const position = session.behind?.get(conversation);
    if (!position) return;
    this.counts.catchUps++;
    position.feeding = false;
    if (position.resumeFrom !== undefined) {
      this.#resumed(session, conversation, position.resumeFrom, position.seq, false);
      position.resumeFrom = undefined;
    }
    // Ahead of the sequencer: what is coming by the bus is skipped up to there.
    if (position.seq === conversation.sequencer.delivered) session.catchUpWith(conversation);
  }

  #resumed(session: Session, conversation: Conversation, from_seq: number, to_seq: number, truncated: boolean): void {
    const resumed = { conversation_id: conversation.id, from_seq, to_seq, truncated };
    this.#flusher.push(session.outbox, encodeEntry({ resumed }));
  }

  #failed(error: unknown, what: string): undefined {
    this.counts.failures++;
    this.#log.warn({ err: error }, what);
  }
}
