import type { GodwitError, godwit } from '@godwit/schema/client';
import { invalid } from '@godwit/schema/client';
import { addressesOf, shown } from './addresses.js';
import type { BackoffOptions } from './backoff.js';
import type { ReportError } from './listeners.js';
import type { Cursor } from './resume.js';
import { checkMs } from './timer.js';
import type { FetchToken } from './token-source.js';
import type { OpenTransport } from './transport.js';

/** Options of a client: the endpoint, the token and the behaviour of the connection. */
export interface ClientOptions {
  /**
   * The address of the server, such as `https://chat.example.com`: the gateway's endpoint is at `/v1/ws` below it, over
   * WebSocket, and the HTTP API at the address itself. Or the gateway's endpoint, such as `wss://chat.example.com/v1/ws`.
   */
  url: string;
  /** The address of the HTTP API, for files, if it does not follow from `url`: `http://127.0.0.1:8081` of role `all`. */
  httpUrl?: string;
  /**
   * A JSON Web Token, or a function that fetches one. The function is called before each connection and before a token
   * expires, and again if it fails. If it returns null, the user is signed out, and the client closes.
   */
  token: string | FetchToken;
  /** The application's name; appears in the gateway's log at level `debug`. */
  clientName?: string;
  /** The application's version; logged with the name. */
  clientVersion?: string;
  /** Milliseconds that a request waits for its reply. Default 10,000. */
  requestTimeoutMs?: number;
  /**
   * Milliseconds that a message waits for its acknowledgement, across reconnects. Default 120,000.
   */
  sendTimeoutMs?: number;
  /**
   * Milliseconds within which the server must send something once the connection is in doubt: after a request stays
   * unanswered, the network changes, or the machine wakes up. Default 3,000.
   */
  probeTimeoutMs?: number;
  /**
   * Maximum messages awaiting acknowledgement, and bytes of their bodies; one more is refused. Default 1,000 and 4 MiB.
   */
  maxUnacknowledged?: { messages: number; bytes: number };
  /** Positions from `cursors()` of an earlier client: this client receives the messages and changes since then. */
  resume?: readonly Cursor[];
  /** Milliseconds that `connect` keeps trying. Default 15,000. */
  connectTimeoutMs?: number;
  /** Aborts `connect`, which then closes the client; has no effect once it is connected. */
  signal?: AbortSignal | undefined;
  /** Delays between attempts to reconnect. */
  backoff?: BackoffOptions;
  /** Called with exceptions that listeners throw. Default: `reportError` if the runtime has it, else the console. */
  onListenerError?: ReportError;
  /** Opens a connection; for tests and other runtimes. */
  openTransport?: OpenTransport;
}

/** Options of one request. */
export interface RequestOptions {
  /** Milliseconds to wait for the reply, and before that for a connection. */
  timeoutMs?: number | undefined;
  /**
   * Gives the request up: its promise is rejected with AbortError. A request that has not been sent yet is not sent. One
   * that is under way may still take effect, as the server is not told.
   */
  signal?: AbortSignal | undefined;
}

/** The state of a client's connection. */
export type Status =
  /**
   * `step` is the answer that the client waits for; listeners are called for the first step only. `error` is the reason
   * for the last failure; undefined: no attempt has failed since the last session.
   */
  | { state: 'connecting'; attempt: number; step: 'token' | 'upgrade' | 'hello'; error?: GodwitError | undefined }
  | { state: 'connected'; session: godwit.v1.HelloResponse }
  /**
   * The next attempt begins after `delayMs`, at `retryAt` (Unix milliseconds by the clock of this machine). `error` is the
   * reason for the lost or failed connection; `closeCode` is 1006 if no connection was opened.
   */
  | {
      state: 'waiting';
      attempt: number;
      delayMs: number;
      retryAt: number;
      closeCode: number;
      reason: string;
      error: GodwitError;
    }
  /**
   * The client does not connect any more: the application closed it, or its token function said that the user is signed
   * out, or the gateway ended the session, where `error` says why.
   */
  | { state: 'closed'; reason: 'closed' | 'signed-out' | 'ended'; error?: GodwitError | undefined };

/** Throws INVALID_ARGUMENT, naming the option, if an option is invalid. */
export function checkOptions(options: ClientOptions): void {
  addressesOf(options);
  const { token, backoff = {} } = options;
  if (typeof token !== 'function' && (typeof token !== 'string' || token === ''))
    throw invalid('token', `must be a JSON Web Token, or a function that returns one, is ${shown(token)}`);
  for (const name of ['requestTimeoutMs', 'sendTimeoutMs', 'probeTimeoutMs', 'connectTimeoutMs'] as const)
    checkMs(name, options[name]);
  for (const name of ['firstMs', 'maxMs', 'stableMs'] as const)
    if (!((backoff[name] ?? 0) >= 0)) throw invalid(`backoff.${name}`, 'must be milliseconds from 0');
}
