import t from 'tap';
import { DeliveredReads } from './delivered-reads.js';

t.test('a position is taken once, and never after a higher one', (t) => {
  const reads = new DeliveredReads('');
  const taken = [3, 3, 2, 4].map((seq) => reads.take('ann', seq));
  t.same(taken, [true, false, false, true]);
  t.equal(reads.of('ann'), 4);
  t.equal(reads.of('ben'), 0);
  t.ok(reads.take('ben', 1), 'each user counts separately');
  t.end();
});

t.test('a position is remembered until the reads include it: for one comparison, but not for two', (t) => {
  const reads = new DeliveredReads('noon');
  t.equal(reads.asOf, 'noon');
  reads.take('ann', 3);
  reads.reach('one');
  t.equal(reads.asOf, 'one');
  t.equal(reads.of('ann'), 3);
  t.notOk(reads.take('ann', 3));
  t.ok(reads.take('ann', 5), 'a higher one is taken');
  t.equal(reads.of('ann'), 5);
  t.notOk(reads.take('ann', 4));
  reads.reach('');
  t.equal(reads.asOf, 'one', 'a store that does not report the time leaves it unchanged');
  t.equal(reads.of('ann'), 5);
  reads.reach('two');
  t.equal(reads.of('ann'), 0);
  t.end();
});
