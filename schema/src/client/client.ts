import { CloseCode, mayReconnect } from '../close-codes.js';
import type { godwit } from '../codec.js';
import { Code, GodwitError } from '../errors.js';
import { GatewayMethods } from '../gen/methods.js';
import {
  type Command,
  type EventName,
  type Events,
  events,
  type RequestInputs,
  type Responses,
} from '../gen/service.js';
import { type BackoffOptions, backoffMs } from './backoff.js';
import { Connection } from './connection.js';
import { keepAlive } from './keep-alive.js';
import { type Listener, Listeners } from './listeners.js';
import { readOn } from './read-on.js';
import { type Cursor, Places } from './resume.js';
import { SendQueue } from './send-queue.js';
import { type OpenTransport, openWebSocket } from './transport.js';

/** Where and as whom to connect. */
export interface ClientOptions {
  /** The gateway's endpoint, such as `wss://chat.example.com/v1/ws`. */
  url: string;
  /** A JSON Web Token, or what fetches one: it is asked before each connection and before a token runs out. */
  token: string | (() => string | Promise<string>);
  /** What the application calls itself; shown in the gateway's logs. */
  clientName?: string;
  clientVersion?: string;
  /** Milliseconds that a request waits for its reply. Default 10,000. */
  requestTimeoutMs?: number;
  /**
   * Milliseconds that a message waits for its acknowledgement, over as many connections as it takes. Default 120,000.
   */
  sendTimeoutMs?: number;
  /** Messages, and bytes of their bodies, that may wait for it; one more is refused. Default 1,000 and 4 MiB. */
  maxUnacknowledged?: { messages: number; bytes: number };
  /** How far the application is with conversations, from `cursors()` of an earlier client: it gets what came since. */
  resume?: readonly Cursor[];
  /** Milliseconds that `connect` goes on trying. Default 15,000. */
  connectTimeoutMs?: number;
  /** How long to wait between attempts to reconnect. */
  backoff?: BackoffOptions;
  /** Opens a connection; for tests and other runtimes. */
  openTransport?: OpenTransport;
}

/** Options of one request. */
export interface RequestOptions {
  /** Milliseconds to wait for the reply. */
  timeoutMs?: number;
}

/** Where a client stands. */
export type Status =
  | { state: 'connecting'; attempt: number }
  | { state: 'connected'; session: godwit.v1.HelloResponse }
  | { state: 'waiting'; attempt: number; delayMs: number; closeCode: number; reason: string }
  | { state: 'closed'; error?: GodwitError };

/** A message to post: a body that is a string goes as UTF-8 text. */
export type Outgoing = Omit<RequestInputs['send'], 'body'> & { body: Uint8Array | string };

const SEND_TIMEOUT_MS = 120_000;
const MAX_UNACKNOWLEDGED = { messages: 1_000, bytes: 4 * 1024 * 1024 };
/** Messages posted at a time: fewer than a gateway takes, so that other requests have room. */
const SEND_WINDOW = 64;
/** Conversations that Hello may ask to resume: `limits.max_heads` of every server of this version. */
const MAX_CURSORS = 1_000;

/**
 * A user's device: one session that comes back by itself, with a method for each request and a listener for each
 * event. Every promise ends: with the response, with the server's error, or with UNAVAILABLE on a time-out or a close.
 * Over all connections together, messages come once, in order and without a gap, and what is sent is posted once, in order.
 */
export class Client extends GatewayMethods<RequestOptions> {
  readonly #options: ClientOptions;
  readonly #listeners = new Listeners();
  readonly #statusListeners = new Set<(status: Status) => void>();
  #status: Status = { state: 'connecting', attempt: 0 };
  #connection: Connection | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopKeepingAlive = () => {};
  #reconnectAfterMs = 0;
  readonly #places: Places;
  readonly #sends: SendQueue;
  /** Events that came with the reply to Hello wait until it is dealt with. */
  #held: godwit.v1.ServerFrame[] | undefined;
  #isFirst = true;

