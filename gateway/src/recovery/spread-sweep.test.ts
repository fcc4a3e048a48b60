import t from 'tap';
import { rounds, STEP_MS } from './spread-sweep.js';

const collection = (items: Set<number>) => ({
  get size() {
    return items.size;
  },
  all: () => items.values(),
});

t.test('every item is acted on once within a round, a few at a time', async (t) => {
  const items = new Set(Array.from({ length: 95 }, (_, i) => i));
  const seen: number[] = [];
  let most = 0;
  const step = rounds(collection(items), 10 * STEP_MS, (some) => {
    most = Math.max(most, some.length);
    seen.push(...some);
  });
  for (let n = 0; n < 10; n++) step();
  t.same(seen, [...items]);
  t.equal(most, 10);
  for (let n = 0; n < 10; n++) step();
  t.same(seen.slice(95), [...items], 'and again');
});

t.test('items added and removed meanwhile do not cost other items their turn', async (t) => {
  const items = new Set(Array.from({ length: 40 }, (_, i) => i));
  const seen = new Map<number, number>();
  const step = rounds(collection(items), 8 * STEP_MS, (some) => {
    for (const item of some) seen.set(item, (seen.get(item) ?? 0) + 1);
  });
  for (let n = 0; n < 9; n++) {
    step();
    items.delete(n);
    items.add(100 + n);
  }
  t.same(
    [...items].filter((item) => item < 40 && !seen.has(item)),
    [],
  );
});

t.test('an item that stays has a turn in each round, however many are added and removed meanwhile', async (t) => {
  const items = new Set(Array.from({ length: 10 }, (_, i) => i));
  const seen = new Map<number, number>();
  const step = rounds(collection(items), 5 * STEP_MS, (some) => {
    for (const item of some) seen.set(item, (seen.get(item) ?? 0) + 1);
  });
  for (let n = 0; n < 50; n++) {
    step();
    // More than one step acts on, each for the duration of a round.
    for (let i = 0; i < 20; i++) items.add(1_000 + 20 * n + i);
    for (let i = 0; i < 20; i++) items.delete(1_000 + 20 * (n - 5) + i);
  }
  for (let item = 0; item < 10; item++) t.equal(seen.get(item), 10);
});

t.test('without items nothing is done', async (t) => {
  const step = rounds(collection(new Set()), STEP_MS, () => t.fail('nothing to act on'));
  step();
  step();
});
