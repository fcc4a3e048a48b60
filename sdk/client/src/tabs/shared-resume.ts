import type { Events, godwit, RequestInputs } from '@godwit/schema/client';
import type { Cursor } from '../resume.js';
import { ResumeRequests } from './resume-requests.js';
import type { SharedHeads } from './shared-heads.js';
import type { TabSession } from './tab-session.js';

/** Maximum messages and changes of a conversation that wait for `resumed`. */
const MAX_HELD = 10_000;
/** Milliseconds by which the clocks of the server that sends and of the one that stores may differ. */
const CLOCKS_MS = 60_000;

/** A session that waits for what it missed since its cursor. */
interface Waiting {
  seq: number;
  /** Undefined: not known. */
  change: number | undefined;
  /** It was told that too much was missed: its client reads the messages up to this one from history. */
  readsTo?: number;
}

/** The events of a conversation between a `resume` request of the connection and the `resumed` that answers it. */
interface Round {
  waiting: Map<TabSession, Waiting>;
  /** The message from which the connection was asked to resume last. */
  asked: number;
  /** The message up to which the connection has everything; undefined: not known. */
  seq: number | undefined;
  /** The lowest change of which a session may lack what came after it. */
  from: number;
  posted: Map<number, godwit.v1.Message>;
  changed: Map<number, Events['message_changed']>;
  /** Changes came within messages that some session has already: the connection has to go back to `from` once more. */
  again: boolean;
}

/** Dependencies of `SharedResume`. */
export interface SharedResumeParts {
  heads: SharedHeads;
  databaseEpoch: string;
  /** When the connection began, in the server's time: milliseconds since 1970. */
  since: number;
  sessions: ReadonlySet<TabSession>;
  call(request: RequestInputs['resume']): Promise<unknown>;
  /** Closes the connection, so that each client connects again and resumes from its own position. */
  restart(reason: string): void;
}

/**
 * The messages and changes of one connection for many sessions, of which each has its own position. A session that lacks
 * something makes the connection resume from there: the server then sends again what the other sessions have, and
 * changes of their messages only within these. So the events of the conversation are held until `resumed`, and each
 * session is given what it lacks, in order. Where a message that a session has came again with a change in it, the
 * connection first goes back over the changes alone.
 */
export class SharedResume {
  readonly #parts: SharedResumeParts;
  readonly #rounds = new Map<string, Round>();
  /** The sessions that wait for the next round of a conversation, with their cursors. */
  readonly #next = new Map<string, Map<TabSession, Cursor>>();
  readonly #requests: ResumeRequests;

