import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { Code, decodeServerFrames } from '@godwit/schema';
import t, { type Test } from 'tap';
import { readAttachment } from '../attachments/read.js';
import { uploadAttachment } from '../attachments/upload.js';
import { eraseConversationKind } from '../jobs/erase-conversation.js';
import { requestJob } from '../jobs/requested-jobs.js';
import { appendMessages } from '../messages/append.js';
import { readHistory } from '../messages/history.js';
import { reactToMessage } from '../messages/react.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { addMembers } from './add-members.js';
import { createConversation } from './create.js';
import { deleteConversation } from './delete.js';
import { getConversation } from './get.js';
import { listConversations } from './list.js';
import { listMembers } from './list-members.js';

const conversation_id = 'room';
const post = async (store: TestStore, sender_id: string, attachment_ids: string[] = []) => {
  const [result] = await appendMessages(store, [
    { conversation_id, sender_id, client_message_id: randomBytes(16), body: Buffer.from('text'), attachment_ids },
  ]);
  if (result?.failure) throw result.failure;
};

/** Collects the conversations that users are told they left. */
async function listen(store: TestStore, users: readonly string[]) {
  const told: string[] = [];
  store.bus.listen({
    frame(topic, bytes) {
      const { kind, left, sets_version } = internal.store.v1.BusFrame.decode(bytes);
      if (kind !== 'left') return;
      const [event] = decodeServerFrames(left?.entry as Uint8Array);
      told.push(
        `${topic.slice(2)}: ${event?.conversation_left?.conversation_id}${sets_version ? '' : ' without version'}`,
      );
    },
    gap() {},
  });
  await store.bus.subscribe(users.map((user) => `u:${user}`));
  return told;
}

async function erase(store: TestStore, attemptMs?: number): Promise<void> {
  const payload = { conversation_id };
  const { signal } = new AbortController();
  const job = { id: 'j', kind: 'erase-conversation', key: '', payload, attempt: 1 };
  const effect = await eraseConversationKind(store, attemptMs).run(payload, { job, signal });
  await store.databases.jobs.transaction(async (tx) => effect?.(tx));
}

/** Every table that still has a row of the conversation. */
async function tablesWith({ databases: { reads } }: TestStore): Promise<string[]> {
  const found: string[] = [];
  for (const table of [
    'conversations',
    'members',
    'messages',
    'reactions',
    'attachments',
    'notifications',
    'requested_jobs',
    'hourly_statistics',
  ]) {
    const rows = await reads.query(`select 1 as one from ${table} t where strpos(t::text, $1) > 0`, [conversation_id]);
    if (rows.length > 0) found.push(table);
  }
  return found;
}

async function fill(store: TestStore, members: string[]): Promise<string> {
  await createConversation(store, 'ann', { conversation_id, member_ids: members });
  await createConversation(store, 'ann', { conversation_id: 'other', member_ids: ['ben'] });
  const { id } = await uploadAttachment(store, 'ann', { conversation_id }, Readable.from([Buffer.from('a file')]));
  await post(store, 'ann', [id]);
  await uploadAttachment(store, 'ben', { conversation_id }, Readable.from([Buffer.from('not sent')]));
  for (let n = 0; n < 3; n++) await post(store, 'ben');
  await reactToMessage(store, 'ben', { conversation_id, seq: 1, emoji: '👍' });
  await requestJob(store, 'ben', 'an-export', { kind: 'export', conversation_id, format: 'ndjson' });
  const { writes } = store.databases;
  await writes.query(`insert into notifications (user_id, conversation_id, seq) values ('ben', $1, 4)`, [
    conversation_id,
  ]);
  await writes.query(
    `insert into hourly_statistics (hour, conversation_id, messages, active_users, deliveries) values (now(), $1, 4, 2, 4)`,
    [conversation_id],
  );
  return id;
}

