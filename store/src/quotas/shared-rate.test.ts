import t from 'tap';
import { SharedRate } from './shared-rate.js';

/** A counter of several processes, and its calls; it fails while `down`. */
function createCounter() {
  const all = new Map<string, number>();
  const calls: string[] = [];
  const counter = {
    down: false,
    all,
    calls,
    async penalty(key: string, points: number) {
      calls.push(`${key} ${points}`);
      if (counter.down) throw new Error('down');
      all.set(key, (all.get(key) ?? 0) + points);
      return { consumedPoints: all.get(key) as number, msBeforeNext: 600 };
    },
  };
  return counter;
}

const setUp = () => {
  const counter = createCounter();
  const rate = () => new SharedRate({ points: 20, windowMs: 1_000, counter });
  return { counter, rate };
};
/** Takes points until the key has none left; returns how many there were. */
const takeAll = (rate: SharedRate, key: string, now: number) => {
  let taken = 0;
  while (rate.take(key, now) === 0) taken++;
  return taken;
};

t.test('a key has its points in each window, which begins with its first one', (t) => {
  const rate = setUp().rate();
  t.equal(rate.take('ann', 100), 0);
  t.equal(rate.wait('ann', 100), 0);
  t.equal(takeAll(rate, 'ann', 500), 19);
  t.same([rate.take('ann', 500), rate.wait('ann', 500), rate.take('ann', 1_099)], [600, 600, 1]);
  t.equal(rate.take('ben', 500), 0, 'another key');
  t.equal(takeAll(rate, 'ann', 1_100), 20, 'the next window');
  t.end();
});

t.test('a key that uses little is never reported, another one in batches', async (t) => {
  const { counter, rate } = setUp();
  const one = rate();
  one.take('ann', 0);
  for (let n = 0; n < 5; n++) one.take('ben', 0);
  await one.report(100);
  t.same(counter.calls, ['ben 5']);
  one.take('ben', 100);
  await one.report(200);
  t.same(counter.calls, ['ben 5'], 'less than a tenth');
  one.take('ben', 200);
  await one.report(300);
  t.same(counter.calls, ['ben 5', 'ben 2']);
});

t.test('processes share the points of a key, and the end of its window', async (t) => {
  const { rate } = setUp();
  const [one, other] = [rate(), rate()];
  for (let n = 0; n < 12; n++) one.take('ann', 0);
  for (let n = 0; n < 5; n++) other.take('ann', 0);
  await one.report(10);
  await other.report(10);
  t.equal(takeAll(other, 'ann', 10), 3);
  t.equal(other.wait('ann', 10), 600, 'as the counter says');
  t.equal(takeAll(other, 'ann', 610), 20);
});

t.test('while reports fail, each process holds the rate by itself', async (t) => {
  const { counter, rate } = setUp();
  const [one, other] = [rate(), rate()];
  counter.down = true;
  for (const each of [one, other]) {
    t.equal(takeAll(each, 'ann', 0), 20);
    await each.report(100);
    t.equal(each.wait('ann', 100), 900);
  }
});

t.test('windows that are over are forgotten, and no more than 100,000 are kept', async (t) => {
  const { rate } = setUp();
  const one = rate();
  one.take('ann', 2_000);
  await one.report(2_500);
  t.equal(one.size, 1);
  await one.report(3_600);
  t.equal(one.size, 0);
  for (let n = 0; n < 100_005; n++) one.take(`user ${n}`, 4_000);
  t.equal(one.size, 100_000);
  t.equal(takeAll(one, 'user 100004', 4_000), 19, 'the newest are kept');
  t.equal(takeAll(one, 'user 0', 4_000), 20, 'the oldest are forgotten');
});
