import { deepEqual } from 'node:assert/strict';
import { decodeServerFrames, godwit } from '@godwit/schema';
import fc from 'fast-check';
import type { Test } from 'tap';
import { type Bus, presenceTopic } from '../bus/bus.js';
import { eventually } from '../testing/eventually.js';
import { internal } from '../wire.js';
import type { Presence } from './presence.js';

export const Status = godwit.v1.PresenceStatus;
const nameOf = (status = 0) => Status[status]?.replace('PRESENCE_STATUS_', '') ?? String(status);

/** The content of a frame, as `user STATUS text`; it must have a last_seen if and only if the user is offline. */
export function readShown(bytes: Uint8Array): { shown: string; last_seen: number } {
  const { presence_shown } = internal.store.v1.BusFrame.decode(bytes);
  const [event] = decodeServerFrames(presence_shown?.entry as Uint8Array);
  const { user_id, status, text, last_seen = 0 } = event?.presence_changed ?? {};
  if (presence_shown?.status !== status) throw new Error('the frame and its entry have different statuses');
  if ((status === Status.PRESENCE_STATUS_OFFLINE) !== last_seen > 0) throw new Error(`last_seen is ${last_seen}`);
  return { shown: [user_id, nameOf(status), text].filter(Boolean).join(' '), last_seen };
}

/** Collects the presence frames of users from the bus, as nodes of their friends do. */
export async function watch(bus: Bus, users: readonly string[]) {
  const heard: { shown: string; last_seen: number }[] = [];
  bus.listen({
    frame(_topic, bytes) {
      heard.push(readShown(bytes));
    },
    gap() {},
  });
  await bus.subscribe(users.map(presenceTopic));
  const take = async (count: number) => {
    await eventually(`${count} frames`, () => heard.length >= count, { instead: () => heard });
    return heard.splice(0);
  };
  return {
    take,
    shown: async (count: number) => (await take(count)).map(({ shown }) => shown),
  };
}

/** A user in the same cluster partition as `userId`, whose events therefore arrive after earlier events of `userId`. */
export const companionOf = (userId: string) => `last{${userId}}`;

/**
 * Tests that every presence must pass. `make` opens the presence of a single node, and a bus that receives its frames.
 */
