import { Redis } from 'ioredis';
import t, { type Test } from 'tap';
import { eventually } from '../testing/eventually.js';
import { LEASE_MS, newPrefix, openAlone, openBus, openNode } from '../testing/presence-nodes.js';
import { startRedis } from '../testing/servers.js';
import { serverUrl } from '../testing/test-database.js';
import { presenceContract, readShown, Status, watch } from './presence.contract.js';

const online = { status: Status.PRESENCE_STATUS_ONLINE, text: '' };
const away = { status: Status.PRESENCE_STATUS_AWAY, text: '' };
const busy = { status: Status.PRESENCE_STATUS_BUSY, text: '' };

/** Two nodes, and somebody who hears what is shown of users. */
const openTwo = async (t: Test, url = serverUrl('REDIS_URL')) => {
  const prefix = newPrefix();
  const bus = await openBus(url, prefix);
  t.teardown(() => bus.close());
  const friend = await watch(bus, ['ann', 'ben', 'cat', 'last']);
  const [one, two] = [await openNode(t, url, prefix), await openNode(t, url, prefix)];
  // Earlier publications of Redis have arrived once this one has.
  const allShown = async () => {
    await two.presence.arrive('last', online);
    const all: string[] = [];
    while (all.at(-1) !== 'last ONLINE') all.push(...(await friend.shown(1)));
    await two.presence.depart('last');
    while (all.at(-1) !== 'last OFFLINE') all.push(...(await friend.shown(1)));
    return all.filter((one) => !one.startsWith('last'));
  };
  const read = async (...users: string[]) =>
    (await two.presence.read(users)).map((frame) => frame && readShown(frame).shown);
  return { prefix, friend, one, two, allShown, read };
};
/** Resolves when nothing is left of nodes that died: the lease of `alive` nodes alone is there. */
const buried = async (t: Test, prefix: string, alive: number) => {
  const redis = new Redis(serverUrl('REDIS_URL'));
  t.teardown(() => redis.disconnect());
  await eventually(`${alive} leases`, async () => (await redis.zcard(`${prefix}presence:leases`)) <= alive);
  return redis;
};
/** Of whom one of the two nodes was told that they are offline, once there are this many. */
const offlineOf = async (count: number, ...nodes: { offline: string[] }[]) => {
  const all = () => nodes.flatMap(({ offline }) => offline);
  await eventually(`${count} are told of`, () => all().length >= count, { instead: all });
  return all().sort();
};

presenceContract(t, 'redis', () => openAlone(serverUrl('REDIS_URL'), LEASE_MS));

t.test('on two nodes a user is shown by the first to come and the last to go', async (t) => {
  const { one, two, allShown, read } = await openTwo(t);
  await one.presence.arrive('ann', online);
  await two.presence.arrive('ann', online);
  await one.presence.depart('ann');
  t.same(await read('ann'), ['ann ONLINE']);
  t.same(await allShown(), ['ann ONLINE']);
  await two.presence.show('ann', busy);
  await one.presence.arrive('ann', busy);
  await two.presence.depart('ann');
  t.same(await allShown(), ['ann BUSY']);
  await one.presence.depart('ann');
  t.same(await one.wasOffline(1), ['ann']);
  t.same(await allShown(), ['ann OFFLINE']);
  t.same(two.offline, [], 'the node that did it is told, and no other');
});

t.test('a status that all nodes of a user pass on is shown once', async (t) => {
  const { one, two, allShown } = await openTwo(t);
  await Promise.all([one.presence.arrive('ann', online), two.presence.arrive('ann', online)]);
  await Promise.all([one.presence.show('ann', away), two.presence.show('ann', away)]);
  t.same(await allShown(), ['ann ONLINE', 'ann AWAY']);
  await Promise.all([one.presence.depart('ann'), two.presence.depart('ann')]);
  t.same(await allShown(), ['ann OFFLINE']);
});

