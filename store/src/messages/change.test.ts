import { Code, MAX_EMOJI_BYTES } from '@godwit/schema';
import t from 'tap';
import { Role } from '../conversations/conversation-row.js';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { removeMembers } from '../conversations/remove-members.js';
import { setRole } from '../conversations/set-role.js';
import { blockUser } from '../friends/block.js';
import { changesOf, group, item, listen, messageIn, shown, stored } from '../testing/changed-messages.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { appendMessages } from './append.js';
import { deleteMessage } from './delete.js';
import { editMessage } from './edit.js';
import { readHistory } from './history.js';
import { reactToMessage } from './react.js';

const denied = { code: Code.CODE_PERMISSION_DENIED };
const conflict = { code: Code.CODE_CONFLICT };
const missing = { code: Code.CODE_NOT_FOUND };
const bad = { code: Code.CODE_INVALID_ARGUMENT };

for (const kind of databaseKinds) {
  t.test(`${kind}: changes of messages`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());

    t.test(
      'an edit by the author replaces the body and is published; the same edit again changes nothing',
      async (t) => {
        const at = await group(store, 'edit');
        const { told } = await listen(store, 'edit');
        const edit = (text: string, content_type = 'text/plain') =>
          editMessage(store, 'ben', { ...at, content_type, body: Buffer.from(text) });
        t.same(await edit('second'), { revision: 1 });
        t.same(await edit('second', ''), { revision: 1 }, 'without a content type, the message keeps its own');
        const [frame, ...more] = told();
        t.same(more, []);
        t.match(frame, { change: 1, seq: 1, epoch: 1 });
        const { message, change } = messageIn(frame) ?? {};
        t.equal(change, 1);
        t.match(message, {
          conversation_id: 'edit',
          seq: 1,
          sender_id: 'ben',
          revision: 1,
          content_type: 'text/plain',
        });
        t.equal(Buffer.from(message?.body ?? []).toString(), 'second');
        t.ok((message?.edited_at ?? 0) >= (message?.sent_at ?? 0));
        t.match(await shown(store, at), { body: 'second', edited_at: message?.edited_at, revision: 1, deleted: false });
        t.same(await edit('second'), { revision: 1 }, 'the same body');
        t.same(told(), []);
        t.same(await edit('second', 'text/markdown'), { revision: 2 }, 'another content type is a change');
        t.same(await edit(''), { revision: 3 }, 'an empty body');
        t.same(
          told().map((frame) => frame.change),
          [2, 3],
        );
        t.equal(await changesOf(store, 'edit'), 3);
      },
    );

    t.test('an edit keeps every byte and is validated like a new message', async (t) => {
      const at = await group(store, 'bytes');
      const body = Buffer.from(Array.from({ length: 512 }, (_, i) => i & 0xff));
      await editMessage(store, 'ben', { ...at, body });
      const { messages } = await readHistory(store, 'ann', { conversation_id: 'bytes' });
      t.same(Buffer.from(messages?.[0]?.body ?? []), body);
      const large = { ...at, body: Buffer.alloc(16 * 1024 + 1) };
      await t.rejects(editMessage(store, 'ben', large), { code: Code.CODE_TOO_LARGE });
      await t.rejects(editMessage(store, 'ben', { ...at, content_type: 'a\0b' }), bad);
      t.equal(await changesOf(store, 'bytes'), 1);
    });

    t.test('only the author may edit, and refused changes change nothing', async (t) => {
      const at = await group(store, 'refused');
      const { told } = await listen(store, 'refused');
      const body = Buffer.from('other');
      await t.rejects(editMessage(store, 'ann', { ...at, body }), denied, 'the owner');
      await t.rejects(editMessage(store, 'cat', { ...at, body }), denied, 'another member');
      await t.rejects(deleteMessage(store, 'cat', at), denied);
      const emoji = 'x';
      for (const seq of [0, 2, 1_000_000]) {
        await t.rejects(editMessage(store, 'ben', { ...at, seq, body }), missing);
        await t.rejects(deleteMessage(store, 'ann', { ...at, seq }), missing);
        await t.rejects(reactToMessage(store, 'cat', { ...at, seq, emoji }), missing);
      }
      for (const seq of [-1, 1.5]) await t.rejects(editMessage(store, 'ben', { ...at, seq, body }), bad);
      const nowhere = { conversation_id: 'nowhere', seq: 1 };
      await t.rejects(editMessage(store, 'ben', { ...nowhere, body }), missing);
      for (const eve of ['eve', 'dan']) {
        if (eve === 'dan') await removeMembers(store, 'dan', { conversation_id: 'refused', user_ids: ['dan'] });
        await t.rejects(editMessage(store, eve, { ...at, body }), denied, `${eve} is not a member`);
        await t.rejects(deleteMessage(store, eve, at), denied);
        await t.rejects(reactToMessage(store, eve, { ...at, emoji }), denied);
      }
      for (const emoji of ['', 'a\0b', '\ud800']) await t.rejects(reactToMessage(store, 'cat', { ...at, emoji }), bad);
      const long = { ...at, emoji: 'x'.repeat(MAX_EMOJI_BYTES + 1) };
      await t.rejects(reactToMessage(store, 'cat', long), { code: Code.CODE_TOO_LARGE });
      t.same(told(), []);
      t.match(await stored(store, at), { body: 'first', revision: 0, change: 0, reactions: null });
      t.equal(await changesOf(store, 'refused'), 0);
    });

    t.test('a deleted message leaves a tombstone without body, content type and reactions', async (t) => {
      const at = await group(store, 'delete');
      await reactToMessage(store, 'cat', { ...at, emoji: '👍' });
      await editMessage(store, 'ben', { ...at, body: Buffer.from('secret') });
      const { told } = await listen(store, 'delete');
      t.same(await deleteMessage(store, 'ben', at), { revision: 3 });
      t.match(await stored(store, at), { body: '', content_type: '', reactions: null, deleted: true, revision: 3 });
      const left = await store.databases.reads.query(`select * from reactions where conversation_id = 'delete'`);
      t.same([...left], []);
      const tombstone = { seq: 1, sender_id: 'ben', deleted: true, revision: 3, content_type: '', reactions: [] };
      t.match(await shown(store, at), { ...tombstone, body: '' });
      const [frame, ...more] = told();
      t.same(more, []);
      t.match(messageIn(frame), { change: 3, message: tombstone });
      t.same(await deleteMessage(store, 'ben', at), { revision: 3 }, 'again');
      await t.rejects(editMessage(store, 'ben', { ...at, body: Buffer.from('back') }), conflict);
      await t.rejects(reactToMessage(store, 'cat', { ...at, emoji: '👍' }), conflict);
      await t.rejects(reactToMessage(store, 'cat', { ...at, emoji: '👍', remove: true }), conflict);
      t.same(told(), []);
      t.equal(await changesOf(store, 'delete'), 3);
    });

    t.test('an admin may delete messages of others in a group, but nobody may in a direct conversation', async (t) => {
      const at = await group(store, 'admin');
      await appendMessages(store, [item('admin', 'ann')]);
      await setRole(store, 'ann', { conversation_id: 'admin', user_id: 'cat', role: Role.ROLE_ADMIN });
      t.same(await deleteMessage(store, 'cat', at), { revision: 1 });
      t.same(await deleteMessage(store, 'cat', { ...at, seq: 2 }), { revision: 1 }, 'a message of the owner');
      const conversation_id = directConversationId('ann', 'ben');
      await appendMessages(store, [item(conversation_id, 'ann', { to_user_id: 'ben' })]);
      await t.rejects(deleteMessage(store, 'ben', { conversation_id, seq: 1 }), denied);
      t.same(await deleteMessage(store, 'ann', { conversation_id, seq: 1 }), { revision: 1 });
    });

    t.test('a block leaves deletion as the only change of messages in a direct conversation', async (t) => {
      const at = { conversation_id: directConversationId('ida', 'jon'), seq: 1 };
      await appendMessages(store, [item(at.conversation_id, 'ida', { to_user_id: 'jon' })]);
      await blockUser(store, 'jon', { user_id: 'ida' });
      await t.rejects(editMessage(store, 'ida', { ...at, body: Buffer.from('other') }), denied);
      for (const user of ['ida', 'jon']) await t.rejects(reactToMessage(store, user, { ...at, emoji: 'x' }), denied);
      t.same(await deleteMessage(store, 'ida', at), { revision: 1 });
    });

    t.test('a message sent again after it was edited or deleted is the same message', async (t) => {
      await createConversation(store, 'ann', { conversation_id: 'again' });
      const [edited, deleted, plain] = [item('again', 'ann'), item('again', 'ann'), item('again', 'ann')];
      await appendMessages(store, [edited, deleted, plain]);
      await editMessage(store, 'ann', { conversation_id: 'again', seq: 1, body: Buffer.from('other') });
      await deleteMessage(store, 'ann', { conversation_id: 'again', seq: 2 });
      const results = await appendMessages(store, [edited, deleted, plain, item('again', 'ann')]);
      t.match(results, [
        { seq: 1, deduplicated: true },
        { seq: 2, deduplicated: true },
        { seq: 3, deduplicated: true },
        { seq: 4, deduplicated: false },
      ]);
      t.match(await stored(store, { conversation_id: 'again', seq: 1 }), { body: 'other' });
      t.match(await stored(store, { conversation_id: 'again', seq: 2 }), { body: '', deleted: true });
      const other = await appendMessages(store, [{ ...plain, body: Buffer.from('other') }]);
      t.equal(other[0]?.failure?.code, Code.CODE_CONFLICT, 'another body is a conflict if the message was not changed');
    });

    t.test('concurrent changes of all messages are numbered from 1 without gaps', async (t) => {
      await group(store, 'count');
      await appendMessages(store, [item('count', 'ann'), item('count', 'cat')]);
      const { told } = await listen(store, 'count');
      const on = (seq: number) => ({ conversation_id: 'count', seq });
      const replies = await Promise.all([
        ...['ann', 'ben', 'cat', 'dan'].flatMap((user) => [
          reactToMessage(store, user, { ...on(1), emoji: 'a' }),
          reactToMessage(store, user, { ...on(2), emoji: user }),
        ]),
        editMessage(store, 'ben', { ...on(1), body: Buffer.from('1') }),
        editMessage(store, 'cat', { ...on(3), body: Buffer.from('3') }),
        appendMessages(store, [item('count', 'dan')]),
      ]);
      t.equal(replies.length, 11);
      const frames = told();
      t.same(
        frames.map((frame) => frame.change).sort((a, b) => a - b),
        Array.from({ length: 10 }, (_, n) => n + 1),
      );
      t.equal(await changesOf(store, 'count'), 10);
      for (const seq of [1, 2, 3]) {
        const newest = Math.max(...frames.filter((frame) => frame.seq === seq).map((frame) => frame.change));
        t.match(await stored(store, on(seq)), { change: newest, revision: [5, 4, 1][seq - 1] });
      }
      t.same(
        (await shown(store, on(1))).reactions?.map(({ count }) => count),
        [4],
      );
    });
  });
}
