import { deepEqual, ok } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { Code, GodwitError } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { Lane } from './lane.js';

/** A lane whose calls end when the test says so. */
function controlled(options: { maxBatch: number; maxQueued: number; retryForMs?: number }) {
  const batches: { items: number[]; finish(results: number[]): void; fail(error: Error): void }[] = [];
  let arrived = () => {};
  const lane = new Lane<number, number>({
    ...options,
    run: (items) =>
      new Promise((finish, fail) => {
        batches.push({ items, finish, fail });
        arrived();
      }),
  });
  const batch = async (index: number) => {
    while (batches.length <= index) {
      await new Promise<void>((resolve) => {
        arrived = resolve;
      });
    }
    return batches[index] as (typeof batches)[0];
  };
  return { lane, batch, batches };
}

t.test('one call is in flight, and items queued meanwhile form the next one, in order', async (t) => {
  const { lane, batch, batches } = controlled({ maxBatch: 3, maxQueued: 100 });
  const results = [1, 2].map((item) => lane.submit(item));
  const first = await batch(0);
  t.same(first.items, [1, 2], 'items of one tick go together');
  results.push(...[3, 4, 5, 6].map((item) => lane.submit(item)));
  t.equal(batches.length, 1);
  first.finish([10, 20]);
  const second = await batch(1);
  t.same(second.items, [3, 4, 5], 'at most a full batch');
  second.finish([30, 40, 50]);
  (await batch(2)).finish([60]);
  t.same(await Promise.all(results), [10, 20, 30, 40, 50, 60]);
});

t.test('a batch is filled up to its bytes, and has at least one item', async () => {
  const item = fc.record({ bytes: fc.nat(100) });
  const play = async (items: { bytes: number }[], maxBatchBytes: number, maxBatch: number) => {
    const batches: { bytes: number }[][] = [];
    const lane = new Lane<{ bytes: number }, number>({
      maxBatch,
      maxBatchBytes,
      bytesOf: ({ bytes }) => bytes,
      maxQueued: 100,
      async run(batch) {
        batches.push(batch);
        return batch.map(({ bytes }) => bytes);
      },
    });
    const results = await Promise.all(items.map((one) => lane.submit(one)));
    const sum = (batch: { bytes: number }[]) => batch.reduce((total, { bytes }) => total + bytes, 0);
    deepEqual(
      results,
      items.map(({ bytes }) => bytes),
    );
    deepEqual(batches.flat(), items, 'in order');
    for (const [index, batch] of batches.entries()) {
      const next = batches[index + 1]?.[0];
      if (batch.length > 1) ok(sum(batch) <= maxBatchBytes && batch.length <= maxBatch);
      if (next && batch.length < maxBatch) ok(sum([...batch, next]) > maxBatchBytes, 'one more would be too many');
    }
  };
  const sizes = fc.integer({ min: 1, max: 300 });
  await fc.assert(fc.asyncProperty(fc.array(item, { maxLength: 40 }), sizes, fc.integer({ min: 1, max: 20 }), play));
});

t.test('a failed call rejects its own items and no others', async (t) => {
  const { lane, batch } = controlled({ maxBatch: 1, maxQueued: 100 });
  const [one, two, three] = [1, 2, 3].map((item) => lane.submit(item)) as [
    Promise<number>,
    Promise<number>,
    Promise<number>,
  ];
  t.rejects(one, /broken/);
  (await batch(0)).fail(new Error('broken'));
  (await batch(1)).finish([20]);
  t.equal(await two, 20);
  t.rejects(three, /2 results for 1 items/, 'a wrong number of results is a failure');
  (await batch(2)).finish([1, 2]);
});

t.test('the queue is limited, and refuses more items', async (t) => {
  const { lane, batch } = controlled({ maxBatch: 1, maxQueued: 2 });
  const first = lane.submit(1);
  const running = await batch(0);
  const waiting = [lane.submit(2), lane.submit(3)];
  await t.rejects(lane.submit(4), { code: Code.CODE_UNAVAILABLE });
  running.finish([1]);
  (await batch(1)).finish([2]);
  (await batch(2)).finish([3]);
  t.same(await Promise.all([first, ...waiting]), [1, 2, 3]);
});

const unavailable = () => new GodwitError(Code.CODE_UNAVAILABLE, 'for now');

t.test('a failed batch is retried before any later item', async (t) => {
  const { lane, batch } = controlled({ maxBatch: 2, maxQueued: 100, retryForMs: 60_000 });
  const results = [1, 2, 3].map((item) => lane.submit(item));
  (await batch(0)).fail(unavailable());
  const again = await batch(1);
  t.same(again.items, [1, 2]);
  again.fail(unavailable());
  (await batch(2)).finish([10, 20]);
  (await batch(3)).finish([30]);
  t.same(await Promise.all(results), [10, 20, 30]);
});

t.test('when the lane gives up, no later item overtakes', async (t) => {
  const { lane, batch, batches } = controlled({ maxBatch: 1, maxQueued: 100, retryForMs: 1 });
  const results = Promise.allSettled([1, 2, 3].map((item) => lane.submit(item)));
  (await batch(0)).fail(unavailable());
  const refused = { status: 'rejected', reason: { code: Code.CODE_UNAVAILABLE } };
  t.match(await results, [refused, refused, refused]);
  await t.rejects(lane.submit(4), { code: Code.CODE_UNAVAILABLE });
  t.equal(batches.length, 1);
  let back: Promise<number> | undefined;
  // Refused only for a moment.
  while (batches.length === 1) {
    back = lane.submit(5);
    await Promise.race([batch(1), back.catch(() => new Promise((resolve) => setTimeout(resolve, 50)))]);
  }
  (await batch(1)).finish([50]);
  t.equal(await back, 50);
});

