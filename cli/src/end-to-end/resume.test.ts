import { randomUUID } from 'node:crypto';
import { type Client, type ClientOptions, connect } from '@godwit/client';
import { Code } from '@godwit/schema';
import { type CuttingProxy, startCuttingProxy } from '@godwit/store/testing';
import t, { type Test } from 'tap';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

const texts = (count: number) => Array.from({ length: count }, (_, i) => `${i + 1}:${i + 1}`);
const port = (url: string) => Number(new URL(url).port);
const quick = { backoff: { firstMs: 20, maxMs: 100 } };

/** A client whose connection to a gateway can be cut. */
async function cuttable(t: Test, system: TestSystem, user: string, options: Partial<ClientOptions> = {}) {
  const proxy = await startCuttingProxy(port(system.urls[0] as string));
  const url = `ws://127.0.0.1:${proxy.port}/v1/ws`;
  const client = await connect({ url, token: await system.token(user), ...quick, ...options });
  t.teardown(async () => {
    client.close();
    await proxy.stop();
  });
  return { proxy, client, inbox: new Inbox(client) };
}

/** Resolves once a client is in a state. */
const reached = (client: Client, state: Client['status']['state']) =>
  new Promise<void>((resolve) => {
    if (client.status.state === state) return resolve();
    const stop = client.onStatus((status) => {
      if (status.state !== state) return;
      stop();
      resolve();
    });
    return undefined;
  });

const say = (client: Client, conversation_id: string, from: number, to: number) =>
  Promise.all(
    Array.from({ length: to - from + 1 }, (_, i) => client.send({ conversation_id, body: String(from + i) })),
  );

t.test('over connections that break all the time, each message is posted and delivered once, in order', async (t) => {
  const system = await startTestSystem();
  t.teardown(() => system.stop());
  const id = randomUUID();
  const [ann, ben] = [await cuttable(t, system, 'ann'), await cuttable(t, system, 'ben')];
  await ann.client.createConversation({ conversation_id: id, member_ids: ['ben'] });
  await ben.inbox.until(() => ben.inbox.of('conversation_joined').length === 1);
  let cuts = 0;
  let ended = false;
  const cutting = (async () => {
    while (!ended) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      (cuts++ % 2 === 0 ? ann : ben).proxy.cut();
    }
  })();
  const results = [];
  for (let n = 1; n <= 1_000; n += 50) results.push(...(await say(ann.client, id, n, n + 49)));
  ended = true;
  await cutting;
  t.ok(cuts > 10, `${cuts} cuts`);
  t.same(
    results.map(({ seq }) => seq),
    Array.from({ length: 1_000 }, (_, i) => i + 1),
  );
  for (const { inbox } of [ann, ben]) {
    await inbox.until(() => inbox.messages(id).length >= 1_000);
    t.same(inbox.messages(id), texts(1_000));
  }
  t.equal(ann.client.unacknowledged, 0);
});

t.test('a client that was away for long reads missed messages from history, and new ones follow', async (t) => {
  const system = await startTestSystem();
  t.teardown(() => system.stop());
  const id = randomUUID();
  const gone = randomUUID();
  const ann = await system.client('ann');
  const ben = await cuttable(t, system, 'ben');
  await ann.createConversation({ conversation_id: id, member_ids: ['ben'] });
  await ann.createConversation({ conversation_id: gone, member_ids: ['ben'] });
  await say(ann, id, 1, 10);
  await say(ann, gone, 1, 3);
  await ben.inbox.until(() => ben.inbox.messages(id).length === 10 && ben.inbox.messages(gone).length === 3);
  ben.proxy.accept(false);
  ben.proxy.cut();
  await reached(ben.client, 'waiting');
  await ann.edit({ conversation_id: id, seq: 5, body: Buffer.from('five') });
  for (let n = 11; n <= 2_500; n += 249) await say(ann, id, n, Math.min(n + 248, 2_500));
  await ann.edit({ conversation_id: id, seq: 20, body: Buffer.from('20') });
  await ann.removeMembers({ conversation_id: gone, user_ids: ['ben'] });
  ben.proxy.accept(true);
  await reached(ben.client, 'connected');
  await say(ann, id, 2_501, 2_600);
  await ben.inbox.until(() => ben.inbox.messages(id).length >= 2_600 && ben.inbox.of('message_changed').length > 0);
  t.same(ben.inbox.messages(id), texts(2_600));
  const changed = ben.inbox.of('message_changed').map(({ message }) => message?.seq);
  t.same(changed, [5], 'changes of messages that it had; the others arrived in their current state');
  await ben.inbox.until(() => ben.inbox.of('conversation_left').length > 0);
  t.match(ben.inbox.of('conversation_left'), [{ conversation_id: gone }]);
  t.same(
    ben.client.cursors().map(({ conversation_id, seq }) => [conversation_id, seq]),
    [[id, 2_600]],
  );
});

