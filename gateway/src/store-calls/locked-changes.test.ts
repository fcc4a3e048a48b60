import assert from 'node:assert/strict';
import { Code, GodwitError } from '@godwit/schema';
import type { StoreClient } from '@godwit/store/client';
import fc from 'fast-check';
import t from 'tap';
import type { ExecuteItem } from './execute-item.js';
import { createExecutes } from './executes.js';

interface Call {
  items: ExecuteItem[];
  skip_locked: boolean;
  /** Answers each request by its own frame, those at the given indexes as locked. */
  answer(locked?: number[]): void;
  fail(error: Error): void;
}

/** The queue of requests to a store that answers when the test says so. */
function setUp() {
  const calls: Call[] = [];
  const call = (_name: string, { items, skip_locked }: { items: ExecuteItem[]; skip_locked: boolean }) =>
    new Promise((resolve, reject) => {
      const answer = (locked: number[] = []) =>
        resolve({ entries: items.map(({ frame }, at) => (locked.includes(at) ? new Uint8Array() : frame)), locked });
      calls.push({ items, skip_locked, answer, fail: reject });
    });
  const executes = createExecutes({ call } as unknown as StoreClient);
  const done: string[] = [];
  const submit = (user: string, conversation: string | undefined, frame: string) =>
    executes.submit(user, { user_id: user, conversation_id: conversation, frame: Buffer.from(frame) }).then(
      (entry) => done.push(`${Buffer.from(entry)}`),
      () => done.push(`${frame} failed`),
    );
  return { executes, calls, submit, done, framesOf: (at: number) => calls[at]?.items.map(({ frame }) => `${frame}`) };
}

const turn = async () => {
  for (let n = 0; n < 5; n++) await new Promise(setImmediate);
};

t.test('a change of a locked conversation delays no request of another user', async (t) => {
  const { calls, submit, done, framesOf } = setUp();
  submit('ann', 'held', 'edit');
  submit('ben', 'free', 'react');
  await turn();
  t.same([framesOf(0), calls[0]?.skip_locked], [['edit', 'react'], true]);
  calls[0]?.answer([0]);
  await turn();
  t.same(done, ['react'], 'it is answered at once');
  t.same([framesOf(1), calls[1]?.skip_locked], [['edit'], false], 'the change waits for the lock by itself');
  for (const user of ['ben', 'cat', 'dan']) submit(user, 'free', `of ${user}`);
  await turn();
  calls[2]?.answer();
  await turn();
  t.same(done.slice(1), ['of ben', 'of cat', 'of dan']);
  calls[1]?.answer();
  await turn();
  t.same(done.slice(4), ['edit']);
});

t.test('further changes of the conversation join those that wait, without a call that finds it locked', async (t) => {
  const { executes, calls, submit, done, framesOf } = setUp();
  submit('ann', 'held', '1');
  await turn();
  calls[0]?.answer([0]);
  await turn();
  for (let n = 2; n <= 40; n++) submit(`user-${n}`, 'held', `${n}`);
  await turn();
  t.equal(calls.length, 2);
  t.equal(executes.queued, 39);
  calls[1]?.answer();
  await turn();
  t.same([framesOf(2), calls[2]?.skip_locked], [['2'], false], 'one of them waits for the lock');
  calls[2]?.answer();
  await turn();
  t.same([calls[3]?.items.length, calls[3]?.skip_locked], [31, true], 'and the others follow together');
  calls[3]?.answer([30]);
  await turn();
  t.same(framesOf(4), ['33'], 'until none is left');
  for (let at = 4; at < calls.length; at++) {
    calls[at]?.answer();
    await turn();
  }
  t.same(
    done,
    Array.from({ length: 40 }, (_, n) => `${n + 1}`),
  );
});

t.test('at most two calls wait for locks, and the queue of a conversation is bounded', async (t) => {
  const { executes, calls, submit, done } = setUp();
  for (let n = 0; n < 5; n++) submit(`user-${n}`, `held-${n}`, `${n}`);
  await turn();
  calls[0]?.answer([0, 1, 2, 3, 4]);
  await turn();
  t.equal(calls.length, 3);
  calls[1]?.answer();
  await turn();
  t.equal(calls.length, 4, 'the next one begins once another ended');
  for (let n = 0; n < 1_100; n++) submit(`more-${n}`, 'held-4', 'more');
  for (let n = 0; n < 20; n++) await turn();
  t.ok(executes.refused >= 90, `${executes.refused} refused`);
  t.ok(done.filter((one) => one === 'more failed').length >= 90);
});

t.test('a failed call fails what it had not answered, and the conversation goes on', async (t) => {
  const { calls, submit, done } = setUp();
  submit('ann', 'held', '1');
  await turn();
  calls[0]?.answer([0]);
  await turn();
  for (const user of ['ben', 'cat', 'dan']) submit(user, 'held', user);
  await turn();
  calls[1]?.fail(new GodwitError(Code.CODE_UNAVAILABLE, 'away'));
  await turn();
  calls[2]?.answer();
  await turn();
  calls[3]?.fail(new GodwitError(Code.CODE_UNAVAILABLE, 'away'));
  await turn();
  t.same(done, ['1 failed', 'ben', 'cat failed', 'dan failed']);
  submit('ann', 'held', 'again');
  await turn();
  t.equal(calls[4]?.skip_locked, true, 'it is not taken for locked any more');
  calls[4]?.answer();
  await turn();
  t.equal(done.at(-1), 'again');
});

t.test('the requests of a user keep their order, whichever conversations are locked when', async () => {
  const users = ['ann', 'ben'];
  const step = fc.record({
    user: fc.constantFrom(...users),
    conversation: fc.constantFrom('a', 'b', undefined),
    locks: fc.subarray(['a', 'b']),
    answers: fc.nat(3),
    turns: fc.nat(2),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const executed: string[] = [];
      const open: (() => void)[] = [];
      let locks: string[] = [];
      const call = (_name: string, { items, skip_locked }: { items: ExecuteItem[]; skip_locked: boolean }) =>
        new Promise((resolve) => {
          open.push(() => {
            const locked: number[] = [];
            const behind = new Set<unknown>();
            for (const [at, { user_id, conversation_id, frame }] of items.entries()) {
              const skipped = skip_locked && (behind.has(user_id) || locks.includes(conversation_id ?? ''));
              if (skipped) locked.push(at);
              if (skipped) behind.add(user_id);
              else executed.push(`${user_id} ${frame}`);
            }
            resolve({ entries: items.map(() => new Uint8Array(1)), locked });
          });
        });
      const executes = createExecutes({ call } as unknown as StoreClient);
      const replies: Promise<unknown>[] = [];
      for (const [n, { user, conversation: conversation_id, ...then }] of steps.entries()) {
        const frame = Buffer.from(`${n}`.padStart(3, '0'));
        replies.push(executes.submit(user, { user_id: user, conversation_id, frame }));
        locks = then.locks;
        for (let k = 0; k < then.turns; k++) await turn();
        for (let k = 0; k < then.answers; k++) open.pop()?.();
      }
      locks = [];
      let settled = false;
      void Promise.all(replies).then(() => {
        settled = true;
      });
      for (let n = 0; n < 500 && !settled; n++) {
        open.shift()?.();
        await turn();
      }
      assert.ok(settled, `${executed.length} of ${steps.length} were executed`);
      assert.equal(executed.length, steps.length, 'each once');
      for (const user of users) {
        const own = executed.filter((one) => one.startsWith(user));
        assert.deepEqual(own, [...own].sort());
      }
    }),
    { numRuns: 150 },
  );
});