t.test('after a batch of several, items are gathered for the next; single items are sent at once', async (t) => {
  const batches: number[][] = [];
  const run = async (items: number[]) => {
    batches.push(items);
    return items;
  };
  const lane = new Lane<number, number>({ run, maxBatch: 3, maxQueued: 100, paceMs: 200 });
  const turn = () => new Promise(setImmediate);
  for (const item of [1, 2, 3]) await lane.submit(item);
  await Promise.all([4, 5].map((item) => lane.submit(item)));
  const later = [lane.submit(6)];
  for (let turns = 0; turns < 3; turns++) await turn();
  later.push(lane.submit(7));
  t.not(await Promise.race([Promise.all(later), sleep(5_000, 'late', { ref: false })]), 'late', `only ${batches}`);
  t.same(batches, [[1], [2], [3], [4, 5], [6, 7]]);
});

t.test('neither a single item nor a full batch waits for the pace', async (t) => {
  const batches: number[][] = [];
  const run = async (items: number[]) => {
    batches.push(items);
    return items;
  };
  const lane = new Lane<number, number>({ run, maxBatch: 2, maxQueued: 100, paceMs: 60_000 });
  for (const items of [[1], [2], [3], [4, 5, 6, 7]]) {
    const late = sleep(5_000, 'late', { ref: false });
    t.not(await Promise.race([Promise.all(items.map((item) => lane.submit(item))), late]), 'late', `${items}`);
  }
  t.same(batches, [[1], [2], [3], [4, 5], [6, 7]]);
});

t.test('a batch that is too large is divided in any lane, since nothing in it has begun', async (t) => {
  const carried: number[][] = [];
  const lane = new Lane<number, number>({
    divides: false,
    maxBatch: 100,
    maxQueued: 100,
    async run(items) {
      if (items.reduce((sum, bytes) => sum + bytes) > 10) throw new GodwitError(Code.CODE_TOO_LARGE, 'too many bytes');
      carried.push(items);
      return items;
    },
  });
  const sizes = [4, 4, 4, 11, 4, 4, 4, 4, 1];
  const outcomes = await Promise.allSettled(sizes.map((bytes) => lane.submit(bytes)));
  for (const [index, outcome] of outcomes.entries())
    if (sizes[index] === 11) t.match(outcome, { status: 'rejected', reason: { code: Code.CODE_TOO_LARGE } });
    else t.same(outcome, { status: 'fulfilled', value: sizes[index] });
  t.same(carried.flat(), [4, 4, 4, 4, 4, 4, 4, 1], 'each once, in order');
});

t.test('a lane reports its queued and refused items, and when it is idle', async (t) => {
  const { lane, batch } = controlled({ maxBatch: 1, maxQueued: 2 });
  await lane.idle();
  const results = [lane.submit(1)];
  const first = await batch(0);
  results.push(lane.submit(2), lane.submit(3));
  t.same([lane.queued, lane.refused], [2, 0]);
  for (let n = 1; n <= 3; n++) {
    await t.rejects(lane.submit(4), { code: Code.CODE_UNAVAILABLE, retryAfterMs: 500 });
    t.same([lane.queued, lane.refused], [2, n]);
  }
  let isIdle = false;
  const idle = lane.idle().then(() => {
    isIdle = true;
  });
  first.finish([10]);
  (await batch(1)).finish([20]);
  const last = await batch(2);
  t.equal(isIdle, false);
  last.finish([30]);
  await Promise.all([...results, idle]);
  t.equal(lane.queued, 0);
});

t.test(
  'a failed batch that may not be divided fails as a whole, as does one for which the store is unavailable',
  async (t) => {
    const failures = [
      [{ divides: false }, new GodwitError(Code.CODE_INTERNAL, 'broken')],
      [{ divides: false }, new Error('broken')],
      [{ divides: false }, new GodwitError(Code.CODE_UNAVAILABLE, 'for now')],
      [{}, new GodwitError(Code.CODE_UNAVAILABLE, 'for now')],
    ] as const;
    for (const [options, error] of failures) {
      const batches: number[][] = [];
      const run = async (items: number[]) => {
        batches.push(items);
        throw error;
      };
      const lane = new Lane<number, number>({ ...options, maxBatch: 10, maxQueued: 10, run });
      const outcomes = await Promise.allSettled([1, 2, 3].map((item) => lane.submit(item)));
      t.same(batches, [[1, 2, 3]]);
      for (const outcome of outcomes) t.match(outcome, { status: 'rejected', reason: error });
      t.equal(lane.queued, 0);
    }
  },
);

t.test('an item that fails alone does not block others', async (t) => {
  for (const error of [new GodwitError(Code.CODE_INTERNAL, 'broken'), { code: Code.CODE_UNAVAILABLE }]) {
    const { lane, batch } = controlled({ maxBatch: 1, maxQueued: 10, retryForMs: 60_000 });
    const results = [1, 2].map((item) => lane.submit(item));
    const failed = t.rejects(results[0] as Promise<number>);
    (await batch(0)).fail(error as Error);
    await failed;
    (await batch(1)).finish([20]);
    t.equal(await results[1], 20);
    const later = lane.submit(3);
    (await batch(2)).finish([30]);
    t.equal(await later, 30);
  }
});

t.test('a batch of only bad items is divided a limited number of times', async (t) => {
  let calls = 0;
  const run = async () => {
    calls++;
    throw new Error('broken');
  };
  const lane = new Lane<number, number>({ maxBatch: 1_000, maxQueued: 1_000, run });
  const outcomes = await Promise.allSettled(Array.from({ length: 1_000 }, (_, item) => lane.submit(item)));
  t.ok(outcomes.every(({ status }) => status === 'rejected'));
  t.ok(calls > 200 && calls < 300, `${calls} calls`);
});
