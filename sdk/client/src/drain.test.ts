import { Code } from '@godwit/schema';
import t from 'tap';
import { startClient } from './testing/memory-client.js';
import { follow, turn, until } from './testing/settlement.js';

const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;

t.test('drain waits until every message is acknowledged, over reconnects, and then closes', async (t) => {
  const { client, connected } = startClient(t);
  const sends = ['one', 'two'].map((body) => follow(client.send({ to_user_id: 'ben', body })));
  const draining = follow(client.drain());
  const socket = await connected();
  t.equal(socket.commands.filter((one) => one === 'send').length, 2);
  socket.end(1006);
  const second = await connected(2);
  const [one, two] = second.requests.filter(({ send }) => send).map(({ id }, seq) => ({ id, send: { seq } }));
  second.deliver(one ?? {});
  await turn();
  t.same([client.status.state, draining.state], ['connected', 'pending'], 'one is not acknowledged yet');
  second.deliver(two ?? {});
  t.equal(client.status.state, 'connected', 'not before the promises have settled');
  await turn();
  t.same(
    [...sends, draining].map(({ state }) => state),
    ['fulfilled', 'fulfilled', 'fulfilled'],
  );
  t.match(client.status, { state: 'closed', reason: 'closed', error: undefined });
});

t.test('without messages drain closes at once, and so does `await using`', async (t) => {
  const { client, connected } = startClient(t);
  await connected();
  await client.drain();
  t.equal(client.status.state, 'closed');
  await client.drain();
  const other = startClient(t);
  {
    await using used = other.client;
    t.equal(used.status.state, 'connecting');
  }
  t.equal(other.client.status.state, 'closed');
});

t.test('while a client is drained it refuses messages; after a time-out it goes on as before', async (t) => {
  const { client, connected } = startClient(t);
  const socket = await connected();
  const sent = follow(client.send({ to_user_id: 'ben', body: 'one' }));
  const before = timers();
  const draining = follow(client.drain({ timeoutMs: 20 }));
  const longer = follow(client.drain({ timeoutMs: 3_600_000 }));
  await t.rejects(client.send({ to_user_id: 'ben', body: 'two' }), { message: 'send: the client is being drained' });
  await until(
    () => draining.state !== 'pending',
    () => client.status,
  );
  const message = 'drain: 1 messages are not acknowledged within 20 ms';
  t.match(draining.error, { code: Code.CODE_UNAVAILABLE, message });
  await t.rejects(client.send({ to_user_id: 'ben', body: 'two' }), /being drained/, 'the other drain still waits');
  socket.reply('send', { seq: 1 });
  await turn();
  t.match([sent.state, longer.state, client.status.state], ['fulfilled', 'fulfilled', 'closed']);
  t.ok(timers() < before, 'no timer is left');
});

t.test('a drain that is aborted leaves the client as it was', async (t) => {
  const { client, connected } = startClient(t);
  const socket = await connected();
  client.send({ to_user_id: 'ben', body: 'one' }).catch(() => {});
  const controller = new AbortController();
  const draining = follow(client.drain(controller));
  controller.abort();
  await turn();
  t.match(draining.error, { name: 'AbortError' });
  const next = follow(client.send({ to_user_id: 'ben', body: 'two' }));
  await turn();
  socket.reply('send', { seq: 2 });
  await turn();
  t.equal(next.state, 'fulfilled');
});

t.test('a message that fails does not fail the drain', async (t) => {
  const { client, connected } = startClient(t);
  const socket = await connected();
  const sent = follow(client.send({ to_user_id: 'ben', body: 'one' }));
  const draining = follow(client.drain());
  await turn();
  socket.refuse('send', { code: Code.CODE_PERMISSION_DENIED, message: 'blocked' });
  await turn();
  t.match([sent.state, draining.state], ['rejected', 'fulfilled']);
});
