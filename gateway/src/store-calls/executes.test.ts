import { Code, GodwitError } from '@godwit/schema';
import { MAX_CALL_BYTES, type StoreClient } from '@godwit/store/client';
import t from 'tap';
import { createExecutes } from './executes.js';

type Item = { user_id?: string; frame?: Uint8Array };
type Call = { items: Item[]; answer(entries: Uint8Array[]): void; fail(error: Error): void };

/** Lanes to a store that answers when the test says so. */
function setUp() {
  const calls: Call[] = [];
  const names: string[] = [];
  const call = (name: string, { items }: { items: Item[] }) => {
    names.push(name);
    return new Promise((resolve, reject) => {
      calls.push({ items, answer: (entries) => resolve({ entries }), fail: reject });
    });
  };
  return { lanes: createExecutes({ call } as unknown as StoreClient), calls, names };
}

const turn = () => new Promise(setImmediate);

t.test('the requests of one user are executed in order, each answered by its own entry', async (t) => {
  const { lanes, calls, names } = setUp();
  const items = Array.from({ length: 40 }, (_, n) => ({ user_id: 'ann', frame: Buffer.of(n) }));
  const replies = Promise.all(items.map((item) => lanes.submit('ann', item)));
  await turn();
  t.equal(calls.length, 1, 'one call at a time');
  t.same(calls[0]?.items, items.slice(0, 32));
  calls[0]?.answer(items.slice(0, 32).map(({ frame }) => frame));
  await turn();
  t.same(calls[1]?.items, items.slice(32));
  calls[1]?.answer(items.slice(32).map(({ frame }) => frame));
  t.same(
    await replies,
    items.map(({ frame }) => frame),
  );
  t.same(new Set(names), new Set(['execute']));
});

t.test('users share a call, and what arrives meanwhile goes in another', async (t) => {
  const { lanes, calls } = setUp();
  for (let n = 0; n < 100; n++) lanes.submit(`user-${n}`, { user_id: `user-${n}` });
  await turn();
  t.same(
    calls.map(({ items }) => items.length),
    [32, 32, 32, 4],
  );
  for (let n = 100; n < 200; n++) {
    lanes.submit(`user-${n}`, { user_id: `user-${n}` });
    await turn();
  }
  t.equal(calls.length, 8, 'no more calls at a time');
});

t.test('a failed call is not repeated, since the store may have begun its requests', async (t) => {
  const { lanes, calls } = setUp();
  const replies = Promise.allSettled([1, 2, 3, 4].map((n) => lanes.submit('ann', { frame: Buffer.of(n) })));
  await turn();
  calls[0]?.fail(new GodwitError(Code.CODE_INTERNAL, 'failed'));
  const failed = { status: 'rejected', reason: { code: Code.CODE_INTERNAL } };
  t.match(await replies, [failed, failed, failed, failed]);
  t.equal(calls.length, 1);
});

t.test('a call stays well below the limit of the store, however long the ids and requests are', async (t) => {
  const most = MAX_CALL_BYTES / 2;
  const user_id = 'x'.repeat(64);
  for (const [bytes, expected] of [
    [most / 8, 7],
    // Without the ids a full call of a greedy user would fit.
    [most / 8 - 300, 7],
    [most / 8 - 520, 8],
  ] as const) {
    const { lanes, calls } = setUp();
    const frame = Buffer.alloc(bytes);
    for (let n = 0; n < 40; n++) lanes.submit(user_id, { user_id, frame });
    await turn();
    t.equal(calls[0]?.items.length, expected);
  }
});

t.test('a request is refused if too many of its user are queued', async (t) => {
  const { lanes } = setUp();
  for (let n = 0; n < 2_000; n++) lanes.submit('ann', {});
  await t.rejects(lanes.submit('ann', {}), { code: Code.CODE_UNAVAILABLE });
  lanes.submit('ben', {});
  t.equal(lanes.refused, 1);
  t.equal(lanes.queued, 2_001);
});

t.test('a request that names many users has a call of its own, and delays no other user', async (t) => {
  const { lanes, calls } = setUp();
  const long = Buffer.alloc(4_096);
  const tag = (items: Item[] = []) => items.map(({ user_id, frame }) => `${user_id} ${frame?.length}`);
  const submit = (user_id: string, frame: Uint8Array, command?: 'add_members' | 'edit') =>
    lanes.submit(user_id, { user_id, frame, command });
  const replies = [
    submit('ann', Buffer.alloc(1)),
    submit('ann', long, 'add_members'),
    submit('ann', Buffer.alloc(2)),
    submit('ben', long, 'edit'),
    submit('cat', Buffer.alloc(3), 'add_members'),
  ];
  await turn();
  t.same(tag(calls[0]?.items), ['ben 4096', 'cat 3'], 'only many users make a request slow');
  t.same(tag(calls[1]?.items), ['ann 1'], 'an earlier request of its user goes first');
  calls[1]?.answer([Buffer.of(1)]);
  await turn();
  t.same(tag(calls[2]?.items), ['ann 4096']);
  calls[2]?.answer([Buffer.of(4)]);
  await turn();
  t.same(tag(calls[3]?.items), ['ann 2']);
  calls[3]?.answer([Buffer.of(5)]);
  calls[0]?.answer([Buffer.of(2), Buffer.of(3)]);
  t.same(
    (await Promise.all(replies)).map((entry) => entry[0]),
    [1, 4, 5, 2, 3],
  );
});

t.test('a long reply costs as much as many requests', async (t) => {
  const { lanes, calls } = setUp();
  lanes.submit('ann', {});
  await turn();
  calls[0]?.answer([Buffer.alloc(1024 * 1024)]);
  await turn();
  for (const user of ['ann', 'ben', 'ann', 'cat']) lanes.submit(user, { user_id: user });
  await turn();
  t.same(
    calls.slice(1).map(({ items }) => items.map(({ user_id }) => user_id)),
    [
      ['ben', 'cat'],
      ['ann', 'ann'],
    ],
  );
});
