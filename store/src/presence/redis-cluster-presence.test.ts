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

  /** Two nodes, of which one shows users as a gateway does, and the other none. */
  const twoNodes = async (t: Test) => {
    const prefix = newPrefix();
    const bus = await openBus(cluster.url, prefix);
    t.teardown(() => bus.close());
    // Whichever node finds out is told.
    const offline = new EventEmitter().setMaxListeners(0);
    const anew = new Set<string>();
    const node = async (users: readonly string[]) => {
      const presence = createRedisPresence({ url: cluster.url, prefix, leaseMs: LEASE_MS });
      t.teardown(() => presence.stop());
      await presence.started;
      // As a gateway does, which tries again what failed.
      const arrive = (user: string): Promise<void> =>
        presence.arrive(user, online).catch(() => sleep(50).then(() => arrive(user)));
      presence.listen({
        lost(affects) {
          for (const user of users) if (affects(user)) arrive(user).then(() => anew.add(user));
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
    anew.clear();
    return {
      other,
      /** Users who arrived anew because a server may not know of them. */
      anew,
      /** The users at servers that answer. */
      async reachable() {
        const asked = await Promise.allSettled(users.map((user) => other.read([user])));
        return users.filter((_, at) => asked[at]?.status === 'fulfilled');
      },
      allAreHere: () => other.read(users).then(isHere, () => false),
      /** Resolves when a node that dies now has been buried: by then each that lives and counts as dead has been, too. */
      async burial(ofUsers: readonly string[]) {
        const dying = await node(ofUsers.map(companionOf));
        const gone = Promise.all(ofUsers.map((user) => once(offline, companionOf(user))));
        await dying.stop();
        await gone;
      },
      shownAsGone: async () => (await shown(0)).filter((one) => one.endsWith('OFFLINE')),
    };
  };

  t.test(
    'of a server that is away users arrive anew once it is back, and nobody at another is shown as gone',
    async (t) => {
      const { other, reachable, allAreHere, burial, shownAsGone } = await twoNodes(t);
      const [, away] = cluster.masters;
      await away?.kill('SIGKILL');
      const here = await reachable();
      t.ok(here.length > 10 && here.length < 90, `${here.length} of 100 users are at servers that answer`);
      await burial(here);
      t.same(
        (await other.read(here)).map((frame) => frame && readShown(frame).shown),
        here.map((user) => `${user} ONLINE`),
      );

      await away?.start();
      await eventually('all users are here', allAreHere);
      t.same(await shownAsGone(), [], 'and nobody at all was shown as gone');
    },
  );

  t.test('where a replica takes over its users arrive anew, and nobody is shown as gone', async (t) => {
    await cluster.addReplica(2);
    const { anew, reachable, allAreHere, burial, shownAsGone } = await twoNodes(t);
    await cluster.masters[2]?.kill('SIGKILL');
    const here = await reachable();
    t.ok(here.length > 10 && here.length < 90, `${here.length} of 100 users are at servers that answer`);
    // Regardless of what the replica knows of them.
    await eventually('the others arrive anew', () => anew.size >= users.length - here.length, {
      instead: () => [...anew],
    });
    t.same([...anew].sort(), users.filter((user) => !here.includes(user)).sort());
    await burial(users);
    t.ok(await allAreHere());
    t.same(await shownAsGone(), []);
  });
});
