import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Code, decodeServerFrames } from '@godwit/schema';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { appendMessages } from '../messages/append.js';
import { createTestStore } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { announceReady, tellUploader } from './attachment-events.js';
import { type AttachmentShown, contentKey, thumbnailKey } from './attachment-row.js';
import { openAttachment, readAttachment } from './read.js';
import { uploadAttachment } from './upload.js';

const store = await createTestStore();
t.teardown(() => store.close());
const { writes } = store.databases;
const rows = async (text: string) => [...(await writes.query<Record<string, unknown>>(text))];
const notFound = { code: Code.CODE_NOT_FOUND };
const unavailable = { code: Code.CODE_UNAVAILABLE };
const of = (...texts: string[]) => Readable.from(texts.map((text) => Buffer.from(text)));
/** The keys among `keys` whose blobs exist. */
const keptBlobs = async (keys: readonly string[]) => {
  const found = await Promise.all(keys.map((key) => store.blobs.get(key)));
  for (const blob of found) blob?.body.destroy();
  return keys.filter((_, index) => found[index]);
};
t.before(async () => {
  await createConversation(store, 'ann', { conversation_id: 'c', member_ids: ['ben'] });
  await createConversation(store, 'eve', { conversation_id: 'other', member_ids: ['ann'] });
});

t.test('an upload is stored with its declared metadata, and its inspection job is enqueued', async (t) => {
  await rows('delete from outbox');
  let filled = 0;
  const told = {
    ...store,
    outboxFilled() {
      filled++;
    },
  };
  const request = { conversation_id: 'c', name: 'a name', content_type: 'Text/Plain; charset=x' };
  const row = await uploadAttachment(told, 'ann', request, of('one', 'two'));
  const kept = {
    conversation_id: 'c',
    uploader_id: 'ann',
    name: 'a name',
    declared_type: request.content_type,
    content_type: request.content_type,
    size: 6,
    state: 1,
    refused: '',
    seq: null,
    thumbnail: false,
  };
  t.match(row, kept);
  t.match(await readAttachment(store, 'ann', row.id), kept);
  t.equal(filled, 1);
  t.same(await rows('select kind, key, payload from outbox'), [
    { kind: 'process-upload', key: 'c', payload: { attachment_id: row.id } },
  ]);
  await store.blobs.put(thumbnailKey(row.id), of('small'));
  const read = async (what: 'content' | 'thumbnail', range?: { start: number; end: number }) =>
    String(await buffer((await openAttachment(store, row, what, range)).body));
  t.same([await read('content'), await read('thumbnail')], ['onetwo', 'small']);
  t.equal(await read('content', { start: 1, end: 3 }), 'net');
  for (const key of [contentKey(row.id), thumbnailKey(row.id)]) await store.blobs.delete(key);
  for (const what of ['content', 'thumbnail'] as const) await t.rejects(openAttachment(store, row, what), notFound);
});

