import type { Command, EventName, Events, godwit, RequestInputs, Responses } from '@godwit/schema/client';
import { Code, GatewayMethods, GodwitError, invalid } from '@godwit/schema/client';
import { throwIfAborted } from './abort.js';
import { encodeBody, type WithBody } from './body.js';
import { calledFrom } from './caller.js';
import { type ClientOptions, checkOptions, type RequestOptions, type Status } from './client-options.js';
import { Delivery } from './delivery.js';
import { EventListeners, type Listener, ListenerList, reportToRuntime } from './listeners.js';
import { PersistentSession } from './persistent-session.js';
import { checkRequest } from './request-check.js';
import type { Cursor } from './resume.js';
import { SendQueue } from './send-queue.js';
import { checkMs } from './timer.js';
import { WaitingRequests } from './waiting-requests.js';
import { Watches } from './watches.js';

/** A message to post. A string body is sent as UTF-8 text, an object or array as JSON, bytes as they are. */
export type Outgoing = WithBody<'send'>;

const SEND_TIMEOUT_MS = 120_000;
const MAX_UNACKNOWLEDGED = { messages: 1_000, bytes: 4 * 1024 * 1024 };
/** Messages in flight at a time: fewer than a gateway accepts per session, so that other requests still get through. */
const SEND_WINDOW = 64;

/**
 * A user's device: one session that reconnects by itself, with a method for each request and a listener for each event.
 * Every promise settles: with the response, with the server's error, with UNAVAILABLE on a time-out or a close, or with
 * AbortError. A request that is made without a connection waits for the next one, within its time-out.
 * Across all connections, each message is delivered once, in order and without a gap, and each message sent is posted
 * once, in order. The client gives up only if the gateway ends the session permanently (refused tokens, or a close code
 * from 4500 to 4999 other than 4501) or the token function says that the user is signed out; its state is then `closed`.
 */
export class Client extends GatewayMethods<RequestOptions> {
  readonly #listeners: EventListeners;
  readonly #statusListeners: ListenerList<Status>;
  readonly #delivery: Delivery;
  readonly #sends: SendQueue;
  readonly #waiting = new WaitingRequests();
  readonly #watches: Watches;
  readonly #session: PersistentSession;
  /** The calls of `drain` that wait. */
  #drains = 0;

