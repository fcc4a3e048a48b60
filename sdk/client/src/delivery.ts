import type { Command, EventName, Events, godwit, RequestInputs, Responses } from '@godwit/schema/client';
import { GodwitError } from '@godwit/schema/client';
import { catchUp, MAX_CURSORS } from './catch-up.js';
import { readOn } from './read-on.js';
import { type Cursor, Positions } from './resume.js';
import { SeenNotifications } from './seen-notifications.js';

/** Dependencies of `Delivery`. */
export interface DeliveryParts {
  /** Makes a request on the current connection. */
  call: <C extends Command>(command: C, request: RequestInputs[C]) => Promise<Responses[C]>;
  /** Calls the application's listeners. */
  emit: <E extends EventName>(name: E, event: Events[E]) => void;
  /** Called with each event of the server before it is delivered. */
  received: (name: EventName, event: Events[EventName]) => void;
  /** The session that is open; undefined while there is none. */
  session: () => godwit.v1.HelloResponse | undefined;
  /** Closes the connection and opens a new one. */
  reconnect: (reason: string) => void;
}

/**
 * Delivers the events of all connections to the application: each message and change once, in order and without a gap.
 */
export class Delivery {
  readonly #parts: DeliveryParts;
  readonly #positions: Positions;
  readonly #notifications = new SeenNotifications();
  /**
   * Events that arrived with the reply to Hello, held until the reply is processed; undefined: events are emitted at
   * once.
   */
  #held: { name: EventName; event: Events[EventName] }[] | undefined = [];
  #isFirst = true;
  /**
   * The `sets_version` as of which the client knows all the user's conversations; undefined: it does not know all yet.
   */
  #knownSets: number | undefined;
  /** The application or an earlier connection already knows all the user's conversations, so an unknown one is new. */
  #resumes: boolean;

  /** `resume`: the positions from which to deliver. */
  constructor(resume: readonly Cursor[] | undefined, parts: DeliveryParts) {
    this.#parts = parts;
    this.#positions = new Positions(resume);
    this.#resumes = (resume?.length ?? 0) > 0;
  }

  /** The positions in the most recently active conversations, at most `limit`. */
  cursors(limit?: number): Cursor[] {
    return this.#positions.cursors(limit);
  }

  /** The positions from which the next Hello resumes. */
  helloCursors(): Cursor[] {
    return this.#positions.cursors(MAX_CURSORS);
  }

  /** Delivers `resumed` events of conversations that are up to date, before all events that are held. */
  upToDate(all: Events['resumed'][]): void {
    this.#held?.unshift(...all.map((event) => ({ name: 'resumed' as const, event })));
  }

  /** Takes an event of the server. */
  take(name: EventName, event: Events[EventName]): void {
    // A goodbye concerns the connection: if it were held, the close that follows it would discard it.
    if (this.#held && name !== 'goodbye') this.#held.push({ name, event });
    else this.#deliver(name, event);
  }

  disconnected(): void {
    this.#positions.disconnected();
    this.#held = [];
  }

  /** Delivers the events of a new session that were held. */
  release(session: godwit.v1.HelloResponse): void {
    // The events of the first session wait one turn, so that code that awaits `connect` can add its listeners.
    if (this.#isFirst) setTimeout(() => this.#release(session), 0);
    else this.#release(session);
    this.#isFirst = false;
  }

  #release(session: godwit.v1.HelloResponse): void {
    const isCurrent = () => this.#parts.session() === session;
    if (!isCurrent()) return;
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const { name, event } of held) {
      // A listener may have closed the client.
      if (!isCurrent()) return;
      this.#deliver(name, event);
    }
  }

  #deliver(name: EventName, event: Events[EventName]): void {
    const { emit, received, reconnect } = this.#parts;
    if (name === 'notification' && !this.#notifications.takes(event as Events['notification'])) return;
    received(name, event);
    const taken = this.#positions.take(name, event);
    if (taken === 'overflow') reconnect('too many events arrived while history was read');
    if (taken === 'caught up') {
      const { conversation_id, truncated } = event as Events['resumed'];
      const held = this.#positions.caughtUp(conversation_id);
      // The remaining missed messages are then read from history, and the held events wait for them, too.
      if (truncated) this.#deliver(name, event);
      for (const one of held) this.#deliver(one.name, one.event);
      if (!truncated) this.#deliver(name, event);
    }
    if (taken !== 'new') return;
    const resumed = name === 'resumed' ? (event as Events['resumed']) : undefined;
    // After a restore of the database the application drops its messages and reads the history itself.
    if (resumed?.truncated && !resumed.restored) this.#readOn(resumed);
    else emit(name, event);
  }

  /**
   * Requests the conversations that Hello does not resume. Call it in the turn of the event loop in which the session
   * opens.
   */
  async catchUp(session: godwit.v1.HelloResponse): Promise<void> {
    const { heads, database_epoch, sets_version, limits } = session;
    // Positions mean nothing in a restored database: start over.
    if (this.#positions.enter(database_epoch)) this.#resumes = false;
    const beyond = this.#positions.cursors().slice(MAX_CURSORS);
    // A gateway of the previous version does not say where new conversations begin.
    const isNew = !sets_version || !this.#resumes;
    if (isNew) this.#positions.greet(heads);
    const all = isNew ? heads.length < (limits?.max_heads || MAX_CURSORS) : this.#knownSets === sets_version;
    const unknown = all ? 'none' : isNew ? 'begin' : 'joined';
    await this.#whileCurrent(session, async (parts) => {
      await catchUp({ beyond, unknown }, parts);
      if (!parts.isCurrent()) return;
      this.#knownSets = sets_version;
      this.#resumes = true;
    });
  }

  #readOn(resumed: godwit.v1.Resumed): Promise<void> {
    return this.#whileCurrent(this.#parts.session(), (parts) =>
      readOn(resumed, { ...parts, history: (request) => parts.call('history', request) }),
    );
  }

  /** Reads something on the connection of a session. Where that fails, the next connection continues. */
  async #whileCurrent(
    session: godwit.v1.HelloResponse | undefined,
    read: (parts: {
      positions: Positions;
      call: DeliveryParts['call'];
      emit: (name: EventName, event: Events[EventName]) => void;
      isCurrent: () => boolean;
    }) => Promise<void>,
  ): Promise<void> {
    const { call, emit, reconnect } = this.#parts;
    const isCurrent = () => this.#parts.session() === session;
    try {
      await read({ positions: this.#positions, call, emit, isCurrent });
    } catch (thrown) {
      if (isCurrent()) reconnect(GodwitError.from(thrown).message);
    }
  }
}
