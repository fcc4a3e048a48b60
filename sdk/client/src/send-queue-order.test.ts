import type { RequestInputs } from '@godwit/schema';
import { Code, GodwitError } from '@godwit/schema';
import t, { type Test } from 'tap';
import { SendQueue, type SendQueueOptions } from './send-queue.js';
import { follow, turn, until } from './testing/settlement.js';
import { startTimer } from './timer.js';

const HOUR_MS = 3_600_000;
const unavailable = (retryAfterMs?: number) => new GodwitError(Code.CODE_UNAVAILABLE, 'for now', { retryAfterMs });
const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;
const id = (n: number) => Buffer.alloc(16, n);

/** An open queue, with a log of the numbers of the messages that it posts. */
function start(t: Test, options: Partial<SendQueueOptions> = {}) {
  const log: (number | string)[] = [];
  const requests: RequestInputs['send'][] = [];
  const posts = new Map<number, { resolve(response: object): void; reject(error: Error): void }>();
  const queue = new SendQueue({
    maxMessages: 100,
    maxBytes: 1_000,
    window: 4,
    timeoutMs: HOUR_MS,
    post: (request) => {
      const n = request.client_message_id?.[0] as number;
      log.push(n);
      requests.push(request);
      return new Promise((resolve, reject) => posts.set(n, { resolve: resolve as never, reject }));
    },
    ...options,
  });
  t.teardown(() => queue.close(unavailable()));
  queue.open();
  const add = (n: number, to: RequestInputs['send'] = { conversation_id: 'c' }, timeoutMs?: number) =>
    follow(queue.add({ ...to, client_message_id: id(n), body: Buffer.alloc(1) }, timeoutMs));
  /** Settles the posts of messages: acknowledges or fails them. */
  const acknowledge = async (...numbers: number[]) => {
    for (const n of numbers) posts.get(n)?.resolve({ seq: n });
    await turn();
  };
  const fail = async (error: Error, ...numbers: number[]) => {
    for (const n of numbers) posts.get(n)?.reject(error);
    await turn();
  };
  /** Resolves after so many milliseconds; timers fire in the order of their times. */
  const passed = async (ms: number) => {
    startTimer(ms, () => log.push(`${ms} ms`));
    await until(
      () => log.includes(`${ms} ms`),
      () => log,
    );
  };
  const logged = (length: number) =>
    until(
      () => log.length >= length,
      () => log,
    );
  return { queue, log, requests, add, acknowledge, fail, passed, logged };
}

t.test('no message is posted while one awaits a retry and others are in flight', async (t) => {
  const { log, add, acknowledge, fail, passed, logged } = start(t);
  const results = [1, 2, 3, 4, 5, 6].map((n) => add(n));
  t.same(log.splice(0), [1, 2, 3, 4]);
  await fail(unavailable(1), 2);
  await acknowledge(1);
  t.same(log, [], 'message 5 waits although the window has room');
  await passed(20);
  t.same(log.splice(0), ['20 ms'], 'message 2 waits, since message 3 may be stored before it');
  await fail(unavailable(1), 4);
  await acknowledge(3);
  await logged(4);
  t.same(log.splice(0), [2, 4, 5, 6], 'retried messages keep their order');
  await acknowledge(2, 4, 5, 6);
  t.ok(results.every(({ state }) => state === 'fulfilled'));
  t.same(results[1]?.value, { seq: 2 });
});

t.test('a retry waits for the longest delay that the gateway named, or half a second', async (t) => {
  const cases = [
    [unavailable(600), unavailable(1)],
    [unavailable(1), unavailable(600)],
    [unavailable(), unavailable(1)],
  ];
  const waits = async (errors: GodwitError[]) => {
    const { log, add, fail, passed, logged } = start(t);
    for (const n of [1, 2]) add(n);
    log.splice(0);
    for (const [at, error] of errors.entries()) await fail(error, at + 1);
    await passed(200);
    t.same(log.splice(0), ['200 ms']);
    await logged(2);
    t.same(log, [1, 2]);
  };
  await Promise.all(cases.map(waits));
});

t.test('a permanently refused message does not delay others', async (t) => {
  const { log, add, fail } = start(t, { window: 1 });
  const [refused] = [add(1), add(2)];
  await fail(new GodwitError(Code.CODE_PERMISSION_DENIED, 'no'), 1);
  t.equal(refused?.state, 'rejected');
  t.same(log, [1, 2]);
});

t.test('a message may be retried after later ones were acknowledged', async (t) => {
  const { log, add, acknowledge, fail, logged } = start(t);
  add(1);
  await acknowledge(1);
  add(2);
  await fail(unavailable(1), 2);
  await logged(3);
  t.same(log, [1, 2, 2]);
});

t.test('after a retry the next failure has its own delay', async (t) => {
  const { log, add, fail, logged } = start(t);
  add(1);
  await fail(new GodwitError(Code.CODE_RATE_LIMITED, 'too many', { retryAfterMs: 200 }), 1);
  await logged(2);
  await fail(unavailable(1), 1);
  startTimer(190, () => log.push('190 ms'));
  await logged(4);
  t.same(log, [1, 1, 1, '190 ms']);
});

