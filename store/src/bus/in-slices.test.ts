import { setImmediate as nextTurn } from 'node:timers/promises';
import t from 'tap';
import { inSlices } from './in-slices.js';

t.test('every item is published once and in order, a slice in each turn of the event loop', async (t) => {
  const items = Array.from({ length: 1_001 }, (_, n) => n);
  const published: number[] = [];
  const turns: number[] = [];
  const done = inSlices(items, (item) => published.push(item));
  turns.push(published.length);
  while (published.length < items.length) {
    await nextTurn();
    turns.push(published.length);
    t.ok(turns.length < 20, `all are published: ${turns}`);
  }
  await done;
  t.same(published, items);
  t.same(turns.slice(0, 2), [250, 500], 'the first slice before the function returns');
});

t.test('of a small group nobody waits for a turn', (t) => {
  const published: number[] = [];
  void inSlices([1, 2, 3], (item) => published.push(item));
  t.same(published, [1, 2, 3]);
  t.end();
});
