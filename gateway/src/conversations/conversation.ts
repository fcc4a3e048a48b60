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

/** Where a conversation stands when the node begins to follow it. */
export type Start = Pick<
  internal.store.v1.Membership,
  'last_seq' | 'last_change' | 'epoch' | 'restricted' | 'details_version'
>;

/** An ephemeral event for everybody but one user's devices. */
export interface Told extends EphemeralEvent {
  exceptUserId: string;
}

/** A conversation that sockets of this node are in. */
export class Conversation implements InOrder<Posted, Changed> {
  readonly id: string;
  readonly sequencer: Sequencer<Posted, Changed>;
  readonly sessions = new CompactSet<Session>();
  /** For the sessions of members who may not read everything: up to which seq they may not. */
  #hidden: Map<Session, number> | undefined;
  /** Sessions whose users are known to be members as of an epoch that the sequencer had not reached. */
  #ahead: Map<Session, number> | undefined;
  /** The last epoch whose change of members the sessions were told. */
  toldEpoch: number;
  /** An epoch before it was passed over. */
  #passedOver = false;
  /** Since when it is known that sessions were not told of an epoch, in the clock of `performance.now()`. */
  #untoldSince: number | undefined;
  /** The version of the title and the settings that every session was told, or had when it came. */
  details: number;
  readonly reads: DeliveredReads;
  #restricted: boolean;
  /** The epoch of which that is known. */
  #restrictedAsOf: number;
  readonly #flusher: Flusher;
  /** What this turn is to be told at its end. */
  #staged: Map<string | number, Told> | undefined;
  /** Whether the store is being asked what this node missed. */
  repair: 'none' | 'scheduled' | 'running' = 'none';
  /** The node's knowledge of the conversation is in doubt, even if nothing waits in the sequencer. */
  doubtful = false;

  constructor(id: string, start: Start, flusher: Flusher, readsAsOf = '') {
    this.id = id;
    this.reads = new DeliveredReads(readsAsOf);
    this.details = start.details_version;
    this.#restricted = start.restricted;
    this.#restrictedAsOf = start.epoch;
    this.toldEpoch = start.epoch;
    this.#flusher = flusher;
    this.sequencer = new Sequencer({ delivered: start.last_seq, changed: start.last_change, epoch: start.epoch }, this);
  }

  /** A direct conversation in which nothing may be said for now. */
  get restricted(): boolean {
    return this.#restricted;
  }

  /** Takes whether something may be said as of an epoch; of an older one than is known of, it changes nothing. */
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
   * Hands an event that has no number to every session, at once and whatever it has to take already; one about the message
   * `seq` to those whose users may read that.
   */
  tell(entry: Uint8Array, seq = Number.MAX_SAFE_INTEGER): void {
    for (const session of this.sessions) if (!this.hides(session, seq)) this.#flusher.push(session.sendBuffer, entry);
  }

  /** Tells a member's read position, unless it was told already, or a higher one. */
  tellRead(userId: string, seq: number, entry = readEntry(this.id, userId, seq)): void {
    if (!this.reads.take(userId, seq)) return;
    const event = { key: readKey(this.id, userId), entry, mayWait: true };
    if (!this.#restricted) this.tellNewest({ ...event, exceptUserId: '' });
    else {
      // A user who blocks, or is blocked, shows the other nothing: only the user's own devices are told.
      for (const session of this.sessions)
        if (session.user_id === userId) this.#flusher.pushEphemeral(session.sendBuffer, event);
    }
  }

  /** Hands the event of a new title or setting to every session, unless they have a newer one. 0: its version is not known. */
  tellDetails(entry: Uint8Array, version: number): void {
    if (version > 0 && version <= this.details) return;
    this.details = Math.max(version, this.details);
    this.tell(entry);
  }

  /**
   * Hands the event of a change of members to the sessions, but to those who came with it or later: what they were told then
   * says it, and may be here first. One that comes after a newer one is not told: `tellMissed` says that there was one.
   */
  tellMembers(entry: Uint8Array, epoch: number): void {
    if (epoch <= this.toldEpoch) return;
    this.#passedOver ||= this.sessions.size > 0 && epoch > this.toldEpoch + 1;
    this.toldEpoch = epoch;
    if (entry.length > 0) this.#tellMembers(entry, epoch);
  }

  #tellMembers(entry: Uint8Array, epoch: number): void {
    for (const session of this.sessions)
      if ((this.#ahead?.get(session) ?? 0) < epoch) this.#flusher.push(session.sendBuffer, entry);
  }

  /** Tells the sessions that they missed a change of members, once its event has had time to come. Called now and then. */
  tellMissed(patienceMs: number): void {
    const epoch = Math.max(this.sequencer.epoch, this.toldEpoch);
    const isMissed = this.sessions.size > 0 && (this.#passedOver || this.toldEpoch < epoch);
    const now = performance.now();
    this.#untoldSince = isMissed ? (this.#untoldSince ?? now) : undefined;
    if (this.#untoldSince !== undefined && now - this.#untoldSince < patienceMs) return;
    this.#untoldSince = undefined;
    this.toldEpoch = epoch;
    this.#passedOver = false;
    const { id: conversation_id } = this;
    // Of a direct conversation nobody is told: its members stay, and whether one blocks the other is not to be seen.
    if (!isMissed || isDirectId(conversation_id)) return;
    const member_changed = { conversation_id, seq: this.sequencer.delivered, epoch, missed: true };
    this.#tellMembers(encodeEntry({ member_changed }), epoch);
  }

  /** Hands an event to every session at the end of the turn, unless a newer one of its key comes first. */
  tellNewest(told: Told): void {
    this.#staged ??= new Map();
    const key = told.key || this.#staged.size;
    // At the end again: events without a key keep their order with those that have one.
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

  /** Says up to which seq a session's user may not read. */
  hide(session: Session, visibleSeq: number): void {
    if (visibleSeq > 0) this.#hidden = (this.#hidden ?? new Map()).set(session, visibleSeq);
    else this.#hidden?.delete(session);
  }

  /** Whether a message is from before what the session's user may read. */
  hides(session: Session, seq: number): boolean {
    return this.#hidden !== undefined && seq <= (this.#hidden.get(session) ?? 0);
  }

  /** Notes that a session's user is a member as of an epoch. */
  noteMember(session: Session, epoch: number): void {
    if (epoch > this.memberAsOf(session)) this.#ahead = (this.#ahead ?? new Map()).set(session, epoch);
  }

  /** The epoch as of which a session's user is known to be a member: who is none as of the sequencer's is not here any more. */
  memberAsOf(session: Session): number {
    return Math.max(this.sequencer.epoch, this.#ahead?.get(session) ?? 0);
  }

  /** Takes a session out; false where it was not in. */
  remove(session: Session): boolean {
    this.#hidden?.delete(session);
    this.#ahead?.delete(session);
    return this.sessions.delete(session);
  }
}
