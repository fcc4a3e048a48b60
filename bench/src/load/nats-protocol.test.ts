import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import t from 'tap';
import { WebSocketServer } from 'ws';
import { natsProtocol } from './nats-protocol.js';

const BODIES = ['first', 'MSG of its own 3\r\nPING\r\n', 'x'.repeat(300), ''];
const SAID = `${BODIES.map((body) => `MSG room 0 ${body.length}\r\n${body}\r\n`).join('PING\r\n')}PONG\r\n`;

for (const size of [1, 2, 7, 100, SAID.length]) {
  t.test(`the client understands server messages in pieces of ${size} bytes`, async (t) => {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    t.teardown(() => server.close());
    await once(server, 'listening');
    const heard: string[] = [];
    server.on('connection', (socket) => {
      const say = (text: string) => {
        for (let at = 0; at < text.length; at += size) socket.send(text.slice(at, at + size));
      };
      say('INFO {"max_payload":1048576}\r\n');
      socket.once('message', (greeting) => {
        heard.push(greeting.toString());
        socket.on('message', (message) => {
          heard.push(message.toString());
          if (message.toString() === 'PING\r\n') say(SAID);
        });
        say('PONG\r\n');
      });
    });

    const bodies: string[] = [];
    const { port } = server.address() as AddressInfo;
    let connection: Awaited<ReturnType<typeof natsProtocol.open>> | undefined;
    const acked = new Promise<number>((resolve, reject) => {
      const options = { url: `ws://127.0.0.1:${port}`, user: 'ada', token: '', rooms: ['room', 'other'] };
      const events = {
        bodies: (some: readonly Uint8Array[]) => bodies.push(...some.map((body) => Buffer.from(body).toString())),
        acked: resolve,
        closed: reject,
      };
      natsProtocol.open(options, events).then((opened) => {
        connection = opened;
        opened.echo(42);
      }, reject);
    });
    t.equal(await acked, 42);
    t.same(bodies, BODIES);
    t.match(heard[0], /^CONNECT \{.*"name":"ada"\}\r\nSUB room 0\r\nSUB other 1\r\nPING\r\n$/);
    connection?.close();
  });
}

t.test('open rejects with the reason of a server that refuses', async (t) => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  t.teardown(() => server.close());
  await once(server, 'listening');
  server.on('connection', (socket) => socket.send("-ERR 'Authorization Violation'\r\n"));
  const { port } = server.address() as AddressInfo;
  const options = { url: `ws://127.0.0.1:${port}`, user: 'ada', token: '', rooms: [] };
  const events = { bodies() {}, acked() {}, closed: () => t.fail('the connection was never open') };
  await t.rejects(natsProtocol.open(options, events), /Authorization Violation/);
});
