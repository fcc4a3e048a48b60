import { randomBytes } from 'node:crypto';
import { Code, decodeServerFrames } from '@godwit/schema';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import type { Queryable } from '../database/database.js';
import { item, toUser } from '../testing/appended-messages.js';
import { createTestStore, type TestStore } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { appendMessages } from './append.js';

const store = await createTestStore();
t.teardown(() => store.close());
const { writes } = store.databases;
/** Collects the frames published on topics from now on. */
const listen = async (...topics: string[]) => {
  const heard: { topic: string; frame: internal.store.v1.BusFrame }[] = [];
  store.bus.listen({
    frame: (topic, bytes) => heard.push({ topic, frame: internal.store.v1.BusFrame.decode(bytes) }),
    gap() {},
  });
  await store.bus.subscribe(topics);
  return heard;
};
/** The store with the queries of one of its pools answered by `answer`. */
const answering = (
  pool: 'reads' | 'writes',
  answer: (text: string, rows: () => ReturnType<Queryable['query']>) => unknown,
) => {
  const { query } = store.databases[pool];
  const other = (text: string, params: never) => answer(text, () => query(text, params));
  const databases = { ...store.databases, [pool]: { ...store.databases[pool], query: other } };
  return { ...store, databases } as TestStore;
};

t.test('a new message is published with all its fields and the epoch of its members', async (t) => {
  await createConversation(store, 'ann', { conversation_id: 'g', member_ids: ['ben'] });
  await writes.query(`update conversations set epoch = 7 where id = 'g'`);
  await appendMessages(store, [item('g', 'ann')]);
  let filled = 0;
  const counting = {
    ...store,
    outboxFilled() {
      filled++;
    },
  };
  const heard = await listen('c:g');
  const bytes = Buffer.from('..body..').subarray(2, 6);
  const first = item('g', 'ann', { content_type: 'text/plain', body: bytes, reply_to: 1 });
  const second = item('g', 'ben', { body: undefined, attachment_ids: [] });
  const invalid = [
    item('g', '@service'),
    item('g', ''),
    item('', 'ann'),
    item('g', 'ann', { client_message_id: randomBytes(15) }),
    item('g', 'ann', { client_message_id: undefined }),
    item('g', 'ann', { body: Buffer.alloc(16 * 1024 + 1) }),
    item('g', 'ann', { content_type: 'a\0b' }),
    item('g', 'ann', { reply_to: -1 }),
    item('g', 'ann', { reply_to: 0.5 }),
    item(directConversationId('ann', 'ben'), 'ann', { to_user_id: 'cat' }),
  ];
  const batch = [...invalid, first, item('g', 'eve'), second, first];
  const results = await appendMessages(counting, batch);
  const codes = results.map((result) => (result.failure ? result.failure.code : result.seq));
  const { CODE_INVALID_ARGUMENT, CODE_TOO_LARGE, CODE_PERMISSION_DENIED } = Code;
  const refused = invalid.map((_, n) => (n === 5 ? CODE_TOO_LARGE : CODE_INVALID_ARGUMENT));
  t.same(codes, [...refused, 2, CODE_PERMISSION_DENIED, 3, 2]);
  t.equal(filled, 1);
  t.same((await appendMessages(counting, invalid)).length, invalid.length);
  t.equal(filled, 1, 'the outbox received no row');
  const expected = [first, second].map((one, n) => ({
    conversation_id: 'g',
    seq: n + 2,
    sender_id: one.sender_id,
    content_type: one.content_type ?? '',
    reply_to: one.reply_to ?? 0,
    body: n === 0 ? 'body' : '',
    client_message_id: Buffer.from(one.client_message_id ?? []).toString('hex'),
  }));
  t.equal(heard.length, 2, 'neither duplicates nor refused messages are published');
  for (const [n, { frame }] of heard.entries()) {
    const { seq, epoch, sent_at, entry } = frame.posted ?? {};
    const message = decodeServerFrames(entry as Uint8Array)[0]?.message_posted?.message;
    const id = Buffer.from(message?.client_message_id ?? []).toString('hex');
    const { content_type = '', reply_to = 0, body = '' } = message ?? {};
    t.match({ ...message, content_type, reply_to, body: String(body), client_message_id: id }, expected[n] ?? {});
    const result = results[invalid.length + 2 * n];
    t.same([seq, epoch, sent_at, message?.sent_at], [n + 2, 7, sent_at, result && !result.failure && result.sent_at]);
  }
});

t.test(
  'a new direct conversation is announced once to each of its users, with the versions of their sets',
  async (t) => {
    await createConversation(store, 'zoe', { conversation_id: 'before' });
    const heard = await listen('u:zoe', 'u:abe', 'u:me');
    const batch = [toUser('zoe', 'abe'), toUser('abe', 'zoe'), toUser('me', 'me'), toUser('zoe', 'abe')];
    const results = await appendMessages(store, batch);
    t.same(
      results.map((result) => !result.failure && result.seq),
      [1, 2, 1, 3],
    );
    const told = heard.map(({ topic, frame }) => `${topic} ${frame.joined?.conversation_id} ${frame.sets_version}`);
    const direct = directConversationId('abe', 'zoe');
    const all = [`u:abe ${direct} 1`, `u:me ${directConversationId('me', 'me')} 1`, `u:zoe ${direct} 2`];
    t.same(told.sort(), all.sort());
    heard.length = 0;
    const unread = answering('reads', (text, rows) =>
      /user_sets/.test(text) ? Promise.reject(new Error('away')) : rows(),
    );
    const next = await appendMessages(unread, [toUser('zoe', 'bob')]);
    t.match(next, [{ seq: 1, deduplicated: false }], 'the message is committed even if reading the versions fails');
    t.same(
      heard.map(({ topic, frame }) => [topic, frame.sets_version ?? 0]),
      [['u:zoe', 0]],
    );
  },
);

t.test('an incomplete answer fails the whole batch, which can then be sent again safely', async (t) => {
  await createConversation(store, 'ann', { conversation_id: 'whole' });
  const fewer = answering('writes', async (text, rows) =>
    /append_messages/.test(text) ? (await rows()).slice(1) : rows(),
  );
  const two = [item('whole', 'ann'), item('whole', 'ann')];
  await t.rejects(appendMessages(fewer, two), { code: Code.CODE_UNAVAILABLE });
  const away = answering('writes', () => Promise.reject(new Error('away')));
  await t.rejects(appendMessages(away, two), /away/);
  t.match(
    await appendMessages(store, two),
    [{ deduplicated: true }, { deduplicated: true }],
    'the messages had been committed',
  );
});
