import { encodeEntry, type godwit } from '@godwit/schema';
import type { Conversation } from '../conversations/conversation.js';
import { fallBehind, jumpAhead, type Position } from '../conversations/lag.js';
import type { Flusher } from '../socket/send-buffer.js';
import type { Session } from '../socket/session.js';
import type { DatabaseEpoch } from './database-epoch.js';

/** Maximum number of messages that a cursor may be behind; beyond, the client pages through history by itself. */
const MAX_RESUME = 1_000;

/** A client's cursor. */
export interface ResumeFrom {
  seq: number;
  change?: number | undefined;
  /** The conversation's last seq when the user's memberships were read. */
  lastSeq: number;
  databaseEpoch?: string | undefined;
}

/** Dependencies of resume. */
export interface ResumeOptions {
  flusher: Flusher;
  databaseEpoch: DatabaseEpoch;
  catchUp(session: Session, conversation: Conversation): unknown;
}

/** Delivers the events that clients missed since the cursors with which they reconnect. */
export class Resume {
  readonly #flusher: Flusher;
  readonly #databaseEpoch: DatabaseEpoch;
  readonly #catchUp: ResumeOptions['catchUp'];

  constructor({ flusher, databaseEpoch, catchUp }: ResumeOptions) {
    this.#flusher = flusher;
    this.#databaseEpoch = databaseEpoch;
    this.#catchUp = catchUp;
  }

  /** Whether a client with this cursor missed nothing, as `begin` would find at this moment. */
  isUpToDate(conversation: Conversation, { seq, change, database_epoch }: godwit.v1.Cursor): boolean {
    const { delivered, changed } = conversation.sequencer;
    return !this.#isOfOther(database_epoch) && seq === delivered && (changed === 0 || (change ?? 0) >= changed);
  }

  /** Begins to resume a cursor, for a session that has joined the conversation. */
  begin(session: Session, conversation: Conversation, cursor: ResumeFrom): void {
    const { delivered, changed } = conversation.sequencer;
    const { seq } = cursor;
    // A client may have read more from history than the node has delivered, but never past the conversation's last seq.
    if (this.#isOfOther(cursor.databaseEpoch) || seq > Math.max(delivered, cursor.lastSeq)) {
      const to = { seq: delivered, change: changed };
      this.send(session, conversation, { from: seq, to, truncated: true, restored: true });
      return;
    }
    if (delivered - seq > MAX_RESUME) {
      const change = Math.min(cursor.change ?? changed, changed);
      this.send(session, conversation, { from: seq, to: { seq: delivered, change }, truncated: true });
      if (change === changed) return;
      // The client is still sent changes of the messages that it has.
      const lag = fallBehind(session, conversation.id, { seq: delivered, change });
      lag.unsent = { from: seq, to: delivered };
      this.#catchUp(session, conversation);
      return;
    }
    const change = changed === 0 ? 0 : cursor.change === undefined ? undefined : Math.min(cursor.change, changed);
    if (seq < delivered || change !== changed) {
      fallBehind(session, conversation.id, { seq, change }, seq);
      this.#catchUp(session, conversation);
      return;
    }
    if (seq > delivered) jumpAhead(session, conversation.id, { seq, change });
    this.send(session, conversation, { from: seq, to: { seq, change }, truncated: false });
  }

  /** Tells a client up to where its cursor was resumed. */
  send(
    session: Session,
    { id: conversation_id }: Conversation,
    { from, to, truncated, restored = false }: { from: number; to: Position; truncated: boolean; restored?: boolean },
  ): void {
    const resumed = { conversation_id, from_seq: from, to_seq: to.seq, to_change: to.change, truncated, restored };
    this.#flusher.push(session.sendBuffer, encodeEntry({ resumed }));
  }

  /** Whether a cursor belongs to another history of the database. */
  #isOfOther(epoch: string | null | undefined): boolean {
    return Boolean(epoch && this.#databaseEpoch.id && epoch !== this.#databaseEpoch.id);
  }
}
