import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { Code } from '@godwit/schema';
import { type Client, connect } from '@godwit/schema/client';
import t from 'tap';
import { WebSocketServer } from 'ws';
import type { Conversation } from './conversation.js';
import { HELLO_MS, Session } from './session.js';
import type { Socket } from './socket-server.js';
import { startTestSystem } from './testing/test-system.js';

t.test('a session ends when its token does, unless it is refreshed; the SDK refreshes in time', async (t) => {
  const system = await startTestSystem(1);
  t.teardown(() => system.stop());
  const url = system.urls[0] as string;
  const ends = await connect({ url, token: await system.token('ann', 4) });
  const closed = new Promise((resolve) => {
    ends.onStatus((status) => {
      if (status.state === 'closed') resolve(status.error?.code);
    });
  });
  t.ok((ends.session?.token_expires_at ?? 0) > Date.now());
  const refreshed = await system.client('ben');
  const { expires_at } = await refreshed.refresh({ token: await system.token('ben', 7_200) });
  t.ok(expires_at > Date.now() + 3_600_000);
  t.equal(await closed, Code.CODE_UNAUTHENTICATED);
  t.equal(refreshed.status.state, 'connected');
});

t.test('the SDK comes back by itself, with a token that it asks for again', async (t) => {
  const system = await startTestSystem(1);
  t.teardown(() => system.stop());
  let asked = 0;
  const client: Client = await connect({
    url: system.urls[0] as string,
    token: () => {
      if (++asked === 1) return system.token('ann', 4);
      // A token cannot be had before the one runs out.
      if (client.status.state === 'connected') throw new Error('the sign-in server is away');
      return system.token('ann', 3_600);
    },
    backoff: { firstMs: 1 },
  });
  t.teardown(() => client.close());
  const states: string[] = [];
  await new Promise<void>((resolve) => {
    client.onStatus((status) => {
      states.push(status.state);
      if (status.state === 'connected') resolve();
    });
  });
  t.same(states, ['waiting', 'connecting', 'connected']);
  t.ok(asked > 2, 'it was asked in time, and again');
  await client.ping({});
});

t.test('every promise of the SDK ends: on a refused token, on a time-out, on a close, with nobody there', async (t) => {
  const system = await startTestSystem(1);
  t.teardown(() => system.stop());
  const url = system.urls[0] as string;
  await t.rejects(connect({ url, token: 'bad' }), { code: Code.CODE_UNAUTHENTICATED });
  const nowhere = { url: 'ws://127.0.0.1:1/v1/ws', token: 'x', connectTimeoutMs: 200, backoff: { firstMs: 10 } };
  await t.rejects(connect(nowhere), { code: Code.CODE_UNAVAILABLE });

  const client = await system.client('ann');
  const pending = client.history({ conversation_id: randomUUID() });
  client.close();
  await t.rejects(pending, { code: Code.CODE_UNAVAILABLE });
  await t.rejects(client.ping({}), { code: Code.CODE_UNAVAILABLE }, 'nothing is sent after close');
  t.equal(client.status.state, 'closed');

  // A server that accepts and never answers.
  const http = createServer();
  const mute = new WebSocketServer({ server: http });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    for (const socket of mute.clients) socket.terminate();
    mute.close();
    http.close();
  });
  const { port } = http.address() as { port: number };
  const options = { token: 'x', requestTimeoutMs: 50, connectTimeoutMs: 300, backoff: { firstMs: 10 } };
  await t.rejects(connect({ url: `ws://127.0.0.1:${port}`, ...options }), { code: Code.CODE_UNAVAILABLE });
});

t.test('what comes after a message that was refused for now waits for that one to come again', async (t) => {
  const session = new Session('s', {} as Socket);
  const [one, two, three] = [1, 2, 3].map((n) => Buffer.alloc(16, n)) as [Buffer, Buffer, Buffer];
  t.ok(session.maySend(one, undefined));
  session.refuseSend(one);
  // On its way before the client could know.
  t.notOk(session.maySend(two, one));
  session.refuseSend(two);
  t.notOk(session.maySend(three, two));
  session.refuseSend(three);
  t.ok(session.maySend(Buffer.alloc(16, 9), undefined), 'others go on');
  t.ok(session.maySend(one, undefined));
  t.ok(session.maySend(two, one));
  t.ok(session.maySend(three, two));
  t.notOk(session.refusedSends);
  for (let n = 0; n < 5_000; n++) session.refuseSend(Buffer.from(String(n).padStart(16)));
  t.equal(session.refusedSends?.size, 1_024, 'bounded');
});

t.test('a session begins without Hello, and has some seconds for it', async (t) => {
  const socket = {} as Socket;
  const before = performance.now();
  const session = new Session('s', socket);
  t.match(session, { id: 's', state: 'greeting', leaving: false, user_id: '', closesAt: 0, inFlight: 0 });
  t.equal(session.outbox.socket, socket);
  t.ok(session.greetBy >= before + HELLO_MS, `${session.greetBy - before} ms`);
});

t.test('a refused message without an id is not noted, nor is one that follows none refused for now', async (t) => {
  const session = new Session('s', {} as Socket);
  const [one, two] = [Buffer.alloc(16, 1), Buffer.alloc(16, 2)];
  for (const id of [undefined, null, Buffer.alloc(0)]) session.refuseSend(id);
  t.equal(session.refusedSends, undefined);
  t.ok(session.maySend(two, one), 'nothing is refused');
  session.refuseSend(one);
  session.refuseSend(two);
  t.ok(session.maySend(one, Buffer.alloc(16, 3)), 'the one before it is not refused');
  t.equal(session.refusedSends?.size, 1);
  t.ok(session.maySend(two, Buffer.alloc(0)), 'it comes after none');
  for (let n = 0; n < 1_025; n++) session.refuseSend(Buffer.from(String(n).padStart(16)));
  t.ok(session.maySend(one, Buffer.from('0'.padStart(16))), 'the oldest is forgotten');
  t.notOk(session.maySend(one, Buffer.from('1'.padStart(16))));
});

t.test('a session is out of step with a conversation from where it stands until it has caught up', async (t) => {
  const session = new Session('s', {} as Socket);
  const [one, two] = [{}, {}] as [Conversation, Conversation];
  session.catchUpWith(one);
  t.equal(session.behind, undefined);
  const at = { seq: 3, change: 2 };
  const rest = { feeding: false, truncated: false, unsent: undefined };
  t.same(session.fallBehind(one, at), { ...at, ...rest, resumeFrom: undefined });
  const position = session.fallBehind(two, { seq: 1, change: undefined }, 1);
  t.same(position, { seq: 1, change: undefined, ...rest, resumeFrom: 1 });
  t.equal(session.behind?.get(two), position);
  t.equal(session.behind?.size, 2, 'of each by itself');
  session.catchUpWith(one);
  t.same([...(session.behind?.keys() ?? [])].length, 1);
  session.catchUpWith(two);
  t.equal(session.behind, undefined);
});
