import t from 'tap';
import { createRedisBus } from '../bus/redis-bus.js';
import { startCuttingProxy } from '../testing/cutting-proxy.js';
import { eventually } from '../testing/eventually.js';
import { newPrefix } from '../testing/presence-nodes.js';
import { serverUrl } from '../testing/test-database.js';
import { openRedisConnections } from './redis-connections.js';
import { createRedisPresence } from './redis-presence.js';

t.test('a user is connected between arrival and departure, even if invisible, while the node is alive', async (t) => {
  const [url, prefix, leaseMs] = [serverUrl('REDIS_URL'), newPrefix(), 10_000];
  const proxy = await startCuttingProxy(Number(new URL(url).port));
  const onError = () => {};
  const through = { url: `redis://127.0.0.1:${proxy.port}`, prefix, leaseMs, onError };
  const [alive, halfOpen] = [createRedisPresence({ url, prefix, leaseMs, onError }), createRedisPresence(through)];
  const bus = createRedisBus({ url, prefix });
  const connections = openRedisConnections({ url, prefix, leaseMs, onError });
  t.teardown(async () => {
    await alive.stop();
    proxy.stall(false);
    await halfOpen.stop();
    await proxy.stop();
    await bus.close();
    connections.close();
  });
  await Promise.all([alive.started, halfOpen.started]);
  await eventually('the bus is up', () => bus.up);
  const connected = () => connections.readConnected(['ann', 'ben', 'cat', 'dan']);
  await alive.arrive('ann', { status: 1, text: '' });
  await alive.arrive('ben', { status: 5, text: '' });
  await halfOpen.arrive('cat', { status: 1, text: '' });
  await bus.subscribe(['u:ann', 'u:cat']);
  t.same(await connected(), [true, true, true, false]);
  const many = Array.from({ length: 1_003 }, (_, n) => (n % 4 === 0 ? 'ben' : `user-${n}`));
  t.same(
    await connections.readConnected(many),
    many.map((user) => user === 'ben'),
    'many users are read in order',
  );
  t.same(await connections.readConnected([]), []);
  await alive.depart('ann');
  t.same(
    await connected(),
    [false, true, true, false],
    'a departure takes effect immediately, although the topic is still subscribed to',
  );

  // The passing of time is the stimulus: the node does not renew its lease.
  proxy.stall(true);
  const deadline = performance.now() + 8_000;
  while ((await connected())[2] && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50));
  t.same(
    await connected(),
    [false, true, false, false],
    'the user is not connected before the lease expires and before Redis closes the connection',
  );
  t.same(await bus.subscribers(['u:cat']), [1]);
});
