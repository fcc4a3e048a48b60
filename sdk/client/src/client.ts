import type { Command, EventName, Events, godwit, RequestInputs, Responses } from '@godwit/schema';
import { Code, GatewayMethods, GodwitError, invalid } from '@godwit/schema';
import { catchUp, MAX_CURSORS } from './catch-up.js';
import { type ClientOptions, checkOptions, type RequestOptions, type Status } from './client-options.js';
import { EventListeners, type Listener, ListenerList, reportToRuntime } from './listeners.js';
import { PersistentSession } from './persistent-session.js';
import { readOn } from './read-on.js';
import { checkRequest } from './request-check.js';
import { type Cursor, Positions } from './resume.js';
import { SendQueue } from './send-queue.js';
import { encodeText, type WithText } from './text.js';
import { checkMs } from './timer.js';

/** A message to post: a body that is a string goes as UTF-8 text. */
export type Outgoing = WithText<'send'>;

const SEND_TIMEOUT_MS = 120_000;
const MAX_UNACKNOWLEDGED = { messages: 1_000, bytes: 4 * 1024 * 1024 };
/** Messages posted at a time: fewer than a gateway takes, so that other requests have room. */
const SEND_WINDOW = 64;

/**
 * A user's device: one session that comes back by itself, with a method for each request and a listener for each
 * event. Every promise ends: with the response, with the server's error, or with UNAVAILABLE on a time-out or a close.
 * Over all connections together, messages come once, in order and without a gap, and what is sent is posted once, in order.
 * It gives up only where the gateway says so for good (a refused token, a close code from 4500), and is `closed` then.
 */
export class Client extends GatewayMethods<RequestOptions> {
  readonly #listeners: EventListeners;
  readonly #statusListeners: ListenerList<Status>;
  readonly #positions: Positions;
  readonly #sends: SendQueue;
  readonly #session: PersistentSession;
  /** Events that come with the reply to Hello wait until it is dealt with; undefined: none waits. */
  #held: { name: EventName; event: Events[EventName] }[] | undefined = [];
  #isFirst = true;
  /** `sets_version` as of which the client knows of every conversation of the user; undefined: it does not yet. */
  #knownSets: number | undefined;
  /** The application, or an earlier connection, knows every conversation of the user: an unknown one is new. */
  #resumes: boolean;

