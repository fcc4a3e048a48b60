import fc from 'fast-check';
import t from 'tap';
import { TokenBucket } from './token-bucket.js';

t.test('a bucket admits its burst at once, then its rate', async (t) => {
  const bucket = new TokenBucket({ perSecond: 10, burst: 5 }, 0);
  for (let n = 0; n < 5; n++) {
    t.equal(bucket.waitMs(1, 0), 0);
    bucket.take(1, 0);
  }
  t.equal(bucket.waitMs(1, 0), 100);
  t.equal(bucket.waitMs(1, 60), 40);
  t.equal(bucket.waitMs(1, 100), 0);
  bucket.take(1, 100);
  t.equal(bucket.waitMs(3, 100), 300);
  t.equal(bucket.isFull(599), false);
  t.equal(bucket.isFull(600), true);
});

t.test('a use larger than the burst is admitted, and paid off afterwards', async (t) => {
  const bucket = new TokenBucket({ perSecond: 10, burst: 5 }, 0);
  t.equal(bucket.waitMs(105, 0), 0);
  bucket.take(105, 0);
  t.equal(bucket.waitMs(1, 0), 10_100);
  t.equal(bucket.waitMs(1, 10_099), 1);
  t.equal(bucket.waitMs(1, 10_100), 0);
  t.equal(bucket.waitMs(105, 10_100), 400, 'only a full bucket');
});

t.test('a rate of 0 is unlimited', async (t) => {
  const bucket = new TokenBucket({ perSecond: 0, burst: 0 }, 0);
  bucket.take(1e12, 0);
  t.equal(bucket.waitMs(1e12, 0), 0);
  t.equal(bucket.isFull(0), true);
});

t.test('over any time, admitted uses exceed neither the rate and the burst, but by the last one', (t) => {
  const uses = fc.array(fc.record({ after: fc.nat(2_000), units: fc.integer({ min: 1, max: 50 }) }), { maxLength: 60 });
  fc.assert(
    fc.property(uses, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (uses, perSecond, burst) => {
      const bucket = new TokenBucket({ perSecond, burst }, 0);
      let [now, used, last] = [0, 0, 0];
      for (const { after, units } of uses) {
        now += after;
        const wait = bucket.waitMs(units, now);
        if (wait > 0) {
          if (bucket.waitMs(units, now + wait) > 1) return false;
          continue;
        }
        bucket.take(units, now);
        used += units;
        last = units;
        if (used > burst + (now / 1_000) * perSecond + last) return false;
      }
      return true;
    }),
  );
  t.end();
});
