import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect as connectTcp } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { SUBPROTOCOL } from '@godwit/schema';
import { freePort, liveCertificate } from '@godwit/store/testing';
import t, { type Test } from 'tap';
import { WebSocket } from 'ws';
import type { Socket } from './socket.js';
import { listen } from './socket-server.js';

const DEADLINE_MS = 10_000;

/** A server that echoes, with a certificate in files that the test replaces. */
async function serve(t: Test, port = 0) {
  const { ca, certFile, use, open: openFiles } = liveCertificate(t);
  use('first');
  const tls = await openFiles();
  const server = await listen<Socket>({
    host: '127.0.0.1',
    port,
    tls,
    pages: { '/healthz': async () => ({ status: 200, type: 'text/plain', body: 'ok\n' }) },
    events: {
      open: (socket) => socket,
      message: (socket, bytes) => void socket.send([Uint8Array.from(bytes)]),
      drain() {},
      close() {},
    },
  });
  t.teardown(() => server.close());
  const open = async () => {
    const socket = new WebSocket(`wss://localhost:${server.port}/v1/ws`, SUBPROTOCOL, { ca });
    await once(socket, 'open', { signal: AbortSignal.timeout(DEADLINE_MS) });
    t.teardown(() => socket.terminate());
    return socket;
  };
  /** The name of the certificate that a new connection gets. */
  const nameNow = async () => {
    const socket = connectTls({ host: '127.0.0.1', servername: 'localhost', port: server.port, ca });
    await once(socket, 'secureConnect', { signal: AbortSignal.timeout(DEADLINE_MS) });
    const name = socket.getPeerCertificate().subject.CN;
    socket.destroy();
    return name;
  };
  return { server, tls, use, open, nameNow, certFile, ca };
}

/** Sends bytes, and returns those that come back. */
async function echo(socket: WebSocket, bytes: Buffer): Promise<Buffer> {
  const answer = once(socket, 'message', { signal: AbortSignal.timeout(DEADLINE_MS) });
  socket.send(bytes);
  return (await answer)[0] as Buffer;
}

const LARGE = Buffer.alloc(100_000, 'godwit');

for (const kind of ['a chosen port', 'a given port'])
  t.test(`${kind}: a changed certificate is for new connections, and the open ones stay`, async (t) => {
    const { tls, use, open, nameNow } = await serve(t, kind === 'a given port' ? await freePort() : 0);
    const early = await open();
    t.same(await echo(early, LARGE), LARGE);
    t.equal(await nameNow(), 'first');
    for (const name of ['second', 'third']) {
      use(name);
      await tls.check();
      t.equal(await nameNow(), name);
    }
    t.same(tls.counts, { reloaded: 2, failed: 0 });
    const late = await open();
    for (const socket of [early, late]) {
      t.same(await echo(socket, LARGE), LARGE);
      t.equal(socket.readyState, WebSocket.OPEN);
    }
  });

t.test('a certificate that cannot be used leaves the port as it is', async (t) => {
  const { tls, open, nameNow, certFile, use } = await serve(t);
  const early = await open();
  writeFileSync(certFile, 'no certificate');
  await tls.check();
  t.same(tls.counts, { reloaded: 0, failed: 1 });
  t.equal(await nameNow(), 'first');
  t.same(await echo(early, Buffer.from('still there')), Buffer.from('still there'));
  use('second');
  await tls.check();
  t.equal(await nameNow(), 'second');
});

t.test(
  'a port that no longer accepts is not opened by a changed certificate, and closing ends every app',
  async (t) => {
    const { server, tls, use, open } = await serve(t);
    const sockets = [await open()];
    use('second');
    await tls.check();
    sockets.push(await open());
    server.stopListening();
    use('third');
    await tls.check();
    const refused = connectTcp(server.port, '127.0.0.1');
    const [error] = await once(refused, 'error', { signal: AbortSignal.timeout(DEADLINE_MS) });
    t.equal(error.code, 'ECONNREFUSED');
    const closed = sockets.map((socket) => once(socket, 'close', { signal: AbortSignal.timeout(DEADLINE_MS) }));
    server.close();
    await Promise.all(closed);
  },
);

t.test('a client without TLS, or of a version before 1.2, gets no answer, and others are served', async (t) => {
  const { server, nameNow, ca } = await serve(t);
  const plain = connectTcp(server.port, '127.0.0.1').on('error', () => {});
  plain.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n');
  const received: Buffer[] = [];
  plain.on('data', (bytes) => received.push(bytes));
  await once(plain, 'close', { signal: AbortSignal.timeout(DEADLINE_MS) });
  t.notMatch(String(Buffer.concat(received)), /HTTP/);
  const old: TLSSocket = connectTls({
    host: '127.0.0.1',
    servername: 'localhost',
    port: server.port,
    ca,
    minVersion: 'TLSv1.1',
    maxVersion: 'TLSv1.1',
    ciphers: 'DEFAULT@SECLEVEL=0',
  });
  const [error] = await once(old, 'error', { signal: AbortSignal.timeout(DEADLINE_MS) });
  t.match(error.code, /PROTOCOL_VERSION/);
  t.equal(await nameNow(), 'first');
});
