import { EventEmitter, once } from 'node:events';
import { mock } from 'node:test';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { godwit } from '@godwit/schema';
import { type Bus, createMemoryBus } from '@godwit/store/bus';
import { createMemoryPresence, type Presence } from '@godwit/store/presence';
import { pino } from 'pino';
import t, { type Test } from 'tap';
import { Subscriptions } from '../bus/subscriptions.js';
import { Flusher } from '../socket/send-buffer.js';
import { LocalUser } from '../users/users.js';
import { FriendPresence, presenceOf } from './friend-presence.js';

const BUSY = godwit.v1.PresenceStatus.PRESENCE_STATUS_BUSY;

/** Presence of friends on a bus, which reads presence as a test has it. */
function observe(t: Test, bus: Bus, presence: Presence): FriendPresence {
  const subscriptions = new Subscriptions(bus, () => {});
  t.teardown(() => subscriptions.close());
  const flusher = new Flusher({ onHardLimit() {}, onWritable() {} });
  return new FriendPresence(subscriptions, presence, flusher, pino({ level: 'silent' }));
}

t.test('malformed presence of one user does not hide the other users', async (t) => {
  const bus = createMemoryBus();
  const presence = createMemoryPresence(bus);
  const garbage = [Buffer.from([0xff]), Buffer.from('x'), Buffer.alloc(0), Buffer.from([0x0a, 0x7f])];
  const users = ['ann', 'bad-0', 'bad-1', 'bad-2', 'bad-3', 'cat'];
  const spoilt: Presence = {
    ...presence,
    async read(userIds) {
      const frames = await presence.read(userIds);
      // Also a frame of another user, stored under a wrong key.
      const [ann] = frames;
      return frames.map((frame, index) => garbage[index - 1] ?? (userIds[index] === 'wrong' ? ann : frame));
    },
  };
  const friendPresence = observe(t, bus, spoilt);
  for (const user of users) await presence.arrive(user, { status: BUSY, text: user });
  const ben = new LocalUser('ben');
  await friendPresence.follow(ben, [...users, 'wrong']);
  const seen = [...users, 'wrong'].filter((user) => friendPresence.shownTo(ben, user));
  t.same(seen, ['ann', 'cat']);
  await friendPresence.refresh();
  t.same(
    [...users, 'wrong'].filter((user) => friendPresence.shownTo(ben, user)),
    ['ann', 'cat'],
  );
});

t.test('a first read in progress when the bus had a gap is repeated', async (t) => {
  // No event is delivered: all are lost in the gap.
  const bus = createMemoryBus();
  const presence = createMemoryPresence(bus);
  const steps = new EventEmitter();
  const slow: Presence = {
    ...presence,
    async read(userIds) {
      const frames = await presence.read(userIds);
      const arrives = once(steps, 'arrive');
      steps.emit('read');
      await arrives;
      return frames;
    },
  };
  const friendPresence = observe(t, bus, slow);
  const ben = new LocalUser('ben');
  const shown = () => presenceOf(friendPresence.shownTo(ben, 'ann') as Uint8Array).text;

  await presence.arrive('ann', { status: BUSY, text: 'before' });
  const first = once(steps, 'read');
  const followed = friendPresence.follow(ben, ['ann']);
  await first;
  await presence.show('ann', { status: BUSY, text: 'after' });
  const late = sleep(5_000, 'late', { ref: false });
  t.not(await Promise.race([friendPresence.refresh(), late]), 'late', 'a refresh does not wait for first reads');
  const second = once(steps, 'read', { signal: AbortSignal.timeout(5_000) });
  steps.emit('arrive');
  await followed;
  t.equal(shown(), 'before', 'the first answer');
  await second;
  steps.emit('arrive');
  await setImmediate();
  t.equal(shown(), 'after');
});

t.test('a read that is never answered does not keep later ones waiting', async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.teardown(() => mock.timers.reset());
  const bus = createMemoryBus();
  const presence = createMemoryPresence(bus);
  let hangs = false;
  const reads: Presence = { ...presence, read: (ids) => (hangs ? new Promise(() => {}) : presence.read(ids)) };
  const friendPresence = observe(t, bus, reads);
  const ben = new LocalUser('ben');
  await friendPresence.follow(ben, ['ann']);
  hangs = true;
  const first = friendPresence.refresh();
  await setImmediate();
  hangs = false;
  await presence.arrive('ann', { status: BUSY, text: 'here' });
  const second = friendPresence.refresh();
  mock.timers.tick(10_001);
  await Promise.all([first, second]);
  t.equal(presenceOf(friendPresence.shownTo(ben, 'ann') as Uint8Array).text, 'here');
});
