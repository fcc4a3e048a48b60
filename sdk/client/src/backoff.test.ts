import fc from 'fast-check';
import t from 'tap';
import { backoffMs } from './backoff.js';

t.test(
  'a delay is at least what the server asked for, exceeds it by at most the ceiling, and is spread between',
  (t) => {
    const unit = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(60_000), unit, (attempt, atLeastMs, random) => {
        const wait = backoffMs(attempt, atLeastMs, { firstMs: 100, maxMs: 5_000, random: () => random });
        return wait >= atLeastMs && wait < atLeastMs + 5_000;
      }),
    );
    t.equal(backoffMs(0, 0, { firstMs: 100, random: () => 0.5 }), 50);
    t.equal(backoffMs(3, 0, { firstMs: 100, random: () => 0.5 }), 400);
    t.equal(backoffMs(90, 0, { firstMs: 100, maxMs: 1_000, random: () => 0.5 }), 500);
    t.end();
  },
);

t.test('the default delays start at 250 ms, double with each attempt, and are at most 15 seconds', (t) => {
  const random = () => 0.5;
  const waits = [0, 1, 2, 5, 6, 31, 5_000].map((attempt) => backoffMs(attempt, undefined, { random }));
  t.same(waits, [125, 250, 500, 4_000, 7_500, 7_500, 7_500]);
  t.equal(backoffMs(0, 70, { random }), 195);
  const many = Array.from({ length: 100 }, () => backoffMs(0));
  t.ok(new Set(many).size > 90, 'delays of the same attempt differ');
  t.ok(many.every((ms) => ms >= 0 && ms < 250));
  t.end();
});
