import { Code, GodwitError } from '@godwit/schema';
import type { StoreClient } from '@godwit/store/client';
import { eventually } from '@godwit/store/testing';
import t from 'tap';
import { createAppendLanes } from './append-lanes.js';

type Item = { conversation_id?: string; reply_to?: number };
type Call = {
  skips: boolean;
  items: string[];
  /** Answers with a sequence number for each item, but `locked` for those of the given conversations. */
  answer(...locked: string[]): void;
  fail(error: Error): void;
};

/** Lanes to a store that answers when the test says so. */
function setUp() {
  const calls: Call[] = [];
  const call = (_name: string, request: { items: Item[]; skip_locked?: boolean }) =>
    new Promise((resolve, reject) => {
      calls.push({
        skips: request.skip_locked === true,
        items: request.items.map(({ conversation_id, reply_to }) => `${conversation_id}${reply_to}`),
        answer(...locked) {
          const results = request.items.map((item) =>
            locked.includes(item.conversation_id as string)
              ? { locked: true, failure: { code: Code.CODE_UNAVAILABLE } }
              : { seq: item.reply_to },
          );
          resolve({ results });
        },
        fail(error) {
          reject(error);
        },
      });
    });
  const lanes = createAppendLanes({ call } as unknown as StoreClient, undefined);
  const send = (conversation_id: string, ...numbers: number[]) =>
    numbers.map((reply_to) => lanes.submit({ conversation_id, reply_to }));
  /** The call with the given text, once it was made. */
  const made = async (text: string) => {
    const find = () => calls.find((one) => shown(one) === text);
    await eventually(`a call: ${text}`, () => find() !== undefined, {
      limitMs: 10_000,
      instead: () => calls.map(shown),
    });
    return find() as Call;
  };
  return { lanes, calls, send, made };
}
const shown = ({ skips, items }: Call) => `${skips ? 'skips' : 'waits'} ${items.join(' ')}`;

t.test('messages of a locked conversation wait in a lane of its own, in their order, and hold no others', async (t) => {
  const clock = { now: 0 };
  t.intercept(performance, 'now', { value: () => clock.now });
  const { calls, send, made } = setUp();
  const a = send('a', 1);
  const b = send('b', 1);
  a.push(...send('a', 2));
  const first = await made('skips a1 b1 a2');
  // The time for which messages are gathered is over: the later ones follow at once.
  clock.now = 100;
  a.push(...send('a', 3));
  b.push(...send('b', 2));
  first.answer('a');
  t.same(await b[0], { seq: 1 });
  const waiting = await made('waits a1 a2 a3');
  (await made('skips b2')).answer();
  t.same(await b[1], { seq: 2 }, 'while the lock is held');
  b.push(...send('b', 3));
  a.push(...send('a', 4));
  (await made('skips b3')).answer();
  t.same(await b[2], { seq: 3 });
  t.equal(calls.length, 4, 'one call of the locked conversation at a time');
  waiting.answer();
  (await made('waits a4')).answer();
  t.same(
    await Promise.all(a),
    [1, 2, 3, 4].map((seq) => ({ seq })),
  );
  const last = send('a', 5);
  (await made('skips a5')).answer();
  t.same(await last[0], { seq: 5 }, 'the lane of the conversation has ended');
});

t.test('a call that is repeated moves no message twice', async (t) => {
  const { calls, send, made } = setUp();
  const a = send('a', 1);
  (await made('skips a1')).answer('a');
  const waiting = await made('waits a1');
  const both = [...send('a', 2), ...send('b', 1), ...send('c', 1)];
  (await made('skips b1 c1')).fail(new GodwitError(Code.CODE_INTERNAL, 'failed'));
  await eventually('the call is repeated', () => calls.length === 4, {
    limitMs: 10_000,
    instead: () => calls.map(shown),
  });
  t.equal(shown(calls[3] as Call), 'skips b1 c1');
  calls[3]?.answer();
  waiting.answer();
  (await made('waits a2')).answer();
  t.same(
    await Promise.all([...a, ...both]),
    [1, 2, 1, 1].map((seq) => ({ seq })),
  );
  t.equal(calls.length, 5);
});

t.test('at most four calls wait for locks, and the queue of a conversation is bounded', async (t) => {
  const { lanes, calls, send, made } = setUp();
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const first = names.flatMap((name) => send(name, 1));
  (await made('skips a1 b1 c1 d1 e1 f1')).answer(...names);
  const waiting = await Promise.all(['a', 'b', 'c', 'd'].map((name) => made(`waits ${name}1`)));
  t.equal(calls.length, 5);
  waiting[1]?.answer();
  const fifth = await made('waits e1');
  const many = Promise.allSettled(send('a', ...Array.from({ length: 1_001 }, (_, n) => n + 2)));
  await eventually('the queue is full', () => lanes.refused > 0, { limitMs: 10_000, instead: () => lanes.queued });
  t.same([lanes.queued, lanes.refused, calls.length], [1_000, 1, 6]);
  for (const call of [...waiting, fifth]) call.answer();
  (await made('waits f1')).answer();
  await Promise.all(first);
  for (let answered = 0; !calls.at(-1)?.items.includes('a1001'); ) {
    await eventually('the next call', () => calls.length > answered, { limitMs: 10_000 });
    calls[answered++]?.answer();
  }
  calls.at(-1)?.answer();
  const outcomes = await many;
  t.match(outcomes.at(-1), { status: 'rejected', reason: { code: Code.CODE_UNAVAILABLE } });
  t.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1_000);
  t.equal(lanes.queued, 0);
});

t.test('a sender who posts much at once delays nobody else by more than a batch', async (t) => {
  const batches: string[][] = [];
  const answers: (() => void)[] = [];
  const call = (_name: string, { items }: { items: { sender_id: string }[] }) => {
    batches.push(items.map(({ sender_id }) => sender_id));
    return new Promise((resolve) => answers.push(() => resolve({ results: items.map(() => ({ seq: 1 })) })));
  };
  const lanes = createAppendLanes({ call } as unknown as StoreClient, undefined);
  const post = (sender_id: string) => lanes.submit({ conversation_id: 'c', sender_id, body: Buffer.alloc(16_384) });
  const flood = Array.from({ length: 64 }, () => post('mallory'));
  const called = (count: number) =>
    eventually(`${count} calls`, () => answers.length === count, { limitMs: 10_000, instead: () => batches });
  await called(1);
  t.equal(batches[0]?.length, 16, '256 KiB of them');
  const [ann, ben] = [post('ann'), post('ben')];
  answers[0]?.();
  await called(2);
  t.ok(batches[1]?.includes('ann') && batches[1].includes('ben'), `the others are in the next call: ${batches[1]}`);
  t.equal(batches[1]?.length, 16);
  answers[1]?.();
  await Promise.all([ann, ben]);
  for (let at = 2; at < 5; at++) {
    await called(at + 1);
    answers[at]?.();
  }
  await Promise.all(flood);
});
