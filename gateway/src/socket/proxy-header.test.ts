import { once } from 'node:events';
import { connect } from 'node:net';
import t, { type Test } from 'tap';
import { UPGRADE } from '../testing/tcp-websocket.js';
import { listen } from './socket-server.js';

const SIGNATURE = Buffer.from('\r\n\r\n\0\r\nQUIT\n', 'latin1');

/** A PROXY header of version 2 that names an IPv4 address. */
function proxyHeader(address: string): Buffer {
  const ends = [...address.split('.').map(Number), 127, 0, 0, 1, 0x1f, 0x90, 0x1f, 0x90];
  return Buffer.concat([SIGNATURE, Buffer.from([0x21, 0x11, 0, ends.length, ...ends])]);
}
/** The PROXY header of a connection of the proxy's own, such as a check of health. */
const LOCAL = Buffer.concat([SIGNATURE, Buffer.from([0x20, 0, 0, 0])]);
const upgradeWith = (header: string) => UPGRADE.replace('\r\n\r\n', `\r\n${header}\r\n\r\n`);

/** A server that keeps the address of each socket; `talk` writes chunks to it, and returns the statuses of its answers. */
async function serve(t: Test, trustedProxies: string[]) {
  const addresses: string[] = [];
  const server = await listen<undefined>({
    host: '127.0.0.1',
    port: 0,
    trustedProxies,
    pages: { '/healthz': async () => ({ status: 200, type: 'text/plain', body: 'ok\n' }) },
    events: {
      open(socket) {
        addresses.push(socket.address);
        setImmediate(() => socket.end(1000, ''));
        return undefined;
      },
      message() {},
      drain() {},
      close() {},
    },
  });
  t.teardown(() => server.close());
  /** Each chunk after the first is written once the answer to the one before has arrived. The peer ends the connection. */
  const talk = async (...chunks: (Buffer | string)[][]) => {
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => {});
    let received = '';
    socket.on('data', (bytes) => {
      received += bytes.toString('latin1');
      const next = chunks.shift();
      if (next) socket.write(Buffer.concat(next.map((part) => Buffer.from(part))));
    });
    socket.write(Buffer.concat((chunks.shift() ?? []).map((part) => Buffer.from(part))));
    const ended = once(socket, 'close', { signal: AbortSignal.timeout(10_000) });
    socket.on('end', () => socket.end());
    await ended;
    return [...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));
  };
  return { addresses, talk };
}

t.test('a trusted proxy names a client by a PROXY header, which counts as the nearest hop', async (t) => {
  const { addresses, talk } = await serve(t, ['127.0.0.1', '10.0.0.0/8']);
  t.same(await talk([proxyHeader('198.51.100.7'), UPGRADE]), [101]);
  t.same(await talk([proxyHeader('198.51.100.7'), upgradeWith('x-forwarded-for: 203.0.113.1')]), [101]);
  t.same(await talk([proxyHeader('10.1.2.3'), upgradeWith('x-forwarded-for: 203.0.113.1')]), [101]);
  t.same(await talk([LOCAL, UPGRADE]), [101]);
  t.same(await talk([UPGRADE]), [101]);
  t.same(addresses, ['198.51.100.7', '198.51.100.7', '203.0.113.1', '127.0.0.1', '127.0.0.1']);
});

t.test('a PROXY header of any other peer is ignored', async (t) => {
  const { addresses, talk } = await serve(t, ['192.0.2.1']);
  t.same(await talk([proxyHeader('198.51.100.7'), UPGRADE]), [101]);
  t.same(addresses, ['127.0.0.1']);
});

t.test('a client behind a trusted proxy cannot add a PROXY header of its own', async (t) => {
  const { addresses, talk } = await serve(t, ['127.0.0.1']);
  const [real, forged] = [proxyHeader('198.51.100.7'), proxyHeader('203.0.113.9')];
  const first = {
    'a page': 'GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n',
    'no page': 'GET /nothing HTTP/1.1\r\nhost: x\r\n\r\n',
    'a refused handshake': UPGRADE.replace(/Protocol: .*/, 'Protocol: other'),
  };
  for (const [name, request] of Object.entries(first)) {
    t.notOk((await talk([real, request, forged, UPGRADE])).includes(101), `${name}, in one packet`);
    t.notOk((await talk([real, request], [forged, UPGRADE])).includes(101), `${name}, one after the other`);
  }
  t.notOk((await talk([real, forged, UPGRADE])).includes(101), 'two headers');
  t.same(addresses, []);
});
