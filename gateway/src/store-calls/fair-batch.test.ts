import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { takeFairBatch } from './fair-batch.js';

interface Item {
  owner: string;
  bytes: number;
  at: number;
}

const options = (maxItems: number, maxBytes: number) => ({
  maxItems,
  maxBytes,
  bytesOf: ({ bytes }: Item) => bytes,
  ownerOf: ({ owner }: Item) => owner,
});
const waiting = (...items: [owner: string, bytes: number][]) =>
  items.map(([owner, bytes], at) => ({ item: { owner, bytes, at } }));
const shown = (batch: { item: Item }[]) => batch.map(({ item: { owner, at } }) => `${owner}${at}`).join(' ');

t.test('an owner of much gets what the others leave', async (t) => {
  const flood = Array.from({ length: 20 }, () => ['a', 16] as [string, number]);
  const queue = waiting(...flood, ['b', 1], ['c', 1], ['b', 1]);
  const first = takeFairBatch(queue, options(256, 64));
  t.equal(shown(first.batch), 'a0 a1 a2 b20 c21 b22');
  t.equal(shown(takeFairBatch(first.rest, options(256, 64)).batch), 'a3 a4 a5 a6', 'alone it gets all');
  t.equal(shown(takeFairBatch(queue, options(5, 1_000)).batch), 'a0 a1 a2 b20 c21', 'by their number, too');
  t.equal(shown(takeFairBatch(waiting(['a', 1], ['b', 99], ['c', 1]), options(9, 64)).batch), 'a0 c2');
  t.equal(shown(takeFairBatch(waiting(['b', 99], ['c', 1]), options(9, 64)).batch), 'b0', 'too large for any batch');
});

t.test(
  'all of a queue comes out, each owner’s items in order, in batches that are full and within the bounds',
  async () => {
    const item = fc.record({ owner: fc.constantFrom('a', 'b', 'c', 'd'), bytes: fc.nat(40) });
    const play = (items: { owner: string; bytes: number }[], maxItems: number, maxBytes: number) => {
      let queue = items.map((one, at) => ({ item: { ...one, at } }));
      const out: Item[] = [];
      while (queue.length > 0) {
        const { batch, rest } = takeFairBatch(queue, options(maxItems, maxBytes));
        const size = batch.reduce((sum, { item: { bytes } }) => sum + bytes, 0);
        ok(batch.length >= 1 && batch.length <= maxItems);
        ok(size <= maxBytes || batch.length === 1);
        deepEqual(
          [...batch, ...rest].sort((one, other) => one.item.at - other.item.at),
          queue,
        );
        const has = (owner: string) => batch.filter((one) => one.item.owner === owner).length;
        for (const owner of new Set(rest.map((one) => one.item.owner))) {
          const next = rest.find((one) => one.item.owner === owner)?.item.bytes as number;
          ok(batch.length === maxItems || size + next > maxBytes, 'one more would be too many');
          // An owner gets less than the largest share of another only for lack of room for its next item.
          for (const { item: other } of batch)
            if (batch.length === maxItems && size + next <= maxBytes)
              ok(has(owner) + 1 >= Math.min(has(other.owner), Math.floor(maxItems / 4)));
        }
        out.push(...batch.map((one) => one.item));
        queue = rest;
      }
      for (const owner of ['a', 'b', 'c', 'd']) {
        const order = out.filter((one) => one.owner === owner).map(({ at }) => at);
        deepEqual(
          order,
          order.toSorted((one, other) => one - other),
        );
      }
    };
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 100 }),
        play,
      ),
    );
  },
);
