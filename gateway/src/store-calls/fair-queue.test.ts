import { Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { Usage } from '../requests/usage.js';
import { FairQueue } from './fair-queue.js';

interface Item {
  user: string;
  n: number;
  cost?: number;
}
interface Call {
  items: Item[];
  answer(): void;
  fail(error: Error): void;
}

/** Milliseconds of the clock that usage is forgotten by. */
let now = 0;
t.beforeEach((t) => {
  now = 0;
  t.intercept(performance, 'now', { value: () => now });
});

/** A queue of 1 to `maxCalls` calls of 4 items, which the test answers; a user is greedy from a cost of 10. */
function setUp(options: { maxCalls?: number; maxOfUser?: number; maxQueued?: number } = {}) {
  const calls: Call[] = [];
  const queue = new FairQueue<Item, number>({
    run: (items) =>
      new Promise((resolve, reject) => {
        calls.push({ items, answer: () => resolve(items.map(({ n }) => n)), fail: reject });
      }),
    divides: false,
    costOf: ({ cost = 1 }) => cost,
    costOfResult: () => 0,
    isSlow: ({ cost = 1 }) => cost >= 10,
    greedyFrom: 10,
    maxBatch: 4,
    maxGreedyBatch: 3,
    maxBatchBytes: 1_000,
    bytesOf: () => 1,
    maxCalls: 1,
    maxGreedyCalls: 1,
    maxOfUser: 1_000,
    maxQueued: 10_000,
    ...options,
  });
  const submit = (user: string, n: number, cost?: number) => queue.submit(user, { user, n, ...(cost && { cost }) });
  return { queue, calls, submit };
}

const turn = () => new Promise(setImmediate);
const tags = ({ items }: Call) => items.map(({ user, n }) => `${user}${n}`);

t.test('each user has the same share of a call, however much one of them has queued', async (t) => {
  const { calls, submit } = setUp();
  const replies = [...Array.from({ length: 6 }, (_, n) => submit('a', n)), submit('b', 0), submit('c', 0)];
  const expected = [['a0', 'b0', 'c0'], ['a1', 'a2', 'a3', 'a4'], ['a5']];
  for (const [index, items] of expected.entries()) {
    await turn();
    t.same(tags(calls[index] as Call), items);
    calls[index]?.answer();
  }
  t.same(await Promise.all(replies), [0, 1, 2, 3, 4, 5, 0, 0]);
});

t.test('the items of a user keep their order: the next ones wait for the call with the earlier ones', async (t) => {
  const { calls, submit } = setUp({ maxCalls: 4 });
  submit('a', 0);
  await turn();
  submit('a', 1);
  submit('b', 0);
  await turn();
  t.same(calls.map(tags), [['a0'], ['b0']]);
  calls[0]?.answer();
  await turn();
  t.same(tags(calls[2] as Call), ['a1']);
});

t.test('greedy users hold up nobody else, and are let go once they used less', async (t) => {
  const { calls, submit } = setUp({ maxCalls: 3 });
  for (let n = 0; n < 12; n++) submit('a', n);
  for (let n = 0; n < 12; n++) submit('b', n);
  submit('c', 0);
  await turn();
  t.same(calls.map(tags), [['c0'], ['a0', 'b0']], 'one call for all who are greedy');
  submit('d', 0);
  await turn();
  t.same(tags(calls[2] as Call), ['d0']);
  now = 1_000;
  calls[1]?.answer();
  await turn();
  t.same(tags(calls[3] as Call), ['a1', 'a2', 'b1', 'b2'], 'half of the use is forgotten after a second');
  calls[0]?.answer();
  await turn();
  calls[3]?.answer();
  await turn();
  t.same(calls.slice(4).map(tags), [['a3', 'a4', 'b3', 'b4']]);
});

t.test('a slow item goes alone, after the earlier ones of its user and before the later', async (t) => {
  const { calls, submit } = setUp();
  for (const n of [0, 1]) submit('a', n);
  submit('a', 2, 9);
  submit('a', 3, 10);
  submit('a', 4);
  for (let index = 0; index < 3; index++) {
    await turn();
    calls[index]?.answer();
  }
  t.same(calls.map(tags), [['a0', 'a1', 'a2'], ['a3'], ['a4']]);
});

t.test('a call has a bound of bytes', async (t) => {
  const sizes: number[][] = [];
  const queue = new FairQueue<{ bytes: number }, number>({
    run: async (items) => {
      sizes.push(items.map(({ bytes }) => bytes));
      return items.map(() => 0);
    },
    costOf: () => 0,
    costOfResult: () => 0,
    isSlow: () => false,
    greedyFrom: 10,
    maxBatch: 10,
    maxGreedyBatch: 10,
    maxBatchBytes: 100,
    bytesOf: ({ bytes }) => bytes,
    maxCalls: 1,
    maxGreedyCalls: 1,
    maxOfUser: 10,
    maxQueued: 10,
  });
  const sent = [
    ['a', 60],
    ['b', 50],
    ['c', 40],
    ['d', 200],
    ['e', 10],
  ] as const;
  await Promise.all(sent.map(([user, bytes]) => queue.submit(user, { bytes })));
  t.same(sizes, [[60], [50, 40], [200], [10]]);
});

t.test('a full queue refuses the newest item of the user who used most, and a user has a bound, too', async (t) => {
  const { queue, submit } = setUp({ maxOfUser: 3, maxQueued: 4 });
  const mine = Promise.allSettled(Array.from({ length: 4 }, (_, n) => submit('a', n)));
  const others = [submit('b', 0), submit('c', 0), submit('d', 0)];
  t.equal(queue.queued, 4);
  t.equal(queue.refused, 3);
  await turn();
  const { calls, submit: again } = setUp({ maxQueued: 1 });
  const refused = t.rejects(again('a', 0, 5), { code: Code.CODE_UNAVAILABLE });
  const kept = again('b', 0);
  await refused;
  await turn();
  t.same(calls.map(tags), [['b0']], 'a user without items has no turn');
  calls[0]?.answer();
  t.equal(await kept, 0);
  void Promise.allSettled([mine, ...others]);
});

t.test('a failed call fails its items alone', async (t) => {
  const { calls, submit } = setUp();
  const failed = t.rejects(submit('a', 0), { code: Code.CODE_INTERNAL });
  await turn();
  const next = submit('a', 1);
  calls[0]?.fail(new GodwitError(Code.CODE_INTERNAL, 'broken'));
  await failed;
  await turn();
  calls[1]?.answer();
  t.equal(await next, 1);
});

t.test('a user is forgotten once nothing is queued and the use is forgotten', async (t) => {
  const { queue, calls, submit } = setUp();
  const done = submit('a', 0);
  await turn();
  calls[0]?.answer();
  await done;
  now = 10_001;
  submit('b', 0);
  await turn();
  t.equal(queue.users, 1);
});

t.test('a full queue refuses the greediest without comparing all users for each refusal', async (t) => {
  const [users, refusals] = [500, 500];
  const { submit, queue } = setUp({ maxQueued: users });
  const settled = (reply: Promise<number>) =>
    reply.then(
      () => 'done',
      () => 'refused',
    );
  const replies = Array.from({ length: users }, (_, n) => settled(submit(`user-${n}`, n, 1 + (n % 7))));
  const { at } = Usage.prototype;
  let looks = 0;
  Usage.prototype.at = function (...args) {
    looks++;
    return at.apply(this, args);
  };
  t.teardown(() => {
    Usage.prototype.at = at;
  });
  for (let n = 0; n < refusals; n++) replies.push(settled(submit(`late-${n}`, n, 0.5)));
  t.equal(queue.refused, refusals);
  t.ok(looks < 20 * (users + refusals), `${looks} looks at what a user has used`);
  const greedy = settled(submit('mallory', 0, 100));
  t.equal(await greedy, 'refused', 'also the one who comes last, if that is the greediest');
});

t.test('users are compared again while the queue stays full', async (t) => {
  const { submit } = setUp({ maxQueued: 10 });
  const refused: string[] = [];
  const ask = (user: string, n: number, cost: number) => submit(user, n, cost).catch(() => refused.push(`${user}${n}`));
  for (let n = 0; n < 5; n++) ask('a', n, 1);
  for (let n = 0; n < 5; n++) ask('b', n, 0.5);
  ask('c', 0, 0.1);
  await turn();
  t.same(refused, ['a4']);
  for (let n = 5; n < 20; n++) ask('b', n, 2);
  await turn();
  refused.length = 0;
  now += 100;
  ask('d', 0, 0.1);
  await turn();
  t.match(refused, [/^b/], 'b has used most by now');
});
