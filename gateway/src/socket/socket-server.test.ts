import { once } from 'node:events';
import t from 'tap';
import { WebSocket } from 'ws';
import { RawSocket } from '../testing/raw-socket.js';
import { connectionLimits } from './connection-limits.js';
import { PING_MS } from './pings.js';
import type { Socket } from './socket.js';
import { listen, type SocketEvents, type SocketServerOptions } from './socket-server.js';

const ignore = () => {};

async function serve(
  open: (socket: Socket) => void,
  pingMs?: number,
  pages: SocketServerOptions<undefined>['pages'] = {},
  rest: Partial<SocketServerOptions<undefined>> = {},
) {
  const events: SocketEvents<undefined> = {
    open: (socket) => {
      open(socket);
      return undefined;
    },
    message: ignore,
    drain: ignore,
    close: ignore,
  };
  const server = await listen({ host: '127.0.0.1', port: 0, events, pages, pingMs, ...rest });
  t.teardown(() => server.close());
  return `ws://127.0.0.1:${server.port}/v1/ws`;
}

t.test('a close arrives with its code and as much of its reason as a close may carry', async (t) => {
  const reasons = ['', 'short', 'x'.repeat(123), 'x'.repeat(124), 'é'.repeat(100), `x${'\u{1f511}'.repeat(500)}`];
  for (const reason of reasons) {
    const url = await serve((socket) => socket.end(4500, reason));
    const raw = await RawSocket.open(url);
    const closed = await raw.closed;
    t.equal(closed.code, 4500, `${reason.length} characters`);
    t.ok(reason.startsWith(closed.reason), 'cut between two characters');
    t.ok(Buffer.byteLength(closed.reason) >= Math.min(Buffer.byteLength(reason), 120), 'no more than necessary');
  }
});

t.test('every socket is pinged repeatedly, each on its own schedule', async (t) => {
  t.ok(PING_MS <= 25_000, 'more often than proxies cut idle connections');
  const url = await serve(ignore, 40);
  const sockets = [new WebSocket(url), new WebSocket(url)];
  const closes: WebSocket[] = [];
  for (const socket of sockets) {
    socket.on('close', () => closes.push(socket));
    for (let round = 0; round < 3; round++) await once(socket, 'ping', { signal: AbortSignal.timeout(5_000) });
  }
  t.equal(closes.length, 0);
  for (const socket of sockets) socket.terminate();
});

t.test('HEAD of a page returns the same as GET, without the body', async (t) => {
  const type = 'text/plain';
  const socketUrl = await serve(ignore, undefined, {
    '/well': async () => ({ status: 200, type, body: 'grün\n' }),
    '/ill': async () => ({ status: 503, type, body: 'draining\n' }),
  });
  for (const [path, status, length] of [
    ['/well', 200, '6'],
    ['/ill', 503, '9'],
  ] as const) {
    const url = new URL(path, socketUrl.replace('ws:', 'http:'));
    for (const method of ['GET', 'HEAD']) {
      const response = await fetch(url, { method });
      t.same([response.status, response.headers.get('content-length')], [status, length], `${method} ${path}`);
      t.equal((await response.arrayBuffer()).byteLength, method === 'GET' ? Number(length) : 0, `${method} ${path}`);
    }
  }
});

/** Tries to connect; returns the open socket, or the refusal of the handshake. */
function tryOpen(url: string, headers: Record<string, string | string[]> = {}) {
  const socket = new WebSocket(url, { headers: headers as Record<string, string> });
  socket.on('error', ignore);
  return new Promise<WebSocket | { status?: number; retryAfter?: string; text: string }>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('neither opened nor refused within 5 s')), 5_000);
    socket.on('open', () => resolve(socket));
    socket.on('unexpected-response', async (_request, response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      const { statusCode: status, headers } = response;
      resolve({ status: status as number, retryAfter: headers['retry-after'] as string, text });
    });
    socket.on('close', () => clearTimeout(late));
    socket.on('open', () => clearTimeout(late));
    socket.on('unexpected-response', () => clearTimeout(late));
  });
}

const endAll = (sockets: readonly unknown[]) => {
  for (const socket of sockets) if (socket instanceof WebSocket) socket.terminate();
};

t.test('a handshake past a limit is answered with its status, Retry-After and a reason', async (t) => {
  const refused: string[] = [];
  const url = await serve(
    ignore,
    undefined,
    {},
    {
      limits: { ...connectionLimits, MAX_CONNECTIONS: 1 },
      onRefused: (reason, address) => refused.push(`${reason} ${address}`),
    },
  );
  const first = await tryOpen(url);
  t.type(first, WebSocket);
  t.match(await tryOpen(url), { status: 503, retryAfter: '10', text: /no connection left/ });
  t.same(refused, ['connections 127.0.0.1']);
  const page = await fetch(url.replace('ws:', 'http:').replace('/v1/ws', '/nothing'));
  t.equal(page.status, 404, 'pages are still served');
  endAll([first]);
});

t.test('connections count by the address that a trusted proxy names, and not by that of the proxy', async (t) => {
  const limits = { ...connectionLimits, MAX_CONNECTIONS_PER_ADDRESS: 1 };
  const url = await serve(ignore, undefined, {}, { limits, trustedProxies: ['127.0.0.1'] });
  const from = (...hops: string[]) => tryOpen(url, { 'x-forwarded-for': hops });
  const opened = [await from('198.51.100.1'), await from('198.51.100.2'), await from('10.0.0.1')];
  for (const socket of opened) t.type(socket, WebSocket);
  for (const hops of [['198.51.100.1'], ['203.0.113.1', '198.51.100.1'], ['203.0.113.1, 198.51.100.1'], ['10.0.0.1']])
    t.match(await from(...hops), { status: 429, retryAfter: '10' }, hops.join(' + '));
  const direct = [await tryOpen(url), await tryOpen(url)];
  for (const socket of direct) t.type(socket, WebSocket, 'the proxy itself');

  const untrusting = await serve(ignore, undefined, {}, { limits });
  const unbelieved = [1, 2].map(() => tryOpen(untrusting, { 'x-forwarded-for': '198.51.100.1' }));
  for (const socket of await Promise.all(unbelieved)) t.type(socket, WebSocket, 'the header is ignored');
  endAll([...opened, ...direct, ...(await Promise.all(unbelieved))]);
});

t.test('only pages of allowed origins connect; clients without an origin are no browsers', async (t) => {
  const url = await serve(ignore, undefined, {}, { allowedOrigins: ['https://a.example', 'https://b.example:8443'] });
  const admitted = [];
  for (const origin of ['https://a.example', 'https://b.example:8443']) admitted.push(await tryOpen(url, { origin }));
  admitted.push(await tryOpen(url));
  for (const socket of admitted) t.type(socket, WebSocket);
  for (const origin of ['https://c.example', 'http://a.example', 'https://b.example', 'https://a.example.c', 'null'])
    t.match(await tryOpen(url, { origin }), { status: 403, text: /ALLOWED_ORIGINS/ }, origin);
  const open = await serve(ignore);
  const any = await tryOpen(open, { origin: 'https://c.example' });
  t.type(any, WebSocket, 'without a list any origin may connect');
  endAll([...admitted, any]);
});
