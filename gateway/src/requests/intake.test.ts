import { deepEqual, ok } from 'node:assert/strict';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import t from 'tap';
import { Intake } from './intake.js';

interface Sent {
  session: string;
  n: number;
  bytes: number;
}

/** An intake whose frames take a millisecond each, by a clock of the test. */
function setUp(
  t: { intercept: typeof import('tap').intercept },
  options: { maxBytesOfUser?: number; maxBytes?: number } = {},
) {
  const clock = { now: 0 };
  t.intercept(performance, 'now', { value: () => clock.now });
  const begun: string[] = [];
  const intake = new Intake<{ user_id: string; waiting: number; name: string }, Sent>({
    begin: ({ name }, { n }) => {
      clock.now++;
      begun.push(`${name}${n}`);
    },
    bytesOf: ({ bytes }) => bytes,
    turnMs: 3,
    ...options,
  });
  const session = (name: string, user_id = name) => ({ user_id, name, waiting: 0 });
  const frames = (from: number, count: number, bytes = 1): Sent[] =>
    Array.from({ length: count }, (_, at) => ({ session: '', n: from + at, bytes }));
  return { intake, begun, session, frames };
}

t.test('what a turn has no time for waits, and users take turns with what waits', async (t) => {
  const { intake, begun, session, frames } = setUp(t);
  const [a, b] = [session('a'), session('b')];
  intake.take(a, frames(0, 8));
  t.same(begun.splice(0), ['a0', 'a1', 'a2'], 'at once, as long as there is time');
  intake.take(b, frames(0, 2));
  t.same([begun.length, intake.waiting, a.waiting, b.waiting], [0, 7, 5, 2]);
  await nextTurn();
  t.same(begun.splice(0), ['a3', 'b0', 'a4']);
  t.equal(intake.takeLongestWaitMs(), 1, 'b0 waited for a3');
  intake.take(b, frames(2, 1));
  t.same(begun, [], 'behind the earlier frames of the same user');
  await nextTurn();
  t.same(begun.splice(0), ['b1', 'a5', 'b2']);
  await nextTurn();
  t.same(begun.splice(0), ['a6', 'a7']);
  t.equal(intake.takeLongestWaitMs(), 0, 'no user began to wait since');
  t.same([intake.waiting, a.waiting, b.waiting], [0, 0, 0]);
  await nextTurn();
  intake.take(b, frames(3, 1));
  t.same(begun, ['b3'], 'at once again');
});

t.test('sessions of one user share its turns', async (t) => {
  const { intake, begun, session, frames } = setUp(t);
  const [one, two, b] = [session('a', 'ann'), session('A', 'ann'), session('b')];
  intake.take(one, frames(0, 6));
  intake.take(two, frames(0, 2));
  intake.take(b, frames(0, 2));
  begun.splice(0);
  await nextTurn();
  t.same(begun.splice(0), ['a3', 'b0', 'a4']);
  while (intake.waiting > 0) await nextTurn();
  t.same(begun, ['b1', 'a5', 'A0', 'A1']);
});

t.test('past the bound of waiting bytes, the frames of the user begin at once', async (t) => {
  for (const bounds of [{ maxBytesOfUser: 40 }, { maxBytes: 40 }]) {
    const { intake, begun, session, frames } = setUp(t, bounds);
    const a = session('a');
    intake.take(a, frames(0, 10, 10));
    t.equal(begun.length, 6, `${JSON.stringify(bounds)}: 40 bytes wait`);
    intake.take(a, frames(10, 1, 1_000));
    t.same([begun.length, intake.waiting], [11, 0], 'all of them, for one that is larger than the bound');
    t.same(
      begun,
      [...begun].sort((x, y) => Number(x.slice(1)) - Number(y.slice(1))),
      'in their order',
    );
    while (intake.waiting > 0) await nextTurn();
  }
});

t.test('each frame begins once, and those of a user in their order', async (t) => {
  const act = fc.record({
    user: fc.nat(3),
    count: fc.integer({ min: 1, max: 6 }),
    bytes: fc.nat(30),
    turn: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 30 }),
      fc.integer({ min: 1, max: 200 }),
      async (acts, maxBytesOfUser) => {
        const { intake, begun, session, frames } = setUp(t, { maxBytesOfUser });
        const sessions = ['a', 'b', 'c', 'd'].map((name) => session(name));
        const sent = new Map<string, number>();
        for (const { user, count, bytes, turn } of acts) {
          const one = sessions[user] as (typeof sessions)[0];
          const from = sent.get(one.name) ?? 0;
          intake.take(one, frames(from, count, bytes));
          sent.set(one.name, from + count);
          if (turn) await nextTurn();
        }
        for (let turns = 0; intake.waiting > 0; turns++) {
          ok(turns < 200, 'all of them begin');
          await nextTurn();
        }
        for (const { name, waiting } of sessions) {
          const own = begun.filter((one) => one.startsWith(name)).map((one) => Number(one.slice(1)));
          deepEqual(
            own,
            Array.from({ length: sent.get(name) ?? 0 }, (_, n) => n),
          );
          deepEqual(waiting, 0);
        }
      },
    ),
    { numRuns: 50 },
  );
});
