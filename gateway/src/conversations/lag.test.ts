import fc from 'fast-check';
import t from 'tap';
import { LagModel } from '../testing/lag-model.js';
import type { LagState } from './lag.js';

const what = fc.constantFrom('message' as const, 'change' as const);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('happen' as const), what, fc.nat(20)) },
  { weight: 6, arbitrary: fc.tuple(fc.constant('pass' as const)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('slow' as const), fc.boolean()) },
  {
    weight: 8,
    arbitrary: fc.tuple(fc.constantFrom('repair' as const, 'join' as const, 'doubt' as const, 'leave' as const)),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constant('come back' as const), fc.nat(20), fc.boolean()) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constant('answer' as const), fc.constantFrom(0, 1, 2, Number.POSITIVE_INFINITY)),
  },
);

t.test('under any schedule a client gets each message once, in order, and ends with its newest form', (t) => {
  let schedules = 0;
  const states = new Set<LagState>();
  fc.assert(
    fc.property(
      fc.array(what, { maxLength: 8 }),
      fc.integer({ min: 1, max: 3 }),
      fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }),
      (before, pageSize, steps) => {
        schedules++;
        const conversation = new LagModel(before, pageSize);
        for (const taken of steps) {
          if (taken[0] === 'happen') conversation.happen(taken[1], taken[2]);
          else if (taken[0] === 'pass') conversation.pass();
          else if (taken[0] === 'repair') conversation.repair();
          else if (taken[0] === 'join') conversation.joinAsOfNow();
          else if (taken[0] === 'doubt') conversation.doubt();
          else if (taken[0] === 'leave') conversation.leave();
          else if (taken[0] === 'slow') conversation.setSlow(taken[1]);
          else if (taken[0] === 'come back') conversation.comeBack(taken[1], taken[2]);
          else if (taken[0] === 'answer') conversation.answer(taken[1]);
          states.add(conversation.state);
        }
        conversation.settle();
      },
    ),
    { numRuns: 10_000 },
  );
  t.equal(schedules, 10_000);
  t.same([...states].sort(), ['ahead', 'behind', 'catching-up', 'left', 'live'], 'every state occurred');
  t.end();
});

t.test('a message that a read brought in its newest form is not taken back to an older one', (t) => {
  const conversation = new LagModel(['message', 'message'], 1);
  // The second change is of another message than the page has room for; the third message is changed twice.
  conversation.happen('change', 0);
  conversation.happen('message', 0);
  for (const choice of [1, 2, 2]) conversation.happen('change', choice);
  conversation.doubt();
  conversation.beginRead();
  conversation.answer(Number.POSITIVE_INFINITY);
  t.doesNotThrow(() => conversation.settle());
  t.end();
});

t.test('a message waits for the last page of changes, which a cursor of a seq alone says that the client has', (t) => {
  const conversation = new LagModel(['message', 'message', 'message', 'change'], 1);
  conversation.happen('change', 1);
  conversation.happen('message', 0);
  conversation.comeBack(3, false);
  conversation.answer(Number.POSITIVE_INFINITY);
  t.equal(conversation.last, 3, 'the page holds one of two changes');
  // The client reconnects between the pages, and has stored no change number.
  conversation.comeBack(conversation.last, false);
  t.doesNotThrow(() => conversation.settle());
  t.end();
});
