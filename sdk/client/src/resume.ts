import type { EventName, Events, godwit } from '@godwit/schema/client';

/** A client's position in a conversation. */
export interface Cursor {
  conversation_id: string;
  /** Sequence number of the last message that the client has. */
  seq: number;
  /**
   * Change number of the last change that the client has. Absent: not known, so known changes may be delivered again.
   */
  change?: number;
  /** The epoch of the database that assigned the numbers: `database_epoch` of the session. Absent: not known. */
  database_epoch?: string;
}

/** Maximum events of a conversation held while its missed messages are read from history. */
const MAX_HELD = 10_000;
/** Milliseconds after which the events of everything that a list contained have arrived; gateways repair lost ones in ten seconds. */
const LISTED_MS = 60_000;

interface Position {
  seq: number;
  /** Undefined: not known. */
  change: number | undefined;
  /** Empty: not known. */
  epoch: string;
  /** Events held while missed messages are resumed or read from history; undefined: events are not held. */
  held: { name: EventName; event: Events[EventName] }[] | undefined;
  /**
   * The cursor is sent to the gateway after Hello: live events that arrive before `resumed` may be ahead of the missed
   * ones.
   */
  unresumed: boolean;
  /** `seq` comes from a list of conversations, which may be ahead of the live messages still to arrive. */
  seqIsListed: boolean;
  /** The same of `change`, and the live changes. */
  changeIsListed: boolean;
  /** When the position was taken from a list, by `performance.now()`. */
  listedAt: number;
}

/** The position in a conversation of which nothing is known yet. */
const BEGINNING: Position = {
  seq: 0,
  change: 0,
  epoch: '',
  held: undefined,
  unresumed: false,
  seqIsListed: false,
  changeIsListed: false,
  listedAt: 0,
};

/**
 * The decision about an event. `new`: emit it. `had`: drop it, the client has it. `held`: it is held for later.
 * `overflow`: too many events are held. `caught up`: a `resumed` that ends a hold; emit the events of `caughtUp`, and
 * take it again.
 */
export type Taken = 'new' | 'had' | 'held' | 'overflow' | 'caught up';

/**
 * A client's position in each conversation, across all its connections. Hello resumes from these cursors, and events
 * that the client already has are recognized by them. The most recently active conversations come last.
 */
export class Positions {
  readonly #positions = new Map<string, Position>();
  #epoch = '';
  /** Unknown conversations for which events arrived; undefined: events of unknown conversations are emitted. */
  #unknown: Set<string> | undefined;

  constructor(cursors: readonly Cursor[] = []) {
    for (const { conversation_id, seq, change, database_epoch: epoch = '' } of cursors)
      this.#positions.set(conversation_id, { ...BEGINNING, seq, change, epoch });
  }