t.test('an application that kept its cursors continues where another process ended', async (t) => {
  const system = await startTestSystem();
  t.teardown(() => system.stop());
  const id = randomUUID();
  const ann = await system.client('ann');
  const before = await cuttable(t, system, 'ben');
  await ann.createConversation({ conversation_id: id, member_ids: ['ben'] });
  await say(ann, id, 1, 5);
  await before.inbox.until(() => before.inbox.messages(id).length === 5);
  const resume = before.client.cursors();
  before.client.close();
  await say(ann, id, 6, 9);
  const after = await cuttable(t, system, 'ben', { resume });
  await after.inbox.until(() => after.inbox.of('resumed').length === 1);
  t.same(after.inbox.messages(id), texts(9).slice(5));
});

t.test('while the store is unreachable sends wait; then they are posted once and in order', async (t) => {
  let store: CuttingProxy | undefined;
  const system = await startTestSystem(1, {}, async (url) => {
    store = await startCuttingProxy(port(url));
    return `http://127.0.0.1:${store.port}`;
  });
  t.teardown(async () => {
    await system.stop();
    await store?.stop();
  });
  const id = randomUUID();
  const ann = await system.client('ann');
  const inbox = new Inbox(ann);
  await ann.createConversation({ conversation_id: id });
  const away = async (ms: number, first: number) => {
    const sends = say(ann, id, first, first + 49);
    store?.accept(false);
    store?.cut();
    const later = say(ann, id, first + 50, first + 99);
    await new Promise((resolve) => setTimeout(resolve, ms));
    store?.accept(true);
    await Promise.all([sends, later]);
  };
  await away(1_000, 1);
  // Longer than the gateway retries by itself.
  await away(7_000, 101);
  await inbox.until(() => inbox.messages(id).length >= 200);
  t.same(inbox.messages(id), texts(200));
  t.equal(ann.status.state, 'connected', 'the connection was never lost');
});

t.test('a permanently refused message is rejected, and those behind it are posted', async (t) => {
  const system = await startTestSystem();
  t.teardown(() => system.stop());
  const [id, other] = [randomUUID(), randomUUID()];
  const [ann, eve] = [await system.client('ann'), await system.client('eve')];
  await ann.createConversation({ conversation_id: id });
  await eve.createConversation({ conversation_id: other });
  const results = await Promise.allSettled([
    ann.send({ conversation_id: id, body: '1' }),
    ann.send({ conversation_id: other, body: 'not hers' }),
    ann.send({ conversation_id: id, body: '2' }),
  ]);
  t.match(results, [
    { status: 'fulfilled', value: { seq: 1 } },
    { status: 'rejected', reason: { code: Code.CODE_PERMISSION_DENIED } },
    { status: 'fulfilled', value: { seq: 2 } },
  ]);
  ann.close();
  await t.rejects(ann.send({ conversation_id: id, body: '3' }), { code: Code.CODE_UNAVAILABLE });
});
