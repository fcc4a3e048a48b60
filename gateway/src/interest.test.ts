import { EventEmitter, once } from 'node:events';
import { createMemoryBus } from '@godwit/store/bus';
import t from 'tap';
import { Interest } from './interest.js';

t.test('a topic is subscribed to by its first holder, and left a while after its last', async (t) => {
  const bus = createMemoryBus();
  const left = new EventEmitter();
  const interest = new Interest(bus, (topic) => left.emit('left', topic));
  t.teardown(() => interest.close());

  const first = interest.hold(['c:a', 'c:b']);
  t.same(first.fresh, ['c:a', 'c:b']);
  t.same(interest.hold(['c:a']).fresh, [], 'held already');
  await first.live;
  t.same(await bus.subscribers(['c:a', 'c:b']), [1, 1]);

  interest.release('c:b');
  t.same(await bus.subscribers(['c:b']), [1], 'not at once');
  t.same(interest.hold(['c:b']).fresh, [], 'who comes back finds it live');
  interest.release('c:b');
  const [topic] = await once(left, 'left');
  t.equal(topic, 'c:b');
  t.same(await bus.subscribers(['c:a', 'c:b']), [1, 0], 'the one that is held stays');
  t.same(interest.hold(['c:b']).fresh, ['c:b']);
});
