import { Code } from '@godwit/schema';
import type { StoreClient } from '@godwit/store/client';
import { eventually } from '@godwit/store/testing';
import t from 'tap';
import { createAppendLanes } from './append-lanes.js';
import { JudgeLanes } from './judge-lanes.js';

interface Item {
  sender_id?: string;
  reply_to?: number;
  judged?: boolean;
}
interface Call {
  /** `judge` or `append`, and the items. */
  text: string;
  answer(results: object[], more?: object): void;
}

const shown = ({ sender_id, reply_to, judged }: Item) => `${sender_id}${reply_to}${judged ? ' judged' : ''}`;

/** Lanes to a store that answers when the test says so. */
function setUp() {
  const calls: Call[] = [];
  const call = (name: string, { items }: { items: (Item & { message?: Item })[] }) =>
    new Promise((resolve) => {
      const text = `${name} ${items.map((item) => shown(item.message ?? item)).join(' ')}`;
      calls.push({ text, answer: (results, more) => resolve({ results, needed: true, ...more }) });
    });
  const store = { call } as unknown as StoreClient;
  const judges = new JudgeLanes(store);
  judges.needed = true;
  const lanes = createAppendLanes(store, undefined, judges);
  const send = (sender_id: string, reply_to: number) => lanes.submit({ conversation_id: 'c', sender_id, reply_to });
  const made = async (text: string) => {
    await eventually(`a call: ${text}`, () => calls.some((one) => one.text === text), {
      limitMs: 10_000,
      instead: () => calls.map((one) => one.text),
    });
    return calls.find((one) => one.text === text) as Call;
  };
  return { calls, judges, lanes, send, made };
}

t.test('a question that takes long delays the messages of its sender alone, which keep their order', async (t) => {
  const { calls, send, made } = setUp();
  const a = [send('ann', 1)];
  const slow = await made('judge ann1');
  a.push(send('ann', 2), send('ann', 3));
  const b = send('ben', 1);
  (await made('judge ben1')).answer([{}]);
  (await made('append ben1 judged')).answer([{ seq: 1 }]);
  t.match(await b, { seq: 1 });
  t.equal(calls.length, 3, 'later messages of the first sender wait');
  slow.answer([{}]);
  (await made('append ann1 judged')).answer([{ seq: 2 }]);
  (await made('judge ann2 ann3')).answer([{ failure: { code: Code.CODE_PERMISSION_DENIED, message: 'no' } }, {}]);
  (await made('append ann3 judged')).answer([{ seq: 3 }]);
  t.match(await Promise.all(a), [{ seq: 2 }, { failure: { message: 'no' } }, { seq: 3 }]);
});

t.test('no message of a sender overtakes one that could not be judged', async (t) => {
  const { calls, send, made } = setUp();
  const outcomes = [send('ann', 1), send('ann', 2)];
  const call = await made('judge ann1 ann2');
  outcomes.push(send('ann', 3));
  call.answer([{}, { failure: { code: Code.CODE_UNAVAILABLE, message: 'away' } }]);
  const refused = { status: 'rejected', reason: { code: Code.CODE_UNAVAILABLE } };
  t.match(await Promise.allSettled(outcomes), [refused, refused, refused]);
  await t.rejects(send('ann', 4), { code: Code.CODE_UNAVAILABLE });
  t.equal(calls.length, 1, 'nothing was posted');
});

t.test('a gateway that has not heard of the endpoint is told by the store, and one that has, of its end', async (t) => {
  const { judges, send, made } = setUp();
  judges.needed = false;
  const first = send('ann', 1);
  (await made('append ann1')).answer([{ unjudged: true, failure: { code: Code.CODE_UNAVAILABLE } }]);
  (await made('judge ann1')).answer([{ replaced: true, body: Buffer.from('x') }]);
  (await made('append ann1 judged')).answer([{ seq: 1 }]);
  t.match(await first, { seq: 1 });
  t.ok(judges.needed);
  const second = send('ann', 2);
  (await made('judge ann2')).answer([{}], { needed: false });
  (await made('append ann2 judged')).answer([{ seq: 2 }]);
  await second;
  const third = send('ann', 3);
  (await made('append ann3')).answer([{ seq: 3 }]);
  t.match(await third, { seq: 3 });
});
