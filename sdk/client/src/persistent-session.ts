import type { Command, EventName, Events, godwit, RequestInputs, Responses } from '@godwit/schema/client';
import { CloseCode, Code, GodwitError, mayReconnect } from '@godwit/schema/client';
import { addressesOf } from './addresses.js';
import { backoffMs } from './backoff.js';
import type { ClientOptions, Status } from './client-options.js';
import { Connection } from './connection.js';
import { Heartbeats } from './heartbeats.js';
import type { Cursor } from './resume.js';
import { startTimer } from './timer.js';
import { refreshTokens } from './token-refresh.js';
import { TokenSource } from './token-source.js';
import { openWebSocket } from './transport.js';
import { type WakeSignal, watchWakeSignals } from './wake-signals.js';

/** A persistent session's callbacks to its owner. */
export interface PersistentSessionEvents {
  /** The cursors from which the next Hello resumes. */
  cursors(): Cursor[];
  event(name: EventName, event: Events[EventName]): void;
  /**
   * Called before the status becomes `connected`, with a `resumed` event for each cursor that is up to date. Events
   * that arrived together with the reply to Hello follow these.
   */
  upToDate(resumed: Events['resumed'][]): void;
  /** Called on every change of status, when no state change is half done: it may call `close`. */
  status(status: Status): void;
}

const REQUEST_TIMEOUT_MS = 10_000;
const PROBE_TIMEOUT_MS = 3_000;
/** The codes of the errors with which a session ends for good, by close code; for any other INVALID_ARGUMENT. */
const FINAL_CODES: Readonly<Record<number, Code>> = {
  [CloseCode.UNAUTHENTICATED]: Code.CODE_UNAUTHENTICATED,
  // Only where the tokens were revoked.
  [CloseCode.SESSION_ENDED]: Code.CODE_UNAUTHENTICATED,
  [CloseCode.RATE_ABUSED]: Code.CODE_RATE_LIMITED,
  [CloseCode.BANNED]: Code.CODE_PERMISSION_DENIED,
};
const WAITED_FOR = {
  token: 'the token function has not answered',
  upgrade: 'the server has not answered the WebSocket handshake',
  hello: 'the gateway has not answered Hello',
};
/** Milliseconds that a session must last before the back-off starts over. */
const STABLE_MS = 10_000;

/**
 * One session across any number of connections. It ends only by `close`, by a final close code or refused tokens from
 * the gateway, or by the application's token function.
 */
export class PersistentSession {
  readonly #options: ClientOptions;
  readonly #events: PersistentSessionEvents;
  readonly #tokens: TokenSource;
  readonly #stopWatching: () => void;
  #status: Status = { state: 'connecting', attempt: 0, step: 'token' };
  /** The reason for the last failure since the last session. */
  #lastError: GodwitError | undefined;
  #connection: Connection | undefined;
  #heartbeats: Heartbeats | undefined;
  #stopRefreshing = () => {};
  #cancelWaiting = () => {};
  #reconnectAfterMs = 0;
  /** The earliest time at which the server accepts another attempt, by the clock of `performance.now()`. */
  #notBefore = 0;
  /** When the current connection was begun, by the same clock. */
  #dialledAt = 0;
  /** When the session opened, by the same clock. */
  #connectedAt = 0;
  /** Failed attempts since the last stable session. */
  #attempt = 0;

  /** Does not connect until `start` is called. */
  constructor(options: ClientOptions, events: PersistentSessionEvents) {
    this.#options = options;
    this.#events = events;
    this.#tokens = new TokenSource(options.token);
    this.#stopWatching = watchWakeSignals((signal) => this.#wake(signal));
  }

  get status(): Status {
    return this.#status;
  }

