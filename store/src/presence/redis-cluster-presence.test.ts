import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { eventually } from '../testing/eventually.js';
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

  const isHere = (frames: (Uint8Array | undefined)[]) => frames.every(Boolean);
  const users = Array.from({ length: 100 }, (_, n) => `user-${n}`);

  /** Opens two nodes: one has all users and lets them arrive again as a gateway does; the other has none. */
  const twoNodes = async (t: Test) => {
    const prefix = newPrefix();
    const bus = await openBus(cluster.url, prefix);
    t.teardown(() => bus.close());
    // Either node may be the one that detects it.
    const offline = new EventEmitter().setMaxListeners(0);
    const arrivedAgain = new Set<string>();
    const node = async (users: readonly string[]) => {
      const presence = createRedisPresence({ url: cluster.url, prefix, leaseMs: LEASE_MS });
      t.teardown(() => presence.stop());
      await presence.started;
      // Retries failures, as a gateway does.
      const arrive = (user: string): Promise<void> =>
        presence.arrive(user, online).catch(() => sleep(50).then(() => arrive(user)));
      presence.listen({
        lost(affects) {
          for (const user of users) if (affects(user)) arrive(user).then(() => arrivedAgain.add(user));
        },
        offline(gone) {
          for (const user of gone) offline.emit(user);
        },
      });
      await Promise.all(users.map(arrive));
      return presence;
    };
    const { shown } = await watch(bus, users);
    const [, other] = [await node(users), await node([])];
    t.same((await shown(users.length)).sort(), users.map((user) => `${user} ONLINE`).sort());
    arrivedAgain.clear();
    return {
      other,
      /** Users who arrived again because their server may have lost them. */
      arrivedAgain,
      /** The users whose servers respond. */
      async reachable() {
        const asked = await Promise.allSettled(users.map((user) => other.read([user])));
        return users.filter((_, at) => asked[at]?.status === 'fulfilled');
      },
      allOnline: () => other.read(users).then(isHere, () => false),
      /** Stops a third node, and resolves once it was cleaned up: by then, so was any live node taken for dead. */
      async afterCleanUp(ofUsers: readonly string[]) {
        const dying = await node(ofUsers.map(companionOf));
        const gone = Promise.all(ofUsers.map((user) => once(offline, companionOf(user))));
        await dying.stop();
        await gone;
      },
      shownOffline: async () => (await shown(0)).filter((one) => one.endsWith('OFFLINE')),
    };
  };

  t.test('users of a server that fails arrive again once it is back, and no user is shown as offline', async (t) => {
    const { other, reachable, allOnline, afterCleanUp, shownOffline } = await twoNodes(t);
    const [, away] = cluster.masters;
    await away?.kill('SIGKILL');
    const here = await reachable();
    t.ok(here.length > 10 && here.length < 90, `${here.length} of 100 users are at servers that respond`);
    await afterCleanUp(here);
    t.same(
      (await other.read(here)).map((frame) => frame && readShown(frame).shown),
      here.map((user) => `${user} ONLINE`),
    );

    await away?.start();
    await eventually('all users are online', allOnline);
    t.same(await shownOffline(), [], 'no user was shown as offline');
  });

  t.test('users whose server is replaced by a replica arrive again, and no user is shown as offline', async (t) => {
    await cluster.addReplica(2);
    const { arrivedAgain, reachable, allOnline, afterCleanUp, shownOffline } = await twoNodes(t);
    await cluster.masters[2]?.kill('SIGKILL');
    const here = await reachable();
    t.ok(here.length > 10 && here.length < 90, `${here.length} of 100 users are at servers that respond`);
    // They arrive again whether or not the replica has their state.
    await eventually('the other users have arrived again', () => arrivedAgain.size >= users.length - here.length, {
      instead: () => [...arrivedAgain],
    });
    t.same([...arrivedAgain].sort(), users.filter((user) => !here.includes(user)).sort());
    await afterCleanUp(users);
    t.ok(await allOnline());
    t.same(await shownOffline(), []);
  });
});
