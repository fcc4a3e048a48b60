import type { EventName, Events, godwit } from '@godwit/schema';

/** How far a client is with a conversation. */
export interface Cursor {
  conversation_id: string;
  /** Of the last message that it has. */
  seq: number;
  /** Of the last change of a message that it has. Absent: not known, so changes that it has may come again. */
  change?: number;
  /** The history of the database that the numbers are of: `database_epoch` of the session. Absent: not known. */
  database_epoch?: string;
}

/** Events of a conversation that wait while what was missed is read from history. */
const MAX_HELD = 10_000;

interface Position {
  seq: number;
  /** Undefined: not known. */
  change: number | undefined;
  /** Empty: not known. */
  epoch: string;
  /** Events that arrived while history is being read; undefined: no read is in progress. */
  held: { name: EventName; event: Events[EventName] }[] | undefined;
  /**
   * Its cursor goes to the gateway after Hello: what is sent live until `resumed` comes may be ahead of what was
   * missed.
   */
  unresumed: boolean;
  /** `seq` was read from a list, which may be ahead of what this connection is to be sent live. */
  listed: boolean;
}

/** A conversation before anything is known of it. */
const BEGINNING: Position = { seq: 0, change: 0, epoch: '', held: undefined, unresumed: false, listed: false };

/**
 * The verdict on an event: to be passed on, dropped because the client has it, kept for later, one too many, or the
 * `resumed` after which `caughtUp` is to be passed on and it is to be taken again.
 */
export type Taken = 'new' | 'had' | 'held' | 'overflow' | 'caught up';

/**
 * Keeps how far a client is with each conversation, over all its connections: what Hello is to resume from, and what
 * the client has already. The most recently active conversations come last.
 */
export class Positions {
  readonly #positions = new Map<string, Position>();
  #epoch = '';
  /** Conversations that the client does not know of and that something came of; undefined: what comes is passed on. */
  #unknown: Set<string> | undefined;

  constructor(cursors: readonly Cursor[] = []) {
    for (const { conversation_id, seq, change, database_epoch: epoch = '' } of cursors)
      this.#positions.set(conversation_id, { ...BEGINNING, seq, change, epoch });
  }

