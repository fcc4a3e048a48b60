import { Redis } from 'ioredis';
import { Registry } from 'prom-client';
import t from 'tap';
import type { Broker, Delivery, DeliveryHandler } from './broker/broker.js';
import { createNatsBroker } from './broker/nats-broker.js';
import { createRedisBus } from './bus/redis-bus.js';
import { Interruption } from './interruption.js';
import { createDeadLetters } from './jobs/dead-letters.js';
import { createWorkerMetrics } from './jobs/job-metrics.js';
import { startWorker } from './jobs/worker.js';
import { heapGrowth } from './testing/heap-growth.js';
import { serverUrl, startNats } from './testing/index.js';
import { createTestStore } from './testing/test-store.js';

// Loops that run as long as their process must not retain memory of finished turns. Each title has the bytes that such
// a loop once leaked per turn; a few bytes per turn are the growth of hash tables.
const MOST_BYTES = 200;

t.test('waits on a long-lived interruption do not leak', async (t) => {
  const interruption = new Interruption();
  const growth = await heapGrowth(40_000, async (turns) => {
    for (let turn = 0; turn < turns; turn++) await interruption.until(Promise.resolve(turn));
  });
  t.ok(growth < 10, `${growth} bytes per turn`);
  const pending = [interruption.until(new Promise(() => {})), interruption.until(Promise.resolve('first'))];
  t.equal(await pending[1], 'first');
  interruption.interrupt();
  t.equal(await pending[0], undefined);
  await t.rejects(interruption.until(Promise.reject(new Error('its own'))), /its own/);
});

t.test('the loop of a worker does not leak (once 2,900 bytes per job)', async (t) => {
  const store = await createTestStore('postgres');
  t.teardown(() => store.close());
  let handler: DeliveryHandler | undefined;
  const broker = {
    async consume(_kind: string, deliver: DeliveryHandler) {
      handler = deliver;
      return async () => {};
    },
  } as unknown as Broker;
  const stop = await startWorker({
    broker,
    kinds: { kind: { concurrency: 10, timeoutMs: 60_000, maxAttempts: 3, run: async () => undefined } },
    database: store.databases.jobs,
    metrics: createWorkerMetrics(new Registry()),
    onError: (error) => t.fail(String(error)),
  });
  let id = 0;
  const growth = await heapGrowth(1_000, async (turns) => {
    for (let turn = 0; turn < turns; turn += 10) {
      const ten = Array.from(
        { length: 10 },
        (): Delivery => ({ id: `job-${id++}`, kind: 'kind', key: '', payload: {}, attempt: 1 }),
      );
      await Promise.all(ten.map((delivery) => handler?.(delivery)));
    }
  });
  await stop();
  t.ok(growth < MOST_BYTES, `${growth} bytes per job`);
});

t.test('the NATS consumer does not leak (once 3,900 bytes per pull)', async (t) => {
  const server = await startNats();
  t.teardown(() => server.stop());
  const store = await createTestStore('postgres');
  t.teardown(() => store.close());
  const broker = createNatsBroker({
    url: server.url,
    prefix: 'soak',
    kinds: ['kind'],
    deadLetters: createDeadLetters(store.databases.jobs),
    onError: (error) => t.comment(String(error)),
  });
  t.teardown(() => broker.close());
  let done = 0;
  let isDone = () => {};
  let wanted = 0;
  await broker.consume(
    'kind',
    async () => {
      if (++done === wanted) isDone();
      return { type: 'ack' };
    },
    { concurrency: 1 },
  );
  let id = 0;
  const growth = await heapGrowth(1_500, async (turns) => {
    wanted += turns;
    const finished = new Promise<void>((resolve) => {
      isDone = resolve;
    });
    await broker.publish(Array.from({ length: turns }, () => ({ id: `${id++}`, kind: 'kind', key: '', payload: {} })));
    await finished;
  });
  t.ok(growth < 1_000, `${growth} bytes per pull`);
});

t.test('subscriptions of the bus do not leak (once 314 bytes each)', async (t) => {
  const url = serverUrl('REDIS_URL');
  const bus = createRedisBus({ url, prefix: 'soak:' });
  t.teardown(() => bus.close());
  const redis = new Redis(url);
  t.teardown(() => redis.disconnect());
  const growth = await heapGrowth(5_000, async (turns) => {
    for (let turn = 0; turn < turns; turn++) {
      await bus.subscribe([`c:${turn % 10}`]);
      bus.unsubscribe([`c:${turn % 10}`]);
    }
  });
  t.ok(growth < MOST_BYTES, `${growth} bytes per call`);
});