  /** Fetches a token, and only then opens a connection, because a gateway waits only a few seconds for Hello. */
  readonly start = (): void => {
    this.#connection = undefined;
    const attempt = this.#attempt;
    const status = this.#setStatus({ state: 'connecting', attempt, step: 'token', error: this.#lastError });
    this.#tokens.next('connect').then(
      (token) => {
        if (this.#status === status) this.#dial(status, token);
      },
      (thrown) => {
        if (this.#status === status) this.#tokenFailed(GodwitError.from(thrown));
      },
    );
  };

  /** Milliseconds that a request waits for its reply, unless it says otherwise. */
  get requestTimeoutMs(): number {
    return this.#options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS;
  }

  get httpUrl(): string {
    return addressesOf(this.#options).http;
  }

  /** The token of the session, or another one if there is none or it is `refused`. */
  token(refused?: string): Promise<string> {
    return this.#tokens.current(refused);
  }

  /** The reason why there is no session, for people. */
  get whyNot(): string {
    const status = this.#status;
    return this.#lastError?.message ?? (status.state === 'connecting' ? WAITED_FOR[status.step] : 'no answer');
  }

  /** Sends one request on the current connection; rejects with UNAVAILABLE if there is none. */
  async request<C extends Command>(
    command: C,
    request: RequestInputs[C],
    timeoutMs = this.requestTimeoutMs,
    signal?: AbortSignal | undefined,
  ): Promise<Responses[C]> {
    if (!this.#connection || this.#status.state !== 'connected')
      throw new GodwitError(Code.CODE_UNAVAILABLE, `${command}: not connected (${this.#status.state})`);
    return this.#connection.request(command, request, timeoutMs, signal);
  }

  /** Closes the current connection and opens a new one. */
  reconnect(reason: string): void {
    this.#connection?.close(CloseCode.SESSION_ENDED, reason);
  }

  /** Ends the session; it does not reconnect. */
  close(): void {
    this.#finish('closed');
    this.#connection?.close(1000, 'closed by the client');
  }

  /**
   * Time-out of the client's own requests, in milliseconds; finite even if the application's requests never time out.
   */
  get #ownTimeoutMs(): number {
    return Math.min(this.requestTimeoutMs, REQUEST_TIMEOUT_MS);
  }

  #tokenFailed(error: GodwitError): void {
    // UNAUTHENTICATED says that the user is signed out; any other error may be temporary.
    if (error.code === Code.CODE_UNAUTHENTICATED) this.#signedOut(error);
    else this.#retry(1006, error.message, error);
  }

  /** Ends the session: the application has no token for it any more. */
  #signedOut(error: GodwitError): void {
    this.#finish('signed-out', error);
    this.#connection?.close(1000, error.message, error);
  }

