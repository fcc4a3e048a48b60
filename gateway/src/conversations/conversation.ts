import { encodeEntry } from '@godwit/schema';
import { isDirectId, readEntry, readKey } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import { CompactSet } from '../socket/compact-set.js';
import type { EphemeralEvent, Flusher } from '../socket/send-buffer.js';
import type { Session } from '../socket/session.js';
import { DeliveredReads } from './delivered-reads.js';
import { type Passed, passTo } from './lag.js';
import { type InOrder, Sequencer } from './sequencer.js';

type Posted = internal.store.v1.Posted;
type Changed = internal.store.v1.Changed;

/** Position of a conversation when the node begins to follow it. */
export type Start = Pick<
  internal.store.v1.Membership,
  'last_seq' | 'last_change' | 'epoch' | 'restricted' | 'details_version'
>;

/** An ephemeral event for all members except one user's devices. */
export interface Told extends EphemeralEvent {
  exceptUserId: string;
}

/** A conversation that has, or lately had, sessions on this node. */
export class Conversation implements InOrder<Posted, Changed> {
  readonly id: string;
  readonly sequencer: Sequencer<Posted, Changed>;
  readonly sessions = new CompactSet<Session>();
  /** Sessions of members who may not read the full history: the highest seq hidden from each. */
  #hidden: Map<Session, number> | undefined;
  /** Sessions whose users are known to be members as of an epoch that the sequencer had not reached. */
  #ahead: Map<Session, number> | undefined;
  /** The last epoch whose change of members was sent to the sessions. */
  sentEpoch: number;
  /** Whether an epoch before `sentEpoch` was skipped. */
  #passedOver = false;
  /** When the node noticed that sessions were not told of an epoch, by the clock of `performance.now()`. */
  #untoldSince: number | undefined;
  /** Version of the title and settings that every session has, whether sent as an event or read on joining. */
  details: number;
  readonly reads: DeliveredReads;
  #restricted: boolean;
  /** The epoch as of which `#restricted` is known. */
  #restrictedAsOf: number;
  readonly #flusher: Flusher;
  /** Ephemeral events of this tick, sent at its end. */
  #staged: Map<string | number, Told> | undefined;
  /** State of a repair from the store. */
  repair: 'none' | 'scheduled' | 'running' = 'none';
  /** Whether the node's knowledge of the conversation is in doubt even if nothing waits in the sequencer. */
  doubtful = false;

  constructor(id: string, start: Start, flusher: Flusher, readsAsOf = '') {
    this.id = id;
    this.reads = new DeliveredReads(readsAsOf);
    this.details = start.details_version;
    this.#restricted = start.restricted;
    this.#restrictedAsOf = start.epoch;
    this.sentEpoch = start.epoch;
    this.#flusher = flusher;
    this.sequencer = new Sequencer({ delivered: start.last_seq, changed: start.last_change, epoch: start.epoch }, this);
  }

  /** Whether this is a direct conversation in which messages are currently blocked. */
  get restricted(): boolean {
    return this.#restricted;
  }