  /** Starts to connect. Throws INVALID_ARGUMENT if an option is invalid. */
  constructor(options: ClientOptions) {
    super();
    checkOptions(options);
    const report = options.onListenerError ?? reportToRuntime;
    this.#listeners = new EventListeners(report);
    this.#statusListeners = new ListenerList(report);
    const call = <C extends Command>(command: C, request: RequestInputs[C]) => this.#session.request(command, request);
    const emit = <E extends EventName>(name: E, event: Events[E]) => this.#listeners.emit(name, event);
    const { messages, bytes } = options.maxUnacknowledged ?? MAX_UNACKNOWLEDGED;
    this.#sends = new SendQueue({
      post: (request) => call('send', request),
      maxMessages: messages,
      maxBytes: bytes,
      window: SEND_WINDOW,
      timeoutMs: options.sendTimeoutMs ?? SEND_TIMEOUT_MS,
    });
    this.#watches = new Watches({ call: (request) => call('watch', request), emit });
    this.#delivery = new Delivery(options.resume, {
      call,
      emit,
      received: (name, event) => this.#watches.take(name, event),
      session: () => this.session,
      reconnect: (reason) => this.#session.reconnect(reason),
    });
    this.#session = new PersistentSession(options, {
      cursors: () => this.#delivery.helloCursors(),
      event: (name, event) => this.#delivery.take(name, event),
      upToDate: (all) => this.#delivery.upToDate(all),
      status: (status) => this.#statusChanged(status),
    });
    this.#session.start();
  }

  get status(): Status {
    return this.#session.status;
  }

  /** The reason why there is no session, for people: the last failure, or the answer that the client waits for. */
  get whyNot(): string {
    return this.#session.whyNot;
  }

  /** The HelloResponse of the open session; undefined while not connected. */
  get session(): godwit.v1.HelloResponse | undefined {
    return this.status.state === 'connected' ? this.status.session : undefined;
  }

  /** The address of the HTTP API, without a slash at the end. */
  get httpUrl(): string {
    return this.#session.httpUrl;
  }

  /**
   * The user's token, for calls over HTTP: the one of the session, or another one if there is none or it is `refused`,
   * which the HTTP API answered with 401. Rejects with UNAUTHENTICATED if the user is signed out.
   */
  token(refused?: string): Promise<string> {
    return this.#session.token(refused);
  }

  /** Adds a listener for an event; call the returned function to remove it. */
  on<E extends EventName>(name: E, listener: Listener<E>): () => void {
    return this.#listeners.on(name, listener);
  }

  /** Adds a listener for the next event of a kind alone; call the returned function to remove it before. */
  once<E extends EventName>(name: E, listener: Listener<E>): () => void {
    return this.#listeners.on(name, listener, true);
  }

  /** Removes a listener that `on` or `once` added; of one that was added several times, the latest. */
  off<E extends EventName>(name: E, listener: Listener<E>): void {
    this.#listeners.off(name, listener);
  }

  /** Adds a listener for changes of the client's status; call the returned function to remove it. */
  onStatus(listener: (status: Status) => void): () => void {
    return this.#statusListeners.add(listener);
  }

  /** The client's position in each conversation that it follows; pass it as `resume` to a later client. */
  cursors(): Cursor[] {
    return this.#delivery.cursors();
  }

  /** Number of messages that await acknowledgement. */
  get unacknowledged(): number {
    return this.#sends.size;
  }

  /**
   * Posts a message, with a random `client_message_id` unless it has one. Resolves once the message is stored. Without
   * a connection the message waits for the next one; messages are posted in the order of the calls. Rejects with
   * INVALID_ARGUMENT if the message is empty: no body, no attachment and no content type; with UNAVAILABLE while `drain`
   * waits. A message whose `signal` aborts may still be stored if it was under way.
   */
  override async send(message: Outgoing | RequestInputs['send'], options?: RequestOptions): Promise<Responses['send']> {
    const caller = new Error();
    try {
      if (this.status.state === 'closed')
        throw new GodwitError(Code.CODE_UNAVAILABLE, 'send: the client is closed', { cause: this.status.error });
      if (this.#drains > 0) throw new GodwitError(Code.CODE_UNAVAILABLE, 'send: the client is being drained');
      checkMs('timeoutMs', options?.timeoutMs);
      throwIfAborted('send', options?.signal);
      const isText = typeof message.body === 'string';
      const encoded = encodeBody<'send'>(message);
      if (!encoded.body?.length && !encoded.attachment_ids?.length && !encoded.content_type)
        throw invalid('body', 'is empty, and there are no attachment_ids: a message must not be empty');
      const request = {
        ...encoded,
        client_message_id: message.client_message_id ?? randomId(),
        content_type: encoded.content_type ?? (isText ? 'text/plain' : undefined),
      };
      checkRequest('send', request);
      return await this.#sends.add(request, options?.timeoutMs, options?.signal);
    } catch (thrown) {
      throw calledFrom(caller, thrown);
    }
  }

  /**
   * Replaces the body of one of the user's own messages. Without `content_type` the message keeps its content type,
   * except that an object or array makes it `application/json`.
   */
  override edit(message: WithBody<'edit'>, options?: RequestOptions): Promise<Responses['edit']> {
    return this.call('edit', message as RequestInputs['edit'], options);
  }

  /** Sends an ephemeral message to the members of a conversation. */
  override signal(message: WithBody<'signal'>, options?: RequestOptions): Promise<Responses['signal']> {
    return this.call('signal', message as RequestInputs['signal'], options);
  }

  /**
   * Begins to tell the application which members of a conversation are there, until `unwatch`. After a reconnect the
   * client watches the conversation again, and emits `presence_changed` for what changed meanwhile.
   */
  override watch(request: RequestInputs['watch'], options?: RequestOptions): Promise<Responses['watch']> {
    return this.#watches.add(request.conversation_id ?? '', () => super.watch(request, options));
  }

  /** Ends `watch`, also if there is no connection at the moment and the promise is rejected. */
  override unwatch(request: RequestInputs['unwatch'], options?: RequestOptions): Promise<Responses['unwatch']> {
    this.#watches.delete(request.conversation_id ?? '');
    return super.unwatch(request, options);
  }

  /**
   * Waits until no message awaits acknowledgement, then closes the client. Meanwhile `send` is refused. Rejects with
   * UNAVAILABLE after `timeoutMs` (by default never; each message has its own time-out) and with AbortError once `signal`
   * aborts; the client then goes on as before.
   */
  async drain({ timeoutMs, signal }: RequestOptions = {}): Promise<void> {
    checkMs('timeoutMs', timeoutMs);
    throwIfAborted('drain', signal);
    this.#drains++;
    try {
      await this.#sends.idle(timeoutMs, signal);
      this.close();
    } finally {
      this.#drains--;
    }
  }

  /** As `drain`: for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.drain();
  }

  /** Ends the session. Pending requests and messages are rejected; the client does not reconnect. */
  close(): void {
    this.#session.close();
  }

  protected override async call<C extends Command>(
    command: C,
    given: RequestInputs[C],
    { timeoutMs, signal }: RequestOptions = {},
  ): Promise<Responses[C]> {
    const caller = new Error();
    try {
      checkMs('timeoutMs', timeoutMs);
      throwIfAborted(command, signal);
      const request = encodeBody<'send'>(given as Outgoing) as RequestInputs[C];
      let leftMs = timeoutMs ?? this.#session.requestTimeoutMs;
      const { status } = this;
      if (status.state === 'connecting' || status.state === 'waiting') checkRequest(command, request);
      while (this.status.state === 'connecting' || this.status.state === 'waiting')
        leftMs = await this.#waiting.add(command, leftMs, signal, () => this.whyNot);
      return await this.#session.request(command, request, leftMs, signal);
    } catch (thrown) {
      throw calledFrom(caller, thrown);
    }
  }

  #statusChanged(status: Status): void {
    if (status.state === 'connected') this.#delivery.catchUp(status.session);
    else {
      this.#sends.pause();
      this.#delivery.disconnected();
      this.#watches.disconnected();
    }
    if (status.state === 'closed') {
      const error = status.error ?? new GodwitError(Code.CODE_UNAVAILABLE, 'the client was closed');
      this.#sends.close(error);
      this.#waiting.rejectAll(error);
    }
    this.#statusListeners.emit(status);
    if (status.state !== 'connected' || this.status !== status) return;
    this.#sends.open();
    this.#waiting.release();
    this.#watches.connected(status.session.friends);
    this.#delivery.release(status.session);
  }
}

/** Returns 16 random bytes: a message id, unique for all practical purposes. */
export function randomId(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(16));
}
