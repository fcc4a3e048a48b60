import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Code, type GodwitError } from '@godwit/schema';
import t, { type Test } from 'tap';
import { type WebSocket, WebSocketServer } from 'ws';
import { until } from './testing/settlement.js';
import { openWebSocket } from './transport.js';

/** A WebSocket with a record of its callbacks; `server` is the other end. */
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
  const calls: unknown[][] = [];
  const port = (server.address() as AddressInfo).port;
  const transport = openWebSocket(`ws://127.0.0.1:${port}/v1/ws`, {
    open: () => calls.push(['open']),
    message: (data) => calls.push(['message', data]),
    close: (...end) => calls.push(['close', ...end]),
  });
  const callCount = (count: number) =>
    until(
      () => calls.length >= count,
      () => calls,
    );
  return { transport, others, received, closed, calls, callCount, server };
}

t.test('bytes are sent and received unchanged, and a text message arrives as a string', async (t) => {
  const { transport, others, received, calls, callCount } = await start(t);
  await callCount(1);
  t.same(calls.splice(0), [['open']]);
  transport.send(new Uint8Array([1, 2, 255]));
  await until(
    () => received.length > 0,
    () => received,
  );
  t.same([...(received[0] ?? [])], [1, 2, 255]);
  others[0]?.send(Buffer.from([3, 0]));
  others[0]?.send('text');
  await callCount(2);
  t.strictSame(calls, [
    ['message', new Uint8Array([3, 0])],
    ['message', 'text'],
  ]);
  transport.close();
});

t.test('a close from either side is reported with its code and reason', async (t) => {
  const theirs = await start(t);
  await theirs.callCount(1);
  theirs.others[0]?.close(4000, 'going away');
  await theirs.callCount(2);
  t.strictSame(theirs.calls[1], ['close', 4000, 'going away', undefined]);

  for (const [code, reason, seen] of [
    [4001, 'silent', [4001, 'silent']],
    [undefined, undefined, [1000, '']],
  ] as const) {
    const ours = await start(t);
    await ours.callCount(1);
    ours.transport.close(code, reason);
    await ours.callCount(2);
    t.strictSame(ours.calls[1], ['close', ...seen, undefined]);
    t.same(ours.closed, [seen]);
  }
});

t.test('a connection that breaks after it opened reports no connect error', async (t) => {
  const { others, calls, callCount } = await start(t);
  await callCount(1);
  // No valid frame begins with these bytes.
  (others[0] as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(Buffer.from([0xff, 0xff, 0xff]));
  await callCount(2);
  t.match(calls[1], ['close', 1006]);
  t.equal(calls[1]?.[3], undefined);
});

t.test('a connection that never opened is reported once, with the reason', async (t) => {
  const { calls, callCount } = await start(t, () => false);
  await callCount(1);
  t.match(calls, [['close', 1006, '']]);
  const error = calls[0]?.[3] as GodwitError;
  t.match(error, { code: Code.CODE_INVALID_ARGUMENT, message: /the server does not speak godwit\.v1/ });
  t.equal(calls.length, 1);
});
