import t from 'tap';
import { growthOf } from './growth.js';

const samples = (at: (n: number) => number) => Array.from({ length: 100 }, (_, n) => at(n));

t.test('memory that grows with the connections keeps growing', async (t) => {
  const growth = growthOf(samples((n) => 100 + n));
  t.equal(growth.grown, 80);
  t.equal(growth.lately, 40);
  t.ok(growth.keepsGrowing);
});

t.test('memory that grew early and then stayed does not keep growing', async (t) => {
  const growth = growthOf(samples((n) => (n < 30 ? 100 + n * 3 : 190)));
  t.ok(growth.grown > 32);
  t.equal(growth.lately, 0);
  t.notOk(growth.keepsGrowing);
});

t.test('growth up to 32 MiB, or up to 15 % of the memory, is noise', async (t) => {
  t.notOk(growthOf(samples((n) => 100 + n * 0.3)).keepsGrowing);
  t.notOk(growthOf(samples((n) => 1_000 + n)).keepsGrowing);
});

t.test('single peaks do not count', async (t) => {
  t.notOk(growthOf(samples((n) => (n % 10 === 9 ? 500 : 100))).keepsGrowing);
});

t.test('memory that shrinks does not keep growing', async (t) => {
  t.notOk(growthOf(samples((n) => 300 - n)).keepsGrowing);
});

t.test('fewer than ten samples are an error', async (t) => {
  t.throws(() => growthOf([1, 2, 3]), /3 samples are too few/);
});
