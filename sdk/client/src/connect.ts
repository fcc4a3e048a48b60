import { Code, GodwitError } from '@godwit/schema';
import { Client } from './client.js';
import type { ClientOptions, Status } from './client-options.js';
import { startTimer } from './timer.js';

const CONNECT_TIMEOUT_MS = 15_000;

/** Failures that a retry does not fix. A Client retries nevertheless: an operator may fix them. */
const HOPELESS: ReadonlySet<Code> = new Set([
  Code.CODE_INVALID_ARGUMENT,
  Code.CODE_NOT_FOUND,
  Code.CODE_PERMISSION_DENIED,
  Code.CODE_UNIMPLEMENTED,
  Code.CODE_TOO_LARGE,
]);

const WAITED_FOR = {
  token: 'the token function has not answered',
  upgrade: 'the server has not answered the WebSocket handshake',
  hello: 'the gateway has not answered Hello',
};

/**
 * Connects, and resolves once the session is open: listeners added at once then miss nothing. Rejects at once where trying
 * again does not help: with UNAUTHENTICATED when the token is refused, INVALID_ARGUMENT for options that are no good,
 * NOT_FOUND for a host or a path that is not there; else, after `connectTimeoutMs`, with UNAVAILABLE and what kept it from
 * connecting. Never throws.
 */
export async function connect(options: ClientOptions): Promise<Client> {
  const client = new Client(options);
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
    const cancel = startTimer(limitMs, () => {
      const { status } = client;
      const why = last?.message ?? (status.state === 'connecting' ? WAITED_FOR[status.step] : 'there was no answer');
      const message = `no session with ${options.url} within ${limitMs} ms: ${why}`;
      fail(new GodwitError(Code.CODE_UNAVAILABLE, message, { cause: last }));
    });
  });
}
