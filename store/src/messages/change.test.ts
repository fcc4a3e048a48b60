import { deepEqual } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Code, decodeServerFrames, MAX_EMOJI_BYTES } from '@godwit/schema';
import { internal } from '@godwit/schema/store';
import fc from 'fast-check';
import t from 'tap';
import { Role } from '../conversations/conversation-row.js';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { getConversation } from '../conversations/get.js';
import { removeMembers } from '../conversations/remove-members.js';
import { setRole } from '../conversations/set-role.js';
import { blockUser } from '../friends/block.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { type AppendItem, appendMessages } from './append.js';
import { deleteMessage } from './delete.js';
import { editMessage } from './edit.js';
import { readHistory } from './history.js';
import { reactToMessage } from './react.js';

const { BusFrame } = internal.store.v1;
const denied = { code: Code.CODE_PERMISSION_DENIED };
const conflict = { code: Code.CODE_CONFLICT };
const missing = { code: Code.CODE_NOT_FOUND };
const bad = { code: Code.CODE_INVALID_ARGUMENT };

const item = (conversation_id: string, sender_id: string, more: Partial<AppendItem> = {}): AppendItem => ({
  conversation_id,
  sender_id,
  client_message_id: randomBytes(16),
  content_type: 'text/plain',
  body: Buffer.from('first'),
  ...more,
});
/** A group of ann (the owner), ben, cat and dan with one message by ben. */
const group = async (store: TestStore, conversation_id: string) => {
  await createConversation(store, 'ann', { conversation_id, member_ids: ['ben', 'cat', 'dan'] });
  await appendMessages(store, [item(conversation_id, 'ben')]);
  return { conversation_id, seq: 1 };
};
const stored = async (store: TestStore, { conversation_id, seq }: { conversation_id: string; seq: number }) => {
  const [row] = await store.databases.reads.query<Record<string, unknown> & { body: Uint8Array }>(
    'select * from messages where conversation_id = $1 and seq = $2',
    [conversation_id, seq],
  );
  return { ...row, body: Buffer.from(row?.body ?? []).toString() };
};
const shown = async (store: TestStore, { conversation_id, seq }: { conversation_id: string; seq: number }) => {
  const { messages = [] } = await readHistory(store, 'ann', { conversation_id, after_seq: seq - 1, limit: 1 });
  const [message] = messages;
  return { ...message, body: Buffer.from(message?.body ?? []).toString() };
};
const changesOf = async (store: TestStore, conversation_id: string) =>
  (await getConversation(store, 'ann', { conversation_id })).conversation?.last_change;
/** Collects the changes that are told on a conversation's topic from now on. */
const listen = async (store: TestStore, conversation_id: string) => {
  const told: internal.store.v1.Changed[] = [];
  store.bus.listen({
    frame(_topic, bytes) {
      const { changed } = BusFrame.decode(bytes);
      if (changed) told.push(changed as internal.store.v1.Changed);
    },
    gap() {},
  });
  await store.bus.subscribe([`c:${conversation_id}`]);
  return { told: () => told.splice(0) };
};
const messageIn = (frame: internal.store.v1.Changed | undefined) => {
  const [event] = decodeServerFrames(frame?.entry as Uint8Array);
  return event?.message_changed;
};

