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

t.test('what one turn of the event loop asks for is subscribed to in one go', async (t) => {
  const bus = createMemoryBus();
  const asked: string[][] = [];
  const subscribe = (topics: readonly string[]) => {
    asked.push([...topics]);
    return bus.subscribe(topics);
  };
  const interest = new Interest({ ...bus, subscribe }, () => {});
  t.teardown(() => interest.close());
  await Promise.all([['c:a', 'u:x'], ['c:b'], ['c:a', 'c:c']].map((topics) => interest.hold(topics).live));
  t.same(asked, [['c:a', 'u:x', 'c:b', 'c:c']]);
  t.same(await bus.subscribers(['c:a', 'u:x', 'c:b', 'c:c']), [1, 1, 1, 1]);
  await interest.hold(['c:d']).live;
  t.same(asked.at(-1), ['c:d']);
});
