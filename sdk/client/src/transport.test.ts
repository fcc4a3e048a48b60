import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Code, type GodwitError } from '@godwit/schema';
import t, { type Test } from 'tap';
import { type WebSocket, WebSocketServer } from 'ws';
import { until } from './testing/settlement.js';
import { openWebSocket } from './transport.js';

/** A WebSocket over a server, and what it tells: `server` is the other end. */
async function start(t: Test, handleProtocols: (() => string | false) | undefined = undefined) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', ...(handleProtocols && { handleProtocols }) });
  t.teardown(() => server.close());
  await once(server, 'listening');
  const others: WebSocket[] = [];
  const received: Buffer[] = [];
  const closed: unknown[][] = [];
  server.on('connection', (socket, request) => {
    t.equal(request.headers['sec-websocket-protocol'], 'godwit.v1');
    others.push(socket.on('error', () => {}));
    socket.on('message', (data: Buffer, binary) => received.push(binary ? data : Buffer.from('a text')));
    socket.on('close', (code, reason) => closed.push([code, String(reason)]));
  });
  const told: unknown[][] = [];
  const port = (server.address() as AddressInfo).port;
  const transport = openWebSocket(`ws://127.0.0.1:${port}/v1/ws`, {
    open: () => told.push(['open']),
    message: (data) => told.push(['message', data]),
    close: (...end) => told.push(['close', ...end]),
  });
  const toldOf = (count: number) =>
    until(
      () => told.length >= count,
      () => told,
    );
  return { transport, others, received, closed, told, toldOf, server };
}

t.test('bytes go and come as they are, and a text is told as one', async (t) => {
  const { transport, others, received, told, toldOf } = await start(t);
  await toldOf(1);
  t.same(told.splice(0), [['open']]);
  transport.send(new Uint8Array([1, 2, 255]));
  await until(
    () => received.length > 0,
    () => received,
  );
  t.same([...(received[0] ?? [])], [1, 2, 255]);
  others[0]?.send(Buffer.from([3, 0]));
  others[0]?.send('text');
  await toldOf(2);
  t.strictSame(told, [
    ['message', new Uint8Array([3, 0])],
    ['message', 'text'],
  ]);
  transport.close();
});

t.test('a close is told with its code and its reason, from either side', async (t) => {
  const theirs = await start(t);
  await theirs.toldOf(1);
  theirs.others[0]?.close(4000, 'going away');
  await theirs.toldOf(2);
  t.strictSame(theirs.told[1], ['close', 4000, 'going away', undefined]);

  for (const [code, reason, seen] of [
    [4001, 'silent', [4001, 'silent']],
    [undefined, undefined, [1000, '']],
  ] as const) {
    const ours = await start(t);
    await ours.toldOf(1);
    ours.transport.close(code, reason);
    await ours.toldOf(2);
    t.strictSame(ours.told[1], ['close', ...seen, undefined]);
    t.same(ours.closed, [seen]);
  }
});

t.test('a connection that breaks once it was open has no error of opening', async (t) => {
  const { others, told, toldOf } = await start(t);
  await toldOf(1);
  // No frame begins like this.
  (others[0] as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(Buffer.from([0xff, 0xff, 0xff]));
  await toldOf(2);
  t.match(told[1], ['close', 1006]);
  t.equal(told[1]?.[3], undefined);
});

t.test('a connection that was never open is told once, with the reason', async (t) => {
  const { told, toldOf } = await start(t, () => false);
  await toldOf(1);
  t.match(told, [['close', 1006, '']]);
  const error = told[0]?.[3] as GodwitError;
  t.match(error, { code: Code.CODE_INVALID_ARGUMENT, message: /the server does not speak godwit\.v1/ });
  t.equal(told.length, 1);
});
