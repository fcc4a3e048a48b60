import { Code } from '@godwit/schema';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { readUserSets } from '../conversations/memberships.js';
import { editMessage } from '../messages/edit.js';
import { answer, befriend, listen, nameOf, pairs, view, views, write } from '../testing/friendships.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { keepSeen } from '../users/seen.js';
import { acceptFriend } from './accept.js';
import { blockUser, unblockUser } from './block.js';
import { listFriends } from './list.js';
import { Friendship } from './pair.js';
import { removeFriend } from './remove.js';
import { MAX_TIES, requestFriend } from './request.js';

for (const kind of databaseKinds) {
  t.test(`${kind}: friends`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());

    t.test('a request and its acceptance are published to both users; repeated steps change nothing', async (t) => {
      const { told } = await listen(store, 'ann', 'ben');
      t.equal(await answer(requestFriend(store, 'ann', { user_id: 'ben' })), 'REQUESTED');
      t.same(told(), ['ann: ben REQUESTED', 'ben: ann INVITED']);
      t.same(await views(store, 'ann', 'ben'), ['REQUESTED', 'INVITED']);
      t.equal(await answer(requestFriend(store, 'ann', { user_id: 'ben' })), 'REQUESTED');
      await t.rejects(
        acceptFriend(store, 'ann', { user_id: 'ben' }),
        { code: Code.CODE_NOT_FOUND },
        'the sender cannot accept its own request',
      );
      t.same(told(), []);
      t.equal(await answer(acceptFriend(store, 'ben', { user_id: 'ann' })), 'FRIENDS');
      t.same(told(), ['ann: ben FRIENDS', 'ben: ann FRIENDS']);
      t.same(await views(store, 'ann', 'ben'), ['FRIENDS', 'FRIENDS']);
      t.equal(await answer(acceptFriend(store, 'ben', { user_id: 'ann' })), 'FRIENDS');
      t.equal(await answer(acceptFriend(store, 'ann', { user_id: 'ben' })), 'FRIENDS');
      t.equal(await answer(requestFriend(store, 'ben', { user_id: 'ann' })), 'FRIENDS');
      t.same(told(), []);
      t.same(
        (await readUserSets(store, ['ann', 'ben'])).map(({ friend_ids }) => friend_ids),
        [['ben'], ['ann']],
      );
    });

    t.test('removing declines an invitation, withdraws a request and ends a friendship', async (t) => {
      const { told } = await listen(store, 'cat', 'dan');
      const none = ['cat: dan NONE', 'dan: cat NONE'];
      for (const by of ['cat', 'dan']) {
        await requestFriend(store, 'cat', { user_id: 'dan' });
        told();
        t.equal(await answer(removeFriend(store, by, { user_id: by === 'cat' ? 'dan' : 'cat' })), 'NONE');
        t.same(told(), none, `the request, by ${by}`);
        await befriend(store, 'cat', 'dan');
        told();
        t.equal(await answer(removeFriend(store, by, { user_id: by === 'cat' ? 'dan' : 'cat' })), 'NONE');
        t.same(told(), none, `the friendship, by ${by}`);
        t.same(await views(store, 'cat', 'dan'), ['NONE', 'NONE']);
      }
      t.equal(await answer(removeFriend(store, 'cat', { user_id: 'dan' })), 'NONE', 'again');
      t.equal(await answer(removeFriend(store, 'cat', { user_id: 'nobody' })), 'NONE', 'an unknown user');
      t.same(told(), []);
    });

    t.test('two opposite requests make two users friends, sequentially or concurrently', async (t) => {
      const { told } = await listen(store, 'eve', 'fay');
      await requestFriend(store, 'eve', { user_id: 'fay' });
      told();
      t.equal(await answer(requestFriend(store, 'fay', { user_id: 'eve' })), 'FRIENDS');
      t.same(told(), ['eve: fay FRIENDS', 'fay: eve FRIENDS']);
      const couples = Array.from({ length: 15 }, (_, n) => [`x-${n}`, `y-${n}`] as const);
      const answers = await Promise.all(
        couples.map(([x, y]) =>
          Promise.all([
            answer(requestFriend(store, x, { user_id: y })),
            answer(requestFriend(store, y, { user_id: x })),
          ]),
        ),
      );
      for (const [index, [x, y]] of couples.entries()) {
        t.same(answers[index]?.sort(), ['FRIENDS', 'REQUESTED']);
        t.same(await views(store, x, y), ['FRIENDS', 'FRIENDS']);
      }
    });

    t.test('forbidden changes are refused and change nothing', async (t) => {
      const before = await pairs(store);
      const { told } = await listen(store, 'ann', 'stranger');
      const bad = { code: Code.CODE_INVALID_ARGUMENT };
      for (const operation of [requestFriend, acceptFriend, removeFriend, blockUser, unblockUser]) {
        await t.rejects(operation(store, 'ann', { user_id: 'ann' }), bad, 'the caller');
        await t.rejects(operation(store, 'ann', { user_id: '' }), bad, 'an empty id');
        await t.rejects(operation(store, 'ann', { user_id: 'x'.repeat(65) }), bad, 'an id that is too long');
      }
      await t.rejects(acceptFriend(store, 'ann', { user_id: 'stranger' }), { code: Code.CODE_NOT_FOUND });
      await t.rejects(blockUser(store, 'ann', { user_id: 'stranger' }), { code: Code.CODE_NOT_FOUND });
      await unblockUser(store, 'ann', { user_id: 'stranger' });
      t.same(told(), []);
      t.same(await pairs(store), before);
    });

    t.test('a list is paged by id, for one state or all, with the time friends were last seen', async (t) => {
      const ids = Array.from({ length: 24 }, (_, n) => `${n % 2 ? 'a' : 'z'}-${String(n).padStart(2, '0')}`);
      const stateOf = (n: number) => ['FRIENDS', 'REQUESTED', 'INVITED', 'BLOCKED'][n % 4] as string;
      for (const [n, user_id] of ids.entries()) {
        if (stateOf(n) === 'INVITED') await requestFriend(store, user_id, { user_id: 'mid' });
        else await requestFriend(store, 'mid', { user_id });
        if (stateOf(n) === 'FRIENDS') await acceptFriend(store, user_id, { user_id: 'mid' });
        if (stateOf(n) === 'BLOCKED') await blockUser(store, 'mid', { user_id });
      }
      await requestFriend(store, 'mid', { user_id: 'zz-gone' });
      await removeFriend(store, 'mid', { user_id: 'zz-gone' });
      const read = async (state: number, limit: number) => {
        const pages = [];
        let page_token = '';
        do {
          const page = await listFriends(store, 'mid', { state, limit, page_token });
          pages.push(page.friends ?? []);
          page_token = page.next_page_token ?? '';
        } while (page_token);
        return pages;
      };
      const expected = ids.map((user_id, n) => [user_id, stateOf(n)] as const).sort(([a], [b]) => (a < b ? -1 : 1));
      const all = await read(0, 5);
      t.same(
        all.map((page) => page.length),
        [5, 5, 5, 5, 4],
      );
      t.same(
        all.flat().map(({ user_id, state }) => [user_id, nameOf(state)]),
        expected,
      );
      for (const state of ['FRIENDS', 'REQUESTED', 'INVITED', 'BLOCKED'] as const) {
        const found = await read(Friendship[`FRIENDSHIP_STATE_${state}`], 4);
        t.same(
          found.flat().map(({ user_id }) => user_id),
          expected.filter(([, of]) => of === state).map(([id]) => id),
          state,
        );
      }
      t.same(await read(Friendship.FRIENDSHIP_STATE_NONE, 4), [[]]);
      await t.rejects(listFriends(store, 'mid', { state: 9 as never }), { code: Code.CODE_INVALID_ARGUMENT });
      await t.rejects(listFriends(store, 'mid', { page_token: 'x' }), { code: Code.CODE_INVALID_ARGUMENT });

      // One friend and one other user were last seen.
      const seen = { friend: ids[0] as string, asked: ids[1] as string };
      await readUserSets(store, [seen.friend, seen.asked]);
      await keepSeen(store, [
        { user_id: seen.friend, at: 1_700_000_000_123 },
        { user_id: seen.asked, at: 1_700_000_000_123 },
        { user_id: seen.friend, at: 1_600_000_000_000 },
        { user_id: 'unknown', at: 1 },
      ]);
      await keepSeen(store, [{ user_id: seen.friend, at: 1_650_000_000_000 }]);
      const lastSeen = Object.fromEntries((await read(0, 200)).flat().map((tie) => [tie.user_id, tie.last_seen]));
      t.equal(lastSeen[seen.friend], 1_700_000_000_123, 'the latest time is kept');
      t.equal(lastSeen[seen.asked], 0, 'the time of a user who is not a friend is hidden');
    });

    t.test('the number of ties of a user is limited', async (t) => {
      await store.databases.writes.query(
        `insert into friendships (low, high, state) select 'busy', 'other-' || n, 1 from generate_series(1, $1::int) n`,
        [MAX_TIES],
      );
      await t.rejects(requestFriend(store, 'busy', { user_id: 'one-more' }), { code: Code.CODE_CONFLICT });
      t.equal(await view(store, 'one-more', 'busy'), 'NONE');
      // The same error as for a blocked user, so that the caller cannot tell the two apart.
      await t.rejects(requestFriend(store, 'one-more', { user_id: 'busy' }), { code: Code.CODE_PERMISSION_DENIED });
    });
  });

  t.test(`${kind}: with directMessages "friends", only friends may write to each other directly`, async (t) => {
    const store = await createTestStore(kind, { directMessages: 'friends' });
    t.teardown(() => store.close());
    t.equal(await write(store, 'ann', 'ben'), 'PERMISSION_DENIED');
    await requestFriend(store, 'ann', { user_id: 'ben' });
    t.equal(await write(store, 'ann', 'ben'), 'PERMISSION_DENIED', 'a request is not enough');
    await acceptFriend(store, 'ben', { user_id: 'ann' });
    t.equal(await write(store, 'ann', 'ben'), 1);
    t.equal(await write(store, 'ben', 'ann'), 2);
    await removeFriend(store, 'ben', { user_id: 'ann' });
    t.equal(await write(store, 'ann', 'ben'), 'PERMISSION_DENIED');
    const conversation_id = directConversationId('ann', 'ben');
    const denied = { code: Code.CODE_PERMISSION_DENIED };
    await t.rejects(editMessage(store, 'ann', { conversation_id, seq: 1, body: Buffer.from('new') }), denied);
    await befriend(store, 'ann', 'ben');
    t.equal(await write(store, 'ann', 'ben'), 3);
    await blockUser(store, 'ann', { user_id: 'ben' });
    await unblockUser(store, 'ann', { user_id: 'ben' });
    t.equal(await write(store, 'ben', 'ann'), 'PERMISSION_DENIED', 'unblocking does not restore the friendship');
    t.equal(await write(store, 'ann', 'ann'), 1, 'a user may always write to itself');
  });

  t.test(`${kind}: with users "known", unknown users cannot be invited, added or written to`, async (t) => {
    const store = await createTestStore(kind, { users: 'known' });
    t.teardown(() => store.close());
    const unknown = { code: Code.CODE_NOT_FOUND };
    await readUserSets(store, ['ann']);
    await t.rejects(requestFriend(store, 'ann', { user_id: 'ben' }), unknown);
    t.equal(await write(store, 'ann', 'ben'), 'NOT_FOUND');
    await t.rejects(createConversation(store, 'ann', { conversation_id: 'one', member_ids: ['ben'] }), unknown);
    await readUserSets(store, ['ben']);
    t.equal(await answer(requestFriend(store, 'ann', { user_id: 'ben' })), 'REQUESTED');
    t.equal(await write(store, 'ann', 'ben'), 1);
    await t.resolves(createConversation(store, 'ann', { conversation_id: 'one', member_ids: ['ben'] }));
  });
}
