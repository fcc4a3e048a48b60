import type { godwit } from '@godwit/schema';
import type { Test } from 'tap';
import type { ClientOptions, Status } from '../client-options.js';
import { PersistentSession } from '../persistent-session.js';
import type { Cursor } from '../resume.js';
import { createMemorySockets, type MemorySocket } from './memory-sockets.js';
import { turn, until } from './settlement.js';

/** Milliseconds; longer than any test. */
const NEVER_MS = 3_600_000;
/** A back-off of at most 1 ms. */
export const SOON = { firstMs: 1, maxMs: 1 };
/** Statuses as `state attempt`. */
export const lines = (statuses: readonly Status[]) =>
  statuses.map((one) => ('attempt' in one ? `${one.state} ${one.attempt}` : one.state));

/** Starts a session over in-memory sockets, and records every callback to its owner. */
export function startSession(
  t: Test,
  options: Partial<ClientOptions> = {},
  cursors: Cursor[] = [],
  onStatus = (_: Status) => {},
) {
  const sockets = createMemorySockets();
  const statuses: Status[] = [];
  const calls: string[] = [];
  const upToDate: object[] = [];
  const session = new PersistentSession(
    {
      url: 'wss://chat/v1/ws',
      token: 'a token',
      openTransport: sockets.open,
      backoff: { firstMs: NEVER_MS },
      ...options,
    },
    {
      cursors: () => cursors,
      event: (name) => calls.push(name),
      upToDate: (resumed) => {
        calls.push('up to date');
        upToDate.push(...resumed);
      },
      status: (status) => {
        statuses.push({ ...status });
        calls.push(status.state);
        onStatus(status);
      },
    },
  );
  t.teardown(() => session.close());
  session.start();
  /** Resolves with the socket of attempt `count` (from 1) once the session opens it. */
  const dialled = async (count = 1): Promise<MemorySocket> => {
    await until(
      () => sockets.all.length >= count,
      () => statuses,
    );
    return sockets.last;
  };
  /** Lets attempt `count` succeed. */
  const connected = async (count = 1, hello: godwit.v1.HelloResponse.$Properties = {}): Promise<MemorySocket> => {
    const socket = await dialled(count);
    socket.open();
    await turn();
    socket.reply('hello', hello);
    await turn();
    if (session.status.state !== 'connected') throw new Error(`the session is ${session.status.state}, not connected`);
    return socket;
  };
  return { session, sockets, statuses, calls, upToDate, dialled, connected };
}

/** Returns the status of a session; throws unless it is in `state`. */
export function inState<S extends Status['state']>(session: PersistentSession, state: S): Status & { state: S } {
  if (session.status.state !== state) throw new Error(`the session is ${session.status.state}, not ${state}`);
  return session.status as Status & { state: S };
}
