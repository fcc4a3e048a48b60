import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { type Client, connect } from '@godwit/client';
import { Code } from '@godwit/schema';
import t from 'tap';
import { WebSocketServer } from 'ws';
import { startTestSystem } from '../testing/test-system.js';

t.test('a session ends when its token expires unless it is refreshed, and the SDK refreshes in time', async (t) => {
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

t.test('the SDK reconnects by itself with a newly fetched token', async (t) => {
  const system = await startTestSystem(1);
  t.teardown(() => system.stop());
  let asked = 0;
  const client: Client = await connect({
    url: system.urls[0] as string,
    token: () => {
      if (++asked === 1) return system.token('ann', 4);
      // No new token is available before the old one expires.
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
  t.ok(asked > 2, 'the token function was called before expiry, and again');
  await client.ping({});
});

t.test('every promise of the SDK settles: on a refused token, a time-out, a close, or without a server', async (t) => {
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
