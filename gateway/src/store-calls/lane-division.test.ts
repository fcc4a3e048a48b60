import { Code, GodwitError } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { Lane } from './lane.js';

t.test('any bad items of a batch fail, each with its own error, and no others', async (t) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 40 }),
      async (bad, maxBatch) => {
        let calls = 0;
        const lane = new Lane<number, number>({
          maxBatch,
          maxQueued: 100,
          async run(items) {
            calls++;
            const poison = items.find((item) => bad[item]);
            if (poison !== undefined) throw new Error(`item ${poison} is bad`);
            return items.map((item) => item * 10);
          },
        });
        const settled = await Promise.allSettled(bad.map((_, item) => lane.submit(item)));
        const expected = bad.map((isBad, item) => (isBad ? `item ${item} is bad` : item * 10));
        t.strictSame(
          settled.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message)),
          expected,
        );
        const batches = Math.ceil(bad.length / maxBatch);
        t.ok(calls <= batches + 2 * bad.filter(Boolean).length * Math.ceil(Math.log2(maxBatch) + 1), `${calls} calls`);
      },
    ),
    { numRuns: 200 },
  );
});

t.test('a batch of only bad items takes a limited number of calls, and every item is answered', async (t) => {
  let calls = 0;
  const lane = new Lane<number, number>({
    maxBatch: 5_000,
    maxQueued: 5_000,
    async run() {
      calls++;
      throw new Error('no');
    },
  });
  const settled = await Promise.allSettled(Array.from({ length: 5_000 }, (_, item) => lane.submit(item)));
  t.ok(settled.every(({ status }) => status === 'rejected'));
  t.ok(calls <= 300, `${calls} calls`);
});

t.test('a batch that must not be repeated, or that is unavailable, is run once', async (t) => {
  for (const [divides, code] of [
    [false, Code.CODE_INTERNAL],
    [true, Code.CODE_UNAVAILABLE],
  ] as const) {
    let calls = 0;
    const lane = new Lane<number, number>({
      maxBatch: 10,
      maxQueued: 10,
      divides,
      async run() {
        calls++;
        throw new GodwitError(code, 'no');
      },
    });
    const settled = await Promise.allSettled([1, 2, 3].map((item) => lane.submit(item)));
    t.ok(settled.every(({ status }) => status === 'rejected'));
    t.equal(calls, 1, `divides: ${divides}, ${Code[code]}`);
  }
});
