import { deepEqual } from 'node:assert/strict';
import type { Client } from '@godwit/client';
import { GodwitError, godwit } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { DeviceState } from '../testing/device-state.js';
import type { Fate } from '../testing/unreliable-bus.js';
import { startUnreliableSystem } from '../testing/unreliable-system.js';

/** Milliseconds for two rounds of comparison and the repairs after them, on a busy machine. */
const LIMIT_MS = 40_000;
const USERS = 4;
const { PresenceStatus } = godwit.v1;

const user = fc.nat(USERS - 1);
const action = fc.record({
  do: fc.constantFrom(
    'create',
    'add',
    'add',
    'remove',
    'leave',
    'direct',
    'ask',
    'ask',
    'unfriend',
    'block',
    'unblock',
    'rename',
    'rename',
  ),
  user,
  other: user,
  room: fc.nat(2),
  /** Delivers the late frames. */
  release: fc.boolean(),
});
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

const FATES: readonly Fate[] = ['passes', 'passes', 'lost', 'lost', 'repeated', 'late'];
/** Random fates, reproducible by the seed (a linear congruential generator). */
function* fatesOf(seed: number): Generator<Fate, never> {
  for (let state = seed >>> 0; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield FATES[(state >>> 16) % FATES.length] as Fate;
  }
}

/** Every user sets another status, and every device sees those of the user's friends and of nobody else. */
async function seeFriendsAlone(
  devices: readonly DeviceState[],
  settled: (clients: Client[]) => Promise<void>,
): Promise<void> {
  const text = 'after all';
  const byUser = new Map(devices.map((device) => [device.userId, device]));
  for (const { client } of byUser.values())
    await client.setPresence({ status: PresenceStatus.PRESENCE_STATUS_BUSY, text });
  await settled(devices.map(({ client }) => client));
  for (const device of devices) {
    const events = device.inbox.of('presence_changed').filter((event) => event.text === text);
    deepEqual(events.map(({ user_id }) => user_id).sort(), device.friends().sort());
  }
}

t.test(
  'every device converges to its sets within seconds, whatever frames the bus loses, repeats and reorders',
  async (t) => {
    const { buses, system, settled } = await startUnreliableSystem(t, 2);
    let run = 0;
    const play = async (actions: readonly Action[], seed: number) => {
      const prefix = `${run++}-`;
      const name = (index: number) => `${prefix}user${index}`;
      const devices: DeviceState[] = [];
      const connect = async (index: number, gateway: number) => {
        const device = new DeviceState(await system.client(name(index), gateway), name(index));
        await device.begin();
        devices.push(device);
      };
      const fates = fatesOf(seed);
      for (let index = 0; index < USERS; index++) await connect(index, index % 2);
      buses.fate = (topic) => {
        if (!/^[uc]:/.test(topic)) return 'passes';
        return fates.next().value;
      };
      for (const [index, { do: what, user, other, room, release }] of actions.entries()) {
        const { client } = devices[user] as DeviceState;
        const conversation_id = `${prefix}room${room}`;
        const them = { user_id: name(other) };
        const act = {
          create: () => client.createConversation({ conversation_id, member_ids: [name(other)] }),
          add: () => client.addMembers({ conversation_id, user_ids: [name(other)] }),
          remove: () => client.removeMembers({ conversation_id, user_ids: [name(other)] }),
          leave: () => client.removeMembers({ conversation_id, user_ids: [name(user)] }),
          direct: () => client.send({ to_user_id: name(other), body: 'text' }),
          ask: () => client.requestFriend(them),
          unfriend: () => client.removeFriend(them),
          block: () => client.block(them),
          unblock: () => client.unblock(them),
          rename: () => client.updateConversation({ conversation_id, title: `title ${index}` }),
        }[what];
        // Refusals are expected.
        await act().catch((error) => {
          if (['UNAVAILABLE', 'INTERNAL'].includes(GodwitError.from(error).codeName)) throw error;
        });
        if (release) buses.release();
        // Other devices of the same user, on another node and on the same one.
        if (index % 20 === 10) await connect(user, index % 2);
      }
      buses.release();
      buses.fate = () => 'passes';
      await Promise.all(devices.map((device) => device.converged(LIMIT_MS)));
      await seeFriendsAlone(devices, settled);
      for (const { client } of devices) client.close();
    };
    await fc.assert(fc.asyncProperty(fc.array(action, { minLength: 40, maxLength: 60 }), fc.nat(), play), {
      numRuns: 2,
      endOnFailure: true,
    });
    t.ok(buses.counts.lost > 5, `${buses.counts.lost} frames were lost`);
    t.ok(buses.counts.late > 0, `${buses.counts.late} frames came late`);
  },
);
