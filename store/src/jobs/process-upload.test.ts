import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { decodeServerFrames } from '@godwit/schema';
import t from 'tap';
import { AttachmentState, contentKey } from '../attachments/attachment-row.js';
import { InspectionError } from '../attachments/inspection.js';
import { readAttachment } from '../attachments/read.js';
import { uploadAttachment } from '../attachments/upload.js';
import { createConversation } from '../conversations/create.js';
import { appendMessages } from '../messages/append.js';
import type { MessageRow } from '../messages/message-row.js';
import { eventually } from '../testing/eventually.js';
import { lockWaits } from '../testing/lock-waits.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { internal } from '../wire.js';
import type { Effect } from './job-kind.js';
import { processUploadKind } from './process-upload.js';

/** Races of each kind. */
const RACES = 8;

const upload = (store: TestStore, request: { conversation_id?: string; to_user_id?: string }, type = 'text/plain') =>
  uploadAttachment(store, 'ann', { ...request, content_type: type }, Readable.from([Buffer.from('text')]));
const inspect = (store: TestStore, attachment_id: string, attempt = 1) => {
  const job = { id: 'job', kind: 'process-upload', key: '', payload: {}, attempt };
  return processUploadKind(store).run({ attachment_id }, { job, signal: new AbortController().signal });
};
const apply = async (store: TestStore, effect: Effect | undefined) => {
  const afterwards = await store.databases.jobs.transaction(async (tx) => effect?.(tx));
  afterwards?.();
};
const send = (store: TestStore, conversation_id: string, attachment: string, to_user_id = '') =>
  appendMessages(store, [
    { conversation_id, to_user_id, sender_id: 'ann', client_message_id: randomBytes(16), attachment_ids: [attachment] },
  ]);
const carried = async (store: TestStore, conversation: string, seq: number) => {
  const [row] = await store.databases.reads.query<MessageRow>(
    'select * from messages where conversation_id = $1 and seq = $2::bigint',
    [conversation, seq],
  );
  return row?.attachments?.[0];
};
/** The names of the events published on a topic. */
async function listen(store: TestStore, topic: string): Promise<string[]> {
  const names: string[] = [];
  store.bus.listen({
    frame(_topic, bytes) {
      const frame = internal.store.v1.BusFrame.decode(bytes);
      const entry = frame.posted?.entry ?? frame.changed?.entry ?? frame.told?.entry;
      if (entry) for (const { body = '' } of decodeServerFrames(entry)) names.push(body);
    },
    gap() {},
  });
  await store.bus.subscribe([topic]);
  return names;
}

for (const kind of databaseKinds) {
  t.test(`${kind}: the result of an inspection is recorded once, and published after the commit`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    await createConversation(store, 'ann', { conversation_id: 'c', member_ids: ['ben'] });
    const names = await listen(store, 'c:c');
    const { id } = await upload(store, { conversation_id: 'c' });
    await send(store, 'c', id);
    const [one, two] = [await inspect(store, id), await inspect(store, id)];
    t.same(names, ['message_posted']);
    await apply(store, one);
    await apply(store, two);
    t.same(names, ['message_posted', 'message_changed', 'attachment_ready']);
    t.equal(await inspect(store, id), undefined, 'the upload has already been processed');
    t.match(await carried(store, 'c', 1), {
      state: AttachmentState.ATTACHMENT_STATE_READY,
      content_type: 'text/plain',
    });
  });

  t.test(`${kind}: a message that is sent while its file is being processed shows the result`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    await createConversation(store, 'ann', { conversation_id: 'c', member_ids: ['ben'] });
    const names = await listen(store, 'c:c');
    const directs = Array.from({ length: RACES }, (_, n) => `user-${n}`);
    const requests = [
      ...directs.map((to_user_id) => ({ to_user_id })),
      ...directs.map(() => ({ conversation_id: 'c' })),
    ];
    const effects = new Map<string, Effect | undefined>();
    const rows = await Promise.all(requests.map((request) => upload(store, request)));
    await Promise.all(rows.map(async ({ id }) => effects.set(id, await inspect(store, id))));
    let seq = 0;
    for (const [index, { id, conversation_id }] of rows.entries()) {
      const to = directs[index] ?? '';
      await Promise.all([send(store, conversation_id, id, to), apply(store, effects.get(id))]);
      const shown = await carried(store, conversation_id, to ? 1 : ++seq);
      t.match(shown, { state: AttachmentState.ATTACHMENT_STATE_READY }, to || `${seq}`);
    }
    t.equal(names.filter((name) => name === 'attachment_ready').length, RACES, 'members receive each event once');
  });
}

