import { randomBytes } from 'node:crypto';
import t from 'tap';
import { addMembers } from '../conversations/add-members.js';
import { Visibility } from '../conversations/conversation-row.js';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { removeMembers } from '../conversations/remove-members.js';
import { blockUser } from '../friends/block.js';
import { edit, post, readPage, seqsOf } from '../testing/repair-pages.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { appendMessages } from './append.js';
import { deleteMessage } from './delete.js';
import { reactToMessage } from './react.js';
import { repairConversations } from './repair.js';

for (const kind of databaseKinds) {
  t.test(`${kind}: repair`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());

    t.test('returns messages after a number and changed messages after a change, each once and current', async (t) => {
      const id = 'once';
      await createConversation(store, 'ann', { conversation_id: id, member_ids: ['ben'] });
      await post(store, id, 'ann', 6);
      await edit(store, 'ann', id, 1, 'one'); // change 1
      await edit(store, 'ann', id, 2, 'two'); // 2
      await reactToMessage(store, 'ben', { conversation_id: id, seq: 1, emoji: 'a' }); // 3
      await edit(store, 'ann', id, 5, 'five'); // 4
      await deleteMessage(store, 'ann', { conversation_id: id, seq: 3 }); // 5
      const at = { conversation_id: id, after_seq: 4, user_ids: ['ben', 'eve'] };
      const all = await readPage(store, { ...at, after_change: 0 });
      t.match(all.head, { last_seq: 6, epoch: 1, last_change: 5, restricted: false });
      t.same(all.member_ids, ['ben']);
      t.match(all.posted, [
        { seq: 5, body: 'five', revision: 1 },
        { seq: 6, body: 'xxxx', revision: 0 },
      ]);
      t.match(all.changed, [
        { change: 2, seq: 2, body: 'two' },
        { change: 3, seq: 1, body: 'one', revision: 2, reactions: ['a 1 ben'] },
        { change: 4, seq: 5, body: 'five' },
        { change: 5, seq: 3, body: '', deleted: true },
      ]);
      t.equal(
        all.changed.length,
        4,
        'including message 5, which is also in posted: the reader may have dropped its change',
      );
      t.equal(all.to_change, 5);
      const later = await readPage(store, { ...at, after_change: 3 });
      t.same([seqsOf(later.posted), seqsOf(later.changed), later.to_change], [[5, 6], [5, 3], 5]);
      const none = await readPage(store, { ...at, after_seq: 6, after_change: 5 });
      t.same([none.posted, none.changed, none.to_change], [[], [], 5]);
      const ahead = await readPage(store, { ...at, after_seq: 9, after_change: 9 });
      t.same([ahead.posted, ahead.changed, ahead.to_change], [[], [], 5]);
    });

    t.test('without after_change, returns the messages changed since half a minute before the given one', async (t) => {
      const id = 'since';
      await createConversation(store, 'ann', { conversation_id: id });
      await post(store, id, 'ann', 2);
      await edit(store, 'ann', id, 1, 'early'); // change 1, at 2
      await post(store, id, 'ann'); // 3
      await edit(store, 'ann', id, 2, 'late'); // change 2, at 3
      await post(store, id, 'ann', 2); // 4 and 5
      const apart = `update messages set sent_at = now() + seq * interval '1 minute' where conversation_id = $1`;
      await store.databases.writes.query(apart, [id]);
      const changed = async (after_seq: number) =>
        seqsOf((await readPage(store, { conversation_id: id, after_seq })).changed);
      t.same(await changed(0), [1, 2]);
      t.same(await changed(2), [1, 2]);
      t.same(await changed(3), [1, 2], 'a reader that has message 3 may lack the changes made since message 2');
      t.same(await changed(4), [2], 'a reader that has message 4 has the changes made before message 3');
      t.same(await changed(5), []);
    });

    t.test('returns an empty result for a missing conversation and for one without messages', async (t) => {
      const nowhere = await readPage(store, { conversation_id: 'nowhere', user_ids: ['ann'] });
      t.match(nowhere, { head: { last_seq: 0, epoch: 0 }, posted: [], changed: [], member_ids: [] });
      await createConversation(store, 'ann', { conversation_id: 'empty' });
      const empty = await readPage(store, { conversation_id: 'empty', user_ids: ['ann'] });
      t.match(empty, { head: { last_seq: 0, epoch: 1, last_change: 0 }, posted: [], changed: [], to_change: 0 });
      t.same(empty.member_ids, ['ann']);
    });

    t.test('reports a restricted conversation in the head', async (t) => {
      const conversation_id = directConversationId('cat', 'dan');
      const first = { conversation_id, sender_id: 'cat', to_user_id: 'dan', client_message_id: randomBytes(16) };
      await appendMessages(store, [first]);
      t.match(await readPage(store, { conversation_id }), { head: { restricted: false, epoch: 1 } });
      await blockUser(store, 'dan', { user_id: 'cat' });
      t.match(await readPage(store, { conversation_id }), { head: { restricted: true, epoch: 2 } });
    });

    t.test('returns to one reader no message from before its visible_seq', async (t) => {
      const id = 'reader';
      const history_visibility = Visibility.HISTORY_VISIBILITY_FROM_JOINING;
      await createConversation(store, 'ann', { conversation_id: id, member_ids: ['ben'], history_visibility });
      await post(store, id, 'ann', 3);
      await addMembers(store, 'ann', { conversation_id: id, user_ids: ['cat'] });
      await post(store, id, 'ann', 2);
      for (const seq of [2, 4]) await edit(store, 'ann', id, seq, 'new');
      const seqs = async (reader_id: string, after_seq: number) => {
        const page = await readPage(store, { conversation_id: id, after_seq, after_change: 0, reader_id });
        return [seqsOf(page.posted), seqsOf(page.changed), page.to_change];
      };
      t.same(await seqs('cat', 0), [[4, 5], [4], 2]);
      t.same(await seqs('cat', 4), [[5], [4], 2]);
      t.same(await seqs('ben', 4), [[5], [2, 4], 2], 'a member since the creation');
      t.same(await seqs('', 0), [[1, 2, 3, 4, 5], [2, 4], 2], 'a gateway');
      await removeMembers(store, 'cat', { conversation_id: id, user_ids: ['cat'] });
      await addMembers(store, 'ann', { conversation_id: id, user_ids: ['cat'] });
      t.same(await seqs('cat', 0), [[], [], 2], 'a member who rejoins starts anew');
    });
  });
}

