import type { EventName, Events, godwit } from '@godwit/schema/client';

type Head = godwit.v1.ConversationHead;

/** Notifications that are kept for tabs still to come; the oldest is dropped, and arrives on the next connection. */
const MAX_NOTIFICATIONS = 1_000;

/** The lowest position in a conversation of a session that follows it; the connection may be further. */
interface Floor {
  last_seq: number;
  last_change: number;
  /** Whether it comes from the connection's events, so that each session was given what comes before. */
  isHeard: boolean;
}

/**
 * The answer to Hello about the user's conversations, kept up to date by the events since: a tab that joins later is greeted
 * with it. `last_seq` and `last_change` of a head are the position of the shared connection, exactly as its events say.
 * A conversation beyond the heads that Hello told has a floor only, until the connection resumes it.
 */
export class SharedHeads {
  readonly #userId: string;
  readonly #byId = new Map<string, Head>();
  readonly #floors = new Map<string, Floor>();
  readonly #notifications = new Map<string, Events['notification']>();
  #setsVersion: number;

  constructor({ user_id, heads, sets_version }: godwit.v1.HelloResponse) {
    this.#userId = user_id;
    this.#setsVersion = sets_version;
    for (const head of heads as Head[]) this.#byId.set(head.conversation_id, { ...head });
  }

  /** The head of a conversation; undefined: the user is no member, or it is beyond those that Hello told. */
  get(id: string): Readonly<Head> | undefined {
    return this.#byId.get(id);
  }

  /** The floor of a conversation without a head; undefined: no session follows it. */
  floor(id: string): Readonly<Floor> | undefined {
    return this.#floors.get(id);
  }

  /** The most recently active heads, at most `limit`. */
  list(limit: number): Head[] {
    return [...this.#byId.values()].sort((a, b) => b.active_at - a.active_at).slice(0, limit);
  }

  /**
   * The version of sets for a tab that is greeted now. Once they have changed since Hello it is a number that no server
   * assigns, so that a tab that has another one reads its conversations again.
   */
  get setsVersion(): number {
    return this.#setsVersion;
  }

  /** The notifications that nobody has confirmed. */
  get notifications(): Iterable<Events['notification']> {
    return this.#notifications.values();
  }

  /** Sets the position in a conversation, as a `resumed` event tells it; never back. */
  raise(id: string, seq: number, change: number): void {
    const head = this.#byId.get(id) ?? this.#blank(id);
    head.last_seq = Math.max(head.last_seq, seq);
    head.last_change = Math.max(head.last_change, change);
    this.#byId.set(id, head);
    this.#floors.delete(id);
  }

  /** Records a message that is new. */
  posted({ conversation_id: id, seq, sent_at, sender_id }: godwit.v1.Message): void {
    const head = this.#byId.get(id);
    if (!head) {
      this.#floors.set(id, { last_seq: seq, last_change: this.#floors.get(id)?.last_change ?? 0, isHeard: true });
      return;
    }
    head.last_seq = seq;
    head.active_at = Math.max(head.active_at, sent_at);
    if (sender_id === this.#userId) head.read_seq = Math.max(head.read_seq, seq);
  }

  /** Records a change that is new, of the message with this `seq`. */
  changed(id: string, seq: number, change: number): void {
    const head = this.#byId.get(id);
    if (head) head.last_change = change;
    else {
      const { last_seq = seq, isHeard = false } = this.#floors.get(id) ?? {};
      this.#floors.set(id, { last_seq, last_change: change, isHeard });
    }
  }

  /** Records an event that is neither a message nor a change of one. */
  take(name: EventName, event: Events[EventName]): void {
    const { conversation_id: id = '' } = event as { conversation_id?: string };
    const head = this.#byId.get(id);
    if (name === 'read_advanced') {
      const { user_id, seq } = event as Events['read_advanced'];
      if (head && user_id === this.#userId) head.read_seq = Math.max(head.read_seq, seq);
    } else if (name === 'conversation_changed' && head) {
      head.details_version = Math.max(head.details_version, (event as Events['conversation_changed']).details_version);
    } else if (name === 'member_changed' && head) {
      head.epoch = Math.max(head.epoch, (event as Events['member_changed']).epoch);
    } else if (name === 'conversation_joined') {
      const { conversation } = event as Events['conversation_joined'];
      if (conversation) this.#set(conversation);
      this.#setsChanged();
    } else if (name === 'conversation_left') {
      this.#byId.delete(id);
      this.#floors.delete(id);
      this.#setsChanged();
    } else if (name === 'friendship_changed') this.#setsChanged();
    else if (name === 'notification') this.#notified(event as Events['notification']);
  }

  /**
   * Records a conversation that a tab read: it may follow it from there. The position may be ahead of the connection's
   * events, so it makes no head.
   */
  listed({ conversation_id: id, last_seq, last_change }: godwit.v1.Conversation): void {
    if (this.#byId.has(id)) return;
    const floor = this.#floors.get(id) ?? { last_seq, last_change, isHeard: false };
    floor.last_seq = Math.min(floor.last_seq, last_seq);
    floor.last_change = Math.min(floor.last_change, last_change);
    this.#floors.set(id, floor);
  }

  /** Records that notifications were confirmed. */
  confirmed(ids: readonly string[]): void {
    for (const id of ids) this.#notifications.delete(id);
  }

  #set({ conversation_id, last_seq, last_change, active_at, details_version, read_seq }: godwit.v1.Conversation): void {
    const told = { last_seq, last_change, active_at, details_version, read_seq };
    this.#byId.set(conversation_id, { ...this.#blank(conversation_id), ...told });
    this.#floors.delete(conversation_id);
  }

  #notified(event: Events['notification']): void {
    if (!event.notification_id) return;
    this.#notifications.set(event.notification_id, event);
    const [oldest] = this.#notifications.keys();
    if (this.#notifications.size > MAX_NOTIFICATIONS && oldest !== undefined) this.#notifications.delete(oldest);
  }

  #setsChanged(): void {
    this.#setsVersion = Math.floor(2 ** 52 * (1 + Math.random()));
  }

  #blank(conversation_id: string): Head {
    const zero = { last_seq: 0, read_seq: 0, active_at: 0, last_change: 0, details_version: 0, epoch: 0 };
    return { conversation_id, ...zero } as Head;
  }
}
