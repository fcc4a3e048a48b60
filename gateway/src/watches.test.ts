import { EventEmitter, once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { godwit } from '@godwit/schema';
import { createMemoryBus } from '@godwit/store/bus';
import { createMemoryPresence, type Presence } from '@godwit/store/presence';
import { pino } from 'pino';
import t from 'tap';
import { Interest } from './interest.js';
import { Flusher } from './outbox.js';
import { LocalUser } from './users.js';
import { presenceOf, Watches } from './watches.js';

const BUSY = godwit.v1.PresenceStatus.PRESENCE_STATUS_BUSY;

t.test('what one user shows is garbage: the others are seen', async (t) => {
  const bus = createMemoryBus();
  const presence = createMemoryPresence(bus);
  const garbage = [Buffer.from([0xff]), Buffer.from('x'), Buffer.alloc(0), Buffer.from([0x0a, 0x7f])];
  const users = ['ann', 'bad-0', 'bad-1', 'bad-2', 'bad-3', 'cat'];
  const spoilt: Presence = {
    ...presence,
    async read(userIds) {
      const frames = await presence.read(userIds);
      // As of somebody else, too: a frame under a wrong key.
      const [ann] = frames;
      return frames.map((frame, index) => garbage[index - 1] ?? (userIds[index] === 'wrong' ? ann : frame));
    },
  };
  const interest = new Interest(bus, () => {});
  t.teardown(() => interest.close());
  const watches = new Watches(interest, spoilt, new Flusher(() => {}), pino({ level: 'silent' }));
  for (const user of users) await presence.arrive(user, { status: BUSY, text: user });
  const ben = new LocalUser('ben');
  await watches.follow(ben, [...users, 'wrong']);
  const seen = [...users, 'wrong'].filter((user) => watches.shownTo(ben, user));
  t.same(seen, ['ann', 'cat']);
  await watches.refresh();
  t.same(
    [...users, 'wrong'].filter((user) => watches.shownTo(ben, user)),
    ['ann', 'cat'],
  );
});

t.test('what was being read for the first time when the bus had a gap is read again', async (t) => {
  // Nothing that it brings is handed on: all is lost in the gap.
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
  const interest = new Interest(bus, () => {});
  t.teardown(() => interest.close());
  const watches = new Watches(interest, slow, new Flusher(() => {}), pino({ level: 'silent' }));
  const ben = new LocalUser('ben');
  const shown = () => presenceOf(watches.shownTo(ben, 'ann') as Uint8Array).text;

  await presence.arrive('ann', { status: BUSY, text: 'before' });
  const first = once(steps, 'read');
  const followed = watches.follow(ben, ['ann']);
  await first;
  await presence.show('ann', { status: BUSY, text: 'after' });
  await watches.refresh();
  const second = once(steps, 'read', { signal: AbortSignal.timeout(5_000) });
  steps.emit('arrive');
  await followed;
  t.equal(shown(), 'before', 'as it was read');
  await second;
  steps.emit('arrive');
  await setImmediate();
  t.equal(shown(), 'after');
});
