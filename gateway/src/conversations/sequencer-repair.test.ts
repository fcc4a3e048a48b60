import t from 'tap';
import { type Changed, type Posted, Sequencer } from './sequencer.js';

type Read = Parameters<Sequencer<Posted, Changed>['repair']>[0];

/**
 * A sequencer at message 2 and change 1, and the items that pass it; a change is recorded with the sequencer's
 * position.
 */
function start() {
  const passed: string[] = [];
  const sequencer: Sequencer<Posted, Changed> = new Sequencer(
    { delivered: 2, changed: 1, epoch: 3 },
    {
      posted: ({ seq }) => passed.push(`m${seq}`),
      changed: ({ change }) => passed.push(`c${change} at ${sequencer.changed}`),
    },
  );
  const repair = (read: Partial<Read>) =>
    sequencer.repair({ head: 2, first: 1, epoch: 3, posted: [], changed: [], toChange: 1, lastChange: 1, ...read });
  return { sequencer, repair, take: () => passed.splice(0) };
}

const message = (seq: number) => ({ seq, epoch: 3 });
const change = (number: number, seq = 1) => ({ change: number, seq, epoch: 3 });

t.test('up to the head of a read, only the store is believed', (t) => {
  const { sequencer, repair, take } = start();
  sequencer.offer(message(4));
  sequencer.offer(message(6));
  sequencer.offerChange(change(3));
  sequencer.offerChange(change(6));
  repair({ head: 5, lastChange: 4, posted: [message(3)], changed: [change(2)], toChange: 2 });
  t.same(take(), ['c2 at 2'], 'early items from the bus are older than the result of the read');
  // An older answer takes nothing back.
  repair({ head: 3, lastChange: 2, epoch: 2 });
  t.match(sequencer, { delivered: 2, changed: 2, epoch: 3 });
  for (const seq of [4, 5]) sequencer.offer(message(seq));
  for (const number of [3, 4]) sequencer.offerChange(change(number));
  t.same(take(), []);
  repair({ head: 5, lastChange: 4, posted: [message(3), message(4), message(5)], changed: [change(4)], toChange: 4 });
  t.same(
    take(),
    ['c4 at 4', 'm3', 'm4', 'm5', 'm6'],
    'messages wait for the last page of changes, and then later items pass',
  );
  t.ok(sequencer.waiting);
  sequencer.offerChange(change(5));
  t.same(take(), ['c5 at 5', 'c6 at 6']);
  t.notOk(sequencer.waiting);
  t.end();
});

t.test('items dropped by a read are not waited for', (t) => {
  const { sequencer, repair, take } = start();
  sequencer.offer(message(4));
  sequencer.offerChange(change(3));
  repair({ head: 4, lastChange: 3 });
  t.notOk(sequencer.waiting);
  sequencer.offer(message(4));
  sequencer.offerChange(change(3));
  t.notOk(sequencer.waiting, 'nor if they arrive again');
  t.same(take(), []);
  t.end();
});

t.test('items that passed after the read began do not pass again', (t) => {
  const { sequencer, repair, take } = start();
  sequencer.offer(message(3));
  sequencer.offerChange(change(2));
  t.same(take(), ['m3', 'c2 at 2'], 'the next item passes at once');
  repair({ head: 3, posted: [message(3)], changed: [change(2)], toChange: 2, lastChange: 2 });
  repair({ toChange: 1 });
  t.same(take(), []);
  t.match(sequencer, { delivered: 3, changed: 2, waiting: false });
  t.end();
});

t.test('overtaken changes are skipped; an undelivered message includes its changes', (t) => {
  const { sequencer, repair, take } = start();
  repair({ head: 3, changed: [change(4, 3), change(5, 2)], toChange: 7, lastChange: 7, posted: [message(3)] });
  t.same(take(), ['c5 at 5', 'm3']);
  t.equal(sequencer.changed, 7);
  t.end();
});

t.test('messages that are no longer kept are not waited for', (t) => {
  for (const [first, head, posted, delivered] of [
    [3, 4, [3, 4], 4],
    [4, 4, [4], 4],
    [9, 6, [], 6],
    [5, 6, [5], 5],
  ] as const) {
    const { sequencer, repair, take } = start();
    repair({ first, head, posted: posted.map(message) });
    t.same(
      take(),
      posted.map((seq) => `m${seq}`),
    );
    t.equal(sequencer.delivered, delivered);
  }
  t.end();
});

t.test('the result of a read passes in the epoch of the read', (t) => {
  const { sequencer, repair, take } = start();
  repair({ head: 3, epoch: 5, posted: [{ seq: 3, epoch: 5 }] });
  t.same(take(), ['m3']);
  t.equal(sequencer.epoch, 5);
  t.end();
});

t.test('the number of early changes kept is limited, and dropped ones are accepted again', (t) => {
  const { sequencer, take } = start();
  for (let number = 3; number <= 2_000; number++) sequencer.offerChange(change(number));
  sequencer.offerChange(change(2));
  t.equal(take().length, 1_025);
  for (let number = 2; number <= 2_000; number++) sequencer.offerChange(change(number));
  t.equal(sequencer.changed, 2_000);
  t.end();
});
