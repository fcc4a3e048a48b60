import { randomBytes } from 'node:crypto';
import { decodeServerFrames } from '@godwit/schema';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { ChangedIdError } from '../database/returned-ids.js';
import { createTestStore } from '../testing/test-store.js';
import type { internal } from '../wire.js';
import { appendMessages } from './append.js';
import { editMessage } from './edit.js';
import { repairConversations } from './repair.js';

const store = await createTestStore();
t.teardown(() => store.close());
const { writes } = store.databases;
type Item = internal.store.v1.RepairItem.$Properties;
const repair = async (item: Item, by = store) => (await repairConversations(by, [item]))[0] ?? {};
const only = (entry: Uint8Array | null | undefined) => decodeServerFrames(entry as Uint8Array)[0];
const post = (conversation_id: string, count: number) =>
  appendMessages(
    store,
    Array.from({ length: count }, () => ({
      conversation_id,
      sender_id: 'ann',
      client_message_id: randomBytes(16),
      body: Buffer.from(conversation_id),
    })),
  );
const edit = (conversation_id: string, seq: number) =>
  editMessage(store, 'ann', { conversation_id, seq, body: Buffer.from(`${conversation_id} edited`) });

t.before(async () => {
  for (const id of ['one', 'two']) {
    await createConversation(store, 'ann', { conversation_id: id, member_ids: ['ben', 'cat'] });
    await post(id, 4);
  }
  for (const [id, seq] of [
    ['two', 1],
    ['one', 3],
    ['one', 1],
    ['two', 4],
    ['two', 2],
  ] as const)
    await edit(id, seq);
  await writes.query(
    `update conversations set title = 'a title', history_visibility = 2, retention_days = 30, first_seq = 2, epoch = 6
     where id = 'one'`,
  );
  await writes.query(`update members set visible_seq = 2 where conversation_id = 'one' and user_id = 'ben'`);
  await writes.query(`update members set visible_seq = 3 where conversation_id = 'two' and user_id in ('ben', 'cat')`);
});

t.test('a repair returns the head, and the details only if the caller has older ones', async (t) => {
  const [{ details_version: version = 0 } = {}] = await writes.query<{ details_version: number }>(
    `select details_version from conversations where id = 'one'`,
  );
  t.ok(version > 0);
  for (const after_details of [0, version - 1, version, version + 1, undefined]) {
    const { head, details, posted } = await repair({ conversation_id: 'one', after_details });
    t.match(head, { last_seq: 4, epoch: 6, last_change: 2, first_seq: 2, restricted: false, details_version: version });
    t.equal(posted?.length, 4);
    const isOlder = after_details !== undefined && after_details < version;
    t.equal(details !== undefined && details !== null, isOlder, `after ${after_details}`);
    if (isOlder)
      t.match(only(details)?.conversation_changed, {
        conversation_id: 'one',
        title: 'a title',
        history_visibility: 2,
        retention_days: 30,
        details_version: version,
      });
  }
  for (const [directMessages, restricted] of [
    ['anyone', false],
    ['friends', true],
  ] as const) {
    const policied = { ...store, policy: { ...store.policy, directMessages } };
    await writes.query(`update conversations set restrictions = 2 where id = 'two'`);
    t.match((await repair({ conversation_id: 'two' }, policied)).head, { restricted }, directMessages);
  }
});

t.test('a repair returns the requested users who are members, each with its visible_seq', async (t) => {
  const asked = { conversation_id: 'one', user_ids: ['cat', 'ben', 'eve'] };
  for (const after_seq of [0, 4]) {
    const { member_ids = [], visible_seqs = [] } = await repair({ ...asked, after_seq });
    t.same(member_ids.map((id, index) => `${id} ${visible_seqs[index]}`).sort(), ['ben 2', 'cat 0']);
  }
  const none = await repair({ conversation_id: 'one' });
  t.same([none.member_ids, none.visible_seqs], [[], []]);
});

