import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Cluster, Redis } from 'ioredis';
import t, { type Test } from 'tap';
import { startRedisCluster } from '../testing/redis-cluster.js';
import { serverUrl } from '../testing/test-database.js';
import { openRedis, type RedisServers } from './redis-servers.js';

const FRAME = Buffer.alloc(100, 'f');
const FRAMES = 200;

/** Opens Redis and resolves once commands can be sent. */
async function open(t: Test, url: string): Promise<RedisServers> {
  const redis = openRedis({ url }, { onError() {} });
  t.teardown(redis.close);
  await new Promise<void>((resolve) => redis.onReady(resolve));
  return redis;
}

/** The connections to all masters. */
const connections = (commands: Redis | Cluster): Redis[] =>
  'nodes' in commands ? commands.nodes('master') : [commands];

/** Publishes in one turn of the event loop, and checks that all commands are sent together at the end of the turn. */
async function publishInOneTurn(t: Test, { commands, partitions, publish }: RedisServers): Promise<void> {
  const servers = connections(commands);
  const channels = Array.from({ length: FRAMES }, (_, n) => `${partitions[n % partitions.length]?.prefix}${n}`);
  const send = (channel: string) =>
    publish === 'SPUBLISH' ? commands.spublish(channel, FRAME) : commands.publish(channel, FRAME);
  // A cluster client connects to a server on the first command for it.
  await Promise.all(channels.map(send));

  await nextTurn();
  let writes = 0;
  for (const { stream } of servers) {
    t.equal(stream.writableLength, 0);
    const write = stream._writev?.bind(stream);
    stream._writev = (...args) => {
      writes++;
      write?.(...args);
    };
  }
  const sent = channels.map(send);
  const waiting = servers.map(({ stream }) => stream.writableLength);
  t.ok(
    waiting.reduce((sum, bytes) => sum + bytes, 0) > FRAMES * FRAME.length,
    `${waiting} bytes wait for the end of the turn`,
  );
  t.equal(writes, 0);
  await nextTurn();
  t.equal(writes, servers.length, 'one write to each server');
  t.same(
    await Promise.all(sent),
    channels.map(() => 0),
    'each command has its own reply',
  );
}

t.test('commands of one turn of the event loop are sent in one write', async (t) => {
  const redis = await open(t, serverUrl('REDIS_URL'));
  await publishInOneTurn(t, redis);

  t.test('commands of one turn are sent in one write after a reconnect, too', async (t) => {
    const ready = once(redis.commands, 'ready');
    (redis.commands as Redis).stream.destroy();
    await ready;
    await publishInOneTurn(t, redis);
  });

  t.test('commands whose connection breaks before the end of the turn are sent over the next one', async (t) => {
    const commands = redis.commands as Redis;
    const sent = Array.from({ length: 10 }, () => commands.publish('topic', FRAME));
    commands.stream.destroy();
    t.same(
      await Promise.all(sent),
      sent.map(() => 0),
    );
  });
});

t.test('commands of one turn are sent in one write to each server of a Redis Cluster', async (t) => {
  const cluster = await startRedisCluster();
  t.teardown(() => cluster.stop());
  await publishInOneTurn(t, await open(t, cluster.url));
});