  constructor(parts: SharedResumeParts) {
    this.#parts = parts;
    this.#requests = new ResumeRequests({
      call: parts.call,
      isCurrent: (id, round) => this.#rounds.get(id) === round,
    });
  }

  /**
   * Begins to resume a session from a cursor. Returns `up to date` if it lacks nothing, the `resumed` event to send if
   * its cursor is of another history of the database, and otherwise undefined: `resumed` follows.
   */
  begin(session: TabSession, cursor: Cursor): 'up to date' | Events['resumed'] | undefined {
    const { conversation_id: id, seq, change, database_epoch: epoch } = cursor;
    const head = this.#parts.heads.get(id);
    if (head) {
      const { last_seq, last_change } = head;
      const isOther = epoch ? epoch !== this.#parts.databaseEpoch : seq > last_seq;
      if (isOther) {
        const to = { from_seq: seq, to_seq: last_seq, to_change: last_change };
        return { conversation_id: id, ...to, truncated: true, restored: true };
      }
      // Another connection may have been ahead of this one: events that the client has are dropped by their numbers.
      if (seq >= last_seq && (last_change === 0 || (change ?? 0) >= last_change)) return 'up to date';
    }
    const next = this.#next.get(id) ?? new Map<TabSession, Cursor>();
    this.#next.set(id, next.set(session, cursor));
    if (!this.#rounds.has(id)) queueMicrotask(() => this.#start(id));
    return undefined;
  }

  /** Takes a message from the connection. */
  posted(event: Events['message_posted']): void {
    const { message } = event;
    if (!message) return;
    const { conversation_id: id, seq } = message;
    const round = this.#rounds.get(id);
    const head = this.#parts.heads.get(id);
    if (round) {
      this.#hold(round, () => round.posted.set(seq, message));
      if (message.revision > 0 && this.#isHad(round, id, seq)) round.again = true;
      // Whether the message is new is not known before the end of the round.
      if (!head) return;
    }
    if (head && seq <= head.last_seq) return;
    this.#parts.heads.posted(message);
    for (const session of this.#parts.sessions)
      if (session.isOpen && !this.#isWaiting(session, id)) session.emit('message_posted', event);
  }

  /** Takes a change of a message from the connection. */
  changed(event: Events['message_changed']): void {
    const { conversation_id: id = '', seq = 0 } = event.message ?? {};
    const { heads, sessions } = this.#parts;
    const round = this.#rounds.get(id);
    if (round) {
      this.#hold(round, () => round.changed.set(event.change, event));
      return;
    }
    if (event.change <= (heads.get(id)?.last_change ?? 0)) return;
    heads.changed(id, seq, event.change);
    for (const session of sessions) if (!this.#isWaiting(session, id)) session.emit('message_changed', event);
  }

  /** Takes the end of a round from the connection. */
  resumed(event: Events['resumed']): void {
    const { conversation_id: id, to_seq, to_change, truncated, restored } = event;
    const round = this.#rounds.get(id);
    // The answer to a round that ended early is passed over.
    if (!round || event.from_seq !== round.asked) return;
    const { heads, sessions, restart } = this.#parts;
    if (restored) {
      for (const [session, { seq }] of round.waiting) session.emit('resumed', { ...event, from_seq: seq });
      this.#release(id, round, new Set(round.waiting.keys()));
      heads.raise(id, to_seq, to_change);
      this.#end(id);
      return;
    }
    if (truncated) {
      // The messages up to there do not come as events: a session that does not wait may lack them, and one that reads
      // from history was told to read less.
      const others = [...sessions].some((session) => session.isOpen && !round.waiting.has(session));
      const isRepeated = [...round.waiting.values()].some(({ readsTo = to_seq }) => readsTo < to_seq);
      if (isRepeated || (others && to_seq > (this.#position(id)?.last_seq ?? to_seq))) {
        restart('more was missed than can be sent again');
        return;
      }
      for (const [session, waiting] of round.waiting) {
        if (waiting.readsTo !== undefined) continue;
        waiting.readsTo = to_seq;
        round.again = true;
        session.emit('resumed', { ...event, from_seq: waiting.seq, to_change: waiting.change ?? 0 });
      }
    }
    round.seq = Math.max(round.seq ?? 0, to_seq);
    if (heads.get(id)) heads.raise(id, to_seq, 0);
    if (round.again) {
      round.again = false;
      round.asked = heads.get(id)?.last_seq ?? round.seq;
      this.#requests.ask(round, { conversation_id: id, seq: round.asked, change: round.from });
      return;
    }
    this.#release(id, round);
    heads.raise(id, round.seq, Math.max(to_change, ...round.changed.keys()));
    const { last_seq = to_seq, last_change = to_change } = heads.get(id) ?? {};
    for (const [session, { seq }] of round.waiting) {
      const to = { from_seq: seq, to_seq: last_seq, to_change: last_change };
      session.emit('resumed', { conversation_id: id, ...to, truncated: false, restored: false });
    }
    this.#end(id);
  }

  /** Takes the news that the user is no member of a conversation, and tells the sessions that may know of it. */
  left(event: Events['conversation_left'], wasKnown: boolean): void {
    const asking = this.#drop(event.conversation_id);
    for (const session of this.#parts.sessions)
      if (wasKnown || asking.has(session)) session.emit('conversation_left', event);
  }

  /** Takes the news that the user joined a conversation: sessions that wait for it knew it before the user had left. */
  joined(id: string): void {
    for (const session of this.#drop(id)) session.emit('conversation_left', { conversation_id: id, seq: 0 });
  }

  /** Forgets a session that is closed. */
  drop(session: TabSession): void {
    for (const { waiting } of this.#rounds.values()) waiting.delete(session);
    for (const next of this.#next.values()) next.delete(session);
  }

  /** Ends all rounds, with the connection. */
  close(): void {
    this.#rounds.clear();
    this.#next.clear();
  }

  #start(id: string): void {
    const next = this.#next.get(id);
    if (!next || this.#rounds.has(id)) return;
    this.#next.delete(id);
    if (next.size === 0) return;
    const cursors = [...next.values()];
    const position = this.#position(id);
    const changes = cursors.flatMap(({ change }) => change ?? []);
    const isUnknown = changes.length < cursors.length;
    const asked = Math.min(...cursors.map((cursor) => cursor.seq), position?.last_seq ?? Number.POSITIVE_INFINITY);
    const round: Round = {
      asked,
      waiting: new Map([...next].map(([session, { seq, change }]) => [session, { seq, change }])),
      seq: this.#parts.heads.get(id)?.last_seq,
      from: Math.min(...changes, position?.last_change ?? Number.POSITIVE_INFINITY),
      posted: new Map(),
      changed: new Map(),
      // Such a cursor is resumed by its message alone, and the others by their changes.
      again: isUnknown && this.#parts.sessions.size > 1,
    };
    if (round.from === Number.POSITIVE_INFINITY) round.from = 0;
    this.#rounds.set(id, round);
    const epoch = round.seq === undefined ? cursors[0]?.database_epoch : undefined;
    this.#requests.ask(round, {
      conversation_id: id,
      seq: asked,
      ...(isUnknown ? {} : { change: round.from }),
      ...(epoch ? { database_epoch: epoch } : {}),
    });
  }

  /** Gives each session what it lacks of a round, except those of `done`. */
  #release(id: string, { waiting, posted, changed }: Round, done?: ReadonlySet<TabSession>): void {
    const inOrder = <T>(all: ReadonlyMap<number, T>) => [...all].sort(([a], [b]) => a - b);
    const messages = inOrder(posted);
    const changes = inOrder(changed);
    const { heads, since, sessions } = this.#parts;
    const head = heads.get(id);
    const floor = heads.floor(id);
    // Without a head, new events were held among old ones, and a session may follow the conversation from the next one. Its
    // client drops the changes that it has.
    const firstNew = messages.find(([, { sent_at }]) => sent_at >= since - CLOCKS_MS)?.[0] ?? Number.POSITIVE_INFINITY;
    const heard = head?.last_seq ?? (floor?.isHeard ? floor.last_seq : firstNew - 1);
    const heardChange = head?.last_change ?? 0;
    for (const session of sessions) {
      const one = waiting.get(session);
      // It lacks more, and is resumed next.
      if (done?.has(session) || (!one && this.#isWaiting(session, id))) continue;
      const after = one ? (one.readsTo ?? one.seq) : heard;
      if (one ? one.readsTo === undefined || !head : !head)
        for (const [seq, message] of messages) if (seq > after) session.emit('message_posted', { message });
      const afterChange = one ? (one.change ?? 0) : heardChange;
      for (const [number, event] of changes) if (number > afterChange) session.emit('message_changed', event);
    }
  }

  /** The position up to which every session that follows a conversation has everything; sessions that wait for it may not. */
  #position(id: string): { last_seq: number; last_change: number } | undefined {
    return this.#parts.heads.get(id) ?? this.#parts.heads.floor(id);
  }

  /** Ends the rounds of a conversation; returns the sessions that wait for it. */
  #drop(id: string): ReadonlySet<TabSession> {
    const waiting = [...(this.#rounds.get(id)?.waiting.keys() ?? []), ...(this.#next.get(id)?.keys() ?? [])];
    this.#rounds.delete(id);
    this.#next.delete(id);
    return new Set(waiting);
  }

  #end(id: string): void {
    this.#rounds.delete(id);
    this.#start(id);
  }

  #hold(round: Round, hold: () => void): void {
    hold();
    if (round.posted.size + round.changed.size > MAX_HELD) this.#parts.restart('too many events are held');
  }

  /** Whether a session is not sent the messages of a conversation now, because it lacks earlier ones. */
  #isWaiting(session: TabSession, id: string): boolean {
    const waiting = this.#rounds.get(id)?.waiting.get(session);
    return (waiting !== undefined && waiting.readsTo === undefined) || this.#next.get(id)?.has(session) === true;
  }

  /** Whether a session has a message already, so that it would drop it. */
  #isHad({ waiting }: Round, id: string, seq: number): boolean {
    const had = this.#position(id)?.last_seq ?? 0;
    for (const session of this.#parts.sessions) {
      const one = waiting.get(session);
      if (session.isOpen && (one ? one.readsTo !== undefined || one.seq >= seq : had >= seq)) return true;
    }
    return false;
  }
}
