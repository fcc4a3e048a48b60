import { randomBytes } from 'node:crypto';
import { Code, type godwit } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { appendMessages } from './append.js';
import { historyPage, readHistory } from './history.js';

const COUNT = 57;

async function filled(store: TestStore, conversation_id: string, count: number, bytes = 4): Promise<string> {
  await createConversation(store, 'ann', { conversation_id });
  const items = Array.from({ length: count }, () => ({
    conversation_id,
    sender_id: 'ann',
    client_message_id: randomBytes(16),
    body: Buffer.alloc(bytes, 1),
  }));
  await appendMessages(store, items);
  return conversation_id;
}
const seqs = (page: godwit.v1.HistoryResponse.$Properties) =>
  (page.messages ?? []).map((message) => message.seq as number);

for (const kind of databaseKinds) {
  t.test(`${kind}: history`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const conversation_id = await filled(store, 'h', COUNT);

    t.test('any page equals the same range of the whole conversation', async (t) => {
      const all = Array.from({ length: COUNT }, (_, index) => index + 1);
      const position = fc.integer({ min: 0, max: COUNT + 5 });
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('before', 'after', 'newest'),
          position,
          fc.integer({ min: 1, max: 30 }),
          async (way, at, limit) => {
            const from = Math.max(at, way === 'before' ? 1 : 0);
            const request = {
              conversation_id,
              limit,
              ...(way === 'before' ? { before_seq: from } : way === 'after' ? { after_seq: from } : {}),
            };
            const page = await readHistory(store, 'ann', request);
            const range = all.filter((seq) => (way === 'before' ? seq < from : way === 'after' ? seq > from : true));
            const expected = way === 'after' ? range.slice(0, limit) : range.slice(-limit);
            t.same(seqs(page), expected);
            return page.has_more === range.length > expected.length;
          },
        ),
        { numRuns: 60 },
      );
    });

    t.test('a page ends before it grows too large, and the next page continues from there', async (t) => {
      const large = await filled(store, 'large', 12, 16 * 1024);
      const read: number[] = [];
      let after = 0;
      let pages = 0;
      for (let more = true; more; pages++) {
        const page = await readHistory(store, 'ann', { conversation_id: large, after_seq: after, limit: 200 });
        read.push(...seqs(page));
        after = read.at(-1) as number;
        more = page.has_more ?? false;
      }
      t.same(
        read,
        Array.from({ length: 12 }, (_, index) => index + 1),
      );
      t.ok(pages > 3);
    });

    t.test('an empty conversation has an empty page', async (t) => {
      await createConversation(store, 'ann', { conversation_id: 'empty' });
      t.same(await readHistory(store, 'ann', { conversation_id: 'empty' }), { messages: [], has_more: false });
    });

    t.test('only members may read the history', async (t) => {
      await t.rejects(readHistory(store, 'eve', { conversation_id }), { code: Code.CODE_PERMISSION_DENIED });
      await t.rejects(readHistory(store, 'ann', { conversation_id: 'nowhere' }), { code: Code.CODE_NOT_FOUND });
    });
  });
}

t.test('a page is read through the primary key in both directions and at both ends', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const conversation_id = await filled(store, 'plan', 200);
  await store.databases.writes.query(
    `insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body)
     select 'plan', n, 'ann', decode(md5(n::text), 'hex'), now(), '', '' from generate_series(201, 20000) n`,
  );
  await store.databases.writes.query('analyze messages');
  for (const direction of ['before', 'after'] as const) {
    for (const from of [10, 19_990]) {
      const rows = await store.databases.reads.query<{ 'QUERY PLAN': string }>(
        `explain (analyze, costs off, timing off, summary off) ${historyPage(direction)}`,
        [conversation_id, 'ann', from, 50],
      );
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      t.match(plan, /Index Scan( Backward)? using messages_pkey on messages/, `${direction} ${from}`);
      t.notMatch(plan, /Seq Scan on messages/);
      t.match(
        plan,
        /Index Scan[^\n]*messages_pkey[^\n]*rows=(\d|[1-4]\d|50) /,
        'no more rows are read than the page holds',
      );
    }
  }
});
