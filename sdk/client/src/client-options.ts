import type { GodwitError, godwit } from '@godwit/schema';
import { invalid } from '@godwit/schema';
import type { BackoffOptions } from './backoff.js';
import type { ReportError } from './listeners.js';
import type { Cursor } from './resume.js';
import { checkMs } from './timer.js';
import type { FetchToken } from './token-source.js';
import type { OpenTransport } from './transport.js';

/** Options of a client: the endpoint, the token and the behaviour of the connection. */
export interface ClientOptions {
  /** The gateway's endpoint, such as `wss://chat.example.com/v1/ws`. */
  url: string;
  /**
   * A JSON Web Token, or what fetches one. The function is asked before each connection and before a token runs out,
   * and again where it fails or brings nothing; it ends the client by throwing a GodwitError with UNAUTHENTICATED.
   */
  token: string | FetchToken;
  /** The application's name; shown in the gateway's log at the level `debug`. */
  clientName?: string;
  /** Its version; shown beside the name. */
  clientVersion?: string;
  /** Milliseconds that a request waits for its reply. Default 10,000. */
  requestTimeoutMs?: number;
  /**
   * Milliseconds that a message waits for its acknowledgement, over as many connections as it takes. Default 120,000.
   */
  sendTimeoutMs?: number;
  /**
   * Milliseconds within which the server must say something once the connection is in doubt: a request stays without a
   * reply, the network changes, the machine wakes up. Default 3,000.
   */
  probeTimeoutMs?: number;
  /** Messages, and bytes of their bodies, that may wait for it; one more is refused. Default 1,000 and 4 MiB. */
  maxUnacknowledged?: { messages: number; bytes: number };
  /** How far the application is with conversations, from `cursors()` of an earlier client: it gets what came since. */
  resume?: readonly Cursor[];
  /** Milliseconds that `connect` goes on trying. Default 15,000. */
  connectTimeoutMs?: number;
  /** How long to wait between attempts to reconnect. */
  backoff?: BackoffOptions;
  /** Called with exceptions of listeners. Default: `reportError` where the runtime has it, else the console. */
  onListenerError?: ReportError;
  /** Opens a connection; for tests and other runtimes. */
  openTransport?: OpenTransport;
}

/** Options of one request. */
export interface RequestOptions {
  /** Milliseconds to wait for the reply. */
  timeoutMs?: number;
}

/** The state of a client's connection. */
export type Status =
  /** `step` is what is waited for; listeners are called for the first one alone. */
  | { state: 'connecting'; attempt: number; step: 'token' | 'upgrade' | 'hello' }
  | { state: 'connected'; session: godwit.v1.HelloResponse }
  /** `error` is why there is no connection; `closeCode` is 1006 where none was opened. */
  | { state: 'waiting'; attempt: number; delayMs: number; closeCode: number; reason: string; error: GodwitError }
  | { state: 'closed'; error?: GodwitError };

/** Throws INVALID_ARGUMENT, naming the option, where a client could not work with them. */
export function checkOptions(options: ClientOptions): void {
  checkUrl(options.url);
  const { token, backoff = {} } = options;
  if (typeof token !== 'function' && (typeof token !== 'string' || token === ''))
    throw invalid('token', `must be a JSON Web Token, or a function that returns one, is ${shown(token)}`);
  for (const name of ['requestTimeoutMs', 'sendTimeoutMs', 'probeTimeoutMs', 'connectTimeoutMs'] as const)
    checkMs(name, options[name]);
  for (const name of ['firstMs', 'maxMs', 'stableMs'] as const)
    if (!((backoff[name] ?? 0) >= 0)) throw invalid(`backoff.${name}`, 'must be milliseconds from 0');
}

function checkUrl(url: string): void {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw invalid('url', `must be like wss://chat.example.com/v1/ws, is ${shown(url)}`);
  }
  const { protocol, hash } = parsed;
  const instead = { 'http:': 'ws://', 'https:': 'wss://' }[protocol];
  if (protocol !== 'ws:' && protocol !== 'wss:')
    throw invalid('url', `must begin with ${instead ?? 'wss:// or ws://'}, is ${shown(url)}`);
  if (hash) throw invalid('url', `must be without a fragment, is ${shown(url)}`);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 200)) : String(value);
}