async function assertGone(t: Test, store: TestStore, user: string, attachmentId: string): Promise<void> {
  const gone = { code: Code.CODE_NOT_FOUND };
  await t.rejects(post(store, user), gone);
  await t.rejects(readHistory(store, user, { conversation_id }), gone);
  await t.rejects(getConversation(store, user, { conversation_id }), gone);
  await t.rejects(listMembers(store, user, { conversation_id }), gone);
  await t.rejects(addMembers(store, user, { conversation_id, user_ids: ['eve'] }), gone);
  await t.rejects(readAttachment(store, user, attachmentId), gone);
  const { conversations = [] } = await listConversations(store, user, {});
  t.same(
    conversations.map((one) => one.conversation_id).filter((id) => id !== 'other'),
    [],
  );
}

for (const kind of databaseKinds) {
  t.test(`${kind}: a deleted group is gone for everybody at once, and a job removes what it held`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const file = await fill(store, ['ben', 'cat']);
    const told = await listen(store, ['ann', 'ben', 'cat', 'eve']);
    const refused = { code: Code.CODE_PERMISSION_DENIED };
    for (const user of ['ben', 'eve']) await t.rejects(deleteConversation(store, user, { conversation_id }), refused);
    t.same(told, []);
    await deleteConversation(store, 'ann', { conversation_id });
    t.same(told.sort(), ['ann: room', 'ben: room', 'cat: room']);
    for (const user of ['ann', 'ben']) await assertGone(t, store, user, file);
    await deleteConversation(store, 'ann', { conversation_id });
    await t.rejects(deleteConversation(store, 'ben', { conversation_id }), { code: Code.CODE_NOT_FOUND });
    t.equal(told.length, 3, 'a repeated request tells nobody again');
    const events = await store.databases.reads.query<{ payload: object }>(
      `select payload from outbox where kind = 'event' and payload->>'type' = 'conversation.deleted'`,
    );
    t.same([...events], [{ payload: { type: 'conversation.deleted', conversation_id, actor_id: 'ann' } }]);
    await erase(store);
    t.same(await tablesWith(store), []);
    t.equal(await store.blobs.get(`attachment-${file}`), undefined);
    t.equal((await readHistory(store, 'ben', { conversation_id: 'other' })).messages?.length, 0);
    const reused = createConversation(store, 'ann', { conversation_id });
    await t.rejects(reused, { code: Code.CODE_CONFLICT, message: /was deleted/ }, 'the id is not used again');
    await t.rejects(
      store.databases.writes.query(`select godwit.create_conversation($1::text, 'ann'::text, ''::text, '{}'::text[])`, [
        conversation_id,
      ]),
      /was deleted/,
      'not by SQL either',
    );
    t.same(await tablesWith(store), []);
  });
}

t.test('a large group is closed at once, and its members are told by the job, over several attempts', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const file = await fill(store, ['ben']);
  const many = Array.from({ length: 1_200 }, (_, n) => `user-${String(n).padStart(4, '0')}`);
  for (let from = 0; from < many.length; from += 400)
    await addMembers(store, 'ann', { conversation_id, user_ids: many.slice(from, from + 400) });
  const told = await listen(store, ['ann', 'ben', ...many]);
  await deleteConversation(store, 'ann', { conversation_id });
  t.ok(told.length > 0 && told.length < many.length, `${told.length} members in one transaction`);
  for (const user of ['user-0000', 'user-1199']) await assertGone(t, store, user, file);
  await erase(store, -1);
  const [more] = await store.databases.reads.query<{ n: number }>(
    `select count(*)::int as n from outbox where kind = 'erase-conversation'`,
  );
  t.equal(more?.n, 2, 'the rest is another job');
  await erase(store);
  t.same(told.sort(), ['ann', 'ben', ...many].map((user) => `${user}: room`).sort());
  t.same(await tablesWith(store), []);
});

t.test('a group that is created while one with its id is deleted is refused', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  await fill(store, ['ben']);
  const outcomes = await Promise.allSettled([
    deleteConversation(store, 'ann', { conversation_id }),
    createConversation(store, 'ben', { conversation_id }),
    createConversation(store, 'cat', { conversation_id }),
  ]);
  t.match(outcomes, [
    { status: 'fulfilled' },
    { status: 'rejected', reason: { code: Code.CODE_CONFLICT } },
    { status: 'rejected', reason: { code: Code.CODE_CONFLICT } },
  ]);
  t.same([...(await store.databases.reads.query('select id from conversations where id = $1', [conversation_id]))], []);
});
