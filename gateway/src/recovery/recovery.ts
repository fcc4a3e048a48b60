import { encodeEntry, type godwit } from '@godwit/schema';
import type { StoreClient } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import type { Logger } from 'pino';
import type { Conversation } from '../conversations/conversation.js';
import type { Conversations } from '../conversations/conversations.js';
import { type Flusher, SOFT_LIMIT_BYTES } from '../socket/send-buffer.js';
import type { Position, Session } from '../socket/session.js';
import { Lane } from '../store-calls/lane.js';
import type { DatabaseEpoch } from './database-epoch.js';
import { createHeadCheck } from './head-check.js';

/** Milliseconds that a missing frame is given before the store is asked: the bus may have reordered it. */
const PATIENCE_MS = 50;
/** Milliseconds that the event of a change of members is given, from the comparison of heads that finds it missing. */
const TOLD_MS = 1_000;
/** Milliseconds before another try where the store could not answer. */
const RETRY_MS = 1_000;
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
  readonly #conversations: Conversations;
  readonly #flusher: Flusher;
  readonly #log: Logger;
  readonly #databaseEpoch: DatabaseEpoch;
  readonly #repairs: Lane<RepairItem, RepairResult>;
  readonly #catchUps: Lane<RepairItem, RepairResult>;
  /** Conversations that are to be compared; answers whether the store is ahead. */
  readonly #heads: Lane<Conversation, boolean>;

  constructor(
    store: StoreClient,
    conversations: Conversations,
    flusher: Flusher,
    log: Logger,
    databaseEpoch: DatabaseEpoch,
  ) {
    this.#conversations = conversations;
    this.#flusher = flusher;
    this.#log = log;
    this.#databaseEpoch = databaseEpoch;
    const run = async (items: RepairItem[]) => (await store.call('repair', { items })).results as RepairResult[];
    this.#repairs = new Lane({ run, maxBatch: 16, maxQueued: 200_000 });
    this.#catchUps = new Lane({ run, maxBatch: 32, maxQueued: 400_000 });
    const onError = (error: unknown) => this.#failed(error, 'heads could not be compared');
    this.#heads = createHeadCheck({ store, conversations, databaseEpoch, onError });
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

  /** Where a conversation stands, and whether a user is a member of it; without what was posted in it. */
  standing(conversation_id: string, userId: string): Promise<RepairResult> {
    const nothing = Number.MAX_SAFE_INTEGER;
    return this.#repairs.submit({ conversation_id, after_seq: nothing, after_change: nothing, user_ids: [userId] });
  }

  /** Compares where conversations stand here and in the store, and repairs those that differ. */
  compareHeads(conversations: readonly Conversation[]): void {
    for (const conversation of conversations) {
      this.#heads.submit(conversation).then(
        (behind) => {
          if (behind) this.doubt(conversation);
          conversation.tellMissed(TOLD_MS);
        },
        () => {
          conversation.doubtful = true;
          this.suspect(conversation, RETRY_MS);
        },
      );
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
    const { delivered: after_seq, changed: after_change } = sequencer;
    const after_details = conversation.details;
    const item = { conversation_id: conversation.id, after_seq, after_change, user_ids, after_details };
    try {
      const result = await this.#repairs.submit(item);
      this.counts.repairs++;
      const { last_seq: head = 0, epoch = 0, restricted = false, last_change = 0, first_seq = 0 } = result.head ?? {};
      // Older than what the bus has brought since: of who is a member it says nothing.
      if (epoch > 0 && epoch < sequencer.epoch) conversation.doubtful = true;
      else {
        conversation.restrict(restricted, epoch);
        this.#checkMembers(conversation, new Set(user_ids), result);
      }
      // While somebody's membership is in doubt nobody is told: the next answer has them again.
      if (result.details.length > 0 && !conversation.doubtful)
        conversation.tellDetails(result.details, result.head?.details_version ?? 0);
      // Who is ahead of the sequencer has messages of which this counts changes as passed: those are read for it.
      for (const session of conversation.sessions) this.catchUp(session, conversation);
      const posted = result.posted as internal.store.v1.Posted[];
      const changed = result.changed as internal.store.v1.Changed[];
      const { to_change: toChange } = result;
      sequencer.repair({ head, first: first_seq, epoch, posted, changed, toChange, lastChange: last_change });
      conversation.repair = 'none';
      const short = head > sequencer.delivered || (result.head?.last_change ?? 0) > sequencer.changed;
      if (short || conversation.doubtful) this.doubt(conversation);
      else if (sequencer.waiting) this.suspect(conversation);
    } catch (error) {
      this.#failed(error, 'a conversation could not be repaired');
      conversation.repair = 'none';
      conversation.doubtful = true;
      this.suspect(conversation, RETRY_MS);
    }
  }

  /**
   * Acts on who is a member, and what members may read, before what was read passes. Of a session whose user joined after it
   * was read, it says nothing: the conversation is read again.
   */
  #checkMembers(conversation: Conversation, asked: ReadonlySet<string>, result: RepairResult): void {
    const { sequencer } = conversation;
    const epoch = result.head?.epoch ?? 0;
    const visible = new Map(result.member_ids.map((id, index) => [id, result.visible_seqs[index] ?? 0]));
    for (const session of [...conversation.sessions]) {
      if (isOlder(result, conversation, session)) {
        conversation.doubtful = true;
        continue;
      }
      const visibleSeq = visible.get(session.user_id);
      if (visibleSeq !== undefined) conversation.hide(session, visibleSeq);
      else if (asked.has(session.user_id)) this.expel(conversation, session);
      else if (epoch > sequencer.epoch && !session.behind?.has(conversation.id)) {
        // It came after the question: its membership is read along when it is fed.
        session.fallBehind(conversation.id, { seq: sequencer.delivered, change: sequencer.changed });
        conversation.doubtful = true;
      }
    }
  }

  /**
   * Takes a session out of a conversation whose user turned out not to be a member, and tells it: `seq` is the last one of
   * the membership, where that is known.
   */
  expel(conversation: Conversation, session: Session, seq = conversation.sequencer.delivered): void {
    this.#conversations.leave(conversation, session);
    session.toldLeft.add(conversation.id);
    const left = { conversation_id: conversation.id, seq };
    this.#flusher.push(session.sendBuffer, encodeEntry({ conversation_left: left }));
  }

  /** Whether a client with this cursor missed nothing, as `resume` would find at this moment. */
  isUpToDate(conversation: Conversation, { seq, change, database_epoch: epoch }: godwit.v1.Cursor): boolean {
    const { delivered, changed } = conversation.sequencer;
    const isOther = epoch && this.#databaseEpoch.id && epoch !== this.#databaseEpoch.id;
    return !isOther && seq === delivered && (changed === 0 || (change ?? 0) >= changed);
  }

  /**
   * Begins to make good a cursor of HelloRequest, for a session that has just joined the conversation. `lastSeq` is the
   * last one when the user's memberships were read.
   */
  resume(
    session: Session,
    conversation: Conversation,
    cursor: { seq: number; change?: number | undefined; lastSeq: number; databaseEpoch?: string | undefined },
  ): void {
    const { delivered, changed } = conversation.sequencer;
    const { id: databaseEpoch } = this.#databaseEpoch;
    const isOther = cursor.databaseEpoch && databaseEpoch && cursor.databaseEpoch !== databaseEpoch;
    // A client may have read more from history than the node has delivered; never more than there was.
    if (isOther || cursor.seq > Math.max(delivered, cursor.lastSeq)) {
      this.#resumed(session, conversation, cursor.seq, { seq: delivered, change: changed }, true, true);
      return;
    }
    const truncated = delivered - cursor.seq > MAX_RESUME;
    if (truncated) {
      const change = Math.min(cursor.change ?? changed, changed);
      this.#resumed(session, conversation, cursor.seq, { seq: delivered, change }, truncated);
      if (change === changed) return;
      // Of the messages that it has it is still told what changed.
      const position = session.fallBehind(conversation.id, { seq: delivered, change });
      position.unsent = { from: cursor.seq, to: delivered };
      this.catchUp(session, conversation);
      return;
    }
    const { seq } = cursor;
    const change = changed === 0 ? 0 : cursor.change === undefined ? undefined : Math.min(cursor.change, changed);
    if (seq < delivered || change !== changed) {
      session.fallBehind(conversation.id, { seq, change }, cursor.seq);
      this.catchUp(session, conversation);
      return;
    }
    if (seq > delivered) session.fallBehind(conversation.id, { seq, change });
    this.#resumed(session, conversation, cursor.seq, { seq, change }, false);
  }

  /** Feeds a session everything that it is behind with, as after a drain. */
  catchUpAll(session: Session): void {
    for (const id of session.behind?.keys() ?? []) {
      const conversation = this.#conversations.get(id);
      if (conversation) this.catchUp(session, conversation);
    }
  }

  /**
   * Reads for one session what it is behind with, until it is in step with the conversation. Membership is read along:
   * whose user is not a member gets nothing and is taken out.
   */
  async catchUp(session: Session, conversation: Conversation): Promise<void> {
    const position = session.behind?.get(conversation.id);
    if (!position || position.feeding) return;
    position.feeding = true;
    // A slow socket stays behind: its drain begins this anew.
    while (session.behind?.get(conversation.id) === position && !session.sendBuffer.slow) {
      const { seq: after_seq, change: after_change } = position;
      const reader_id = session.user_id;
      const item = { conversation_id: conversation.id, after_seq, after_change, user_ids: [reader_id], reader_id };
      const result = await this.#catchUps
        .submit(item)
        .catch((error) => this.#failed(error, 'a session could not be fed'));
      if (session.behind?.get(conversation.id) !== position) return;
      if (!result) {
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS).unref());
        continue;
      }
      const older = isOlder(result, conversation, session);
      if (result.member_ids.length === 0) {
        if (older) continue;
        this.expel(conversation, session);
        return;
      }
      const [visibleSeq = 0] = result.visible_seqs;
      if (!older) conversation.hide(session, visibleSeq);
      if (position.resumeFrom !== undefined && (result.head?.first_seq ?? 0) > position.seq + 1)
        position.truncated = true;
      this.#feed(session, position, result);
      const { delivered, changed } = conversation.sequencer;
      if (position.seq >= delivered && (position.change ?? -1) >= changed) {
        this.#inStep(session, conversation);
        return;
      }
    }
    position.feeding = false;
  }

  /** Hands a session what was read for it, as much as its socket may still be given. */
  #feed(session: Session, position: Position, { head, posted, changed, to_change }: RepairResult): void {
    let bytes = session.sendBuffer.buffered;
    const push = (entry: Uint8Array) => {
      if (bytes > SOFT_LIMIT_BYTES) return false;
      bytes += entry.length;
      this.#flusher.push(session.sendBuffer, entry);
      return true;
    };
    const { unsent } = position;
    for (const { change, seq, entry } of changed) {
      // What the session does not have yet comes as it stands.
      const has = seq <= position.seq && !(unsent && seq > unsent.from && seq <= unsent.to);
      if (has && !push(entry)) return;
      position.change = change;
    }
    position.change = to_change;
    for (const { seq, entry } of posted) {
      if (!push(entry)) return;
      position.seq = seq;
    }
    // What the user may not read is passed over.
    if (posted.length === 0) position.seq = Math.max(position.seq, head?.last_seq ?? 0);
  }

  #inStep(session: Session, conversation: Conversation): void {
    const position = session.behind?.get(conversation.id);
    if (!position) return;
    this.counts.catchUps++;
    position.feeding = false;
    if (position.resumeFrom !== undefined) {
      this.#resumed(session, conversation, position.resumeFrom, position, position.truncated);
      position.resumeFrom = undefined;
    }
    // Ahead of the sequencer: what is coming by the bus is skipped up to there.
    if (conversation.inStep(position)) session.catchUpWith(conversation.id);
  }

  #resumed(
    session: Session,
    conversation: Conversation,
    from_seq: number,
    to: Pick<Position, 'seq' | 'change'>,
    truncated: boolean,
    restored = false,
  ): void {
    const { seq: to_seq, change: to_change } = to;
    const resumed = { conversation_id: conversation.id, from_seq, to_seq, to_change, truncated, restored };
    this.#flusher.push(session.sendBuffer, encodeEntry({ resumed }));
  }

  #failed(error: unknown, what: string): undefined {
    this.counts.failures++;
    this.#log.warn({ err: error }, what);
  }
}

/**
 * Whether an answer is from before the membership that is known of a session's user: who was removed and is back is not
 * expelled by it. One that says that there is no such conversation (epoch 0) is final.
 */
function isOlder({ head }: RepairResult, conversation: Conversation, session: Session): boolean {
  const epoch = head?.epoch ?? 0;
  return epoch > 0 && epoch < conversation.memberAsOf(session);
}
