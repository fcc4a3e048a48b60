import { GodwitError } from '@godwit/schema';
import { internal } from '@godwit/schema/store';
import fc from 'fast-check';
import t from 'tap';
import { DeviceState } from './testing/device-state.js';
import { startTestSystem } from './testing/test-system.js';
import { createUnreliableBuses, type Fate } from './testing/unreliable-bus.js';

/** Two rounds in which everything is compared, what is then waited for, and the machine's being busy. */
const LIMIT_MS = 40_000;
const USERS = 4;
const { BusFrame } = internal.store.v1;

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
  ),
  user,
  other: user,
  room: fc.nat(2),
  /** Lets what was late arrive. */
  release: fc.boolean(),
});
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

const FATES: readonly Fate[] = ['passes', 'passes', 'lost', 'lost', 'repeated', 'late'];
/** Fates in an order of chance, the same for the same seed (a linear congruential generator). */
function* fatesOf(seed: number): Generator<Fate, never> {
  for (let state = seed >>> 0; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield FATES[(state >>> 16) % FATES.length] as Fate;
  }
}

t.test(
  'whatever the bus loses, repeats and reorders, every device comes to know its sets within seconds',
  async (t) => {
    const buses = createUnreliableBuses();
    const system = await startTestSystem(2, {}, undefined, buses.wrap);
    t.teardown(() => system.stop());
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
      buses.fate = (topic, bytes) => {
        if (!/^[uc]:/.test(topic)) return 'passes';
        const fate = fates.next().value;
        // Nothing tells which of two changes of a pair is the newer one yet.
        return fate === 'late' && BusFrame.decode(bytes).friend_changed ? 'lost' : fate;
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
        }[what];
        // Refusals are part of it.
        await act().catch((error) => {
          if (['UNAVAILABLE', 'INTERNAL'].includes(GodwitError.from(error).codeName)) throw error;
        });
        if (release) buses.release();
        // Another device of the same user, at another node and at the same.
        if (index % 20 === 10) await connect(user, index % 2);
      }
      buses.release();
      buses.fate = () => 'passes';
      await Promise.all(devices.map((device) => device.converged(LIMIT_MS)));
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
