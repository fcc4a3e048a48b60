import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { WebSocketServer } from 'ws';
import type { ClientOptions } from './client-options.js';
import { connect } from './connect.js';
import { createMemorySockets } from './testing/memory-sockets.js';
import { startScriptedServer } from './testing/scripted-server.js';
import { follow, turn, until } from './testing/settlement.js';

/** Answers each upgrade with the HTTP status in its path. */
async function startRefusingServer(): Promise<{ base: string; close(): void }> {
  const server = createServer();
  server.on('upgrade', (request, socket) => {
    socket.on('error', () => {});
    socket.end(`HTTP/1.1 ${request.url?.slice(1)} Something\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { base: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function reject(options: Partial<ClientOptions>): Promise<GodwitError> {
  // Even options that are not an object must not throw.
  const connecting = connect(options as ClientOptions);
  return connecting.then(
    (client) => {
      client.close();
      throw new Error('it connected');
    },
    (error) => error,
  );
}

const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;

/** Connects over in-memory sockets; the test acts as the server. */
function start(options: Partial<ClientOptions> = {}) {
  const sockets = createMemorySockets();
  const base = {
    url: 'wss://chat/v1/ws',
    token: 'a token',
    openTransport: sockets.open,
    backoff: { firstMs: 0, maxMs: 0 },
  };
  const connecting = follow(connect({ ...base, ...options }));
  const dialled = async (count: number) => {
    await until(
      () => sockets.all.length >= count,
      () => connecting,
    );
    return sockets.last;
  };
  const greet = async (count: number) => {
    const socket = await dialled(count);
    socket.open();
    await turn();
    socket.reply('hello', {});
    await turn();
    return socket;
  };
  return { sockets, connecting, dialled, greet };
}

t.test('once connected, a client reconnects by itself after any failure', async (t) => {
  const before = timers();
  const { connecting, dialled, greet } = start({ connectTimeoutMs: 2_000 });
  const socket = await greet(1);
  t.equal(connecting.state, 'fulfilled');
  const client = connecting.value as NonNullable<typeof connecting.value>;
  t.teardown(() => client.close());
  socket.end(1006);
  // `connect` would reject with this failure at once.
  (await dialled(2)).end(1006, '', new GodwitError(Code.CODE_NOT_FOUND, 'no such path'));
  await greet(3);
  t.equal(client.status.state, 'connected');
  client.close();
  t.equal(timers(), before, 'the timer of connectTimeoutMs is cancelled');
});

t.test('connectTimeoutMs has a default', async (t) => {
  const before = timers();
  const { connecting, dialled } = start();
  const socket = await dialled(1);
  t.equal(timers(), before + 2, 'one timer for all attempts and one for this attempt');
  socket.end(1006, '', new GodwitError(Code.CODE_NOT_FOUND, 'no such path'));
  await turn();
  t.equal(connecting.state, 'rejected');
});

t.test('connect retries temporary failures, and rejects with the last one after connectTimeoutMs', async (t) => {
  const { connecting, sockets, dialled } = start({
    connectTimeoutMs: 400,
    backoff: { firstMs: 3_600_000, maxMs: 3_600_000 },
  });
  (await dialled(1)).end(1006, '', new GodwitError(Code.CODE_UNAVAILABLE, 'nothing listens'));
  t.equal(connecting.state, 'pending');
  await until(
    () => connecting.state !== 'pending',
    () => connecting,
  );
  const message = 'no session with wss://chat/v1/ws within 400 ms: nothing listens';
  t.match(connecting.error, { code: Code.CODE_UNAVAILABLE, message, cause: { message: 'nothing listens' } });
  t.equal(sockets.all.length, 1, 'the client is closed');
});

t.test('a failure that a retry cannot fix closes the client, and leaves no timer behind', async (t) => {
  for (const code of ['INVALID_ARGUMENT', 'NOT_FOUND', 'PERMISSION_DENIED', 'UNIMPLEMENTED', 'TOO_LARGE'] as const) {
    const before = timers();
    const { connecting, sockets, dialled } = start();
    const error = new GodwitError(Code[`CODE_${code}`], 'no use');
    (await dialled(1)).end(1006, '', error);
    await turn();
    t.equal(connecting.error, error);
    await turn();
    t.same([sockets.all.length, timers()], [1, before]);
  }
  const { connecting, dialled } = start();
  (await dialled(1)).end(4502, 'malformed');
  await turn();
  t.match(connecting.error, { code: Code.CODE_INVALID_ARGUMENT, message: /4502: malformed/ });
});

t.test('connect rejects with the reason, and retries only if a retry may help', async (t) => {
  const refusing = await startRefusingServer();
  const other = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => false });
  await once(other, 'listening');
  const silent = await startScriptedServer(() => 'no answer');
  const working = await startScriptedServer();
  const { url } = working;
  const token = 'a token';
  // Without a time-out: these reject because a retry cannot help.
  const atOnce: [string, Partial<ClientOptions>, Code, RegExp][] = [
    ['no url', { token }, Code.CODE_INVALID_ARGUMENT, /^url: .*undefined/],
    ['another httpUrl', { url, httpUrl: 'ws://localhost', token }, Code.CODE_INVALID_ARGUMENT, /^httpUrl: must begin/],
    [
      'an aborted signal',
      { url, token, signal: AbortSignal.abort() },
      Code.CODE_UNAVAILABLE,
      /^connect: aborted by the application/,
    ],
    ['another url', { url: 'ftp://localhost', token }, Code.CODE_INVALID_ARGUMENT, /^url: /],
    ['a path alone', { url: '/v1/ws', token }, Code.CODE_INVALID_ARGUMENT, /^url: /],
    ['a fragment', { url: `${url}#x`, token }, Code.CODE_INVALID_ARGUMENT, /^url: .*fragment/],
    ['no token', { url }, Code.CODE_INVALID_ARGUMENT, /^token: .*undefined/],
    ['an empty token', { url, token: '' }, Code.CODE_INVALID_ARGUMENT, /^token: /],
    [
      'a function without a token',
      { url, token: () => undefined as never },
      Code.CODE_INVALID_ARGUMENT,
      /^token: .*undefined/,
    ],
    ['a function with an empty token', { url, token: () => '' }, Code.CODE_INVALID_ARGUMENT, /^token: .*empty/],
    [
      'signed out',
      { url, token: () => Promise.reject(new GodwitError(Code.CODE_UNAUTHENTICATED, 'sign in')) },
      Code.CODE_UNAUTHENTICATED,
      /^sign in$/,
    ],
    ['no time', { url, token, requestTimeoutMs: Number.NaN }, Code.CODE_INVALID_ARGUMENT, /^requestTimeoutMs: /],
    ['a wrong path', { url: `${refusing.base}/404`, token }, Code.CODE_NOT_FOUND, /404.*\/v1\/ws/],
    ['a redirect', { url: `${refusing.base}/301`, token }, Code.CODE_INVALID_ARGUMENT, /HTTP 301/],
    ['a proxy that refuses', { url: `${refusing.base}/403`, token }, Code.CODE_PERMISSION_DENIED, /HTTP 403/],
    [
      'another protocol',
      { url: `ws://127.0.0.1:${(other.address() as AddressInfo).port}`, token },
      Code.CODE_INVALID_ARGUMENT,
      /does not speak godwit/,
    ],
  ];
  const messages = new Set<string>();
  for (const [name, options, code, message] of atOnce) {
    const error = await reject({ connectTimeoutMs: Number.POSITIVE_INFINITY, ...options });
    t.match(error, { code, message }, name);
    messages.add(error.message);
  }
  const later: [string, Partial<ClientOptions>, RegExp][] = [
    ['no server', { url: 'ws://127.0.0.1:1/v1/ws', token }, /nothing listens at 127\.0\.0\.1:1/],
    ['a busy server', { url: `${refusing.base}/503`, token }, /HTTP 503/],
    ['a silent server', { url: silent.url, token }, /has not answered Hello/],
    [
      'a function that fails',
      { url, token: () => Promise.reject(new Error('the sign-in server is away')) },
      /sign-in server is away/,
    ],
    [
      'a function that throws',
      {
        url,
        token: () => {
          throw new Error('at once');
        },
      },
      /at once/,
    ],
    ['a function that hangs', { url, token: () => new Promise<string>(() => {}) }, /token function has not answered/],
  ];
  for (const [name, options, message] of later) {
    const error = await reject({ connectTimeoutMs: 250, backoff: { firstMs: 5, maxMs: 20 }, ...options });
    t.match(error, { code: Code.CODE_UNAVAILABLE, message }, name);
    t.match(error.message, /no session with .* within 250 ms: /, name);
    messages.add(error.message);
  }
  t.equal(messages.size, atOnce.length + later.length, 'every failure has its own message');
  for (const server of [refusing, other, silent, working]) server.close();
});

t.test('the error names a host that does not exist', async (t) => {
  const error = await reject({ url: 'ws://no-such-host.invalid/v1/ws', token: 'x', connectTimeoutMs: 3_000 });
  t.match(error.message, /no-such-host\.invalid/);
  t.match(error.message, /not found|cannot be resolved/);
});
