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

/** Opens two nodes and a subscriber to the presence of users. */
const openTwo = async (t: Test, url = serverUrl('REDIS_URL')) => {
  const prefix = newPrefix();
  const bus = await openBus(url, prefix);
  t.teardown(() => bus.close());
  const friend = await watch(bus, ['ann', 'ben', 'cat', 'last']);
  const [one, two] = [await openNode(t, url, prefix), await openNode(t, url, prefix)];
  // Once the frames of user `last` have arrived, all earlier frames have, too.
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
/** Resolves once dead nodes were cleaned up, so that only the leases of `alive` nodes are left. */
const cleanedUp = async (t: Test, prefix: string, alive: number) => {
  const redis = new Redis(serverUrl('REDIS_URL'));
  t.teardown(() => redis.disconnect());
  await eventually(`${alive} leases`, async () => (await redis.zcard(`${prefix}presence:leases`)) <= alive);
  return redis;
};
/** The users reported as offline to any of the nodes, once there are at least `count`. */
const offlineOf = async (count: number, ...nodes: { offline: string[] }[]) => {
  const all = () => nodes.flatMap(({ offline }) => offline);
  await eventually(`${count} users were reported as offline`, () => all().length >= count, { instead: all });
  return all().sort();
};

presenceContract(t, 'redis', () => openAlone(serverUrl('REDIS_URL'), LEASE_MS));

t.test('a user of two nodes is shown on the first arrival and the last departure', async (t) => {
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
  t.same(two.offline, [], 'only the node of the last departure is notified');
});

t.test('a status that all nodes of a user show is published once', async (t) => {
  const { one, two, allShown } = await openTwo(t);
  await Promise.all([one.presence.arrive('ann', online), two.presence.arrive('ann', online)]);
  await Promise.all([one.presence.show('ann', away), two.presence.show('ann', away)]);
  t.same(await allShown(), ['ann ONLINE', 'ann AWAY']);
  await Promise.all([one.presence.depart('ann'), two.presence.depart('ann')]);
  t.same(await allShown(), ['ann OFFLINE']);
});

t.test('two nodes that show concurrent choices end with the newest choice', async (t) => {
  const { prefix, one, two, allShown, read } = await openTwo(t);
  const choice = (version: number) => ({ ...busy, text: String(version), version });
  await one.presence.arrive('ann', choice(1));
  // The newest choice comes from either node, before or after the others.
  for (let newest = 5; newest < 85; newest += 4) {
    const versions = [newest, newest - 1, newest - 2, newest - 3];
    const nodes = newest % 8 === 1 ? [one, two] : [two, one];
    await Promise.all(versions.map((version, at) => nodes[at % 2]?.presence.show('ann', choice(version))));
    t.same(await read('ann'), [`ann BUSY ${newest}`]);
  }
  await two.presence.arrive('ann', choice(85));
  t.same(await read('ann'), ['ann BUSY 85'], 'a node that arrives with a newer choice shows it');
  await two.presence.arrive('ann', { ...choice(86), status: Status.PRESENCE_STATUS_INVISIBLE });
  t.same([await read('ann'), two.offline], [[undefined], ['ann']]);
  await Promise.all([one.presence.depart('ann'), two.presence.depart('ann')]);
  t.equal((await allShown()).at(-1), 'ann OFFLINE');

  // A node of the previous release leaves the version of a choice behind, which must have no effect.
  const redis = new Redis(serverUrl('REDIS_URL'));
  t.teardown(() => redis.disconnect());
  t.equal(await redis.exists(`${prefix}presence:chosen:ann`), 0, 'no version of an absent user is kept');
  await redis.set(`${prefix}presence:chosen:ann`, 99);
  await one.presence.arrive('ann', choice(2));
  t.same(await read('ann'), ['ann BUSY 2']);
  await two.presence.show('ann', choice(3));
  t.same(await read('ann'), ['ann BUSY 3']);
});

t.test('the users of a node that dies are shown as offline once, except users of the other node', async (t) => {
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
  const redis = await cleanedUp(t, prefix, 1);
  t.same(await allShown(), [], 'no further frames');
  await two.presence.depart('cat');
  t.same(await allShown(), ['cat OFFLINE'], 'the dead node does not keep the user online');
  t.same(await redis.keys(`${prefix}presence:*`), [`${prefix}presence:leases`], 'only the leases are left');
});

t.test('two nodes that clean up a third show each of its users as offline once', async (t) => {
  const { prefix, one, two, allShown } = await openTwo(t);
  const third = await openNode(t, serverUrl('REDIS_URL'), prefix);
  for (const user of ['ann', 'ben', 'cat']) await third.presence.arrive(user, online);
  t.same(await allShown(), ['ann ONLINE', 'ben ONLINE', 'cat ONLINE']);
  await third.presence.stop();
  await cleanedUp(t, prefix, 2);
  t.same((await allShown()).sort(), ['ann OFFLINE', 'ben OFFLINE', 'cat OFFLINE']);
  t.same(await offlineOf(3, one, two), ['ann', 'ben', 'cat'], 'each user is reported to one of the two nodes');
});

t.test('a user who moves to another node before the first lease expires stays online', async (t) => {
  const { prefix, one, two, allShown, read } = await openTwo(t);
  await one.presence.arrive('ann', online);
  await one.presence.arrive('ben', online);
  t.same(await allShown(), ['ann ONLINE', 'ben ONLINE']);
  await one.presence.stop();
  await two.presence.arrive('ann', online);
  await two.presence.arrive('ben', online);
  await cleanedUp(t, prefix, 1);
  t.same(await allShown(), []);
  t.same(two.offline, []);
  t.same(await read('ann', 'ben'), ['ann ONLINE', 'ben ONLINE']);
});

t.test('a user cannot arrive under an expired boot id and arrives under the next one', async (t) => {
  const { prefix, one, two, allShown, read } = await openTwo(t);
  const redis = new Redis(serverUrl('REDIS_URL'));
  t.teardown(() => redis.disconnect());
  // As if another node had cleaned up both, before either has noticed.
  let refused: unknown;
  while (!refused) {
    await redis.del(`${prefix}presence:leases`);
    await one.presence.arrive('ann', online).catch((error) => {
      refused = error;
    });
  }
  t.match(refused, /lease of this node expired/);
  await Promise.all([one.wasLost(2), two.wasLost(2)]);
  await one.presence.arrive('ann', online);
  t.same(await read('ann'), ['ann ONLINE']);
  await one.presence.stop();
  t.same(await two.wasOffline(1), ['ann'], 'the user goes offline with the new boot id');
  t.equal((await allShown()).at(-1), 'ann OFFLINE');
});

t.test('a node that cannot remove a user takes a new boot id, and the user is cleaned up', async (t) => {
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
  t.same(await allShown(), ['ann ONLINE', 'ben ONLINE', 'ann OFFLINE'], 'only that user is shown as offline');
});

/** Opens two nodes on their own Redis, one with user ann, and another client of that Redis. */
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

t.test('after Redis lost its data, every node is notified and its users arrive again', async (t) => {
  const { one, two, allShown, read, other } = await annIsOnline(t);
  await other.flushdb();
  await Promise.all([one.wasLost(2), two.wasLost(2)]);
  t.same(await read('ann'), [undefined]);
  await one.presence.arrive('ann', online);
  t.same(await allShown(), ['ann ONLINE']);
  await one.presence.depart('ann');
  t.same(await allShown(), ['ann OFFLINE']);
});

t.test('users arrive again after a replica, which may lack data, has taken over', async (t) => {
  const { one, two, allShown, read, other } = await annIsOnline(t);
  // The server keeps its data but gets a new replication id, as after a failover.
  await other.replicaof('127.0.0.1', 1);
  await other.replicaof('NO', 'ONE');
  await Promise.all([one.wasLost(2), two.wasLost(2)]);
  await one.presence.arrive('ann', online);
  t.same(await allShown(), []);
  t.same(await read('ann'), ['ann ONLINE']);
});

t.test(
  'a node without Redis rejects calls, is notified once Redis is back, and its old state is cleaned up',
  async (t) => {
    const redis = await startRedis();
    t.teardown(() => redis.stop());
    const { one, two, allShown, read } = await openTwo(t, redis.url);
    await one.presence.arrive('ann', online);
    await one.presence.arrive('ben', online);
    t.same(await allShown(), ['ann ONLINE', 'ben ONLINE']);
    // Connections break but the data stays, as in a network failure.
    const other = new Redis(redis.url);
    t.teardown(() => other.disconnect());
    await other.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
    await Promise.all([one.wasLost(2), two.wasLost(2)]);
    await one.presence.arrive('ann', online);
    t.same(await offlineOf(1, one, two), ['ben'], 'a user who did not arrive again is shown as offline');
    t.same(await allShown(), ['ben OFFLINE']);
    t.same(await read('ann'), ['ann ONLINE']);

    await redis.kill('SIGKILL');
    await t.rejects(one.presence.depart('ann'));
    await t.rejects(one.presence.read(['ann']));
    await redis.start();
    await Promise.all([one.wasLost(3), two.wasLost(3)]);
    t.same(await read('ann'), [undefined]);
  },
);