t.test('a file that crashes its inspection is retried, and refused at the third crash', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  await createConversation(store, 'ann', { conversation_id: 'c', member_ids: ['ben'] });
  const { id } = await upload(store, { conversation_id: 'c' });
  const { execPath } = process;
  process.execPath = '/bin/false';
  t.teardown(() => {
    process.execPath = execPath;
  });
  await t.rejects(inspect(store, id, 7), InspectionError, 'the attempt number does not count as crashes');
  await t.rejects(inspect(store, id), InspectionError);
  await apply(store, await inspect(store, id));
  t.match(await readAttachment(store, 'ann', id), {
    state: AttachmentState.ATTACHMENT_STATE_REFUSED,
    refused: 'cannot be inspected',
  });
});

t.test('a missing file is refused, and an attachment that was removed stays removed', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  await createConversation(store, 'ann', { conversation_id: 'c', member_ids: ['ben'] });
  const gone = await upload(store, { conversation_id: 'c' });
  await store.blobs.delete(contentKey(gone.id));
  await apply(store, await inspect(store, gone.id));
  t.match(await readAttachment(store, 'ann', gone.id), { refused: 'no longer exists' });

  const removed = await upload(store, { conversation_id: 'c' });
  const effect = await inspect(store, removed.id);
  await store.databases.jobs.query('update attachments set state = 4 where id = $1', [removed.id]);
  await apply(store, effect);
  await t.rejects(readAttachment(store, 'ann', removed.id), /attachment .* not found/);
});

t.test('a failure to read the file is retried any number of times, and does not count as a crash', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  await createConversation(store, 'ann', { conversation_id: 'c', member_ids: ['ben'] });
  const { id } = await upload(store, { conversation_id: 'c' });
  const unreadable = { ...store, blobs: { ...store.blobs, get: () => Promise.reject(new Error('the disk is down')) } };
  for (let n = 0; n < 4; n++) await t.rejects(inspect(unreadable, id), /the disk is down/);
  t.same(await store.databases.jobs.query('select crashes, state from attachments'), [{ crashes: 0, state: 1 }]);
  await apply(store, await inspect(store, id));
  t.match(await readAttachment(store, 'ann', id), { state: AttachmentState.ATTACHMENT_STATE_READY });
});

t.test('processing the file of a deleted message changes neither that message nor any other', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  for (const conversation_id of ['b', 'c']) await createConversation(store, 'ann', { conversation_id });
  const names = await listen(store, 'c:c');
  const ids: string[] = [];
  for (const conversation_id of ['b', 'c', 'c']) {
    const { id } = await upload(store, { conversation_id });
    await send(store, conversation_id, id);
    ids.push(id);
  }
  const effect = await inspect(store, ids[1] as string);
  const { jobs } = store.databases;
  await jobs.query(`update messages set deleted = true where conversation_id = 'c' and seq = 1`);
  await apply(store, effect);
  t.same(await jobs.query('select distinct revision from messages'), [{ revision: 0 }]);
  t.same(names, ['message_posted', 'message_posted']);
});

t.test('recording the result locks the conversation before the attachment', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  await createConversation(store, 'ann', { conversation_id: 'c' });
  const { id } = await upload(store, { conversation_id: 'c' });
  await send(store, 'c', id);
  const effect = await inspect(store, id);
  const { writes, reads } = store.databases;
  let applied: Promise<void> | undefined;
  await writes.transaction(async (tx) => {
    await tx.query(`select from conversations where id = 'c' for no key update`);
    applied = apply(store, effect);
    await eventually('a statement waits for the lock of the conversation', async () => (await lockWaits(reads)) > 0);
    const free = await writes.query('select id from attachments for update skip locked');
    t.same(free, [{ id }]);
  });
  await applied;
  t.match(await carried(store, 'c', 1), { state: AttachmentState.ATTACHMENT_STATE_READY });
});
