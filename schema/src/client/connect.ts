import { Code, GodwitError } from '../errors.js';
import { Client, type ClientOptions } from './client.js';

/**
 * Connects, and resolves once the session is open: listeners added at once then miss nothing. Rejects with UNAUTHENTICATED when the token is refused, and with
 * UNAVAILABLE when no session could be opened within `connectTimeoutMs`.
 */
export function connect(options: ClientOptions): Promise<Client> {
  const client = new Client(options);
  const limitMs = options.connectTimeoutMs ?? 15_000;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      client.close();
      fail(new GodwitError(Code.CODE_UNAVAILABLE, `no session with ${options.url} within ${limitMs} ms`));
    }, limitMs);
    const stop = client.onStatus((status) => {
      if (status.state === 'connected') {
        clearTimeout(timer);
        stop();
        resolve(client);
      } else if (status.state === 'closed' && status.error) fail(status.error);
    });
    const fail = (error: GodwitError) => {
      clearTimeout(timer);
      stop();
      reject(error);
    };
  });
}
