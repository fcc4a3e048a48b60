import fc from 'fast-check';
import t from 'tap';
import { Sequencer } from './sequencer.js';

const item = (seq: number, epoch = 1) => ({ seq, epoch });

t.test(
  'whatever is repeated and reordered: ascending, no gap, no repeat, and all of it once the last has come',
  (t) => {
    const arrivals = fc.integer({ min: 1, max: 40 }).chain((count) =>
      fc.array(fc.integer({ min: 1, max: count }), { maxLength: 60 }).chain((extra) =>
        fc.shuffledSubarray([...Array.from({ length: count }, (_, i) => i + 1), ...extra], {
          minLength: count + extra.length,
        }),
      ),
    );
    fc.assert(
      fc.property(arrivals, fc.integer({ min: 0, max: 1_000 }), (seqs, start) => {
        const delivered: number[] = [];
        const sequencer = new Sequencer<{ seq: number; epoch: number }>(start, 1, ({ seq }) => delivered.push(seq));
        for (const seq of seqs) {
          sequencer.offer(item(start + seq));
          if (delivered.some((seq, index) => seq !== start + index + 1)) return false;
        }
        return (
          delivered.length === Math.max(...seqs) &&
          !sequencer.waiting &&
          sequencer.delivered === start + delivered.length
        );
      }),
    );
    t.end();
  },
);

t.test('nothing passes before its epoch is known, and nothing after it either', (t) => {
  const delivered: number[] = [];
  const sequencer = new Sequencer<{ seq: number; epoch: number }>(0, 1, ({ seq }) => delivered.push(seq));
  sequencer.offer(item(1));
  sequencer.offer(item(2, 2));
  sequencer.offer(item(3, 3));
  sequencer.offer(item(4, 3));
  t.same(delivered, [1]);
  t.ok(sequencer.waiting);
  sequencer.reachEpoch(2);
  t.same(delivered, [1, 2]);
  sequencer.reachEpoch(1);
  t.equal(sequencer.epoch, 2, 'an older epoch changes nothing');
  sequencer.reachEpoch(3);
  t.same(delivered, [1, 2, 3, 4]);
  t.notOk(sequencer.waiting);
  t.end();
});

t.test('early items are kept within a bound, and what is dropped can come again', (t) => {
  let delivered = 0;
  const sequencer = new Sequencer<{ seq: number; epoch: number }>(0, 1, () => {
    delivered++;
  });
  for (let seq = 2; seq <= 5_000; seq++) sequencer.offer(item(seq));
  sequencer.offer(item(1));
  t.equal(delivered, 1_025);
  for (let seq = 1; seq <= 5_000; seq++) sequencer.offer(item(seq));
  t.equal(delivered, 5_000);
  t.end();
});
