import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { CloseCode, Code } from '@godwit/schema';
import t from 'tap';
import { Client } from './client.js';
import { connect } from './connect.js';
import { startScriptedServer } from './testing/scripted-server.js';
import { StatusLog } from './testing/status-log.js';

t.test('a server that never answers the upgrade fails one attempt, and the client retries', async (t) => {
  const accepted: Socket[] = [];
  const mute = createServer((socket) => accepted.push(socket.on('error', () => {})));
  mute.listen(0, '127.0.0.1');
  await once(mute, 'listening');
  const url = `ws://127.0.0.1:${(mute.address() as AddressInfo).port}/v1/ws`;
  const client = new Client({ url, token: 'x', requestTimeoutMs: 50, backoff: { firstMs: 5 } });
  const log = new StatusLog(client);
  t.match(await log.until('waiting'), { closeCode: 4001, error: { message: /did not open a WebSocket within 50 ms/ } });
  while (accepted.length < 3) await once(mute, 'connection', { signal: AbortSignal.timeout(5_000) });
  client.close();
  for (const socket of accepted) socket.destroy();
  mute.close();
});

t.test('the client reconnects after any failure of a connection', async (t) => {
  const long = `${'é'.repeat(300)} \u{1f511}`;
  const harm: Record<string, Parameters<typeof startScriptedServer>[0]> = {
    'no answer to Hello': () => 'none',
    'an error with a long reason': ({ id }, { send }) =>
      send({ id, error: { code: Code.CODE_INTERNAL, message: long } }),
    'an answer of another kind': ({ id }, { send }) => send({ id, ping: {} }),
    'a text': (_, { socket }) => socket.send('hello'),
    'bytes that are no frames': (_, { socket }) => socket.send(Buffer.from([0xff, 0xff])),
    'a close without a code': (_, { socket }) => socket.close(),
    'a broken connection': (_, { socket }) => socket.terminate(),
    'no Hello in time, as it says': (_, { socket }) => socket.close(CloseCode.NO_HELLO, 'no Hello within 5000 ms'),
    'an invalid WebSocket frame': (_, { socket }) =>
      (socket as unknown as { _socket: Socket })._socket.write(Buffer.from([0xff, 0xff, 0xff])),
  };
  for (const [name, act] of Object.entries(harm)) {
    const server = await startScriptedServer((frame, to) => {
      if (to.index > 0) return undefined;
      act?.(frame, to);
      return 'harmed';
    });
    const client = new Client({ ...server.options, requestTimeoutMs: 400 });
    await new StatusLog(client).until('connected');
    t.ok(server.connections.length >= 2, name);
    client.close();
    server.close();
  }
});

t.test('only the final close codes stop the client', async (t) => {
  for (const code of [4502, 4503, 4504, 4505, 4999]) {
    const server = await startScriptedServer((_, { socket }) => {
      socket.close(code, 'no more');
      return 'closed';
    });
    const client = new Client(server.options);
    const { error } = await new StatusLog(client).until('closed');
    t.match(error?.message, new RegExp(`${code}: no more`));
    await t.rejects(client.send({ to_user_id: 'b', body: 'x' }), { code: Code.CODE_UNAVAILABLE });
    server.close();
  }
});

t.test('a listener that throws stops neither the client nor other listeners', async (t) => {
  const server = await startScriptedServer();
  const errors: unknown[] = [];
  const client = new Client({ ...server.options, onListenerError: (error) => errors.push(error) });
  client.onStatus(() => {
    throw new Error('from a listener');
  });
  const log = new StatusLog(client);
  await log.until('connected');
  server.connections[0]?.socket.close(4000);
  await log.until('waiting');
  await log.until('connected');
  t.same(
    log.all.map(({ state }) => state),
    ['connected', 'waiting', 'connecting', 'connected'],
  );
  t.ok(errors.length >= 4);
  client.close();
  server.close();
});

t.test('a server that cuts every session soon after Hello gets attempts at growing intervals', async (t) => {
  const cases = [
    { stableMs: undefined, expected: [1, 2, 4, 8, 16, 32] },
    // With 0 every session counts as stable.
    { stableMs: 0, expected: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5] },
  ];
  for (const { stableMs, expected } of cases) {
    const server = await startScriptedServer();
    const backoff = { firstMs: 1, maxMs: 1_000_000, stableMs, random: () => 0.5 };
    const client = new Client({ ...server.options, backoff });
    const delays: number[] = [];
    client.onStatus((status) => {
      if (status.state === 'connected') setImmediate(() => server.connections.at(-1)?.socket.terminate());
      if (status.state === 'waiting') delays.push(status.delayMs);
    });
    await server.until(() => server.connections.length === 7, 'attempts');
    t.same(delays.slice(0, 6), expected);
    client.close();
    server.close();
  }
});

t.test('any number and size of requests is sent within the limits of the server', async (t) => {
  let unanswered = 0;
  let most = 0;
  const server = await startScriptedServer(
    (frame, { send }) => {
      if (frame.request !== 'history') return undefined;
      most = Math.max(most, ++unanswered);
      setImmediate(() => {
        unanswered--;
        send({ id: frame.id, history: {} });
      });
      return 'later';
    },
    { limits: { max_in_flight: 40, max_frames: 16, max_message_bytes: 2_000 } },
  );
  const client = await connect({ ...server.options, requestTimeoutMs: 30_000 });
  const history = { conversation_id: 'c'.repeat(60) };
  const answers = await Promise.allSettled(Array.from({ length: 700 }, () => client.history(history)));
  t.ok(answers.every(({ status }) => status === 'fulfilled'));
  t.ok(most <= 40, `${most} requests were in flight at a time`);
  const member_ids = Array.from({ length: 100 }, (_, i) => `a member with a long name, number ${i}`);
  await t.rejects(client.createConversation({ member_ids }), { code: Code.CODE_TOO_LARGE, message: /2000 bytes/ });
  const many = Array.from({ length: 10_002 }, () => client.history(history));
  t.equal((await Promise.allSettled(many.slice(-1)))[0]?.status, 'rejected', 'the queue has a bound');
  t.equal(client.status.state, 'connected');
  client.close();
  await Promise.allSettled(many);
  server.close();
});