  /** Begins to connect. Throws INVALID_ARGUMENT where the options are no good. */
  constructor(options: ClientOptions) {
    super();
    checkOptions(options);
    const report = options.onListenerError ?? reportToRuntime;
    this.#listeners = new EventListeners(report);
    this.#statusListeners = new ListenerList(report);
    this.#positions = new Positions(options.resume);
    this.#resumes = (options.resume?.length ?? 0) > 0;
    const { messages, bytes } = options.maxUnacknowledged ?? MAX_UNACKNOWLEDGED;
    this.#sends = new SendQueue({
      post: (request) => this.call('send', request),
      maxMessages: messages,
      maxBytes: bytes,
      window: SEND_WINDOW,
      timeoutMs: options.sendTimeoutMs ?? SEND_TIMEOUT_MS,
    });
    this.#session = new PersistentSession(options, {
      cursors: () => this.#positions.cursors(MAX_CURSORS),
      event: (name, event) => this.#event(name, event),
      upToDate: (all) => this.#held?.unshift(...all.map((event) => ({ name: 'resumed' as const, event }))),
      status: (status) => this.#statusChanged(status),
    });
    this.#session.start();
  }

  get status(): Status {
    return this.#session.status;
  }

  /** The open session: what HelloResponse said. Undefined while not connected. */
  get session(): godwit.v1.HelloResponse | undefined {
    return this.status.state === 'connected' ? this.status.session : undefined;
  }

  /** Listens to an event; call what it returns to stop. */
  on<E extends EventName>(name: E, listener: Listener<E>): () => void {
    return this.#listeners.on(name, listener);
  }

  /** Listens to the client's own state; call what it returns to stop. */
  onStatus(listener: (status: Status) => void): () => void {
    return this.#statusListeners.add(listener);
  }

  /** How far the client is with each conversation that it follows: what `resume` of a later client may be. */
  cursors(): Cursor[] {
    return this.#positions.cursors();
  }

  /** How many messages wait for their acknowledgement. */
  get unacknowledged(): number {
    return this.#sends.size;
  }

  /**
   * Posts a message. It gets a `client_message_id` unless it brings one, and resolves once the message is kept. While
   * there is no connection it waits for the next one; messages are posted in the order in which this is called. Rejects
   * with INVALID_ARGUMENT where there is nothing in it: no body, no attachment and no content type.
   */
  override async send(message: Outgoing | RequestInputs['send'], options?: RequestOptions): Promise<Responses['send']> {
    if (this.status.state === 'closed')
      throw new GodwitError(Code.CODE_UNAVAILABLE, 'send: the client is closed', { cause: this.status.error });
    checkMs('timeoutMs', options?.timeoutMs);
    if (!message.body?.length && !message.attachment_ids?.length && !message.content_type)
      throw invalid('body', 'is empty, and there are no attachment_ids: a message holds something');
    const isText = typeof message.body === 'string';
    const request = {
      ...encodeText<'send'>(message),
      client_message_id: message.client_message_id ?? randomId(),
      content_type: message.content_type ?? (isText ? 'text/plain' : undefined),
    };
    checkRequest('send', request);
    return this.#sends.add(request, options?.timeoutMs);
  }

  /** Replaces the body of one's own message. Without `content_type` it keeps the one that it has. */
  override edit(message: WithText<'edit'>, options?: RequestOptions): Promise<Responses['edit']> {
    return this.call('edit', encodeText(message), options);
  }

  /** Sends an ephemeral message to the members. */
  override signal(message: WithText<'signal'>, options?: RequestOptions): Promise<Responses['signal']> {
    return this.call('signal', encodeText(message), options);
  }

  /** Ends the session. What waits for a reply is rejected; nothing reconnects. */
  close(): void {
    this.#session.close();
  }

  protected override async call<C extends Command>(
    command: C,
    request: RequestInputs[C],
    options?: RequestOptions,
  ): Promise<Responses[C]> {
    checkMs('timeoutMs', options?.timeoutMs);
    return this.#session.request(command, request, options?.timeoutMs);
  }

  #statusChanged(status: Status): void {
    if (status.state === 'connected') this.#catchUp(status.session);
    else {
      this.#sends.pause();
      this.#positions.disconnected();
      this.#held = [];
    }
    if (status.state === 'closed')
      this.#sends.close(status.error ?? new GodwitError(Code.CODE_UNAVAILABLE, 'send: the client was closed'));
    this.#statusListeners.emit(status);
    if (status.state !== 'connected' || this.status !== status) return;
    this.#sends.open();
    // Those of the first session wait until whoever awaits it could add listeners.
    if (this.#isFirst) setTimeout(() => this.#releaseHeld(status), 0);
    else this.#releaseHeld(status);
    this.#isFirst = false;
  }

  #event(name: EventName, event: Events[EventName]): void {
    if (this.#held) this.#held.push({ name, event });
    else this.#emit(name, event);
  }

  #releaseHeld(status: Status): void {
    if (this.status !== status) return;
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const { name, event } of held) {
      // A listener may have closed the client.
      if (this.status !== status) return;
      this.#emit(name, event);
    }
  }

  #emit(name: EventName, event: Events[EventName]): void {
    const taken = this.#positions.take(name, event);
    if (taken === 'overflow') this.#session.reconnect('too much came while history was read');
    if (taken === 'caught up') {
      const { conversation_id, truncated } = event as Events['resumed'];
      const held = this.#positions.caughtUp(conversation_id);
      // The rest of what was missed is read from history then, and what was held waits for that, too.
      if (truncated) this.#emit(name, event);
      for (const one of held) this.#emit(one.name, one.event);
      if (!truncated) this.#emit(name, event);
    }
    if (taken !== 'new') return;
    const resumed = name === 'resumed' ? (event as Events['resumed']) : undefined;
    // Of a restored database the application reads history itself, having dropped what it had.
    if (resumed?.truncated && !resumed.restored) this.#readOn(resumed);
    else this.#listeners.emit(name, event);
  }

  /** Requests the conversations that Hello does not resume. */
  async #catchUp(session: godwit.v1.HelloResponse): Promise<void> {
    const { heads, database_epoch, sets_version, limits } = session;
    // In a database that was put back everything begins anew.
    if (this.#positions.enter(database_epoch)) this.#resumes = false;
    const beyond = this.#positions.cursors().slice(MAX_CURSORS);
    // A gateway of the version before does not tell where what is new begins.
    const isNew = !sets_version || !this.#resumes;
    if (isNew) this.#positions.greet(heads);
    const all = isNew ? heads.length < (limits?.max_heads || MAX_CURSORS) : this.#knownSets === sets_version;
    const unknown = all ? 'none' : isNew ? 'begin' : 'joined';
    const isCurrent = () => this.session === session;
    await catchUp(
      { beyond, unknown },
      {
        positions: this.#positions,
        call: (command, request) => this.call(command, request),
        emit: (name, event) => this.#listeners.emit(name, event as never),
        isCurrent,
      },
    ).then(
      () => {
        if (!isCurrent()) return;
        this.#knownSets = sets_version;
        this.#resumes = true;
      },
      (thrown) => {
        // From where it got to, the next connection goes on.
        if (isCurrent()) this.#session.reconnect(GodwitError.from(thrown).message);
      },
    );
  }

  async #readOn(resumed: godwit.v1.Resumed): Promise<void> {
    const { session } = this;
    const isCurrent = () => this.session === session;
    await readOn(resumed, {
      positions: this.#positions,
      history: (request) => this.call('history', request),
      emit: (name, event) => this.#listeners.emit(name, event),
      isCurrent,
    }).catch((thrown) => {
      // From where it got to, the next connection goes on.
      if (isCurrent()) this.#session.reconnect(GodwitError.from(thrown).message);
    });
  }
}

/** 16 random bytes: a message id, unique for all practical purposes. */
export function randomId(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(16));
}