for (const kind of databaseKinds) {
  t.test(`${kind}: changes of messages`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());

    t.test(
      'an edit replaces the body for its author, counts and is told; the same again changes nothing',
      async (t) => {
        const at = await group(store, 'edit');
        const { told } = await listen(store, 'edit');
        const edit = (text: string, content_type = 'text/plain') =>
          editMessage(store, 'ben', { ...at, content_type, body: Buffer.from(text) });
        t.same(await edit('second'), { revision: 1 });
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
        t.same(await edit('second'), { revision: 1 }, 'the same');
        t.same(told(), []);
        t.same(await edit('second', 'text/markdown'), { revision: 2 }, 'another type is a change');
        t.same(await edit(''), { revision: 3 }, 'to nothing');
        t.same(
          told().map((frame) => frame.change),
          [2, 3],
        );
        t.equal(await changesOf(store, 'edit'), 3);
      },
    );

    t.test('an edit keeps every byte, and is checked as a message is', async (t) => {
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

    t.test('only the author edits, and what may not be changes nothing', async (t) => {
      const at = await group(store, 'refused');
      const { told } = await listen(store, 'refused');
      const body = Buffer.from('other');
      await t.rejects(editMessage(store, 'ann', { ...at, body }), denied, 'not the owner');
      await t.rejects(editMessage(store, 'cat', { ...at, body }), denied, 'not another member');
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
        await t.rejects(editMessage(store, eve, { ...at, body }), denied, `${eve} is no member`);
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

    t.test('a deleted message leaves a tombstone: body, type and reactions are gone from the tables', async (t) => {
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

    t.test('an admin deletes what others wrote in a group, and nobody does in a direct conversation', async (t) => {
      const at = await group(store, 'admin');
      await appendMessages(store, [item('admin', 'ann')]);
      await setRole(store, 'ann', { conversation_id: 'admin', user_id: 'cat', role: Role.ROLE_ADMIN });
      t.same(await deleteMessage(store, 'cat', at), { revision: 1 });
      t.same(await deleteMessage(store, 'cat', { ...at, seq: 2 }), { revision: 1 }, 'the owner’s, too');
      const conversation_id = directConversationId('ann', 'ben');
      await appendMessages(store, [item(conversation_id, 'ann', { to_user_id: 'ben' })]);
      await t.rejects(deleteMessage(store, 'ben', { conversation_id, seq: 1 }), denied);
      t.same(await deleteMessage(store, 'ann', { conversation_id, seq: 1 }), { revision: 1 });
    });

    t.test('with a block between the two, a direct conversation’s messages can be deleted and no more', async (t) => {
      const at = { conversation_id: directConversationId('ida', 'jon'), seq: 1 };
      await appendMessages(store, [item(at.conversation_id, 'ida', { to_user_id: 'jon' })]);
      await blockUser(store, 'jon', { user_id: 'ida' });
      await t.rejects(editMessage(store, 'ida', { ...at, body: Buffer.from('other') }), denied);
      for (const user of ['ida', 'jon']) await t.rejects(reactToMessage(store, user, { ...at, emoji: 'x' }), denied);
      t.same(await deleteMessage(store, 'ida', at), { revision: 1 });
    });

    t.test('reactions stand in the order in which they came, and are taken back', async (t) => {
      const at = await group(store, 'react');
      const { told } = await listen(store, 'react');
      const react = (user: string, emoji: string, remove = false) =>
        reactToMessage(store, user, { ...at, emoji, remove });
      t.same(await react('cat', 'b'), { revision: 1 });
      t.same(await react('ann', 'a'), { revision: 2 });
      t.same(await react('ann', 'b'), { revision: 3 });
      const both = [
        { emoji: 'b', count: 2, user_ids: ['cat', 'ann'] },
        { emoji: 'a', count: 1, user_ids: ['ann'] },
      ];
      t.match(await shown(store, at), { reactions: both, edited_at: 0, body: 'first' });
      t.match(
        told().map((frame) => [frame.change, messageIn(frame)?.message?.reactions?.length]),
        [
          [1, 1],
          [2, 2],
          [3, 2],
        ],
      );
      t.same(await react('ann', 'b'), { revision: 3 }, 'again');
      t.same(await react('dan', 'b', true), { revision: 3 }, 'what was not there is not taken back');
      t.same(told(), []);
      t.same(await react('cat', 'b', true), { revision: 4 });
      t.same((await shown(store, at)).reactions, [
        { emoji: 'a', count: 1, user_ids: ['ann'] },
        { emoji: 'b', count: 1, user_ids: ['ann'] },
      ]);
      await react('ann', 'a', true);
      t.same(await react('ann', 'b', true), { revision: 6 });
      t.same((await shown(store, at)).reactions, []);
      t.same(messageIn(told().at(-1))?.message?.reactions ?? [], []);
      t.equal(await changesOf(store, 'react'), 6);
    });

    t.test('at most 20 users are named and all are counted; 20 emojis are the most', async (t) => {
      const users = Array.from({ length: 23 }, (_, n) => `user-${String(n).padStart(2, '0')}`);
      await createConversation(store, 'ann', { conversation_id: 'many', member_ids: users });
      const at = { conversation_id: 'many', seq: 1 };
      await appendMessages(store, [item('many', 'ann')]);
      for (const user of [...users].reverse()) await reactToMessage(store, user, { ...at, emoji: '👍' });
      const named = [...users].reverse().slice(0, 20);
      t.same((await shown(store, at)).reactions, [{ emoji: '👍', count: 23, user_ids: named }]);
      await reactToMessage(store, named[0] as string, { ...at, emoji: '👍', remove: true });
      const next = [...users].reverse().slice(1, 21);
      t.same((await shown(store, at)).reactions, [{ emoji: '👍', count: 22, user_ids: next }], 'the next moves up');
      for (let n = 1; n < 20; n++) await reactToMessage(store, 'ann', { ...at, emoji: `e-${n}` });
      const { told } = await listen(store, 'many');
      const before = await stored(store, at);
      await t.rejects(reactToMessage(store, 'ann', { ...at, emoji: 'one-more' }), conflict);
      t.same(await stored(store, at), before);
      const rows = await store.databases.reads.query<{ n: number }>(
        `select count(*)::int as n from reactions where conversation_id = 'many' and emoji = 'one-more'`,
      );
      t.equal(rows[0]?.n, 0);
      t.same(told(), []);
      await reactToMessage(store, 'user-01', { ...at, emoji: 'e-7' });
      t.equal((await shown(store, at)).reactions?.length, 20, 'another user of one that is there');
      await reactToMessage(store, 'ann', { ...at, emoji: 'e-1', remove: true });
      await reactToMessage(store, 'ann', { ...at, emoji: 'one-more' });
      t.equal((await shown(store, at)).reactions?.at(-1)?.emoji, 'one-more');
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
      t.equal(other[0]?.failure?.code, Code.CODE_CONFLICT, 'of what was not changed, another body is a conflict');
    });

    t.test('changes are numbered from 1 without gaps over all messages, whatever is done at once', async (t) => {
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

t.test('whatever is reacted: what a message shows is what its reactions say', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const users = ['ann', 'ben', 'cat'];
  const step = fc.record({ user: fc.nat(2), emoji: fc.constantFrom('a', 'b', 'ä', '👍'), remove: fc.boolean() });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const at = await group(store, `run-${run++}`);
      let model: { emoji: string; user: string }[] = [];
      let revision = 0;
      for (const { user: u, emoji, remove } of steps) {
        const user = users[u] as string;
        const isThis = (one: { emoji: string; user: string }) => one.emoji === emoji && one.user === user;
        if (model.some(isThis) === remove) {
          revision++;
          model = remove ? model.filter((one) => !isThis(one)) : [...model, { emoji, user }];
        }
        deepEqual(await reactToMessage(store, user, { ...at, emoji, remove }), { revision });
      }
      const expected = [...new Set(model.map(({ emoji }) => emoji))].map((emoji) => {
        const user_ids = model.filter((one) => one.emoji === emoji).map(({ user }) => user);
        return [emoji, user_ids.length, user_ids];
      });
      const { reactions = [] } = await shown(store, at);
      deepEqual(
        reactions.map(({ emoji, count, user_ids }) => [emoji, count, user_ids]),
        expected,
      );
    }),
    { numRuns: 20 },
  );
});
