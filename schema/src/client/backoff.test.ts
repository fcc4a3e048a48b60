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
