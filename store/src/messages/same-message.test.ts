import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { Code } from '@godwit/schema';
import t from 'tap';
import { uploadAttachment } from '../attachments/upload.js';
import { createConversation } from '../conversations/create.js';
import { createTestStore, type TestStore } from '../testing/test-store.js';
import { type AppendItem, type AppendResult, appendMessages } from './append.js';

const CONVERSATION = 'c';
const item = (more: Partial<AppendItem> = {}): AppendItem => ({
  conversation_id: CONVERSATION,
  sender_id: 'ann',
  client_message_id: randomBytes(16),
  content_type: 'text/plain',
  body: Buffer.from('text'),
  ...more,
});
const upload = async (store: TestStore) =>
  (await uploadAttachment(store, 'ann', { conversation_id: CONVERSATION }, Readable.from([Buffer.from('file')]))).id;
/** The outcome of each item: its number, with `again` if deduplicated, or the code of its refusal. */
const outcomes = (results: AppendResult[]) =>
  results.map((result) =>
    result.failure ? result.failure.codeName : `${result.seq}${result.deduplicated ? ' again' : ''}`,
  );

t.test('a client_message_id reused for a different message is a conflict', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  await createConversation(store, 'ann', { conversation_id: CONVERSATION, member_ids: ['ben'] });
  await appendMessages(store, [item(), item()]);
  const [one, two, three] = [await upload(store), await upload(store), await upload(store)];
  const plain = item();
  const reply = item({ reply_to: 1 });
  const carrying = item({ attachment_ids: [one, two] });
  t.same(outcomes(await appendMessages(store, [plain, reply, carrying])), ['3', '4', '5']);

  const others: Record<string, AppendItem> = {
    'another body': { ...plain, body: Buffer.from('Text') },
    'a longer body': { ...plain, body: Buffer.from('text ') },
    'no body': { ...plain, body: Buffer.alloc(0) },
    'another content type': { ...plain, content_type: 'text/html' },
    'no content type': { ...plain, content_type: '' },
    'a reply instead of none': { ...plain, reply_to: 1 },
    'an attachment instead of none': { ...plain, attachment_ids: [three] },
    'a reply to another message': { ...reply, reply_to: 2 },
    'no reply instead of one': { ...reply, reply_to: 0 },
    'no attachment instead of some': { ...carrying, attachment_ids: [] },
    'fewer attachments': { ...carrying, attachment_ids: [one] },
    'more attachments': { ...carrying, attachment_ids: [one, two, three] },
    'other attachments': { ...carrying, attachment_ids: [one, three] },
    'the attachments in another order': { ...carrying, attachment_ids: [two, one] },
  };
  const head = async () =>
    (await store.databases.reads.query<{ last_seq: number }>('select last_seq from conversations'))[0]?.last_seq;
  for (const [what, other] of Object.entries(others)) {
    t.same(outcomes(await appendMessages(store, [other])), ['CONFLICT'], what);
    t.equal(await head(), 5, `${what}: nothing is posted`);
  }
  const again = outcomes(await appendMessages(store, [plain, reply, carrying]));
  t.same(again, ['3 again', '4 again', '5 again'], 'the same messages are still the same');
  const free = await appendMessages(store, [item({ attachment_ids: [three] })]);
  t.same(outcomes(free), ['6'], 'a conflict does not use up the attachments that it names');
});

t.test('a client_message_id reused within one batch is a conflict unless the message is the same', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  await createConversation(store, 'ann', { conversation_id: CONVERSATION, member_ids: ['ben'] });
  await appendMessages(store, [item(), item()]);
  const [one, two] = [await upload(store), await upload(store)];
  const plain = item();
  const reply = item({ reply_to: 1 });
  const carrying = item({ attachment_ids: [one] });
  const batch: [AppendItem, string][] = [
    [plain, '3'],
    [{ ...plain, body: Buffer.from('other') }, 'CONFLICT'],
    [{ ...plain, content_type: 'text/html' }, 'CONFLICT'],
    [{ ...plain, reply_to: 1 }, 'CONFLICT'],
    [plain, '3 again'],
    [reply, '4'],
    [{ ...reply, reply_to: 2 }, 'CONFLICT'],
    [{ ...reply, reply_to: 0 }, 'CONFLICT'],
    [reply, '4 again'],
    [carrying, '5'],
    [{ ...carrying, attachment_ids: [two] }, 'CONFLICT'],
    [{ ...carrying, attachment_ids: [] }, 'CONFLICT'],
    [{ ...plain, sender_id: 'ben' }, '6'],
    [{ ...plain, sender_id: 'ben', body: Buffer.from('other') }, 'CONFLICT'],
  ];
  const results = outcomes(
    await appendMessages(
      store,
      batch.map(([one]) => one),
    ),
  );
  t.same(
    results,
    batch.map(([, expected]) => expected),
  );
  const rows = await store.databases.reads.query<{
    seq: number;
    sender_id: string;
    body: Uint8Array;
    reply_to: number;
  }>('select seq, sender_id, body, reply_to from messages where seq > 2 order by seq');
  t.same(
    rows.map(({ seq, sender_id, body }) => [seq, sender_id, Buffer.from(body).toString()]),
    [3, 4, 5, 6].map((seq) => [seq, seq === 6 ? 'ben' : 'ann', 'text']),
  );
});

t.test('a client_message_id whose first message was refused posts nothing in the same batch', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  await createConversation(store, 'ann', { conversation_id: CONVERSATION });
  const refused = item({ reply_to: 9 });
  const [first, second] = await appendMessages(store, [refused, { ...refused, reply_to: 0 }]);
  t.equal(first?.failure?.code, Code.CODE_NOT_FOUND);
  t.equal(second?.failure?.code, Code.CODE_CONFLICT);
  t.same(outcomes(await appendMessages(store, [{ ...refused, reply_to: 0 }])), ['1'], 'the next batch may use the id');
});

t.test('a message with attachments that is repeated in its batch is deduplicated', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  await createConversation(store, 'ann', { conversation_id: CONVERSATION });
  const [one, two] = [await upload(store), await upload(store)];
  const carrying = item({ attachment_ids: [one, two] });
  const other = item({ attachment_ids: [one] });
  const unknown = item({ attachment_ids: ['unknown'] });
  const batch = [carrying, carrying, other, unknown, unknown];
  t.same(outcomes(await appendMessages(store, batch)), ['1', '1 again', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  const rows = await store.databases.reads.query<{ id: string; seq: number }>('select id, seq from attachments');
  t.same(
    new Map(rows.map(({ id, seq }) => [id, seq])),
    new Map([
      [one, 1],
      [two, 1],
    ]),
  );
});

t.test('two members may use the same client_message_id for different messages', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  await createConversation(store, 'ann', { conversation_id: CONVERSATION, member_ids: ['ben', 'cat'] });
  const anns = item();
  const [bens, cats] = [
    { ...anns, sender_id: 'ben' },
    { ...anns, sender_id: 'cat' },
  ];
  t.same(outcomes(await appendMessages(store, [anns, bens])), ['1', '2']);
  t.same(outcomes(await appendMessages(store, [cats])), ['3']);
  t.same(outcomes(await appendMessages(store, [bens, anns, cats])), ['2 again', '1 again', '3 again']);
});
