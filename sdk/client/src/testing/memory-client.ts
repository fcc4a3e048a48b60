import type { godwit } from '@godwit/schema';
import type { Test } from 'tap';
import { Client } from '../client.js';
import type { ClientOptions } from '../client-options.js';
import { createMemorySockets, type MemorySocket } from './memory-sockets.js';
import { turn, until } from './settlement.js';

/** Starts a client over in-memory sockets; the test acts as the server. */
export function startClient(t: Test, options: Partial<ClientOptions> = {}) {
  const sockets = createMemorySockets();
  const client = new Client({
    url: 'wss://chat/v1/ws',
    token: 'a token',
    openTransport: sockets.open,
    backoff: { firstMs: 0, maxMs: 0 },
    ...options,
  });
  t.teardown(() => client.close());
  /** Resolves with the socket of attempt `count` (from 1) once it opened a session. */
  const connected = async (count = 1, hello: godwit.v1.HelloResponse.$Properties = {}): Promise<MemorySocket> => {
    await until(
      () => sockets.all.length >= count,
      () => client.status,
    );
    const socket = sockets.last;
    socket.open();
    await turn();
    socket.reply('hello', hello);
    // The events of a first session wait for a timer of no delay, which begins once the reply is processed. Timers fire in
    // the order of their times, so the one that begins after it ends after it.
    await turn();
    await new Promise((resolve) => setTimeout(resolve, 0));
    return socket;
  };
  return { client, sockets, connected };
}