  /** The cursors of the most recently active conversations, at most `limit`, most recent first. */
  cursors(limit = Number.POSITIVE_INFINITY): Cursor[] {
    const all = [...this.#positions].reverse().slice(0, limit);
    return all.map(([conversation_id, { seq, change, epoch }]) => ({
      conversation_id,
      seq,
      ...(change === undefined ? {} : { change }),
      ...(epoch ? { database_epoch: epoch } : {}),
    }));
  }

  /**
   * Notes a lost connection, `now` by `performance.now()`: drops held events, which will be delivered again from the
   * cursor on. Of a conversation that was listed shortly before, a change of a message that the client has may be lost.
   */
  disconnected(now = performance.now()): void {
    for (const place of this.#positions.values()) {
      Object.assign(place, { held: undefined, unresumed: false });
      if (place.changeIsListed && !place.seqIsListed && now - place.listedAt < LISTED_MS) place.change = undefined;
    }
    this.#unknown = undefined;
  }

  /**
   * Notes that a session has begun in a database epoch. Drops positions of another epoch, which are meaningless, and
   * returns whether there were any.
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

  /** Begins to follow the conversations that are new to the client, from their heads in HelloResponse. */
  greet(heads: readonly godwit.v1.ConversationHead.$Properties[]): void {
    for (const { conversation_id = '', last_seq = 0, last_change = 0 } of [...heads].reverse())
      if (!this.#positions.has(conversation_id)) this.begin(conversation_id, { seq: last_seq, change: last_change });
  }

  /** Whether the client follows a conversation. */
  has(conversationId: string): boolean {
    return this.#positions.has(conversationId);
  }

  /** Begins to follow a conversation from a position; `listed`: the position comes from a list of conversations. */
  begin(conversationId: string, { listed = false, ...from }: { seq: number; change?: number; listed?: boolean }): void {
    const isListed = { seqIsListed: listed, changeIsListed: listed, listedAt: performance.now() };
    this.#positions.set(conversationId, { ...BEGINNING, ...isListed, epoch: this.#epoch, ...from });
    this.#unknown?.delete(conversationId);
  }

  /** Holds messages and changes of a conversation until `resumed` says that all missed ones have arrived. */
  awaitResumed(conversationId: string): void {
    const place = this.#positions.get(conversationId);
    if (place) Object.assign(place, { unresumed: true, held: [] });
  }

  /**
   * Ends a hold by `awaitResumed`. Returns the held messages by sequence number, then the held changes by change
   * number.
   */
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

  /** From now on drops messages and changes of unknown conversations, and records those conversations in `unknown`. */
  awaitUnknown(): void {
    this.#unknown ??= new Set();
  }

  /** The unknown conversations for which events were dropped. */
  get unknown(): readonly string[] {
    return [...(this.#unknown ?? [])];
  }

  /** Ends the dropping that `awaitUnknown` began. */
  knowAll(): void {
    this.#unknown = undefined;
  }

  /** Begins to hold a conversation's events while its missed messages are read from history. */
  hold(conversationId: string): void {
    const place = this.#positions.get(conversationId);
    if (place) place.held ??= [];
  }

  /** Ends a hold; returns the held events in the order of arrival. */
  release(conversationId: string): { name: EventName; event: Events[EventName] }[] {
    const place = this.#positions.get(conversationId);
    const held = place?.held ?? [];
    if (place) place.held = undefined;
    return held;
  }

  /** Sequence number of the last message that the client has of a conversation; undefined: it is not followed. */
  seqOf(conversationId: string): number | undefined {
    return this.#positions.get(conversationId)?.seq;
  }

  /** Records a message that was read from history; returns whether it is new. */
  read(message: godwit.v1.Message.$Properties): boolean {
    const place = this.#positions.get(message.conversation_id ?? '');
    if (!place || (message.seq ?? 0) <= place.seq) return false;
    place.seq = message.seq ?? 0;
    return true;
  }

  /** Records an event; returns what to do with it. */
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
      if ((message?.seq ?? 0) <= place.seq && !place.seqIsListed) return 'had';
      place.seq = message?.seq ?? 0;
      place.seqIsListed = false;
    } else if (name === 'message_changed') {
      const { change } = event as Events['message_changed'];
      if (place.change !== undefined && change <= place.change && !place.changeIsListed) return 'had';
      place.change = change;
      place.changeIsListed = false;
    } else if (name === 'resumed') {
      const { to_seq, to_change, truncated, restored } = event as Events['resumed'];
      if (restored) {
        place.seq = to_seq;
        place.change = to_change;
      } else if (!truncated) place.seq = Math.max(place.seq, to_seq);
      place.change = Math.max(place.change ?? 0, to_change);
      place.seqIsListed = false;
      place.changeIsListed = false;
    } else {
      const { conversation } = event as Events['conversation_joined'];
      place.seq = Math.max(place.seq, conversation?.last_seq ?? 0);
      place.change = Math.max(place.change ?? 0, conversation?.last_change ?? 0);
    }
    // Move it to the end: it is now the most recently active one.
    this.#positions.delete(id);
    this.#positions.set(id, place);
    return 'new';
  }
}

/** The conversation of an event that affects positions; undefined for all other events. */
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
