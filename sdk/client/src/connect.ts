import { Code, GodwitError } from '@godwit/schema/client';
import { startLimit, throwIfAborted } from './abort.js';
import { Client } from './client.js';
import type { ClientOptions, Status } from './client-options.js';

const CONNECT_TIMEOUT_MS = 15_000;

/** Failures that a retry does not fix. A Client retries nevertheless, because an operator may fix them. */
const HOPELESS: ReadonlySet<Code> = new Set([
  Code.CODE_INVALID_ARGUMENT,
  Code.CODE_NOT_FOUND,
  Code.CODE_PERMISSION_DENIED,
  Code.CODE_UNIMPLEMENTED,
  Code.CODE_TOO_LARGE,
]);

/**
 * Connects, and resolves once the session is open; listeners added right then miss no event. Rejects at once if a retry
 * cannot help: with UNAUTHENTICATED for a refused token, INVALID_ARGUMENT for an invalid option, NOT_FOUND for an
 * unknown host or path; with AbortError once `signal` aborts. Otherwise rejects after `connectTimeoutMs` with UNAVAILABLE
 * and the last failure. Never throws synchronously.
 */
export async function connect(options: ClientOptions): Promise<Client> {
  return settle(() => new Client(options), options);
}

/** Creates a client, and resolves once its first session is open; rejects as `connect` does. */
export async function settle<C extends Client>(create: () => C, options: ClientOptions): Promise<C> {
  throwIfAborted('connect', options?.signal);
  const client = create();
  const limitMs = options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS;
  return new Promise((resolve, reject) => {
    let last: GodwitError | undefined;
    const end = () => {
      cancel();
      stop();
    };
    const fail = (error: GodwitError) => {
      end();
      client.close();
      reject(error);
    };
    const look = (status: Status) => {
      if (status.state === 'connected') {
        end();
        resolve(client);
      } else if (status.state === 'closed') {
        fail(status.error ?? new GodwitError(Code.CODE_UNAVAILABLE, 'the client was closed'));
      } else if (status.state === 'waiting') {
        last = status.error;
        if (HOPELESS.has(last.code)) fail(last);
      }
    };
    const stop = client.onStatus(look);
    const cancel = startLimit('connect', limitMs, options.signal, (aborted) => {
      if (aborted) return fail(aborted);
      const message = `no session with ${options.url} within ${limitMs} ms: ${client.whyNot}`;
      fail(new GodwitError(Code.CODE_UNAVAILABLE, message, { cause: last }));
    });
  });
}
