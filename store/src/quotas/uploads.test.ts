import { randomBytes } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { GodwitError } from '@godwit/schema';
import t, { type Test } from 'tap';
import { uploadAttachment } from '../attachments/upload.js';
import { createConversation } from '../conversations/create.js';
import { files } from '../cron/files.js';
import { appendMessages } from '../messages/append.js';
import type { Policy } from '../store.js';
import { eventually } from '../testing/eventually.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { type Quotas, unlimited } from './quotas.js';

const MIB = 1024 ** 2;
const bytes = (size: number) => Readable.from([Buffer.alloc(size)]);
const outcome = (action: Promise<unknown>) =>
  action.then(
    () => 'done',
    (error) => `${GodwitError.from(error).codeName} ${GodwitError.from(error).message.split(':')[0]}`,
  );
const storedBytes = async (store: TestStore) => {
  const [row] = await store.databases.writes.query<{ bytes: number }>(
    `select bytes from stored_bytes where user_id = 'ann'`,
  );
  return row?.bytes;
};
const carry = (store: TestStore, id: string) =>
  appendMessages(store, [
    { conversation_id: 'c', sender_id: 'ann', client_message_id: randomBytes(16), attachment_ids: [id] },
  ]);

for (const kind of databaseKinds)
  t.test(`on ${kind}`, async (t) => {
    const setUp = async (t: Test, some: Partial<Quotas>, policy: Partial<Policy> = {}) => {
      const store = await createTestStore(kind, { maxUploadBytes: MIB, ...policy, quotas: { ...unlimited, ...some } });
      t.teardown(() => store.close());
      await createConversation(store, 'ann', { conversation_id: 'c' });
      const upload = (size: number | undefined, body = bytes(size ?? 1), user = 'ann') =>
        uploadAttachment(
          store,
          user,
          { ...(user === 'ann' ? { conversation_id: 'c' } : { to_user_id: 'ann' }), size },
          body,
        );
      return { store, upload };
    };

    t.test('the files of a user have a largest sum, in which a removed file no longer counts', async (t) => {
      const { store, upload } = await setUp(t, { MAX_STORED_MB: 2 });
      const refused = 'CONFLICT MAX_STORED_MB';
      const first = await upload(MIB);
      await carry(store, first.id);
      const at_once = await Promise.all([MIB, MIB, MIB].map((size) => outcome(upload(size))));
      t.same(at_once.sort(), [refused, refused, 'done'].sort(), 'two at once do not share the last place');
      t.equal(await storedBytes(store), 2 * MIB);
      t.equal(await outcome(upload(1)), refused);
      t.equal(await outcome(upload(MIB, bytes(MIB), 'ben')), 'done', 'another user');
      await store.databases.writes.query('update attachments set state = 4 where id = $1', [first.id]);
      t.equal(await outcome(upload(1)), refused, 'the bytes are still there');
      await files.run({ ...store, settings: { notifyQuietSeconds: 0, notifyMaxSeconds: 0, retentionDays: 0 } });
      t.equal(await storedBytes(store), MIB);
      t.equal(await outcome(upload(MIB)), 'done');
    });

    t.test('uploads in progress count with the bytes that they may have, and a broken one no longer', async (t) => {
      const { store, upload } = await setUp(t, { MAX_UNSENT_MB: 2 });
      const refused = 'RATE_LIMITED MAX_UNSENT_MB';
      const body = new PassThrough();
      const open = upload(undefined, body);
      await eventually('the upload has begun', async () => (await storedBytes(store)) === MIB);
      t.equal(await outcome(upload(MIB)), 'done');
      t.equal(await outcome(upload(1)), refused);
      body.end('short');
      const { id, size } = await open;
      t.same([size, await storedBytes(store)], [5, MIB + 5], 'the rest is given back');
      t.equal(await outcome(upload(MIB)), refused);
      await carry(store, id);
      t.equal(await outcome(upload(MIB)), 'done', 'a sent upload makes room');
      const broken = new PassThrough();
      await store.databases.writes.query('update attachments set seq = 9 where seq is null');
      const [result] = await Promise.all([outcome(upload(undefined, broken)), broken.destroy()]);
      t.same([result, await storedBytes(store)], ['UNAVAILABLE the upload was interrupted', 2 * MIB + 5]);
    });

    t.test('a file longer than announced is refused', async (t) => {
      const { upload } = await setUp(t, {});
      t.match(await outcome(upload(4, bytes(5))), /^TOO_LARGE/);
      t.equal(await outcome(upload(5, bytes(5))), 'done');
    });

    t.test('a user has at most so many unsent uploads, also of several at once', async (t) => {
      const { store, upload } = await setUp(t, { MAX_UNSENT_UPLOADS: 2 });
      const refused = 'RATE_LIMITED MAX_UNSENT_UPLOADS';
      const at_once = await Promise.all([1, 1, 1, 1].map((size) => outcome(upload(size))));
      t.same(at_once.sort(), [refused, refused, 'done', 'done'].sort());
      const [row] = await store.databases.writes.query<{ id: string }>('select id from attachments limit 1');
      await carry(store, row?.id ?? '');
      t.equal(await outcome(upload(1)), 'done');
    });

    t.test('each sum admits one upload of the largest size', async (t) => {
      const { upload } = await setUp(t, { MAX_STORED_MB: 1, MAX_UNSENT_MB: 1 }, { maxUploadBytes: 2 * MIB });
      t.equal(await outcome(upload(2 * MIB)), 'done');
      t.match(await outcome(upload(1)), /^RATE_LIMITED/);
    });
  });