t.test('two nodes that show what devices chose at once end with the newest choice', async (t) => {
  const { prefix, one, two, allShown, read } = await openTwo(t);
  const choice = (version: number) => ({ ...busy, text: String(version), version });
  await one.presence.arrive('ann', choice(1));
  // The newest comes from either node, before the others or after them.
  for (let newest = 5; newest < 85; newest += 4) {
    const versions = [newest, newest - 1, newest - 2, newest - 3];
    const nodes = newest % 8 === 1 ? [one, two] : [two, one];
    await Promise.all(versions.map((version, at) => nodes[at % 2]?.presence.show('ann', choice(version))));
    t.same(await read('ann'), [`ann BUSY ${newest}`]);
  }
  await two.presence.arrive('ann', choice(85));
  t.same(await read('ann'), ['ann BUSY 85'], 'a node that knows more than the others shows it as it comes');
  await two.presence.arrive('ann', { ...choice(86), status: Status.PRESENCE_STATUS_INVISIBLE });
  t.same([await read('ann'), two.offline], [[undefined], ['ann']]);
  await Promise.all([one.presence.depart('ann'), two.presence.depart('ann')]);
  t.equal((await allShown()).at(-1), 'ann OFFLINE');

  // A node of the version before leaves the version of a choice behind, which stops nothing.
  const redis = new Redis(serverUrl('REDIS_URL'));
  t.teardown(() => redis.disconnect());
  t.equal(await redis.exists(`${prefix}presence:chosen:ann`), 0, 'nothing is kept of who is not here');
  await redis.set(`${prefix}presence:chosen:ann`, 99);
  await one.presence.arrive('ann', choice(2));
  t.same(await read('ann'), ['ann BUSY 2']);
  await two.presence.show('ann', choice(3));
  t.same(await read('ann'), ['ann BUSY 3']);
});

t.test('a node dies: the other shows its users as offline once, but those whom it has', async (t) => {
  const { prefix, friend, one, two, allShown, read } = await openTwo(t);
  await one.presence.arrive('ann', online);
  await one.presence.arrive('ben', busy);
  await one.presence.arrive('cat', online);
  await two.presence.arrive('cat', online);
  t.same(await allShown(), ['ann ONLINE', 'ben BUSY', 'cat ONLINE']);
  await one.presence.stop();
  t.same((await friend.shown(2)).sort(), ['ann OFFLINE', 'ben OFFLINE']);
  t.same(await two.wasOffline(2), ['ann', 'ben']);
  t.same(await read('ann', 'ben', 'cat'), [undefined, undefined, 'cat ONLINE']);
  const redis = await buried(t, prefix, 1);
  t.same(await allShown(), [], 'and nothing more');
  await two.presence.depart('cat');
  t.same(await allShown(), ['cat OFFLINE'], 'the dead node does not hold the user');
  t.same(await redis.keys(`${prefix}presence:*`), [`${prefix}presence:leases`], 'nothing is left behind');
});

t.test('two nodes that bury a third show each of its users once', async (t) => {
  const { prefix, one, two, allShown } = await openTwo(t);
  const third = await openNode(t, serverUrl('REDIS_URL'), prefix);
  for (const user of ['ann', 'ben', 'cat']) await third.presence.arrive(user, online);
  t.same(await allShown(), ['ann ONLINE', 'ben ONLINE', 'cat ONLINE']);
  await third.presence.stop();
  await buried(t, prefix, 2);
  t.same((await allShown()).sort(), ['ann OFFLINE', 'ben OFFLINE', 'cat OFFLINE']);
  t.same(await offlineOf(3, one, two), ['ann', 'ben', 'cat'], 'and one of the two is told of each');
});

t.test('who comes to another node before the lease of the first runs out was never away', async (t) => {
  const { prefix, one, two, allShown, read } = await openTwo(t);
  await one.presence.arrive('ann', online);
  await one.presence.arrive('ben', online);
  t.same(await allShown(), ['ann ONLINE', 'ben ONLINE']);
  await one.presence.stop();
  await two.presence.arrive('ann', online);
  await two.presence.arrive('ben', online);
  await buried(t, prefix, 1);
  t.same(await allShown(), []);
  t.same(two.offline, []);
  t.same(await read('ann', 'ben'), ['ann ONLINE', 'ben ONLINE']);
});

