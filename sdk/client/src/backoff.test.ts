import fc from 'fast-check';
import t from 'tap';
import { backoffMs } from './backoff.js';

t.test(
  'a wait is never below what the server asked for, never far above the ceiling, and spread over all between',
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

t.test('a client that is told nothing waits a quarter of a second, then twice as long, and 15 seconds at most', (t) => {
  const random = () => 0.5;
  const waits = [0, 1, 2, 5, 6, 31, 5_000].map((attempt) => backoffMs(attempt, undefined, { random }));
  t.same(waits, [125, 250, 500, 4_000, 7_500, 7_500, 7_500]);
  t.equal(backoffMs(0, 70, { random }), 195);
  const many = Array.from({ length: 100 }, () => backoffMs(0));
  t.ok(new Set(many).size > 90, 'clients that wait as long come apart');
  t.ok(many.every((ms) => ms >= 0 && ms < 250));
  t.end();
});