  /** The cursors of the conversations that were active last, at most `limit`. */
  cursors(limit = Number.POSITIVE_INFINITY): Cursor[] {
    const all = [...this.#positions].reverse().slice(0, limit);
    return all.map(([conversation_id, { seq, change, epoch }]) => ({
      conversation_id,
      seq,
      ...(change === undefined ? {} : { change }),
      ...(epoch ? { database_epoch: epoch } : {}),
    }));
  }

  /** Notes a lost connection: held events will come again, after the cursor. */
  disconnected(): void {
    for (const place of this.#positions.values()) Object.assign(place, { held: undefined, unresumed: false });
    this.#unknown = undefined;
  }

  /**
   * A session has begun in a history of the database. Places in another history mean nothing any more: returns whether
   * there were such.
   */
  enter(epoch: string): boolean {
    this.#epoch = epoch;
    const before = this.#positions.size;
    for (const [id, place] of this.#positions) {
      if (place.epoch && epoch && place.epoch !== epoch) this.#positions.delete(id);
      else if (epoch) place.epoch = epoch;
    }
    return this.#positions.size < before;
  }

  /** Conversations that the client hears of for the first time begin where Hello says that they stand. */
  greet(heads: readonly godwit.v1.ConversationHead.$Properties[]): void {
    for (const { conversation_id = '', last_seq = 0, last_change = 0 } of [...heads].reverse())
      if (!this.#positions.has(conversation_id)) this.begin(conversation_id, { seq: last_seq, change: last_change });
  }

  /** Whether the client follows a conversation. */
  has(conversationId: string): boolean {
    return this.#positions.has(conversationId);
  }

  /** Begins to follow a conversation from somewhere on: `listed`, where that was read from a list. */
  begin(conversationId: string, from: { seq: number; change?: number; listed?: boolean }): void {
    this.#positions.set(conversationId, { ...BEGINNING, epoch: this.#epoch, ...from });
    this.#unknown?.delete(conversationId);
  }

  /** Holds messages and changes of a conversation until `resumed` says that all that was missed is among them. */
  awaitResumed(conversationId: string): void {
    const place = this.#positions.get(conversationId);
    if (place) Object.assign(place, { unresumed: true, held: [] });
  }

  /** Returns what was held until `resumed` came: messages by their numbers, and then changes by theirs. */
  caughtUp(conversationId: string): { name: EventName; event: Events[EventName] }[] {
    const place = this.#positions.get(conversationId);
    const held = place?.held ?? [];
    if (place) Object.assign(place, { unresumed: false, held: undefined });
    const numberOf = (event: Events[EventName]) => {
      const { message, change } = event as Events['message_changed'];
      return change ?? message?.seq ?? 0;
    };
    const ofName = (name: EventName) =>
      held.filter((one) => one.name === name).sort((a, b) => numberOf(a.event) - numberOf(b.event));
    return [...ofName('message_posted'), ...ofName('message_changed')];
  }

  /** Drops messages and changes of conversations that the client does not know of, and notes which they are. */
  awaitUnknown(): void {
    this.#unknown ??= new Set();
  }

  /** The unknown conversations for which events arrived. */
  get unknown(): readonly string[] {
    return [...(this.#unknown ?? [])];
  }

  /** Ends what `awaitUnknown` began. */
  knowAll(): void {
    this.#unknown = undefined;
  }

  /** Begins to hold a conversation's events back: what was missed is read from history. */
  hold(conversationId: string): void {
    const place = this.#positions.get(conversationId);
    if (place) place.held ??= [];
  }

  /** Ends holding back; returns the held events, in order. */
  release(conversationId: string): { name: EventName; event: Events[EventName] }[] {
    const place = this.#positions.get(conversationId);
    const held = place?.held ?? [];
    if (place) place.held = undefined;
    return held;
  }

  /** The last message that the client has of a conversation; undefined: it is not followed. */
  seqOf(conversationId: string): number | undefined {
    return this.#positions.get(conversationId)?.seq;
  }

  /** Takes note of a message that was read from history; returns whether it is new. */
  read(message: godwit.v1.Message.$Properties): boolean {
    const place = this.#positions.get(message.conversation_id ?? '');
    if (!place || (message.seq ?? 0) <= place.seq) return false;
    place.seq = message.seq ?? 0;
    return true;
  }

  /** Takes note of an event, before it is passed on. */
  take<E extends EventName>(name: E, event: Events[E]): Taken {
    const id = conversationOf(name, event);
    if (id === undefined) return 'new';
    const place = this.#positions.get(id);
    const isNumbered = name === 'message_posted' || name === 'message_changed';
    if (isNumbered && !place && this.#unknown) {
      this.#unknown.add(id);
      return 'had';
    }
    if (place?.unresumed && name === 'resumed') return 'caught up';
    if (place?.held && name !== 'conversation_left' && (isNumbered || !place.unresumed)) {
      if (place.held.length >= MAX_HELD) return 'overflow';
      place.held.push({ name, event });
      return 'held';
    }
    return this.#note(name, event, id, place);
  }

  #note(name: EventName, event: Events[EventName], id: string, known: Position | undefined): Taken {
    const place = known ?? { ...BEGINNING, epoch: this.#epoch };
    if (name === 'conversation_left') {
      this.#positions.delete(id);
      return 'new';
    }
    if (name === 'message_posted') {
      const { message } = event as Events['message_posted'];
      if ((message?.seq ?? 0) <= place.seq && !place.listed) return 'had';
      place.seq = message?.seq ?? 0;
      place.listed = false;
    } else if (name === 'message_changed') {
      const { change } = event as Events['message_changed'];
      if (place.change !== undefined && change <= place.change && !place.listed) return 'had';
      place.change = change;
    } else if (name === 'resumed') {
      const { to_seq, to_change, truncated, restored } = event as Events['resumed'];
      if (restored) {
        place.seq = to_seq;
        place.change = to_change;
      } else if (!truncated) place.seq = Math.max(place.seq, to_seq);
      place.change = Math.max(place.change ?? 0, to_change);
      place.listed = false;
    } else {
      const { conversation } = event as Events['conversation_joined'];
      place.seq = Math.max(place.seq, conversation?.last_seq ?? 0);
      place.change = Math.max(place.change ?? 0, conversation?.last_change ?? 0);
    }
    // At the end: it is the most recently active one.
    this.#positions.delete(id);
    this.#positions.set(id, place);
    return 'new';
  }
}

/** The conversation of an event that has to do with how far the client is. */
function conversationOf(name: EventName, event: Events[EventName]): string | undefined {
  switch (name) {
    case 'message_posted':
    case 'message_changed':
      return (event as Events['message_posted']).message?.conversation_id ?? undefined;
    case 'conversation_joined':
      return (event as Events['conversation_joined']).conversation?.conversation_id ?? undefined;
    case 'resumed':
    case 'conversation_left':
      return (event as Events['resumed']).conversation_id;
    default:
      return undefined;
  }
}
