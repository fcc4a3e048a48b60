import type { godwit } from '../codec.js';
import type { EventName, Events } from '../gen/service.js';

/** How far a client is with a conversation. */
export interface Cursor {
  conversation_id: string;
  /** Of the last message that it has. */
  seq: number;
  /** Of the last change of a message that it has. */
  change: number;
  /** The history of the database that the numbers are of: `database_epoch` of the session. Absent: not known. */
  database_epoch?: string;
}

/** Events of a conversation that wait while what was missed is read from history. */
const MAX_HELD = 10_000;

interface Place {
  seq: number;
  change: number;
  /** Empty: not known. */
  epoch: string;
  /** What came while history is read; undefined: nothing is read. */
  held: { name: EventName; event: Events[EventName] }[] | undefined;
}

/** What became of an event: to be passed on, dropped because the client has it, kept for later, or one too many. */
export type Taken = 'new' | 'had' | 'held' | 'overflow';

/**
 * Keeps how far a client is with each conversation, over all its connections: what Hello is to resume from, and what the
 * client has already. The most recently active conversations come last.
 */
export class Places {
  readonly #places = new Map<string, Place>();
  #epoch = '';

  constructor(cursors: readonly Cursor[] = []) {
    for (const { conversation_id, seq, change, database_epoch: epoch = '' } of cursors)
      this.#places.set(conversation_id, { seq, change, epoch, held: undefined });
  }

  /** The cursors of the conversations that were active last, at most `limit`. */
  cursors(limit = Number.POSITIVE_INFINITY): Cursor[] {
    const all = [...this.#places].reverse().slice(0, limit);
    return all.map(([conversation_id, { seq, change, epoch }]) => ({
      conversation_id,
      seq,
      change,
      ...(epoch ? { database_epoch: epoch } : {}),
    }));
  }

  /** A connection is gone: what was held comes again, after the cursor. */
  disconnected(): void {
    for (const place of this.#places.values()) place.held = undefined;
  }

  /**
   * Conversations that the client hears of for the first time begin where Hello says that they stand; so do those whose
   * numbers are of another history of the database.
   */
  greet(heads: readonly godwit.v1.ConversationHead.$Properties[], epoch: string): void {
    this.#epoch = epoch;
    for (const [id, place] of this.#places) {
      if (place.epoch && epoch && place.epoch !== epoch) this.#places.delete(id);
      else if (epoch) place.epoch = epoch;
    }
    for (const { conversation_id = '', last_seq = 0, last_change = 0 } of [...heads].reverse()) {
      if (!this.#places.has(conversation_id))
        this.#places.set(conversation_id, { seq: last_seq, change: last_change, epoch, held: undefined });
    }
  }

  /** Begins to hold a conversation's events back: what was missed is read from history. */
  hold(conversationId: string): void {
    const place = this.#places.get(conversationId);
    if (place) place.held ??= [];
  }

  /** Ends holding back; returns what was held, in order. */
  release(conversationId: string): { name: EventName; event: Events[EventName] }[] {
    const place = this.#places.get(conversationId);
    const held = place?.held ?? [];
    if (place) place.held = undefined;
    return held;
  }

  /** The last message that the client has of a conversation; undefined: it is not followed. */
  seqOf(conversationId: string): number | undefined {
    return this.#places.get(conversationId)?.seq;
  }

  /** Takes note of a message that was read from history; returns whether it is new. */
  read(message: godwit.v1.Message.$Properties): boolean {
    const place = this.#places.get(message.conversation_id ?? '');
    if (!place || (message.seq ?? 0) <= place.seq) return false;
    place.seq = message.seq ?? 0;
    return true;
  }

  /** Takes note of an event, before it is passed on. */
  take<E extends EventName>(name: E, event: Events[E]): Taken {
    const id = conversationOf(name, event);
    if (id === undefined) return 'new';
    const place = this.#places.get(id);
    if (place?.held && name !== 'conversation_left') {
      if (place.held.length >= MAX_HELD) return 'overflow';
      place.held.push({ name, event });
      return 'held';
    }
    return this.#note(name, event, id, place);
  }

  #note(name: EventName, event: Events[EventName], id: string, known: Place | undefined): Taken {
    const place = known ?? { seq: 0, change: 0, epoch: this.#epoch, held: undefined };
    if (name === 'conversation_left') {
      this.#places.delete(id);
      return 'new';
    }
    if (name === 'message_posted') {
      const { message } = event as Events['message_posted'];
      if ((message?.seq ?? 0) <= place.seq) return 'had';
      place.seq = message?.seq ?? 0;
    } else if (name === 'message_changed') {
      const { change } = event as Events['message_changed'];
      if (change <= place.change) return 'had';
      place.change = change;
    } else if (name === 'resumed') {
      const { to_seq, to_change, truncated, restored } = event as Events['resumed'];
      if (restored) {
        place.seq = to_seq;
        place.change = to_change;
      } else if (!truncated) place.seq = Math.max(place.seq, to_seq);
      place.change = Math.max(place.change, to_change);
    } else {
      const { conversation } = event as Events['conversation_joined'];
      place.seq = Math.max(place.seq, conversation?.last_seq ?? 0);
      place.change = Math.max(place.change, conversation?.last_change ?? 0);
    }
    // At the end: it is the most recently active one.
    this.#places.delete(id);
    this.#places.set(id, place);
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
