import { Code, GodwitError } from '@godwit/schema';
import { MAX_CALL_BYTES, type StoreClient } from '@godwit/store/client';
import t from 'tap';
import { createExecuteLanes } from './execute-lanes.js';

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
  return { lanes: createExecuteLanes({ call } as unknown as StoreClient), calls, names };
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

t.test('users wait for each other only within a lane: several lanes run in parallel', async (t) => {
  const { lanes, calls } = setUp();
  for (let n = 0; n < 100; n++) lanes.submit(`user-${n}`, { user_id: `user-${n}` });
  await turn();
  t.equal(calls.length, 8);
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
    [most / 16, 15],
    // Without the ids a full batch would fit.
    [most / 32 - 300, 31],
    [most / 32 - 520, 32],
  ] as const) {
    const { lanes, calls } = setUp();
    const frame = Buffer.alloc(bytes);
    for (let n = 0; n < 40; n++) lanes.submit(user_id, { user_id, frame });
    await turn();
    t.equal(calls[0]?.items.length, expected);
  }
  const { lanes, calls } = setUp();
  lanes.submit('ann', {});
  for (let n = 0; n < 20; n++) lanes.submit('ann', { frame: Buffer.alloc(most / 16) });
  await turn();
  t.equal(calls[0]?.items.length, 16, 'an empty item is a request, too');
});

t.test('a request is refused if too many are queued in its lane', async (t) => {
  const { lanes } = setUp();
  for (let n = 0; n < 2_000; n++) lanes.submit('ann', {});
  await t.rejects(lanes.submit('ann', {}), { code: Code.CODE_UNAVAILABLE });
  t.equal(lanes.refused, 1);
  t.equal(lanes.queued, 2_000);
});
