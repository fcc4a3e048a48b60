import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { newPrefix, openAlone, openBus } from '../testing/presence-nodes.js';
import { startRedisCluster } from '../testing/redis-cluster.js';
import { companionOf, presenceContract, readShown, Status, watch } from './presence.contract.js';
import { createRedisPresence } from './redis-presence.js';

const LEASE_MS = 1_000;
const online = { status: Status.PRESENCE_STATUS_ONLINE, text: '' };

t.test('a Redis Cluster', async (t) => {
  const cluster = await startRedisCluster();
  t.teardown(() => cluster.stop());
  presenceContract(t, 'a cluster', () => openAlone(cluster.url, LEASE_MS));

  /** Nodes that show users as a gateway does; `offline` has an event of the name of each whom one of them finds gone. */
  const nodes = (t: Test, prefix: string) => {
    const offline = new EventEmitter().setMaxListeners(0);
    const node = async (users: readonly string[]) => {
      const presence = createRedisPresence({ url: cluster.url, prefix, leaseMs: LEASE_MS });
      t.teardown(() => presence.stop());
      await presence.started;
      const arrive = (user: string): Promise<void> =>
        presence.arrive(user, online).catch(() => sleep(50).then(() => arrive(user)));
      presence.listen({
        lost(affects) {
          for (const user of users) if (affects(user)) arrive(user);
        },
        offline(gone) {
          for (const user of gone) offline.emit(user);
        },
      });
      await Promise.all(users.map(arrive));
      return presence;
    };
    return { node, offline };
  };
  const isHere = (frames: (Uint8Array | undefined)[]) => frames.every(Boolean);
  const isOffline = (one: string) => one.endsWith('OFFLINE');
  const users = Array.from({ length: 100 }, (_, n) => `user-${n}`);

  t.test(
    'of a server that is away users arrive anew once it is back, and nobody at another is shown as gone',
    async (t) => {
      const prefix = newPrefix();
      const bus = await openBus(cluster.url, prefix);
      t.teardown(() => bus.close());
      const { node, offline } = nodes(t, prefix);
      const { shown } = await watch(bus, users);
      const [, other] = [await node(users), await node([])];
      t.same((await shown(users.length)).sort(), users.map((user) => `${user} ONLINE`).sort());

      const [, away] = cluster.masters;
      await away?.kill('SIGKILL');
      const asked = await Promise.allSettled(users.map((user) => other.read([user])));
      const here = users.filter((_, at) => asked[at]?.status === 'fulfilled');
      t.ok(here.length > 10 && here.length < 90, `${here.length} of 100 users are at servers that answer`);
      // Nodes that die meanwhile are buried, which takes as long as it would take to bury those that live.
      const dying = await node(here.map(companionOf));
      const gone = Promise.race(here.map((user) => once(offline, companionOf(user))));
      await dying.stop();
      await gone;
      t.same(
        (await other.read(here)).map((frame) => frame && readShown(frame).shown),
        here.map((user) => `${user} ONLINE`),
      );

      await away?.start();
      while (!(await other.read(users).then(isHere, () => false))) await sleep(10);
      t.same((await shown(0)).filter(isOffline), [], 'and nobody at all was shown as gone');
    },
  );

  t.test('where a replica takes over its users arrive anew, and nobody is shown as gone', async (t) => {
    await cluster.addReplica(2);
    const prefix = newPrefix();
    const bus = await openBus(cluster.url, prefix);
    t.teardown(() => bus.close());
    const { node, offline } = nodes(t, prefix);
    const { shown } = await watch(bus, users);
    const [, other] = [await node(users), await node([])];
    await shown(users.length);
    await cluster.masters[2]?.kill('SIGKILL');
    while (await other.read(users).then(isHere, () => false)) await sleep(10);
    while (!(await other.read(users).then(isHere, () => false))) await sleep(10);
    // A node that dies now is buried, which takes as long as it would take to bury those that live.
    const dying = await node(users.map(companionOf));
    const gone = Promise.all(users.map((user) => once(offline, companionOf(user))));
    await dying.stop();
    await gone;
    t.ok(isHere(await other.read(users)));
    t.same((await shown(0)).filter(isOffline), []);
  });
});
