import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { appendMessages } from '../messages/append.js';
import { createTestStore, type TestStore } from '../testing/test-store.js';
import { type AttachmentRow, AttachmentState } from './attachment-row.js';
import { checkReady, readAttachment } from './read.js';
import { type UploadRequest, uploadAttachment } from './upload.js';

const notFound = { code: Code.CODE_NOT_FOUND };
const tooLarge = { code: Code.CODE_TOO_LARGE };
const invalid = { code: Code.CODE_INVALID_ARGUMENT };
const upload = (store: TestStore, user: string, request: UploadRequest, bytes = 'file') =>
  uploadAttachment(store, user, request, Readable.from([Buffer.from(bytes)]));

t.test('an attachment is visible to its uploader only, and with a message to the readers of the message', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const conversation_id = 'c';
  await createConversation(store, 'ann', { conversation_id, member_ids: ['ben', 'cat'] });
  const { id } = await upload(store, 'ben', { conversation_id });
  const sees = async (user: string) =>
    readAttachment(store, user, id).then(
      (row) => row.id === id,
      (error) => {
        if (error instanceof GodwitError && error.code === Code.CODE_NOT_FOUND) return false;
        throw error;
      },
    );
  const all = async () => {
    const users = ['ann', 'ben', 'cat', 'eve'];
    const seen = await Promise.all(users.map(sees));
    return users.filter((_, index) => seen[index]);
  };
  const set = (text: string) => store.databases.writes.query(text);
  t.same(await all(), ['ben'], 'the uploader, while no message carries it');
  await appendMessages(store, [
    { conversation_id, sender_id: 'ben', client_message_id: randomBytes(16), attachment_ids: [id] },
  ]);
  t.same(await all(), ['ann', 'ben', 'cat'], 'the members, once a message carries it');
  await set(`update members set visible_seq = 1 where user_id = 'cat'`);
  t.same(await all(), ['ann', 'ben'], 'not a member whose history starts later');
  await set(`update members set visible_seq = 0 where user_id = 'cat'`);
  await set(`delete from members where user_id = 'ben'`);
  t.same(await all(), ['ann', 'cat'], 'not the uploader after leaving');
  await set('update conversations set first_seq = 1');
  t.same(await all(), ['ann', 'cat'], 'the oldest retained message');
  await set('update conversations set first_seq = 2');
  t.same(await all(), [], 'a message that is no longer retained');
  await set('update conversations set first_seq = 1');
  for (const [state, seen] of [
    [0, []],
    [1, ['ann', 'cat']],
    [2, ['ann', 'cat']],
    [3, ['ann', 'cat']],
    [4, []],
  ] as const) {
    await set(`update attachments set state = ${state}`);
    t.same(await all(), seen, `state ${state}`);
  }
  await t.rejects(readAttachment(store, 'ann', 'another'), notFound);
  await t.rejects(readAttachment(store, 'ann', ''), invalid);
});

t.test(
  'an upload requires a conversation of its uploader and a permitted size, or leaves nothing behind',
  async (t) => {
    const store = await createTestStore('postgres', { maxUploadBytes: 4 });
    t.teardown(() => store.close());
    const conversation_id = 'c';
    await createConversation(store, 'ann', { conversation_id });
    const ids = async () => (await store.databases.reads.query('select 1 as one from attachments')).length;
    t.match(await upload(store, 'ann', { conversation_id }, 'four'), { conversation_id, uploader_id: 'ann' });
    const direct = directConversationId('ann', 'ben');
    t.match(await upload(store, 'ann', { to_user_id: 'ben' }, ''), { conversation_id: direct });
    t.equal(await ids(), 2);
    const jobs = await store.databases.reads.query(`select 1 as one from outbox where kind = 'process-upload'`);
    t.equal(jobs.length, 2, 'each upload has an inspection job');
    await t.rejects(upload(store, 'ann', { conversation_id }, 'fives'), tooLarge);
    await t.rejects(upload(store, 'eve', { conversation_id }, ''), { code: Code.CODE_PERMISSION_DENIED });
    await t.rejects(upload(store, 'ann', { conversation_id: 'nowhere' }, ''), notFound);
    await t.rejects(upload(store, 'ann', {}, ''), invalid);
    await t.rejects(upload(store, 'ann', { conversation_id, to_user_id: 'ben' }, ''), invalid);
    await t.rejects(upload(store, 'ann', { conversation_id, name: 'x'.repeat(2_000) }, ''), tooLarge);
    await t.rejects(upload(store, 'ann', { conversation_id, content_type: 'x'.repeat(2_000) }, ''), tooLarge);
    t.equal(await ids(), 2, 'no row of a refused upload is left');
  },
);

t.test('a user has at most 100 uploads that no message carries', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const conversation_id = 'c';
  await createConversation(store, 'ann', { conversation_id, member_ids: ['ben'] });
  // 99 uploads of ann, and uploads that do not count: of another user, carried or removed.
  await store.databases.writes.query(
    `insert into attachments (id, conversation_id, uploader_id, name, declared_type, content_type, state, seq)
     select kind || n, 'c', case kind when 'other' then 'ben' else 'ann' end, '', '', '', case kind when 'gone' then 4 else 0 end,
       case kind when 'carried' then 1 end
     from generate_series(1, 99) as n, unnest(array['own', 'other', 'gone', 'carried']) as kind`,
  );
  await t.resolves(upload(store, 'ann', { conversation_id }), 'the hundredth upload');
  await t.rejects(upload(store, 'ann', { conversation_id }), { code: Code.CODE_RATE_LIMITED });
  await store.databases.writes.query(`update attachments set seq = 1 where id = 'own1'`);
  await t.resolves(upload(store, 'ann', { conversation_id }), 'an upload that a message carries does not count');
});

t.test('the bytes are readable once a file was inspected and not refused', async (t) => {
  const row = (more: Partial<AttachmentRow>) =>
    ({
      id: 'a',
      state: AttachmentState.ATTACHMENT_STATE_READY,
      refused: '',
      thumbnail: false,
      ...more,
    }) as AttachmentRow;
  const processing = row({ state: AttachmentState.ATTACHMENT_STATE_PROCESSING });
  const refused = row({ state: AttachmentState.ATTACHMENT_STATE_REFUSED, refused: 'a virus' });
  for (const what of ['content', 'thumbnail'] as const) {
    t.throws(() => checkReady(processing, what), { code: Code.CODE_UNAVAILABLE });
    t.throws(() => checkReady(refused, what), { code: Code.CODE_PERMISSION_DENIED, message: /a virus/ });
  }
  t.doesNotThrow(() => checkReady(row({}), 'content'));
  t.throws(() => checkReady(row({}), 'thumbnail'), notFound);
});
