import { startRedis } from '@godwit/store/testing';
import { Redis } from 'ioredis';
import t from 'tap';
import { type HoldingProxy, startHoldingProxy } from '../testing/holding-proxy.js';
import { startTestSystem } from '../testing/test-system.js';

t.test('a new connection does not wait for the check of sets that follows a gap of the bus', async (t) => {
  const redis = await startRedis();
  let proxy: HoldingProxy | undefined;
  const system = await startTestSystem(1, { REDIS_URL: redis.url }, async (storeUrl) => {
    proxy = await startHoldingProxy(storeUrl);
    return proxy.url;
  });
  t.teardown(async () => {
    await system.stop();
    proxy?.close();
    await redis.stop();
  });
  await Promise.all(['ann', 'ben'].map((user) => system.client(user)));
  const held = (proxy as HoldingProxy).hold('open_sessions');
  const other = new Redis(redis.url);
  t.teardown(() => other.disconnect());
  await other.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
  const check = await held;
  // The check of the sets of both users stays unanswered meanwhile.
  const cat = await system.client('cat', 0, { connectTimeoutMs: 5_000 });
  t.equal(cat.session?.user_id, 'cat');
  await check.ask();
  check.answer();
});
