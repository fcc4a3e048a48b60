import type { Command, EventName, Events, godwit, RequestInputs, Responses } from '@godwit/schema';
import { CloseCode, Code, GodwitError, mayReconnect } from '@godwit/schema';
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
   * Called before a session is connected, with what a `resumed` for each cursor behind which nothing was missed would
   * have said. Events that came together with the reply to Hello come after them.
   */
  upToDate(resumed: Events['resumed'][]): void;
  /** Called with every change; nothing is under way in it, so that it may call `close`. */
  status(status: Status): void;
}

const REQUEST_TIMEOUT_MS = 10_000;
const PROBE_TIMEOUT_MS = 3_000;
/** Milliseconds after which a session proves that its server works: only then does the back-off begin anew. */
const STABLE_MS = 10_000;

/**
 * One session over as many connections as it takes. It gives up only where it was told to: by `close`, by the gateway
 * with a final close code or by refusing tokens, or by the application's token function.
 */
export class PersistentSession {
  readonly #options: ClientOptions;
  readonly #events: PersistentSessionEvents;
  readonly #tokens: TokenSource;
  readonly #stopWatching: () => void;
  #status: Status = { state: 'connecting', attempt: 0, step: 'token' };
  #connection: Connection | undefined;
  #heartbeats: Heartbeats | undefined;
  #stopRefreshing = () => {};
  #cancelWaiting = () => {};
  #reconnectAfterMs = 0;
  /** Before this, in the clock of `performance.now()`, the server wants no attempt. */
  #notBefore = 0;
  /** When the session was opened, in the same clock. */
  #connectedAt = 0;
  /** Attempts that failed since a session proved stable. */
  #attempt = 0;

  /** Begins to connect once `start` is called. */
  constructor(options: ClientOptions, events: PersistentSessionEvents) {
    this.#options = options;
    this.#events = events;
    this.#tokens = new TokenSource(options.token);
    this.#stopWatching = watchWakeSignals((signal) => this.#wake(signal));
  }

  get status(): Status {
    return this.#status;
  }

  /** Fetches a token, and dials then: a gateway waits for Hello a few seconds only. */
  readonly start = (): void => {
    this.#connection = undefined;
    const status = this.#setStatus({ state: 'connecting', attempt: this.#attempt, step: 'token' });
    this.#tokens.next().then(
      (token) => {
        if (this.#status === status) this.#dial(status, token);
      },
      (thrown) => {
        if (this.#status === status) this.#tokenFailed(GodwitError.from(thrown));
      },
    );
  };

  /** Sends one request on the connection that there is; rejects with UNAVAILABLE where there is none. */
  async request<C extends Command>(
    command: C,
    request: RequestInputs[C],
    timeoutMs = this.#options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
  ): Promise<Responses[C]> {
    if (!this.#connection || this.#status.state !== 'connected')
      throw new GodwitError(Code.CODE_UNAVAILABLE, `${command}: not connected (${this.#status.state})`);
    return this.#connection.request(command, request, timeoutMs);
  }

  /** Gives the connection up, and begins a new one. */
  reconnect(reason: string): void {
    this.#connection?.close(CloseCode.SESSION_ENDED, reason);
  }

  /** Ends the session; nothing reconnects. */
  close(): void {
    this.#finish(undefined);
    this.#connection?.close(1000, 'closed by the client');
  }

  /** Milliseconds that the client's own requests wait: they end, also where the application's wait for ever. */
  get #ownTimeoutMs(): number {
    return Math.min(this.#options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS, REQUEST_TIMEOUT_MS);
  }

  #tokenFailed(error: GodwitError): void {
    // The application has no more tokens; any other error may be temporary.
    if (error.code === Code.CODE_UNAUTHENTICATED) this.#finish(error);
    else this.#retry(1006, error.message, error);
  }

  #dial(status: Status & { state: 'connecting' }, token: string): void {
    status.step = 'upgrade';
    const isCurrent = () => this.#connection === connection;
    const connection = new Connection({
      url: this.#options.url,
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
    this.#stopRefreshing = refreshTokens({ connection, tokens: this.#tokens, session, timeoutMs });
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
    // The next attempt counts one up.
    if (wasStable) this.#attempt = -1;
    const refused = code === CloseCode.UNAUTHENTICATED;
    if (!mayReconnect(code) && !(refused && this.#tokens.mayTryAnother())) {
      const why = `the gateway closed the connection with ${code}${reason ? `: ${reason}` : ''}`;
      const kind = refused ? Code.CODE_UNAUTHENTICATED : Code.CODE_INVALID_ARGUMENT;
      this.#finish(new GodwitError(kind, why, { cause: error }));
      return;
    }
    this.#retry(code, reason, error);
  }

  #retry(closeCode: number, reason: string, error: GodwitError): void {
    const attempt = ++this.#attempt;
    const atLeastMs = Math.max(this.#reconnectAfterMs, error.retryAfterMs);
    const delayMs = backoffMs(attempt, atLeastMs, this.#options.backoff);
    this.#notBefore = performance.now() + atLeastMs;
    this.#setStatus({ state: 'waiting', attempt, delayMs, closeCode, reason, error });
    if (this.#status.state === 'waiting') this.#cancelWaiting = startTimer(delayMs, this.start);
  }

  #wake(signal: WakeSignal): void {
    if (this.#status.state === 'connected') this.#heartbeats?.doubt();
    if (this.#status.state !== 'waiting' || signal === 'lost' || performance.now() < this.#notBefore) return;
    this.#cancelWaiting();
    this.start();
  }

  #finish(error: GodwitError | undefined): void {
    this.#cancelWaiting();
    this.#stopWatching();
    this.#tokens.close();
    this.#heartbeats?.stop();
    this.#stopRefreshing();
    if (this.#status.state !== 'closed') this.#setStatus({ state: 'closed', error });
  }

  #setStatus<S extends Status>(status: S): S {
    this.#status = status;
    this.#events.status(status);
    return status;
  }
}

/** The events that the positions in `up_to_date` stand for; a gateway of the version before names none. */
function upToDate({ up_to_date }: godwit.v1.HelloResponse, cursors: readonly Cursor[]): Events['resumed'][] {
  return (up_to_date ?? []).flatMap((at) => {
    const cursor = cursors[at];
    if (!cursor) return [];
    const { conversation_id, seq, change = 0 } = cursor;
    return { conversation_id, from_seq: seq, to_seq: seq, to_change: change, truncated: false, restored: false };
  });
}