t.test('an upload that cannot be stored leaves neither a row nor bytes', async (t) => {
  const before = await rows('select id from attachments order by id');
  const keys: string[] = [];
  const put = store.blobs.put.bind(store.blobs);
  let meanwhile = '';
  const watched = {
    ...store,
    policy: { ...store.policy, maxUploadBytes: 5 },
    blobs: {
      ...store.blobs,
      put: async (key: string, body: Readable) => {
        keys.push(key);
        const size = await put(key, body);
        if (meanwhile) await rows(meanwhile);
        return size;
      },
      get: store.blobs.get.bind(store.blobs),
      delete: store.blobs.delete.bind(store.blobs),
    },
  };
  const broken = () =>
    Readable.from(
      (async function* () {
        yield Buffer.from('one');
        throw new Error('gone');
      })(),
    );
  const send = (body: Readable) => uploadAttachment(watched, 'ann', { conversation_id: 'c' }, body);
  await t.rejects(send(of('one', 'two')), { code: Code.CODE_TOO_LARGE });
  await t.rejects(send(broken()), unavailable);
  // As if a task had removed the row of an abandoned upload.
  meanwhile = 'delete from attachments where state = 0';
  await t.rejects(send(of('one')), unavailable);
  t.equal(keys.length, 3, 'each upload started to write a blob');
  t.same(await keptBlobs(keys), []);
  t.same(await rows('select id from attachments order by id'), before);
  meanwhile = 'update attachments set state = 4 where state = 0';
  await t.rejects(send(of('one')), unavailable);
  meanwhile = '';
  t.same(await rows('select id from attachments where state <> 1'), [{ id: keys[3]?.replace('attachment-', '') }]);
  t.match(await send(of('one', 'tw')), { size: 5 }, 'the maximum number of bytes');
  const destroyed = of('x');
  destroyed.destroy();
  await t.rejects(send(destroyed), unavailable, 'a client that disconnected before');
  for (const to_user_id of ['@service', 'a\0b', 'x'.repeat(65)])
    await t.rejects(uploadAttachment(store, 'ann', { to_user_id }, of('x')), { code: Code.CODE_INVALID_ARGUMENT });
});

t.test(
  'an upload is visible to its uploader only, and with a message to members of its conversation only',
  async (t) => {
    const direct = await uploadAttachment(store, 'ann', { to_user_id: 'dan' }, of('x'));
    const group = await uploadAttachment(store, 'ann', { conversation_id: 'c' }, of('x'));
    const sees = async (id: string) => {
      const found = await Promise.all(
        ['ann', 'ben', 'dan', 'eve'].map((user) =>
          readAttachment(store, user, id).then(
            () => [user],
            () => [],
          ),
        ),
      );
      return found.flat();
    };
    t.same([await sees(direct.id), await sees(group.id)], [['ann'], ['ann']]);
    const send = (conversation_id: string, to_user_id: string, id: string) =>
      appendMessages(store, [
        { conversation_id, to_user_id, sender_id: 'ann', client_message_id: randomBytes(16), attachment_ids: [id] },
      ]);
    await send('c', '', group.id);
    await send(direct.conversation_id, 'dan', direct.id);
    t.same(
      [await sees(direct.id), await sees(group.id)],
      [
        ['ann', 'dan'],
        ['ann', 'ben'],
      ],
    );
  },
);

t.test(
  'a finished inspection is published to the members, or to the uploader while no message carries it',
  async (t) => {
    const told: unknown[] = [];
    store.bus.listen({
      frame(topic, bytes) {
        const frame = internal.store.v1.BusFrame.decode(bytes).told;
        const [event] = decodeServerFrames(frame?.entry ?? Buffer.of());
        const { $unknowns: _, ...ready } = event?.attachment_ready ?? {};
        told.push([topic, frame?.epoch ?? 0, frame?.seq ?? 0, { ...ready }]);
      },
      gap() {},
    });
    await store.bus.subscribe(['c:c', 'u:ann', 'u:ben']);
    const shown: AttachmentShown = {
      attachment_id: 'a',
      name: 'n',
      content_type: 'image/png',
      size: 7,
      state: 3,
      refused: 'a virus',
      width: 1,
      height: 2,
      thumbnail: true,
    };
    announceReady(store, { id: 'c', epoch: 4 }, { ...shown, seq: 9 });
    tellUploader(store, { uploader_id: 'ann', conversation_id: 'c' }, shown);
    // The bus delivers frames after the call.
    await new Promise((resolve) => setImmediate(resolve));
    const ready = { attachment_id: 'a', conversation_id: 'c', content_type: 'image/png', size: 7, refused: 'a virus' };
    t.match(told, [
      ['c:c', 4, 9, { ...ready, seq: 9 }],
      ['u:ann', 0, 0, ready],
    ]);
    t.equal(told.length, 2);
  },
);
