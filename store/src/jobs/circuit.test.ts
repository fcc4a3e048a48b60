import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { Circuit } from './circuit.js';

const OPEN_MS = 30_000;
/** A circuit after this number of consecutive failures, all at time 0. */
const failedTimes = (times: number) => {
  const circuit = new Circuit();
  for (let n = 0; n < times; n++) circuit.failed(0);
  return circuit;
};

t.test('the circuit opens at the fifth consecutive failure, for 30 seconds', async (t) => {
  t.ok(failedTimes(4).tryNow(0));
  t.ok(failedTimes(4).tryNow(0) && failedTimes(4).tryNow(OPEN_MS - 1));
  for (const now of [0, OPEN_MS - 1]) t.notOk(failedTimes(5).tryNow(now), `at ${now}`);
  t.ok(failedTimes(5).tryNow(OPEN_MS));
});

t.test('a success resets the count of failures', async (t) => {
  const circuit = failedTimes(4);
  circuit.succeeded();
  for (let n = 0; n < 4; n++) circuit.failed(0);
  t.ok(circuit.tryNow(0));
  circuit.failed(0);
  t.notOk(circuit.tryNow(0));
});

t.test('a circuit that is due for a probe allows one attempt at a time', async (t) => {
  const circuit = failedTimes(5);
  t.ok(circuit.tryNow(OPEN_MS));
  t.notOk(circuit.tryNow(OPEN_MS), 'a probe is already in progress');
  circuit.failed(OPEN_MS);
  t.notOk(circuit.tryNow(2 * OPEN_MS - 1));
  t.ok(circuit.tryNow(2 * OPEN_MS));
  circuit.succeeded();
  t.ok(circuit.tryNow(2 * OPEN_MS) && circuit.tryNow(2 * OPEN_MS));
});

t.test(
  'for any sequence, fewer than 5 failures in a row leave the circuit closed, and more allow a probe per 30 s',
  async () => {
    const step = fc.record({
      what: fc.constantFrom('try', 'try', 'fail', 'fail', 'succeed'),
      wait: fc.constantFrom(0, 1, 29_999, OPEN_MS),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const circuit = new Circuit();
        let [now, inARow, until, probing] = [0, 0, 0, false];
        for (const { what, wait } of steps) {
          now += wait;
          if (what === 'succeed') {
            circuit.succeeded();
            [inARow, probing] = [0, false];
          } else if (what === 'fail') {
            circuit.failed(now);
            [inARow, until, probing] = [inARow + 1, now + OPEN_MS, false];
          } else {
            const expected = inARow < 5 || (!probing && now >= until);
            deepEqual(circuit.tryNow(now), expected, `${inARow} failures, the last until ${until}, at ${now}`);
            if (inARow >= 5 && expected) probing = true;
          }
        }
      }),
      { numRuns: 500 },
    );
  },
);
