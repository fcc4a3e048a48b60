import { once } from 'node:events';
import t from 'tap';
import { WebSocket } from 'ws';
import { RawSocket } from '../testing/raw-socket.js';
import { PING_MS } from './pings.js';
import type { Socket } from './socket.js';
import { listen, type SocketEvents, type SocketServerOptions } from './socket-server.js';

const ignore = () => {};

async function serve(
  open: (socket: Socket) => void,
  pingMs?: number,
  pages: SocketServerOptions<undefined>['pages'] = {},
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
  const server = await listen({ host: '127.0.0.1', port: 0, events, pages, pingMs });
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
