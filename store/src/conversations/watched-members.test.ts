import { randomBytes } from 'node:crypto';
import t from 'tap';
import { blockUser, unblockUser } from '../friends/block.js';
import { appendMessages } from '../messages/append.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { addMembers } from './add-members.js';
import { createConversation } from './create.js';
import { removeMembers } from './remove-members.js';
import { readWatchedMembers } from './watched-members.js';

for (const kind of databaseKinds) {
  t.test(`${kind}: members are read once an epoch, with the blocks of those who watch`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const read = async (user_ids: string[], known_epoch = 0, conversation_id = 'room') => {
      const [none, found] = await readWatchedMembers(store, [
        { conversation_id: 'nothing', user_ids },
        { conversation_id, user_ids, known_epoch },
      ]);
      t.same(none, { epoch: 0 }, 'a conversation that does not exist');
      const { epoch = 0, watcher_ids, member_ids, hidden = [] } = found ?? {};
      const pairs = (hidden ?? []).map(({ user_id, other_id }) => `${user_id} ${other_id}`).sort();
      return { epoch, watcher_ids: [...(watcher_ids ?? [])].sort(), member_ids, pairs };
    };
    await createConversation(store, 'ann', { conversation_id: 'room', member_ids: ['ben', 'cat', 'dan'] });
    await createConversation(store, 'ann', { conversation_id: 'elsewhere', member_ids: ['eve'] });
    await appendMessages(store, [
      { conversation_id: 'room', sender_id: 'cat', client_message_id: randomBytes(16), body: Buffer.from('x') },
    ]);
    const first = await read(['ann', 'eve']);
    t.same(first.watcher_ids, ['ann']);
    t.same(first.member_ids, ['cat', 'ann', 'ben', 'dan'], 'the one who has read furthest is first');
    t.same(first.pairs, []);
    t.same((await read(['ann'], first.epoch)).member_ids, [], 'the caller has them');

    await blockUser(store, 'ann', { user_id: 'ben' });
    await blockUser(store, 'ann', { user_id: 'eve' });
    await blockUser(store, 'dan', { user_id: 'ann' });
    t.same(
      (await read(['ann', 'ben', 'cat'], first.epoch)).pairs,
      ['ann ben', 'ann dan', 'ben ann'],
      'both directions',
    );
    await unblockUser(store, 'ann', { user_id: 'ben' });
    t.same((await read(['ann', 'ben'])).pairs, ['ann dan']);

    await removeMembers(store, 'ann', { conversation_id: 'room', user_ids: ['dan', 'ben'] });
    await addMembers(store, 'ann', { conversation_id: 'room', user_ids: ['fay'] });
    const last = await read(['ann', 'ben'], first.epoch);
    t.same([last.watcher_ids, last.member_ids, last.pairs], [['ann'], ['cat', 'fay', 'ann'], []]);
    t.ok(last.epoch > first.epoch);
  });
}