t.test('a repair of many conversations returns one result per item, in order', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const sizes = [3, 0, 5];
  for (const [index, size] of sizes.entries()) {
    await createConversation(store, 'ann', { conversation_id: `many-${index}`, member_ids: ['ben'] });
    for (let n = 0; n < size; n++)
      await appendMessages(store, [
        { conversation_id: `many-${index}`, sender_id: 'ann', client_message_id: randomBytes(16) },
      ]);
  }
  const results = await repairConversations(store, [
    { conversation_id: 'many-2', after_seq: 3, user_ids: ['ben', 'eve'] },
    { conversation_id: 'nowhere', user_ids: ['ben'] },
    { conversation_id: 'many-0', after_seq: 0, user_ids: ['eve'], reader_id: 'eve' },
    { conversation_id: 'many-1', after_seq: 0, user_ids: ['ann', 'ben'] },
    { conversation_id: 'many-2', after_seq: 0, user_ids: ['ann'] },
  ]);
  t.same(
    results.map(({ head, posted, member_ids }) => [
      head?.last_seq,
      posted?.map(({ seq }) => seq),
      [...(member_ids ?? [])].sort(),
    ]),
    [
      [5, [4, 5], ['ben']],
      [0, [], []],
      [3, [1, 2, 3], []],
      [0, [], ['ann', 'ben']],
      [5, [1, 2, 3, 4, 5], ['ann']],
    ],
  );
});
