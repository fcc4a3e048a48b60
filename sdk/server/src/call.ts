import { errorOf, GodwitError } from './errors.js';
import type { Rpc } from './gen/methods.js';
import { fromJson, toJson } from './json.js';

/** Options of the connection to Godwit. */
export interface ServerOptions {
  /** The store's HTTP service, such as `http://127.0.0.1:8081`. */
  url: string;
  /** A service key, or a user's token. A function is called for each call. */
  key: string | (() => string | Promise<string>);
  /** Milliseconds that a call may take. Default 10,000. */
  timeoutMs?: number;
  /** Default: the runtime's own. */
  fetch?: typeof fetch;
}

/** Options of one call. */
export interface CallOptions {
  /** Milliseconds that the call may take. */
  timeoutMs?: number;
  /** Ends the call, which rejects with the signal's reason. */
  signal?: AbortSignal;
}

const TIMEOUT_MS = 10_000;

/** Makes one call. `userId`: the user as whom a service acts. */
export async function call<Response>(
  options: ServerOptions,
  rpc: Rpc,
  request: object,
  { timeoutMs = options.timeoutMs ?? TIMEOUT_MS, signal }: CallOptions = {},
  userId?: string,
): Promise<Response> {
  const name = `${rpc.service}.${rpc.rpc}`;
  const body = JSON.stringify(toJson(rpc.request, request));
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'connect-protocol-version': '1',
    'connect-timeout-ms': String(timeoutMs),
  };
  if (userId !== undefined) headers['godwit-user'] = headerOf(userId);
  const path = `/godwit.v1.${rpc.service}/${rpc.rpc}`;
  const init = { method: 'POST', headers, body };
  const { response, text } = await send(options, { name, path, init }, { timeoutMs, ...(signal && { signal }) });
  const { status } = response;
  if (status !== 200) throw errorOf(name, response, text);
  try {
    return fromJson(rpc.response, JSON.parse(text)) as Response;
  } catch (cause) {
    throw new GodwitError('UNAVAILABLE', `${name}: the answer is not the store's`, { status, cause });
  }
}

/** A request to the store, without its address and its authorization; errors begin with `name`. */
export interface StoreRequest {
  name: string;
  path: string;
  init: { method: string; headers?: Record<string, string>; body?: string };
}

/** Makes one request, and resolves with the answer, whatever its status. Rejects with UNAVAILABLE if there is none. */
export async function send(
  options: ServerOptions,
  { name, path, init }: StoreRequest,
  { timeoutMs = options.timeoutMs ?? TIMEOUT_MS, signal }: CallOptions = {},
): Promise<{ response: Response; text: string }> {
  return within(timeoutMs, signal, name, async (aborted) => {
    const key = await keyOf(options, name);
    const headers = { ...init.headers, authorization: `Bearer ${key}` };
    // A redirect is an error: it would take the key elsewhere.
    const request = { ...init, headers, signal: aborted, redirect: 'manual' } as const;
    const response = await (options.fetch ?? fetch)(options.url.replace(/\/+$/, '') + path, request);
    return { response, text: await response.text() };
  });
}

/** The key of a call. Rejects with UNAUTHENTICATED if the application's function fails. */
async function keyOf({ key }: ServerOptions, name: string): Promise<string> {
  if (typeof key === 'string') return key;
  try {
    return await key();
  } catch (cause) {
    throw new GodwitError('UNAUTHENTICATED', `${name}: the function for the key failed`, { cause });
  }
}

/** A user's id as a header: its bytes of UTF-8, one character each. */
function headerOf(userId: string): string {
  const header = String.fromCharCode(...new TextEncoder().encode(userId));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a header cannot carry.
  if (!/^[^\x00-\x20\x7f](.*[^\x00-\x20\x7f])?$/.test(header) || /[\x00-\x1f\x7f]/.test(header) || header.length > 64)
    throw new GodwitError('INVALID_ARGUMENT', 'userId: must be the id of a user');
  return header;
}

/** Runs `act` with a signal that ends it after a time, or with the caller's signal; it is left behind if it goes on. */
async function within<T>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  name: string,
  act: (aborted: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', abort);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, timeoutMs);
  const cut = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
  });
  try {
    return await Promise.race([act(controller.signal), cut]);
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof GodwitError) throw cause;
    const why = late ? `no answer within ${timeoutMs} ms; the outcome is unknown` : 'the store cannot be reached';
    throw new GodwitError('UNAVAILABLE', `${name}: ${why}`, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
