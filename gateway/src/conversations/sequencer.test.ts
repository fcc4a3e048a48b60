import fc from 'fast-check';
import t from 'tap';
import { type Changed, type Posted, Sequencer } from './sequencer.js';

const item = (seq: number, epoch = 1) => ({ seq, epoch });
const make = (onPosted: (item: Posted) => void, delivered = 0) =>
  new Sequencer({ delivered, changed: 0, epoch: 1 }, { posted: onPosted, changed() {} });

t.test('all messages that arrive in any order, with repeats, pass in ascending order, once and without gaps', (t) => {
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
      const sequencer = make(({ seq }) => delivered.push(seq), start);
      for (const seq of seqs) {
        sequencer.offer(item(start + seq));
        if (delivered.some((seq, index) => seq !== start + index + 1)) return false;
      }
      return (
        delivered.length === Math.max(...seqs) && !sequencer.waiting && sequencer.delivered === start + delivered.length
      );
    }),
  );
  t.end();
});

t.test('neither a message whose epoch is unknown nor any message after it passes', (t) => {
  const delivered: number[] = [];
  const sequencer = make(({ seq }) => delivered.push(seq));
  sequencer.offer(item(1));
  sequencer.offer(item(2, 2));
  sequencer.offer(item(3, 3));
  sequencer.offer(item(4, 3));
  t.same(delivered, [1]);
  t.ok(sequencer.waiting);
  sequencer.reachEpoch(2);
  t.same(delivered, [1, 2]);
  sequencer.reachEpoch(1);
  t.equal(sequencer.epoch, 2, 'an older epoch has no effect');
  sequencer.reachEpoch(3);
  t.same(delivered, [1, 2, 3, 4]);
  t.notOk(sequencer.waiting);
  t.end();
});

t.test('the number of early items kept is limited, and dropped ones are accepted again', (t) => {
  let delivered = 0;
  const sequencer = make(() => {
    delivered++;
  });
  for (let seq = 2; seq <= 5_000; seq++) sequencer.offer(item(seq));
  sequencer.offer(item(1));
  t.equal(delivered, 1_025);
  for (let seq = 1; seq <= 5_000; seq++) sequencer.offer(item(seq));
  t.equal(delivered, 5_000);
  t.end();
});

t.test('a change passes after its message, after the change before it, and in its epoch', (t) => {
  const passed: string[] = [];
  const sequencer = new Sequencer<Posted, Changed>(
    { delivered: 0, changed: 0, epoch: 1 },
    {
      posted: ({ seq }) => passed.push(`m${seq}`),
      changed: ({ change, seq }) => passed.push(`c${change} of m${seq}`),
    },
  );
  sequencer.offerChange({ change: 2, seq: 1, epoch: 2 });
  sequencer.offerChange({ change: 1, seq: 2, epoch: 1 });
  sequencer.offer(item(2));
  t.same(passed, []);
  sequencer.offer(item(1));
  t.same(passed, ['m1', 'm2', 'c1 of m2']);
  sequencer.reachEpoch(2);
  sequencer.offerChange({ change: 1, seq: 2, epoch: 1 });
  t.same(passed, ['m1', 'm2', 'c1 of m2', 'c2 of m1']);
  t.notOk(sequencer.waiting);
  t.end();
});

t.test('after a repair of any losses each message is known once, in its newest form', (t) => {
  // An event of the conversation: a message is posted, or a posted one (by index) is changed.
  const happening = fc.oneof(fc.constant('post' as const), fc.nat({ max: 30 }));
  const run = fc.record({
    history: fc.array(happening, { minLength: 1, maxLength: 40 }),
    arrivals: fc.array(fc.nat({ max: 60 }), { maxLength: 80 }),
    repairsAt: fc.array(fc.nat({ max: 80 }), { maxLength: 3 }),
    page: fc.integer({ min: 1, max: 10 }),
    // Number of frames that arrive between a request to the store and its answer.
    delay: fc.nat({ max: 5 }),
  });
  fc.assert(
    fc.property(run, ({ history, arrivals, repairsAt, page, delay }) => {
      const answers: { at: number; answer: () => void }[] = [];
      // `state`: the last change included in the message when the frame was made.
      type P = Posted & { state: number };
      type C = Changed;
      const frames: ({ posted: P } | { changed: C })[] = [];
      const states: number[] = [0];
      let changes = 0;
      for (const what of history) {
        if (what === 'post' || states.length === 1) {
          states.push(0);
          frames.push({ posted: { seq: states.length - 1, epoch: 1, state: 0 } });
        } else {
          const seq = 1 + (what % (states.length - 1));
          states[seq] = ++changes;
          frames.push({ changed: { change: changes, seq, epoch: 1 } });
        }
      }
      const known: number[] = [0];
      let regular = true;
      const sequencer = new Sequencer<P, C>(
        { delivered: 0, changed: 0, epoch: 1 },
        {
          posted({ seq, state }) {
            regular &&= seq === known.length;
            known[seq] = state;
          },
          changed({ seq, change }) {
            regular &&= seq < known.length;
            // A message never goes back to an older state.
            regular &&= change >= (known[seq] as number);
            known[seq] = change;
          },
        },
      );
      const head = states.length - 1;
      const repair = () => {
        const { delivered, changed: from } = sequencer;
        // Positions as of this moment; the answer may be applied later.
        const head = states.length - 1;
        const posted: P[] = [];
        for (let seq = delivered + 1; seq <= Math.min(head, delivered + page); seq++)
          posted.push({ seq, epoch: 1, state: states[seq] as number });
        const missed: C[] = [];
        for (let seq = 1; seq <= head; seq++) {
          const change = states[seq] as number;
          if (change > from) missed.push({ change, seq, epoch: 1 });
        }
        missed.sort((one, other) => one.change - other.change);
        const cut = missed.length > page;
        const changed = missed.slice(0, page);
        const toChange = cut ? (changed.at(-1)?.change as number) : changes;
        const read = { head, first: 1, epoch: 1, posted, changed, toChange, lastChange: changes };
        return () => sequencer.repair(read);
      };
      for (const [index, arrival] of arrivals.entries()) {
        const frame = frames[arrival % frames.length];
        if (frame && 'posted' in frame) sequencer.offer(frame.posted);
        else if (frame) sequencer.offerChange(frame.changed);
        if (repairsAt.includes(index)) answers.push({ at: index + delay, answer: repair() });
        for (const { at, answer } of answers) if (at === index) answer();
      }
      for (const { at, answer } of answers) if (at >= arrivals.length) answer();
      for (let i = 0; i < 100 && (sequencer.delivered < head || sequencer.changed < changes); i++) repair()();
      return regular && known.join() === states.join() && !sequencer.waiting;
    }),
    { numRuns: 2_000 },
  );
  t.end();
});