t.test('a new session posts at once, regardless of the retry delay', async (t) => {
  const { queue, log, add, fail, logged } = start(t);
  const before = timers();
  const one = add(1);
  await fail(unavailable(HOUR_MS), 1);
  add(2);
  queue.pause();
  add(3);
  t.same(log, [1]);
  queue.open();
  t.same(log, [1, 1, 2, 3]);
  t.equal(timers(), before + 3, 'one timer for each message, and none for the retry');
  await fail(unavailable(1), 1, 2, 3);
  await logged(7);
  t.same(log.slice(4), [1, 2, 3], 'a later retry is possible');
  t.equal(one.state, 'pending');
});

t.test('a retry delay that ends without a connection posts nothing', async (t) => {
  const { queue, log, add, fail, passed } = start(t);
  add(1);
  await fail(unavailable(100), 1);
  queue.pause();
  await passed(110);
  t.same(log, [1, '110 ms']);
  queue.open();
  t.same(log, [1, '110 ms', 1]);
});

t.test('a message names the preceding unacknowledged message of its conversation', async (t) => {
  const { requests, add, acknowledge } = start(t, { window: 10 });
  const [c, d, ben] = [{ conversation_id: 'c' }, { conversation_id: 'd' }, { to_user_id: 'ben' }];
  for (const [at, to] of [c, d, c, ben, { to_user_id: 'c' }, c, ben, d].entries()) add(at + 1, to);
  const after = () => requests.splice(0).map((request) => request.after?.[0]);
  t.same(after(), [undefined, undefined, 1, undefined, undefined, 3, 4, 2]);
  await acknowledge(6);
  add(9, c);
  await acknowledge(1, 3, 9);
  add(10, c);
  t.same(after(), [3, undefined]);
});

t.test('a settled message leaves no timer behind', async (t) => {
  const before = timers();
  const { queue, add, acknowledge, fail } = start(t);
  const results = [1, 2, 3, 4].map((n) => add(n));
  t.equal(timers(), before + 4);
  await acknowledge(1);
  await fail(new GodwitError(Code.CODE_PERMISSION_DENIED, 'no'), 2);
  await fail(new Error('a bug'), 3);
  t.equal(timers(), before + 1);
  await fail(unavailable(HOUR_MS), 4);
  t.equal(timers(), before + 2, 'the timers of the remaining message and of its retry');
  queue.close(new GodwitError(Code.CODE_UNAVAILABLE, 'closed'));
  t.equal(timers(), before);
  await turn();
  t.match(results, [
    { state: 'fulfilled', value: { seq: 1 } },
    { state: 'rejected', error: { code: Code.CODE_PERMISSION_DENIED } },
    { state: 'rejected', error: { code: Code.CODE_INTERNAL } },
    { state: 'rejected', error: { message: 'closed' } },
  ]);
  t.equal(queue.size, 0);
});

t.test('a message that times out is rejected once, and counts as in flight until its post settles', async (t) => {
  const { queue, log, add, acknowledge } = start(t, { window: 1 });
  const late = add(1, { conversation_id: 'c' }, 5);
  const next = add(2);
  await until(
    () => late.state !== 'pending',
    () => log,
  );
  t.match(late.error, {
    code: Code.CODE_UNAVAILABLE,
    message: 'send: not acknowledged within 5 ms; it may have been stored',
  });
  t.same([log, queue.size], [[1], 1]);
  await acknowledge(1);
  t.same(log, [1, 2]);
  await acknowledge(2);
  t.equal(next.state, 'fulfilled');
  t.match(late, { state: 'rejected' });
  // Its bytes are released once, not twice.
  const large = follow(queue.add({ client_message_id: id(3), body: Buffer.alloc(1_000) }));
  const more = add(4);
  await turn();
  t.same([large.state, more.state], ['pending', 'rejected']);
});

t.test('the bounds count only unacknowledged messages', async (t) => {
  const { queue, add, acknowledge } = start(t, { maxMessages: 2, maxBytes: 10 });
  const refusal = (count: number) => ({
    state: 'rejected',
    error: {
      code: Code.CODE_RATE_LIMITED,
      message: `send: ${count} messages are already waiting for acknowledgement`,
      retryAfterMs: 1_000,
    },
  });
  const large = (bytes: number) => follow(queue.add({ client_message_id: id(9), body: Buffer.alloc(bytes) }));
  add(1);
  add(2);
  const third = add(3);
  await acknowledge(1);
  t.match(third, refusal(2));
  const [tooLarge, fits] = [large(10), large(9)];
  await acknowledge(2, 9);
  t.match([tooLarge, fits], [refusal(1), { state: 'fulfilled' }]);
  const [most, none] = [large(10), follow(queue.add({ client_message_id: id(8) }))];
  await acknowledge(9, 8);
  t.match([most, none], [{ state: 'fulfilled' }, { state: 'fulfilled' }], 'a message without a body has no bytes');
  const over = large(11);
  await turn();
  t.match(over, refusal(0));
});

t.test('nothing is posted after close, and no timer is left', async (t) => {
  const before = timers();
  const { queue, log, add, fail } = start(t);
  const results = [1, 2].map((n) => add(n));
  queue.close(new GodwitError(Code.CODE_UNAVAILABLE, 'closed'));
  await fail(unavailable(HOUR_MS), 1, 2);
  t.equal(timers(), before);
  t.match(results, [{ error: { message: 'closed' } }, { error: { message: 'closed' } }]);
  add(3);
  t.same(log, [1, 2]);
});
