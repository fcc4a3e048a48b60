import { Code, decodeClientFrames, encodeClientFrames } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { RequestQueue } from './request-queue.js';
import { turn } from './testing/settlement.js';

/** A queue, with the ids of the requests in each message that it sends. */
function start(limits?: Partial<RequestQueue['limits']>) {
  const messages: number[][] = [];
  const sizes: number[] = [];
  const queue = new RequestQueue((bytes) => {
    messages.push(bytes.length > 0 ? decodeClientFrames(bytes, 100_000).map(({ frame }) => frame.id) : []);
    sizes.push(bytes.length);
  });
  if (limits) queue.limits = limits;
  const add = (id: number, size = 1) => queue.add(id, 'history', { conversation_id: 'c'.repeat(size) });
  /** Waits until all sendable requests are sent; returns the ids of those sent since the last call. */
  const sent = async () => {
    await turn();
    return messages.splice(0).flat();
  };
  return { queue, messages, sizes, add, sent };
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const bytesOf = (id: number, size: number) =>
  encodeClientFrames([{ id, history: { conversation_id: 'c'.repeat(size) } }]).length;

t.test('requests of the same turn are sent together and in order, urgent ones first', async (t) => {
  const { queue, messages, add } = start();
  for (const id of [1, 2]) add(id);
  for (const [at, command] of (['hello', 'ping', 'refresh'] as const).entries()) queue.add(3 + at, command, {});
  add(6);
  t.same(messages, [], 'nothing is sent before the turn ends');
  await turn();
  t.same(messages.splice(0), [[3, 4, 5, 1, 2, 6]]);
  add(7);
  queue.add(8, 'ping', {});
  await turn();
  t.same(messages, [[8, 7]], 'nothing is sent twice');
});

t.test('at most max_in_flight - 8 requests are in flight, and each reply releases the next', async (t) => {
  for (const [limits, window] of [
    [undefined, 56],
    [{}, 56],
    [{ max_in_flight: 12 }, 4],
    [{ max_in_flight: 9 }, 1],
    [{ max_in_flight: 3 }, 1],
  ] as const) {
    const { queue, add, sent } = start(limits);
    for (const id of numbers(1, window + 3)) add(id);
    t.same(await sent(), numbers(1, window), `${JSON.stringify(limits)}`);
    queue.add(900, 'ping', {});
    t.same(await sent(), [900], 'an urgent request is sent nevertheless');
    queue.answered(900);
    t.same(await sent(), [], 'urgent requests are not counted');
    queue.answered(1);
    queue.answered(1);
    t.same(await sent(), [window + 1]);
    queue.answered(window + 1);
    t.same(await sent(), [window + 2]);
    queue.answered(window + 2);
    t.same(await sent(), [window + 3], 'the last request is sent, too');
  }
});

t.test('a message holds at most max_frames requests, 64 by default', async (t) => {
  for (const [limits, most] of [
    [undefined, 64],
    [{}, 64],
    [{ max_frames: 3 }, 3],
  ] as const) {
    const { queue, messages } = start(limits);
    for (const id of numbers(1, most + 1)) queue.add(id, 'ping', {});
    await turn();
    t.same(messages, [numbers(1, most), [most + 1]]);
  }
});

t.test('no message is sent if all requests were dropped', async (t) => {
  const { queue, add, messages } = start();
  add(1);
  queue.drop(1);
  await turn();
  t.same(messages, []);
});

t.test('a dropped request is not sent; a request already sent still counts as in flight', async (t) => {
  const { queue, add, sent } = start({ max_in_flight: 10 });
  for (const id of numbers(1, 5)) add(id);
  queue.drop(1);
  queue.drop(4);
  t.same(await sent(), [2, 3]);
  queue.drop(2);
  queue.drop(99);
  add(6);
  t.same(await sent(), []);
  queue.answered(2);
  queue.answered(3);
  t.same(await sent(), [5, 6]);
});

t.test('a request above max_message_bytes is refused once the limit is known', async (t) => {
  const { queue, add, sent } = start();
  add(1, 70_000);
  t.same(await sent(), [1]);
  queue.limits = { max_message_bytes: 100 };
  const size = numbers(1, 100).find((size) => bytesOf(2, size) === 100) as number;
  add(2, size);
  t.throws(() => add(3, size + 1), {
    code: Code.CODE_TOO_LARGE,
    message: 'history: a request holds at most 100 bytes, this one has 101',
  });
  t.same(await sent(), [2]);
  queue.limits = { max_message_bytes: 0 };
  t.throws(
    () => add(4, 65_536),
    { code: Code.CODE_TOO_LARGE, message: /at most 65536 bytes/ },
    'the default limit applies',
  );
  add(5, 60_000);
  t.same(await sent(), [5]);
});

t.test('at most 10,000 requests wait, not counting urgent ones', async (t) => {
  const { queue, add, sent } = start({ max_in_flight: 9 });
  for (const id of numbers(1, 10_000)) add(id);
  const refusal = {
    code: Code.CODE_RATE_LIMITED,
    message: 'history: 10000 requests are already waiting to be sent',
    retryAfterMs: 1_000,
  };
  t.throws(() => add(10_001), refusal);
  queue.add(10_002, 'ping', {});
  t.same(await sent(), [10_002, 1]);
  add(10_003);
  t.throws(() => add(10_004), refusal);
  queue.drop(5_000);
  add(10_005);
});

t.test('at most 16 MiB of requests wait', async (t) => {
  const MAX = 16 * 1024 * 1024;
  const { queue, add, sent } = start({ max_in_flight: 9, max_message_bytes: MAX });
  add(1);
  await sent();
  add(2, MAX / 2);
  const rest = MAX - bytesOf(2, MAX / 2);
  const size = MAX / 2 - 2 * (bytesOf(2, MAX / 2) - MAX / 2);
  t.equal(bytesOf(3, size), rest);
  t.throws(() => add(3, size + 1), { code: Code.CODE_RATE_LIMITED });
  add(3, size);
  t.throws(() => add(4), { code: Code.CODE_RATE_LIMITED });
  queue.drop(2);
  add(5, MAX / 2);
  t.throws(() => add(6), { code: Code.CODE_RATE_LIMITED });
  queue.answered(1);
  t.same(await sent(), [3]);
  add(7, size);
});

t.test('nothing is sent after close', async (t) => {
  const { queue, add, sent } = start();
  add(1);
  queue.add(2, 'ping', {});
  queue.close();
  t.same(await sent(), []);
  add(3);
  queue.add(4, 'ping', {});
  t.same(await sent(), []);
});

t.test('requests are sent in order, in as few messages as the limits allow', async (t) => {
  const requests = fc.array(fc.nat(60), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      requests,
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 80, max: 200 }),
      async (all, n, bytes) => {
        const { add, messages, sizes } = start({ max_frames: n, max_message_bytes: bytes });
        for (const [at, size] of all.entries()) add(at + 1, size);
        await turn();
        t.same(messages.flat(), numbers(1, all.length));
        for (const [at, ids] of messages.entries()) {
          const size = sizes[at] as number;
          t.ok(ids.length <= n && size <= bytes, `${ids.length} frames, ${size} bytes of ${n}, ${bytes}`);
          const next = messages[at + 1]?.[0];
          if (next === undefined) continue;
          const more = size + bytesOf(next, all[next - 1] as number);
          t.ok(ids.length === n || more > bytes, `request ${next} would have fitted into message ${at}`);
        }
      },
    ),
  );
});

t.test('while the limit is unknown, a request above the default is sent alone', async (t) => {
  const { add, messages } = start();
  add(1);
  add(2, 70_000);
  add(3);
  await turn();
  t.same(messages, [[1], [2], [3]]);
});