t.test('messages and changes are limited to the conversation and to what the reader may read', async (t) => {
  const told = async (item: Item) => {
    const { posted = [], changed = [], to_change } = await repair(item);
    for (const { entry, seq, epoch, sent_at } of posted) {
      const message = only(entry)?.message_posted?.message;
      const text = String(message?.body).split(' ')[0];
      t.same([message?.conversation_id, text, message?.seq, message?.sent_at], ['one', 'one', seq, sent_at]);
      t.equal(epoch, 6);
    }
    for (const { entry, seq, change, epoch } of changed) {
      const event = only(entry)?.message_changed;
      t.same(
        [event?.message?.conversation_id, String(event?.message?.body), event?.message?.seq, event?.change, epoch],
        ['one', 'one edited', seq, change, 6],
      );
    }
    return [posted.map(({ seq }) => seq), changed.map(({ seq }) => seq), to_change];
  };
  const at = { conversation_id: 'one', after_change: 0 };
  t.same(await told({ ...at, after_seq: 0 }), [[1, 2, 3, 4], [3, 1], 2]);
  t.same(await told({ ...at, after_seq: 1 }), [[2, 3, 4], [3, 1], 2]);
  t.same(await told({ ...at, after_seq: 4, after_change: 1 }), [[], [1], 2]);
  t.same(await told({ ...at, after_seq: 4, after_change: 2 }), [[], [], 2]);
  t.same(await told({ ...at, after_seq: 0, reader_id: 'ben' }), [[3, 4], [3], 2]);
  t.same(await told({ ...at, after_seq: 3, reader_id: 'ben' }), [[4], [3], 2]);
  t.same(
    await told({ ...at, after_seq: 0, reader_id: 'cat' }),
    [[1, 2, 3, 4], [3, 1], 2],
    'the visible_seq of cat in another conversation does not apply',
  );
  await writes.query(`update messages set change = 3 where conversation_id = 'one' and seq = 3`);
  t.same(await told({ ...at, after_seq: 4 }), [[], [1], 2], 'a change above the head is left to the next repair');
  await writes.query(`update messages set change = 1 where conversation_id = 'one' and seq = 3`);
});

t.test('without after_change, changes start half a minute before the message was posted', async (t) => {
  await createConversation(store, 'ann', { conversation_id: 'since' });
  await post('since', 6);
  const minutesApart = `update messages set sent_at = now() + seq * $1::bigint * interval '1 second' where conversation_id = 'since'`;
  await writes.query(minutesApart, [60]);
  // As if the messages had been changed while the last sequence number was 2, 4 and 5.
  for (const [seq, change, at] of [
    [2, 1, 2],
    [1, 2, 4],
    [4, 3, 5],
  ] as const)
    await writes.query(
      `update messages set change = $2::bigint, changed_at_seq = $3::bigint where conversation_id = 'since' and seq = $1::bigint`,
      [seq, change, at],
    );
  await writes.query(`update conversations set last_change = 3 where id = 'since'`);
  await writes.query(`update messages set change = 9, changed_at_seq = 1 where conversation_id = 'two' and seq = 1`);
  for (const [after_seq, expected] of [
    [1, [2, 1, 4]],
    [3, [2, 1, 4]],
    [4, [1, 4]],
    [5, [1, 4]],
    [6, [4]],
    [7, []],
  ] as const) {
    const { changed } = await repair({ conversation_id: 'since', after_seq });
    t.same(
      changed?.map(({ seq }) => seq),
      expected,
      `after ${after_seq}`,
    );
  }
  await writes.query(minutesApart, [10]);
  const { changed } = await repair({ conversation_id: 'since', after_seq: 6 });
  t.same(
    changed?.map(({ seq }) => seq),
    [1, 4],
    'ten seconds apart, message 6 may have come before the second change, but not before the first',
  );
});

t.test('rows of another user or conversation returned by the database are rejected', async (t) => {
  const changing = (change: (row: Record<string, unknown>) => object) => {
    const query = async (text: string, params?: never) =>
      (await store.databases.reads.query<Record<string, unknown>>(text, params)).map((row) => ({
        ...row,
        ...change(row),
      }));
    return { ...store, databases: { ...store.databases, reads: { ...store.databases.reads, query: query as never } } };
  };
  const another = changing((row) => (row.conversation_id ? { conversation_id: 'two' } : {}));
  const guest = changing((row) => (row.members ? { members: [['eve', 0]] } : {}));
  const item = { conversation_id: 'one', user_ids: ['ben'], after_change: 0 };
  await t.rejects(repair({ ...item, after_seq: 0 }, another), ChangedIdError, 'messages');
  await t.rejects(repair({ ...item, after_seq: 4 }, another), ChangedIdError, 'changes');
  await t.rejects(repair({ ...item, after_seq: 4 }, guest), ChangedIdError, 'members');
});
