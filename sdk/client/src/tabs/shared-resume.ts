import type { Events, godwit, RequestInputs } from '@godwit/schema/client';
import { GodwitError } from '@godwit/schema/client';
import type { Cursor } from '../resume.js';
import type { SharedHeads } from './shared-heads.js';
import type { TabSession } from './tab-session.js';

/** Maximum messages and changes of a conversation that wait for `resumed`. */
const MAX_HELD = 10_000;
/** Maximum cursors of one request: `limits.max_heads` of every server of this version. */
const MAX_CURSORS = 1_000;
/** Milliseconds before a request is repeated that the server could not answer. */
const RETRY_MS = 1_000;

/** A session that waits for what it missed since its cursor. */
interface Waiting {
  seq: number;
  /** Undefined: not known. */
  change: number | undefined;
  /** It was told that too much was missed: its client reads the messages from history. */
  reads: boolean;
}

/** The events of a conversation between a `resume` request of the connection and the `resumed` that answers it. */
interface Round {
  waiting: Map<TabSession, Waiting>;
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
  sessions: ReadonlySet<TabSession>;
  call(request: RequestInputs['resume']): Promise<unknown>;
  /** Called if too many events of a conversation are held. */
  overflow(): void;
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
  #asking: Cursor[] = [];

  constructor(parts: SharedResumeParts) {
    this.#parts = parts;
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
    const isNew = !head || seq > head.last_seq;
    if (round) {
      this.#hold(round, () => round.posted.set(seq, message));
      if (!isNew && message.revision > 0 && this.#isHad(round, seq)) round.again = true;
      // Nobody follows a conversation that has no head, except those who wait.
      if (!head) return;
    }
    if (!isNew) return;
    this.#parts.heads.posted(message);
    for (const session of this.#parts.sessions)
      if (session.isOpen && !this.#isWaiting(session, id)) session.emit('message_posted', event);
  }

  /** Takes a change of a message from the connection. */
  changed(event: Events['message_changed']): void {
    const id = event.message?.conversation_id ?? '';
    const round = this.#rounds.get(id);
    if (round) {
      this.#hold(round, () => round.changed.set(event.change, event));
      return;
    }
    if (event.change <= (this.#parts.heads.get(id)?.last_change ?? 0)) return;
    this.#parts.heads.raise(id, 0, event.change);
    for (const session of this.#parts.sessions) session.emit('message_changed', event);
  }

  /** Takes the end of a round from the connection. */
  resumed(event: Events['resumed']): void {
    const { conversation_id: id, to_seq, to_change, truncated, restored } = event;
    const round = this.#rounds.get(id);
    if (!round) return;
    const { heads } = this.#parts;
    const known = heads.get(id)?.last_change;
    if (restored) {
      heads.raise(id, to_seq, to_change);
      for (const [session, { seq }] of round.waiting) session.emit('resumed', { ...event, from_seq: seq });
      this.#end(id);
      return;
    }
    if (truncated)
      for (const [session, waiting] of round.waiting) {
        if (waiting.reads) continue;
        waiting.reads = true;
        round.again = true;
        session.emit('resumed', { ...event, from_seq: waiting.seq, to_change: waiting.change ?? 0 });
      }
    heads.raise(id, to_seq, 0);
    if (round.again) {
      round.again = false;
      this.#ask({ conversation_id: id, seq: heads.get(id)?.last_seq ?? to_seq, change: round.from });
      return;
    }
    this.#release(id, round, known ?? round.from);
    heads.raise(id, 0, Math.max(to_change, ...round.changed.keys()));
    const { last_seq = to_seq, last_change = to_change } = heads.get(id) ?? {};
    for (const [session, { seq }] of round.waiting) {
      const to = { from_seq: seq, to_seq: last_seq, to_change: last_change };
      session.emit('resumed', { conversation_id: id, ...to, truncated: false, restored: false });
    }
    this.#end(id);
  }

  /** Takes the news that the user is no member of a conversation, and tells the sessions that may know of it. */
  left(event: Events['conversation_left'], wasKnown: boolean): void {
    const { conversation_id: id } = event;
    const { waiting = new Map() } = this.#rounds.get(id) ?? {};
    const asking = new Set([...waiting.keys(), ...(this.#next.get(id)?.keys() ?? [])]);
    this.#rounds.delete(id);
    this.#next.delete(id);
    for (const session of this.#parts.sessions)
      if (wasKnown || asking.has(session)) session.emit('conversation_left', event);
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
    const head = this.#parts.heads.get(id);
    const changes = cursors.flatMap(({ change }) => change ?? []);
    const isUnknown = changes.length < cursors.length;
    const round: Round = {
      waiting: new Map([...next].map(([session, { seq, change }]) => [session, { seq, change, reads: false }])),
      from: Math.min(...changes, head?.last_change ?? Number.POSITIVE_INFINITY),
      posted: new Map(),
      changed: new Map(),
      // Such a cursor is resumed by its message alone, and the others by their changes.
      again: isUnknown && this.#parts.sessions.size > 1,
    };
    if (round.from === Number.POSITIVE_INFINITY) round.from = 0;
    this.#rounds.set(id, round);
    const seq = Math.min(...cursors.map((cursor) => cursor.seq), head?.last_seq ?? Number.POSITIVE_INFINITY);
    const epoch = head ? undefined : cursors[0]?.database_epoch;
    this.#ask({
      conversation_id: id,
      seq,
      ...(isUnknown ? {} : { change: round.from }),
      ...(epoch ? { database_epoch: epoch } : {}),
    });
  }

  /** Gives each session what it lacks of a round; those that do not wait for it have all changes up to `known`. */
  #release(id: string, { waiting, posted, changed }: Round, known: number): void {
    const inOrder = <T>(all: ReadonlyMap<number, T>) => [...all].sort(([a], [b]) => a - b);
    const messages = inOrder(posted);
    const changes = inOrder(changed);
    for (const session of this.#parts.sessions) {
      const one = waiting.get(session);
      // It lacks more, and is resumed next.
      if (!one && this.#isWaiting(session, id)) continue;
      if (one && !one.reads)
        for (const [seq, message] of messages) if (seq > one.seq) session.emit('message_posted', { message });
      const from = one ? (one.change ?? 0) : known;
      for (const [number, event] of changes) if (number > from) session.emit('message_changed', event);
    }
  }

  #end(id: string): void {
    this.#rounds.delete(id);
    this.#start(id);
  }

  #ask(cursor: Cursor): void {
    this.#asking.push(cursor);
    if (this.#asking.length > 1) return;
    queueMicrotask(() => {
      const asking = this.#asking;
      this.#asking = [];
      for (let at = 0; at < asking.length; at += MAX_CURSORS) this.#request(asking.slice(at, at + MAX_CURSORS));
    });
  }

  async #request(resume: readonly Cursor[]): Promise<void> {
    const rounds = resume.map(({ conversation_id: id }) => this.#rounds.get(id));
    try {
      await this.#parts.call({ resume: [...resume] });
    } catch (thrown) {
      // Not if the connection is lost, which ends all rounds.
      if (this.#rounds.size === 0) return;
      await new Promise((resolve) => setTimeout(resolve, GodwitError.from(thrown).retryAfterMs || RETRY_MS));
      const still = (id: string, at: number) => rounds[at] !== undefined && this.#rounds.get(id) === rounds[at];
      for (const [at, cursor] of resume.entries()) if (still(cursor.conversation_id, at)) this.#ask(cursor);
    }
  }

  #hold(round: Round, hold: () => void): void {
    hold();
    if (round.posted.size + round.changed.size > MAX_HELD) this.#parts.overflow();
  }

  /** Whether a session is not sent the messages of a conversation now, because it lacks earlier ones. */
  #isWaiting(session: TabSession, id: string): boolean {
    const waiting = this.#rounds.get(id)?.waiting.get(session);
    return (waiting !== undefined && !waiting.reads) || this.#next.get(id)?.has(session) === true;
  }

  /** Whether a session has a message already, so that it would drop it. */
  #isHad({ waiting }: Round, seq: number): boolean {
    for (const session of this.#parts.sessions) {
      const one = waiting.get(session);
      if (session.isOpen && (one ? one.seq >= seq || one.reads : true)) return true;
    }
    return false;
  }
}
