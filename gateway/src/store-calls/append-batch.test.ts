import type { StoreClient } from '@godwit/store/client';
import type { Tracing } from '@godwit/store/tracing';
import t from 'tap';
import { appendBatch } from './append-batch.js';

/** A store that answers with `results`, or fails, and a tracing that records its spans. */
function setUp(outcome: object[] | Error) {
  const calls: unknown[][] = [];
  const spans: { args: unknown[]; ends: unknown[][] }[] = [];
  const store = {
    async call(...call: unknown[]) {
      calls.push(call);
      if (outcome instanceof Error) throw outcome;
      return { results: outcome };
    },
  } as unknown as StoreClient;
  const tracing = {
    follow(...args: unknown[]) {
      const span = { args, ends: [] as unknown[][] };
      spans.push(span);
      return { traceparent: 'of the batch', end: (...end: unknown[]) => span.ends.push(end) };
    },
  } as unknown as Tracing;
  return { store, tracing, calls, spans };
}

const items = ['', 'one', 'two', 'three'].map((traceparent, index) => ({ conversation_id: `${index}`, traceparent }));

t.test(
  'a batch is one call, with a span that is a child of the first traced message and links to the others',
  async (t) => {
    const { store, tracing, calls, spans } = setUp([{ seq: 1 }, { seq: 2 }]);
    t.same(await appendBatch(store, tracing, items), [{ seq: 1 }, { seq: 2 }]);
    t.same(calls, [['append', { items }, 'of the batch']]);
    const [span] = spans;
    t.equal(span?.args[0], 'one');
    t.match(span?.args[3], { links: ['two', 'three'], attributes: { 'messaging.batch.message_count': 4 } });
    t.same(span?.ends, [[]]);
  },
);

t.test('a failed batch rejects with the error of the store, and its span ends as failed', async (t) => {
  const refused = new Error('refused');
  const { store, tracing, spans } = setUp(refused);
  await t.rejects(appendBatch(store, tracing, items), refused);
  t.same(spans[0]?.ends, [[refused]]);
});

t.test('without tracing a batch has no trace context', async (t) => {
  const { store, calls } = setUp([]);
  await appendBatch(store, undefined, items);
  t.same(calls, [['append', { items }, undefined]]);
});
