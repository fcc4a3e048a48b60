import { Redis } from 'ioredis';
import t from 'tap';
import { eventually } from '../testing/eventually.js';
import { newPrefix, openNode } from '../testing/presence-nodes.js';
import { serverUrl } from '../testing/test-database.js';
import { Status } from './presence.contract.js';
import { createRedisPresence, leaseStepMs } from './redis-presence.js';

const online = { status: Status.PRESENCE_STATUS_ONLINE, text: '' };

t.test('a stopped node runs no further steps and has released its lease', async (t) => {
  const [url, prefix] = [serverUrl('REDIS_URL'), newPrefix()];
  const redis = new Redis(url);
  t.teardown(() => redis.disconnect());
  await redis.ping();
  /** Timers and connections that keep the process alive. */
  const kept = () => process.getActiveResourcesInfo().filter((one) => /Timeout|TCPSocket/.test(one));
  const before = kept().length;
  const presence = createRedisPresence({ url, prefix });
  await presence.started;
  t.same(presence.counts, { published: 0, lost: 0, reached: 0 });
  await presence.arrive('ann', online);
  // A departure that is pending when the node stops is carried out.
  const departing = presence.depart('ann');
  await presence.stop();
  await departing;
  t.same(await redis.keys(`${prefix}*`), []);
  // The connection keeps a timer until it is closed.
  await eventually(`${before} timers, as before`, () => kept().length === before, { instead: kept });
});

t.test('a node counts the other nodes that hold a lease', async (t) => {
  const prefix = newPrefix();
  const url = serverUrl('REDIS_URL');
  const one = await openNode(t, url, prefix);
  t.equal(await one.presence.others(), 0);
  const two = await openNode(t, url, prefix);
  t.same([await one.presence.others(), await two.presence.others()], [1, 1]);
  await two.presence.stop();
  t.equal(await one.presence.others(), 0, 'a node that stopped without users holds no lease');
  const three = await openNode(t, url, prefix);
  await three.presence.arrive('ann', online);
  await three.presence.stop();
  t.equal(await one.presence.others(), 1, 'a node that stopped with users keeps its lease until it expires');
  t.same(await one.wasOffline(1), ['ann']);
  await eventually('no other node holds a lease', async () => (await one.presence.others()) === 0);
});

t.test('an unexpected value under a user’s key does not block the clean-up of other users', async (t) => {
  const prefix = newPrefix();
  const redis = new Redis(serverUrl('REDIS_URL'));
  t.teardown(() => redis.disconnect());
  const one = await openNode(t, serverUrl('REDIS_URL'), prefix);
  const two = await openNode(t, serverUrl('REDIS_URL'), prefix);
  for (const user of ['ann', 'bad', 'cat']) await two.presence.arrive(user, online);
  await redis.set(`${prefix}presence:nodes:bad`, 'not a set');
  await two.presence.stop();
  t.same(await one.wasOffline(3), ['ann', 'bad', 'cat'], 'once the lease has expired');
  await one.presence.arrive('bad', online);
  t.match(await one.presence.read(['ann', 'bad']), [undefined, Uint8Array], 'a user who arrives again is shown');
});

t.test('leaving nodes are not counted by others', async (t) => {
  const prefix = newPrefix();
  const url = serverUrl('REDIS_URL');
  const [one, two, three] = await Promise.all([1, 2, 3].map(() => openNode(t, url, prefix)));
  const counted = () => Promise.all([one, two, three].map((node) => node?.presence.others()));
  t.same(await counted(), [2, 2, 2]);
  await one?.presence.arrive('ann', online);
  await one?.presence.leave();
  t.same(await counted(), [2, 1, 1]);
  await two?.presence.leave();
  t.same(await counted(), [1, 1, 0]);
  await three?.presence.leave();
  t.same(await counted(), [0, 0, 0]);
  t.match(await two?.presence.read(['ann']), [Uint8Array], 'a user of a leaving node is still online');
  await Promise.all([one, two].map((node) => node?.presence.stop()));
  const redis = new Redis(url);
  t.teardown(() => redis.disconnect());
  t.ok(
    (await redis.smembers(`${prefix}presence:leaving`)).length <= 2,
    'a node that released its lease is removed from the leaving nodes',
  );
});

t.test('a failed step is reported, and the node takes a new lease once it can', async (t) => {
  const [url, prefix] = [serverUrl('REDIS_URL'), newPrefix()];
  const redis = new Redis(url);
  t.teardown(() => redis.disconnect());
  const errors: unknown[] = [];
  let lost = 0;
  const presence = createRedisPresence({ url, prefix, leaseMs: 200, onError: (error) => errors.push(error) });
  t.teardown(() => presence.stop());
  presence.listen({
    lost(affects) {
      lost++;
      t.ok(affects('ann'), 'every user belongs to the only partition');
    },
    offline() {},
  });
  await presence.started;
  const told = () => `lost ${lost} times: ${errors}`;
  await eventually('one loss', () => lost === 1, { instead: told });
  const leases = `${prefix}presence:leases`;
  await redis.set(leases, 'not a sorted set');
  await eventually('two errors', () => errors.length > 1, { instead: told });
  t.match(errors, [/WRONGTYPE/, /WRONGTYPE/]);
  await redis.del(leases);
  await eventually('another loss', () => lost === 2, { instead: told });
  t.equal(await redis.zcard(leases), 1);
});

t.test('steps are at most one second apart, and a short lease has four of them', (t) => {
  t.same([10_000, 4_000, 2_000, 400].map(leaseStepMs), [1_000, 1_000, 500, 100]);
  t.end();
});

t.test('a sweep counts the users of dead nodes that were shown as offline', async (t) => {
  const [url, prefix] = [serverUrl('REDIS_URL'), newPrefix()];
  const redis = new Redis(url);
  t.teardown(() => redis.disconnect());
  const presence = createRedisPresence({ url, prefix, leaseMs: 3_600_000 });
  t.teardown(() => presence.stop());
  await presence.started;
  t.equal(await presence.sweep(), 0);
  const counts: number[] = [];
  // The node's own periodic step may run first.
  for (let attempt = 0; attempt < 5 && !counts.includes(2); attempt++) {
    for (const user of ['ann', 'ben']) {
      await redis.sadd(`${prefix}presence:users:dead`, user);
      await redis.sadd(`${prefix}presence:nodes:${user}`, 'dead');
      await redis.set(`${prefix}presence:shown:${user}`, 'a frame');
    }
    await redis.zadd(`${prefix}presence:leases`, 1, 'dead');
    counts.push(await presence.sweep());
  }
  t.ok(counts.includes(2), `counted ${counts}`);
});