t.test('nobody arrives under a boot id that was buried: who is refused arrives under the next one', async (t) => {
  const { prefix, one, two, allShown, read } = await openTwo(t);
  const redis = new Redis(serverUrl('REDIS_URL'));
  t.teardown(() => redis.disconnect());
  // Another node buried them, and neither of the two has noticed yet.
  let refused: unknown;
  while (!refused) {
    await redis.del(`${prefix}presence:leases`);
    await one.presence.arrive('ann', online).catch((error) => {
      refused = error;
    });
  }
  t.match(refused, /lease of this node ran out/);
  await Promise.all([one.wasLost(2), two.wasLost(2)]);
  await one.presence.arrive('ann', online);
  t.same(await read('ann'), ['ann ONLINE']);
  await one.presence.stop();
  t.same(await two.wasOffline(1), ['ann'], 'and dies with it');
  t.equal((await allShown()).at(-1), 'ann OFFLINE');
});

t.test('a node that cannot take a user away goes on under another boot id, and the user is cleaned up', async (t) => {
  const { prefix, one, two, allShown } = await openTwo(t);
  await one.presence.arrive('ann', online);
  await one.presence.arrive('ben', online);
  const redis = new Redis(serverUrl('REDIS_URL'));
  t.teardown(() => redis.disconnect());
  const nodes = `${prefix}presence:nodes:ann`;
  await redis.set(nodes, 'not a set');
  await t.rejects(one.presence.depart('ann'), /WRONGTYPE/);
  await one.wasLost(2);
  await one.presence.arrive('ben', online);
  await redis.del(nodes);
  t.same(await offlineOf(1, one, two), ['ann']);
  t.same(await allShown(), ['ann ONLINE', 'ben ONLINE', 'ann OFFLINE'], 'and only that user');
});

/** Two nodes over a Redis of their own, where one has a user, and another client of it. */
const annIsOnline = async (t: Test) => {
  const redis = await startRedis();
  t.teardown(() => redis.stop());
  const nodes = await openTwo(t, redis.url);
  await nodes.one.presence.arrive('ann', online);
  t.same(await nodes.allShown(), ['ann ONLINE']);
  const other = new Redis(redis.url);
  t.teardown(() => other.disconnect());
  return { ...nodes, other };
};

t.test('Redis comes back empty: every node is told, and its users arrive anew', async (t) => {
  const { one, two, allShown, read, other } = await annIsOnline(t);
  await other.flushdb();
  await Promise.all([one.wasLost(2), two.wasLost(2)]);
  t.same(await read('ann'), [undefined]);
  await one.presence.arrive('ann', online);
  t.same(await allShown(), ['ann ONLINE']);
  await one.presence.depart('ann');
  t.same(await allShown(), ['ann OFFLINE']);
});

t.test('a replica that takes over may know less: users arrive anew', async (t) => {
  const { one, two, allShown, read, other } = await annIsOnline(t);
  // It has all that it was told, and is another server, as after a failover.
  await other.replicaof('127.0.0.1', 1);
  await other.replicaof('NO', 'ONE');
  await Promise.all([one.wasLost(2), two.wasLost(2)]);
  await one.presence.arrive('ann', online);
  t.same(await allShown(), []);
  t.same(await read('ann'), ['ann ONLINE']);
});

t.test('a node without Redis says so, is told once it is back, and what it had left is cleaned up', async (t) => {
  const redis = await startRedis();
  t.teardown(() => redis.stop());
  const { one, two, allShown, read } = await openTwo(t, redis.url);
  await one.presence.arrive('ann', online);
  await one.presence.arrive('ben', online);
  t.same(await allShown(), ['ann ONLINE', 'ben ONLINE']);
  // Its connections break and the data stays, as in a network that fails.
  const other = new Redis(redis.url);
  t.teardown(() => other.disconnect());
  await other.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
  await Promise.all([one.wasLost(2), two.wasLost(2)]);
  await one.presence.arrive('ann', online);
  t.same(await offlineOf(1, one, two), ['ben'], 'who did not come back is shown as offline');
  t.same(await allShown(), ['ben OFFLINE']);
  t.same(await read('ann'), ['ann ONLINE']);

  await redis.kill('SIGKILL');
  await t.rejects(one.presence.depart('ann'));
  await t.rejects(one.presence.read(['ann']));
  await redis.start();
  await Promise.all([one.wasLost(3), two.wasLost(3)]);
  t.same(await read('ann'), [undefined]);
});