export function presenceContract(t: Test, name: string, make: () => Promise<{ presence: Presence; bus: Bus }>): void {
  t.test(`${name}: the presence contract`, async (t) => {
    const online = { status: Status.PRESENCE_STATUS_ONLINE, text: '' };
    const busy = { status: Status.PRESENCE_STATUS_BUSY, text: 'at work' };
    const invisible = { status: Status.PRESENCE_STATUS_INVISIBLE, text: '' };
    const open = async (t: Test) => {
      const { presence, bus } = await make();
      const offline: { users: readonly string[]; at: number }[] = [];
      presence.listen({
        lost() {},
        offline(users, at) {
          if (!users.includes(companionOf('ann'))) offline.push({ users, at });
        },
      });
      t.teardown(() => Promise.all([presence.stop(), bus.close()]));
      const last = companionOf('ann');
      const { take, shown } = await watch(bus, ['ann', last]);
      // Shows the companion user once and takes all frames up to its own: every earlier frame has arrived by then.
      let lasts = 0;
      const allShown = async () => {
        await presence.arrive(last, { ...busy, text: String(++lasts) });
        const all: string[] = [];
        while (all.at(-1) !== `${last} BUSY ${lasts}`) all.push(...(await shown(1)));
        await presence.depart(last);
        while (!all.includes(`${last} OFFLINE`)) all.push(...(await shown(1)));
        return all.filter((one) => !one.startsWith(last));
      };
      const read = async (...users: string[]) =>
        (await presence.read(users)).map((frame) => frame && readShown(frame).shown);
      return { presence, take, allShown, read, offline };
    };

    t.test('an arriving user is shown once, and a departed user is shown as offline once', async (t) => {
      const { presence, allShown, read, offline } = await open(t);
      await presence.arrive('ann', busy);
      t.same(await read('ann', 'ben'), ['ann BUSY at work', undefined]);
      await presence.arrive('ann', busy);
      t.same(await allShown(), ['ann BUSY at work']);
      const before = Date.now();
      await presence.depart('ann');
      t.same(await read('ann'), [undefined]);
      await presence.depart('ann');
      await presence.depart('ben');
      t.same(await allShown(), ['ann OFFLINE']);
      t.same(
        offline.map(({ users }) => users),
        [['ann']],
        'the node is notified once',
      );
      t.ok((offline[0]?.at ?? 0) >= before && (offline[0]?.at ?? 0) <= Date.now());
    });

    t.test('an offline frame carries the last_seen time that the node receives', async (t) => {
      const { presence, take, offline } = await open(t);
      await presence.arrive('ann', online);
      await take(1);
      await presence.depart('ann');
      const [frame] = await take(1);
      t.equal(frame?.last_seen, offline[0]?.at);
    });

    t.test('only a changed status of a present user is shown', async (t) => {
      const { presence, allShown, read } = await open(t);
      await presence.show('ann', busy);
      t.same(await read('ann'), [undefined]);
      await presence.arrive('ann', online);
      await presence.show('ann', busy);
      await presence.show('ann', busy);
      t.same(await read('ann'), ['ann BUSY at work']);
      await presence.show('ann', online);
      await presence.depart('ann');
      await presence.show('ann', busy);
      t.same(await allShown(), ['ann ONLINE', 'ann BUSY at work', 'ann ONLINE', 'ann OFFLINE']);
      t.same(await read('ann'), [undefined]);
    });

    t.test('a user who arrives invisible is never shown, not even on departure', async (t) => {
      const { presence, allShown, read, offline } = await open(t);
      await presence.arrive('ann', invisible);
      t.same(await read('ann'), [undefined]);
      await presence.show('ann', invisible);
      await presence.depart('ann');
      t.same(await allShown(), []);
      t.same(offline, []);
    });

    t.test('a user who becomes invisible is shown as offline once, and can become visible again', async (t) => {
      const { presence, allShown, read, offline } = await open(t);
      await presence.arrive('ann', online);
      await presence.show('ann', invisible);
      t.same(await read('ann'), [undefined]);
      await presence.show('ann', invisible);
      t.same(await allShown(), ['ann ONLINE', 'ann OFFLINE']);
      t.same(
        offline.map(({ users }) => users),
        [['ann']],
      );
      await presence.show('ann', busy);
      await presence.show('ann', invisible);
      await presence.depart('ann');
      t.same(await allShown(), ['ann BUSY at work', 'ann OFFLINE'], 'the departure of an invisible user is not shown');
    });

    t.test('the newest choice of a user is shown, in whatever order choices arrive', async (t) => {
      const { presence, read } = await open(t);
      // Version 0: an unknown version.
      const choice = (version: number) => ({
        status: version % 4 === 3 ? invisible.status : busy.status,
        text: version > 0 ? `choice ${version}` : 'not known',
        version,
      });
      const step = fc.record({
        do: fc.constantFrom('arrive', 'show', 'show', 'show', 'depart'),
        version: fc.nat(12),
      });
      let run = 0;
      const play = async (steps: { do: string; version: number }[]) => {
        const user = `user-${run++}`;
        let [present, newest, chosen] = [false, 0, 0];
        for (const { do: what, version } of steps) {
          if (what === 'arrive') {
            await presence.arrive(user, choice(version));
            if (!present || version > newest) [newest, chosen] = [version, version];
            present = true;
          } else if (what === 'show') {
            await presence.show(user, choice(version));
            if (version === 0 || version >= newest) chosen = version;
            newest = Math.max(newest, version);
          } else {
            await presence.depart(user);
            present = false;
          }
          if (!present) [newest, chosen] = [0, 0];
          const { status, text } = choice(chosen);
          const seen = present && status !== Status.PRESENCE_STATUS_INVISIBLE;
          deepEqual(await read(user), [seen ? `${user} BUSY ${text}` : undefined], `${what} ${version}`);
        }
      };
      await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), play), { numRuns: 30 });
    });

    t.test('show may replace a choice of the same version, but arrive shows only newer versions', async (t) => {
      const { presence, read } = await open(t);
      const choice = (text: string, version?: number) => ({ ...busy, text, version });
      const steps: ['arrive' | 'show', string, number | undefined, string][] = [
        ['arrive', 'at first', undefined, 'at first'],
        ['arrive', 'unknown', undefined, 'at first'],
        ['arrive', 'first', 1, 'first'],
        ['arrive', 'first again', 1, 'first'],
        ['show', 'first again', 1, 'first again'],
        ['show', 'unknown', undefined, 'unknown'],
        ['show', 'third', 3, 'third'],
        ['show', 'second', 2, 'third'],
        ['arrive', 'second', 2, 'third'],
        ['arrive', 'unknown', undefined, 'third'],
        ['arrive', 'fourth', 4, 'fourth'],
      ];
      for (const [what, text, version, expected] of steps) {
        await presence[what]('ann', choice(text, version));
        t.same(await read('ann'), [`ann BUSY ${expected}`], `${what} ${text}`);
      }
      await presence.depart('ann');
      await presence.arrive('ann', choice('anew', 1));
      t.same(await read('ann'), ['ann BUSY anew'], 'a departure forgets the version');
    });

    t.test('read keeps the order of the users, even of many', async (t) => {
      const { presence, read } = await open(t);
      t.same(await presence.read([]), []);
      const users = Array.from({ length: 1_203 }, (_, n) => `user-${n}`);
      const here = users.filter((_, n) => n % 3 === 0);
      await Promise.all(here.map((user) => presence.arrive(user, online)));
      t.same(
        await read(...users),
        users.map((user, n) => (n % 3 === 0 ? `${user} ONLINE` : undefined)),
      );
    });
  });
}