  constructor(options: ClientOptions) {
    super();
    this.#options = options;
    this.#places = new Places(options.resume);
    const { messages, bytes } = options.maxUnacknowledged ?? MAX_UNACKNOWLEDGED;
    this.#sends = new SendQueue({
      post: (request) => this.call('send', request),
      maxMessages: messages,
      maxBytes: bytes,
      window: SEND_WINDOW,
      timeoutMs: options.sendTimeoutMs ?? SEND_TIMEOUT_MS,
    });
    this.#connect(0);
  }

  get status(): Status {
    return this.#status;
  }

  /** The open session: what HelloResponse said. Undefined while not connected. */
  get session(): godwit.v1.HelloResponse | undefined {
    return this.#status.state === 'connected' ? this.#status.session : undefined;
  }

  /** Listens to an event; call what it returns to stop. */
  on<E extends EventName>(name: E, listener: Listener<E>): () => void {
    return this.#listeners.on(name, listener);
  }

  /** Listens to the client's own state; call what it returns to stop. */
  onStatus(listener: (status: Status) => void): () => void {
    this.#statusListeners.add(listener);
    return () => this.#statusListeners.delete(listener);
  }

  /** How far the client is with each conversation that it follows: what `resume` of a later client may be. */
  cursors(): Cursor[] {
    return this.#places.cursors();
  }

  /** How many messages wait for their acknowledgement. */
  get unacknowledged(): number {
    return this.#sends.size;
  }

  /**
   * Posts a message. It gets a `client_message_id` unless it brings one, and resolves once the message is kept. While
   * there is no connection it waits for the next one; messages are posted in the order in which this is called.
   */
  override send(message: Outgoing | RequestInputs['send'], options?: RequestOptions): Promise<Responses['send']> {
    if (this.#status.state === 'closed')
      return Promise.reject(new GodwitError(Code.CODE_UNAVAILABLE, 'send: the client is closed'));
    const request = { ...message, client_message_id: message.client_message_id ?? randomId() };
    if (typeof request.body !== 'string') return this.#sends.add(request as RequestInputs['send'], options?.timeoutMs);
    const body = new TextEncoder().encode(request.body);
    const text = { ...request, content_type: request.content_type ?? 'text/plain', body };
    return this.#sends.add(text, options?.timeoutMs);
  }

  /** Ends the session. What waits for a reply is rejected; nothing reconnects. */
  close(): void {
    this.#finish(undefined);
    this.#connection?.close(1000, 'closed by the client');
  }

  protected override call<C extends Command>(
    command: C,
    request: RequestInputs[C],
    options?: RequestOptions,
  ): Promise<Responses[C]> {
    if (!this.#connection || this.#status.state !== 'connected') {
      return Promise.reject(
        new GodwitError(Code.CODE_UNAVAILABLE, `${command}: not connected (${this.#status.state})`),
      );
    }
    return this.#connection.request(command, request, this.#timeoutMs(options));
  }

  #timeoutMs(options?: RequestOptions): number {
    return options?.timeoutMs ?? this.#options.requestTimeoutMs ?? 10_000;
  }

  #connect(attempt: number): void {
    this.#setStatus({ state: 'connecting', attempt });
    const connection = new Connection(this.#options.url, this.#options.openTransport ?? openWebSocket, {
      opened: () => {
        this.#hello(connection).catch((thrown) => {
          const error = GodwitError.from(thrown);
          const refused = error.code === Code.CODE_UNAUTHENTICATED;
          connection.close(refused ? CloseCode.UNAUTHENTICATED : 1000, error.message.slice(0, 100));
        });
      },
      event: (frame) => {
        if (this.#connection === connection) this.#event(frame);
      },
      closed: (code, reason) => {
        if (this.#connection === connection) this.#closed(attempt, code, reason);
      },
    });
    this.#connection = connection;
    this.#held = [];
  }

  async #hello(connection: Connection): Promise<void> {
    const { clientName = '', clientVersion = '' } = this.#options;
    const token = await this.#token();
    const resume = this.#places.cursors(MAX_CURSORS);
    const request = { token, client_name: clientName, client_version: clientVersion, resume };
    const session = await connection.request('hello', request, this.#timeoutMs());
    if (this.#connection !== connection || this.#status.state !== 'connecting') return;
    connection.limits = session.limits ?? {};
    this.#reconnectAfterMs = 0;
    this.#places.greet(session.heads, session.database_epoch);
    this.#setStatus({ state: 'connected', session });
    this.#sends.open();
    // Those of the first session wait until whoever awaits it could add listeners.
    if (this.#isFirst) setTimeout(() => this.#releaseHeld(connection), 0);
    else this.#releaseHeld(connection);
    this.#isFirst = false;
    this.#stopKeepingAlive = keepAlive(connection, {
      intervalMs: session.heartbeat_interval_ms || 30_000,
      timeoutMs: this.#timeoutMs(),
      expiresAt: session.token_expires_at,
      nextToken: typeof this.#options.token === 'function' ? () => this.#token() : undefined,
    });
  }

  async #token(): Promise<string> {
    const { token } = this.#options;
    return typeof token === 'string' ? token : await token();
  }

  #event(frame: godwit.v1.ServerFrame): void {
    if (this.#held) this.#held.push(frame);
    else this.#emit(frame);
  }

  #releaseHeld(connection: Connection): void {
    if (this.#connection !== connection) return;
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const frame of held) this.#emit(frame);
  }

  #emit(frame: godwit.v1.ServerFrame): void {
    const name = frame.body;
    if (!name || !(name in events)) return;
    if (frame.goodbye) this.#reconnectAfterMs = frame.goodbye.reconnect_after_ms;
    const event = frame[name as EventName] as Events[EventName];
    const taken = this.#places.take(name as EventName, event);
    if (taken === 'overflow') this.#connection?.close(4001, 'too much came while history was read');
    if (taken !== 'new') return;
    // Of a restored database the application reads history itself, having dropped what it had.
    if (frame.resumed?.truncated && !frame.resumed.restored) this.#readOn(frame.resumed);
    else this.#listeners.emit(name as EventName, event as never);
  }

  async #readOn(resumed: godwit.v1.Resumed): Promise<void> {
    const connection = this.#connection;
    await readOn(resumed, {
      places: this.#places,
      history: (request) => this.call('history', request),
      emit: (name, event) => this.#listeners.emit(name, event as never),
      isCurrent: () => this.#connection === connection,
    }).catch((thrown) => {
      // From where it got to, the next connection goes on.
      if (this.#connection === connection) connection?.close(4001, GodwitError.from(thrown).message.slice(0, 100));
    });
  }

  #closed(attempt: number, code: number, reason: string): void {
    this.#stopKeepingAlive();
    this.#sends.pause();
    this.#places.disconnected();
    if (this.#status.state === 'closed') return;
    const next = this.#status.state === 'connected' ? 0 : attempt + 1;
    if (!mayReconnect(code) && !this.#mayBringAnotherToken(code, next)) {
      const kind = code === CloseCode.UNAUTHENTICATED ? Code.CODE_UNAUTHENTICATED : Code.CODE_INVALID_ARGUMENT;
      this.#finish(
        new GodwitError(kind, `the gateway closed the connection with ${code}${reason ? `: ${reason}` : ''}`),
      );
      return;
    }
    const delayMs = backoffMs(next, this.#reconnectAfterMs, this.#options.backoff);
    this.#setStatus({ state: 'waiting', attempt: next, delayMs, closeCode: code, reason });
    this.#timer = setTimeout(() => this.#connect(next), delayMs);
  }

  /** A token that ran out is replaced where the application gave a function; one refused at once is final. */
  #mayBringAnotherToken(code: number, attempt: number): boolean {
    return code === CloseCode.UNAUTHENTICATED && typeof this.#options.token === 'function' && attempt === 0;
  }

  #finish(error: GodwitError | undefined): void {
    clearTimeout(this.#timer);
    this.#stopKeepingAlive();
    this.#sends.close(error ?? new GodwitError(Code.CODE_UNAVAILABLE, 'send: the client was closed'));
    if (this.#status.state !== 'closed') this.#setStatus({ state: 'closed', error });
  }

  #setStatus(status: Status): void {
    this.#status = status;
    for (const listener of this.#statusListeners) listener(status);
  }
}

/** 16 random bytes: a message id, unique for all practical purposes. */
export function randomId(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(16));
}
