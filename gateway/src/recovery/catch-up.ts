import type { StoreClient } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import type { Conversation } from '../conversations/conversation.js';
import type { Conversations } from '../conversations/conversations.js';
import { endRead, type Lag } from '../conversations/lag.js';
import { type Flusher, SOFT_LIMIT_BYTES } from '../socket/send-buffer.js';
import type { Session } from '../socket/session.js';
import { isOlderThanMembership } from './membership-answer.js';
import { createRepairLane, type RepairLane, type RepairResult } from './repair-lane.js';
import type { Resume } from './resume.js';

/** Milliseconds before a retry after the store failed to answer. */
const RETRY_MS = 1_000;

/** Dependencies of catch-up. */
export interface CatchUpOptions {
  store: StoreClient;
  conversations: Conversations;
  flusher: Flusher;
  counts: { catchUps: number };
  resumes: Pick<Resume, 'send'>;
  onFailure(error: unknown, what: string): void;
}

/** Reads from the store the entries that one session lacks in a conversation (`conversations/lag.ts`). */
export class CatchUp {
  readonly #conversations: Conversations;
  readonly #flusher: Flusher;
  readonly #counts: { catchUps: number };
  readonly #resumes: Pick<Resume, 'send'>;
  readonly #onFailure: CatchUpOptions['onFailure'];
  readonly #lane: RepairLane;

  constructor({ store, conversations, flusher, counts, resumes, onFailure }: CatchUpOptions) {
    this.#conversations = conversations;
    this.#flusher = flusher;
    this.#counts = counts;
    this.#resumes = resumes;
    this.#onFailure = onFailure;
    this.#lane = createRepairLane(store, { maxBatch: 32, maxQueued: 400_000 });
  }

  /** Reads for every conversation that the session lags in, as after its socket drained. */
  runAll(session: Session): void {
    for (const id of session.lags?.keys() ?? []) {
      const conversation = this.#conversations.get(id);
      if (conversation) this.run(session, conversation);
    }
  }

  /**
   * Reads until the session has everything that the node has, or its socket becomes slow; the drain of the socket then
   * restarts it. Each read checks membership: a session whose user is not a member gets nothing and is removed. Never
   * rejects.
   */
  async run(session: Session, conversation: Conversation): Promise<void> {
    const lag = session.lags?.get(conversation.id);
    if (!lag?.mayRead) return;
    lag.beginRead();
    while (!session.sendBuffer.slow) {
      const { seq: after_seq, change: after_change } = lag;
      const reader_id = session.user_id;
      const item = { conversation_id: conversation.id, after_seq, after_change, user_ids: [reader_id], reader_id };
      const result = await this.#lane.submit(item).catch((error) => {
        this.#onFailure(error, 'a session could not be fed');
      });
      // Invariant 6: the session left, or its position was set anew.
      const isCurrent = () => session.lags?.get(conversation.id) === lag;
      if (!isCurrent()) return;
      if (!result) {
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS).unref());
        if (!isCurrent()) return;
        continue;
      }
      const isOlder = isOlderThanMembership(result, conversation, session);
      if (result.member_ids.length === 0) {
        if (isOlder) continue;
        this.#conversations.expel(conversation, session);
        return;
      }
      const [visibleSeq = 0] = result.visible_seqs;
      if (!isOlder) conversation.hide(session, visibleSeq);
      if (lag.resumeFrom !== undefined && (result.head?.first_seq ?? 0) > lag.seq + 1) lag.truncated = true;
      this.#hand(session, lag, result);
      if (endRead(session, conversation.id, lag, conversation.sequencer)) {
        this.#finish(session, conversation, lag);
        return;
      }
    }
    lag.pause();
  }

  /** Sends a session the entries read for it, as far as its socket accepts more. */
  #hand(session: Session, lag: Lag, result: RepairResult): void {
    let bytes = session.sendBuffer.buffered;
    const posted = result.posted as internal.store.v1.Posted[];
    const changed = result.changed as internal.store.v1.Changed[];
    // Copied by field: a decoded message has its defaults on the prototype, and a spread copy would lack them.
    const { head, to_change } = result;
    lag.takeRead({ head, posted, changed, to_change }, (entry) => {
      if (bytes > SOFT_LIMIT_BYTES) return false;
      bytes += entry.length;
      this.#flusher.push(session.sendBuffer, entry);
      return true;
    });
  }

  #finish(session: Session, conversation: Conversation, lag: Lag): void {
    this.#counts.catchUps++;
    if (lag.resumeFrom === undefined) return;
    // Invariant 9: after everything that the client lacked, and once.
    this.#resumes.send(session, conversation, { from: lag.resumeFrom, to: lag, truncated: lag.truncated });
    lag.resumeFrom = undefined;
  }
}