  #dial(status: Status & { state: 'connecting' }, token: string): void {
    status.step = 'upgrade';
    this.#dialledAt = performance.now();
    const isCurrent = () => this.#connection === connection;
    const connection = new Connection({
      url: addressesOf(this.#options).socket,
      open: this.#options.openTransport ?? openWebSocket,
      openTimeoutMs: this.#ownTimeoutMs,
      events: {
        opened: () => {
          status.step = 'hello';
          this.#hello(connection, token).catch((thrown) => {
            const error = GodwitError.from(thrown);
            const refused = error.code === Code.CODE_UNAUTHENTICATED;
            connection.close(refused ? CloseCode.UNAUTHENTICATED : 1000, error.message, error);
          });
        },
        event: (name, event) => {
          if (isCurrent()) this.#event(name, event);
        },
        timedOut: () => {
          if (isCurrent()) this.#heartbeats?.doubt();
        },
        closed: (code, reason, error) => {
          if (isCurrent()) this.#closed(code, reason, error);
        },
      },
    });
    this.#connection = connection;
  }

  async #hello(connection: Connection, token: string): Promise<void> {
    const { clientName = '', clientVersion = '' } = this.#options;
    const resume = this.#events.cursors();
    const request = { token, client_name: clientName, client_version: clientVersion, resume, compact_resume: true };
    const session = await connection.request('hello', request, this.#ownTimeoutMs);
    if (this.#connection !== connection || this.#status.state !== 'connecting') return;
    connection.limits = session.limits ?? {};
    this.#tokens.accept();
    this.#lastError = undefined;
    this.#reconnectAfterMs = 0;
    this.#connectedAt = performance.now();
    this.#keepAlive(connection, session);
    this.#events.upToDate(upToDate(session, resume));
    this.#setStatus({ state: 'connected', session });
  }

  #keepAlive(connection: Connection, session: godwit.v1.HelloResponse): void {
    const timeoutMs = this.#ownTimeoutMs;
    this.#heartbeats = new Heartbeats(connection, {
      intervalMs: session.heartbeat_interval_ms || 30_000,
      timeoutMs,
      probeMs: this.#options.probeTimeoutMs ?? PROBE_TIMEOUT_MS,
    });
    const signedOut = (error: GodwitError) => this.#signedOut(error);
    this.#stopRefreshing = refreshTokens({ connection, tokens: this.#tokens, session, timeoutMs, signedOut });
  }

  #event(name: EventName, event: Events[EventName]): void {
    if (name === 'goodbye') this.#reconnectAfterMs = (event as Events['goodbye']).reconnect_after_ms;
    this.#events.event(name, event);
  }

  #closed(code: number, reason: string, error: GodwitError): void {
    this.#heartbeats?.stop();
    this.#heartbeats = undefined;
    this.#stopRefreshing();
    if (this.#status.state === 'closed') return;
    const { stableMs = STABLE_MS } = this.#options.backoff ?? {};
    const wasStable = this.#status.state === 'connected' && performance.now() - this.#connectedAt >= stableMs;
    // `#retry` increments it to 0.
    if (wasStable) this.#attempt = -1;
    const refused = code === CloseCode.UNAUTHENTICATED;
    if (!mayReconnect(code, reason) && !(refused && this.#tokens.mayTryAnother())) {
      const why = `the gateway closed the connection with ${code}${reason ? `: ${reason}` : ''}`;
      const kind = FINAL_CODES[code] ?? Code.CODE_INVALID_ARGUMENT;
      this.#finish('ended', new GodwitError(kind, why, { cause: error }));
      return;
    }
    this.#retry(code, reason, error);
  }

  #retry(closeCode: number, reason: string, error: GodwitError): void {
    const attempt = ++this.#attempt;
    const atLeastMs = Math.max(this.#reconnectAfterMs, error.retryAfterMs);
    const delayMs = backoffMs(attempt, atLeastMs, this.#options.backoff);
    this.#notBefore = performance.now() + atLeastMs;
    this.#lastError = error;
    this.#setStatus({ state: 'waiting', attempt, delayMs, retryAt: Date.now() + delayMs, closeCode, reason, error });
    if (this.#status.state === 'waiting') this.#cancelWaiting = startTimer(delayMs, this.start);
  }

  #wake(signal: WakeSignal): void {
    if (this.#status.state === 'connected') this.#heartbeats?.wake();
    // An attempt from before a sleep, or on another network, would not fail by itself for a while.
    const { probeTimeoutMs = PROBE_TIMEOUT_MS } = this.#options;
    if (
      this.#status.state === 'connecting' &&
      signal === 'back' &&
      performance.now() - this.#dialledAt > probeTimeoutMs
    )
      this.reconnect('the network or the page is back');
    if (this.#status.state !== 'waiting' || signal === 'lost' || performance.now() < this.#notBefore) return;
    this.#cancelWaiting();
    this.start();
  }

  #finish(reason: (Status & { state: 'closed' })['reason'], error?: GodwitError): void {
    this.#cancelWaiting();
    this.#stopWatching();
    this.#tokens.close();
    this.#heartbeats?.stop();
    this.#stopRefreshing();
    if (this.#status.state !== 'closed') this.#setStatus({ state: 'closed', reason, error });
  }

  #setStatus<S extends Status>(status: S): S {
    this.#status = status;
    this.#events.status(status);
    return status;
  }
}

/** The events for the cursors that `up_to_date` lists by index; a gateway of the previous version lists none. */
function upToDate({ up_to_date }: godwit.v1.HelloResponse, cursors: readonly Cursor[]): Events['resumed'][] {
  return (up_to_date ?? []).flatMap((at) => {
    const cursor = cursors[at];
    if (!cursor) return [];
    const { conversation_id, seq, change = 0 } = cursor;
    return { conversation_id, from_seq: seq, to_seq: seq, to_change: change, truncated: false, restored: false };
  });
}