  /** Sets whether messages are blocked as of an epoch. Ignored if a newer epoch is known. */
  restrict(restricted: boolean, epoch: number): void {
    if (epoch < this.#restrictedAsOf) return;
    this.#restricted = restricted;
    this.#restrictedAsOf = epoch;
  }

  /** Called by the sequencer. */
  posted({ entry, seq, sent_at }: Posted): void {
    this.#deliver(entry, { of: seq });
    if (sent_at > 0 && this.sessions.size > 0) this.#flusher.noteCommit(sent_at);
  }

  /** Called by the sequencer. */
  changed({ entry, change, seq }: Changed): void {
    this.#deliver(entry, { change, of: seq });
  }

  /**
   * Sends an unnumbered event to every session at once, regardless of its send buffer; with `seq`, only to sessions
   * whose users may read that message.
   */
  broadcast(entry: Uint8Array, seq = Number.MAX_SAFE_INTEGER): void {
    for (const session of this.sessions) if (!this.hides(session, seq)) this.#flusher.push(session.sendBuffer, entry);
  }

  /** Sends a member's read position, unless that position or a higher one was sent already. */
  broadcastRead(userId: string, seq: number, entry = readEntry(this.id, userId, seq)): void {
    if (!this.reads.take(userId, seq)) return;
    const event = { key: readKey(this.id, userId), entry, mayWait: true };
    if (!this.#restricted) this.broadcastNewest({ ...event, exceptUserId: '' });
    else {
      // Blocked and blocking users see nothing of each other: only the user's own devices receive the event.
      for (const session of this.sessions)
        if (session.user_id === userId) this.#flusher.pushEphemeral(session.sendBuffer, event);
    }
  }

  /** Sends a change of title or settings to every session, unless they have a newer one. `version` 0: unknown. */
  broadcastDetails(entry: Uint8Array, version: number): void {
    if (version > 0 && version <= this.details) return;
    this.details = Math.max(version, this.details);
    this.broadcast(entry);
  }

  /**
   * Sends a change of members to every session, except those that joined at that epoch or later: their state on joining
   * includes the change, and may be here first. A change older than the last one sent is dropped; `broadcastMissed` reports
   * it as missed.
   */
  broadcastMembers(entry: Uint8Array, epoch: number): void {
    if (epoch <= this.sentEpoch) return;
    this.#passedOver ||= this.sessions.size > 0 && epoch > this.sentEpoch + 1;
    this.sentEpoch = epoch;
    if (entry.length > 0) this.#broadcastMembers(entry, epoch);
  }

  #broadcastMembers(entry: Uint8Array, epoch: number): void {
    for (const session of this.sessions)
      if ((this.#ahead?.get(session) ?? 0) < epoch) this.#flusher.push(session.sendBuffer, entry);
  }

  /**
   * Tells the sessions that they missed a change of members, `patienceMs` after it was noticed. Called periodically.
   */
  broadcastMissed(patienceMs: number): void {
    const epoch = Math.max(this.sequencer.epoch, this.sentEpoch);
    const isMissed = this.sessions.size > 0 && (this.#passedOver || this.sentEpoch < epoch);
    const now = performance.now();
    this.#untoldSince = isMissed ? (this.#untoldSince ?? now) : undefined;
    if (this.#untoldSince !== undefined && now - this.#untoldSince < patienceMs) return;
    this.#untoldSince = undefined;
    this.sentEpoch = epoch;
    this.#passedOver = false;
    const { id: conversation_id } = this;
    // Direct conversations report none: their members never change, and a block must not be visible.
    if (!isMissed || isDirectId(conversation_id)) return;
    const member_changed = { conversation_id, seq: this.sequencer.delivered, epoch, missed: true };
    this.#broadcastMembers(encodeEntry({ member_changed }), epoch);
  }

  /** Sends an event to every session at the end of the tick, unless a newer one with its key arrives first. */
  broadcastNewest(told: Told): void {
    this.#staged ??= new Map();
    const key = told.key || this.#staged.size;
    // Deleted and reinserted at the end, so that events with and without a key keep their relative order.
    this.#staged.delete(key);
    this.#staged.set(key, told);
    this.#flusher.atEndOfTurn(this);
  }

  /** Called by the flusher at the end of the turn. */
  endTurn(): void {
    for (const told of this.#staged?.values() ?? []) {
      for (const session of this.sessions) {
        if (session.user_id !== told.exceptUserId) this.#flusher.pushEphemeral(session.sendBuffer, told);
      }
    }
    this.#staged = undefined;
  }

  #deliver(entry: Uint8Array, at: Passed): void {
    for (const session of this.sessions) {
      const inStep = session.lags === undefined && !session.sendBuffer.slow;
      if (!inStep && !passTo(session, this.id, at, this.sequencer)) continue;
      if (!this.hides(session, at.of)) this.#flusher.push(session.sendBuffer, entry);
    }
  }

  /** Sets the highest seq that is hidden from a session's user; 0: none is. */
  hide(session: Session, visibleSeq: number): void {
    if (visibleSeq > 0) this.#hidden = (this.#hidden ?? new Map()).set(session, visibleSeq);
    else this.#hidden?.delete(session);
  }

  /** Whether a message is too old for the session's user to read. */
  hides(session: Session, seq: number): boolean {
    return this.#hidden !== undefined && seq <= (this.#hidden.get(session) ?? 0);
  }

  /** Records that a session's user is a member as of an epoch. */
  noteMember(session: Session, epoch: number): void {
    if (epoch > this.memberAsOf(session)) this.#ahead = (this.#ahead ?? new Map()).set(session, epoch);
  }

  /**
   * The epoch as of which a session's user is known to be a member. Non-members as of the sequencer's epoch were
   * removed.
   */
  memberAsOf(session: Session): number {
    return Math.max(this.sequencer.epoch, this.#ahead?.get(session) ?? 0);
  }

  /** Removes a session; false if it was not in the conversation. */
  remove(session: Session): boolean {
    this.#hidden?.delete(session);
    this.#ahead?.delete(session);
    return this.sessions.delete(session);
  }
}
