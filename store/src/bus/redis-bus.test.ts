import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import t from 'tap';
import { eventually } from '../testing/eventually.js';
import { startRedisCluster } from '../testing/redis-cluster.js';
import { startRedis } from '../testing/servers.js';
import { serverUrl } from '../testing/test-database.js';
import { busContract } from './bus.contract.js';
import type { Bus } from './bus.js';
import { createRedisBus } from './redis-bus.js';

const prefix = `test-${randomBytes(6).toString('hex')}:`;
busContract(t, 'redis', async () => {
  const bus = createRedisBus({ url: serverUrl('REDIS_URL'), prefix });
  await eventually('the bus is up', () => bus.up);
  return bus;
});

/**
 * Subscribes to topics of every partition; emits an event per frame, named after its topic, and collects topics with
 * gaps.
 */
const subscribeMany = async (bus: Bus) => {
  const topics = Array.from({ length: 200 }, (_, n) => `c:${n}`);
  const gaps = new Set<string>();
  const heard = new EventEmitter().setMaxListeners(0);
  bus.listen({
    frame: (topic) => heard.emit(topic),
    gap(affects) {
      for (const topic of topics) if (affects(topic)) gaps.add(topic);
      heard.emit('gap');
    },
  });
  await bus.subscribe(topics);
  return { topics, heard, gaps };
};

/** Publishes on a topic until a frame arrives: frames that are sent while the server is down are lost. */
const arrivalsOn = (bus: Bus, heard: EventEmitter) => async (topic: string) => {
  const frame = once(heard, topic);
  const again = setInterval(() => bus.publish(topic, Buffer.from('frame')), 20);
  await frame;
  clearInterval(again);
};

t.test('a Redis Cluster', async (t) => {
  const cluster = await startRedisCluster();
  t.teardown(() => cluster.stop());
  const open = async (url = cluster.url) => {
    const bus = createRedisBus({ url, prefix });
    await eventually('the bus is up', () => bus.up);
    return bus;
  };
  busContract(t, 'a cluster', open);

  t.test('a server that restarts causes a gap on its own topics only', async (t) => {
    const bus = await open();
    t.teardown(() => bus.close());
    const { topics, heard, gaps } = await subscribeMany(bus);
    t.same(
      await bus.subscribers(topics),
      topics.map(() => 1),
    );
    const arrives = arrivalsOn(bus, heard);

    await cluster.masters[1]?.kill('SIGKILL');
    await eventually('the bus is down', () => !bus.up);
    const asked = await Promise.allSettled(topics.map((topic) => bus.subscribers([topic])));
    const away = topics.filter((_, at) => asked[at]?.status === 'rejected');
    const here = topics.filter((topic) => !away.includes(topic));
    t.ok(away.length > 20 && here.length > 20, `${away.length} topics are down, ${here.length} are not`);
    await Promise.all(here.map(arrives));
    t.same([...gaps], []);

    await cluster.masters[1]?.start();
    await eventually(`gaps of ${away.length} topics`, () => gaps.size >= away.length, { instead: () => [...gaps] });
    t.same([...gaps].sort(), away.sort());
    await eventually('the bus is up', () => bus.up);
    await Promise.all(topics.map(arrives));
  });

  t.test('topics keep working when their slots move to another server', async (t) => {
    const bus = await open();
    t.teardown(() => bus.close());
    const { topics, heard, gaps: moved } = await subscribeMany(bus);
    await cluster.moveSlots(0, 1, 2_048);
    await eventually('a gap, and the bus is up', () => moved.size > 0 && bus.up);
    t.ok(moved.size < topics.length, 'the other topics have no gap');
    await Promise.all(topics.map(arrivalsOn(bus, heard)));
  });

  t.test('a replica that takes over serves the topics of its master, and a gap is reported', async (t) => {
    await cluster.addReplica(2);
    const bus = await open();
    t.teardown(() => bus.close());
    const { topics, heard, gaps } = await subscribeMany(bus);
    await cluster.masters[2]?.kill('SIGKILL');
    await eventually('a gap, and the bus is up', () => gaps.size > 0 && bus.up);
    t.ok(gaps.size < topics.length, 'the other topics have no gap');
    await Promise.all(topics.map(arrivalsOn(bus, heard)));
  });
});

t.test('buses with different prefixes do not share topics', async (t) => {
  const url = serverUrl('REDIS_URL');
  const [ours, theirs] = [createRedisBus({ url, prefix }), createRedisBus({ url, prefix: `${prefix}other:` })];
  t.teardown(() => Promise.all([ours.close(), theirs.close()]));
  await eventually('both buses are up', () => ours.up && theirs.up);
  await theirs.subscribe(['c:a']);
  t.same(await ours.subscribers(['c:a']), [0]);
});

t.test(
  'during an outage of Redis publishing never fails, and a gap is reported once the topics are live again',
  async (t) => {
    const redis = await startRedis();
    t.teardown(() => redis.stop());
    const bus = createRedisBus({ url: redis.url });
    t.teardown(() => bus.close());
    const gap = new Promise<void>((resolve) => {
      bus.listen({ frame() {}, gap: () => resolve() });
    });
    await eventually('the bus is up', () => bus.up);
    await bus.subscribe(['c:before']);

    await redis.kill('SIGKILL');
    await eventually('the bus is down', () => !bus.up);
    bus.publish('c:before', Buffer.from('lost'));
    await bus.subscribe(['c:meanwhile']);
    await redis.start();
    await gap;
    // A gap concerns the subscription: the connection for publishing may not be open yet.
    await eventually('the bus is up', () => bus.up);

    t.same(
      await bus.subscribers(['c:before', 'c:meanwhile']),
      [1, 1],
      'topics that were subscribed during the outage are live, too',
    );
    t.equal(bus.counts.lost, 1);
    const frame = new Promise<string>((resolve) => {
      bus.listen({ frame: (_topic, bytes) => resolve(Buffer.from(bytes).toString()), gap() {} });
    });
    bus.publish('c:meanwhile', Buffer.from('again'));
    t.equal(await frame, 'again');
  },
);

t.test('a subscribe call resolves even if its connection breaks during SUBSCRIBE', async (t) => {
  const redis = await startRedis();
  t.teardown(() => redis.stop());
  const bus = createRedisBus({ url: redis.url });
  t.teardown(() => bus.close());
  await eventually('the bus is up', () => bus.up);
  const gap = new Promise<void>((resolve) => {
    bus.listen({ frame() {}, gap: () => resolve() });
  });
  // A stopped server answers nothing, so the command is in flight when the server is killed.
  redis.signal('SIGSTOP');
  const subscribed = bus.subscribe(['c:in-flight']);
  await redis.kill('SIGKILL');
  await subscribed;
  await redis.start();
  await gap;
  await eventually('the bus is up', () => bus.up);
  t.same(await bus.subscribers(['c:in-flight']), [1]);
});

t.test('a connection to a silent server is abandoned, and no caller waits for it', async (t) => {
  const redis = await startRedis();
  t.teardown(() => redis.stop());
  const bus = createRedisBus({ url: redis.url, silenceMs: 100 });
  t.teardown(() => bus.close());
  await eventually('the bus is up', () => bus.up);
  const gap = new Promise<void>((resolve) => {
    bus.listen({ frame() {}, gap: () => resolve() });
  });
  redis.signal('SIGSTOP');
  await bus.subscribe(['c:silent']);
  redis.signal('SIGCONT');
  await gap;
  await eventually('the bus is up', () => bus.up);
  t.same(await bus.subscribers(['c:silent']), [1]);
});
