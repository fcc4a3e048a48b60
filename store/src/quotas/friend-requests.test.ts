import type { GodwitError } from '@godwit/schema';
import t, { type Test } from 'tap';
import { acceptFriend } from '../friends/accept.js';
import { listFriends } from '../friends/list.js';
import { removeFriend } from '../friends/remove.js';
import { requestFriend } from '../friends/request.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { type Quotas, unlimited } from './quotas.js';

for (const kind of databaseKinds)
  t.test(`on ${kind}`, async (t) => {
    const setUp = async (t: Test, some: Partial<Quotas>) => {
      const store = await createTestStore(kind, { quotas: { ...unlimited, ...some } });
      t.teardown(() => store.close());
      const ask = (user: string, user_id: string) =>
        requestFriend(store, user, { user_id }).then(
          () => 'done',
          (error: GodwitError) => `${error.codeName} ${error.message}`,
        );
      return { store, ask };
    };

    t.test('a user has at most so many requests that await an answer', async (t) => {
      const { store, ask } = await setUp(t, { MAX_FRIEND_REQUESTS_SENT: 2 });
      const refused = 'CONFLICT MAX_FRIEND_REQUESTS_SENT: at most 2 friend requests may await an answer';
      // On either side of the other's id.
      const at_once = await Promise.all(['a', 'b', 'x', 'y'].map((other) => ask('me', other)));
      t.same(at_once.sort(), [refused, refused, 'done', 'done'].sort(), 'two at once do not share the last place');
      t.equal(await ask('fan', 'me'), 'done');
      t.equal(await ask('me', 'fan'), 'done', 'an answer is no request');
      const { friends } = await listFriends(store, 'me', {});
      const [asked, withdrawn] = (friends ?? []).filter(({ user_id }) => user_id !== 'fan');
      await acceptFriend(store, asked?.user_id ?? '', { user_id: 'me' });
      t.equal(await ask('me', 'c'), 'done', 'an accepted request makes room');
      await removeFriend(store, 'me', { user_id: withdrawn?.user_id ?? '' });
      t.equal(await ask('me', 'd'), 'done', 'a withdrawn request makes room');
      t.equal(await ask('me', 'e'), refused);
      t.equal(await ask('me', 'd'), 'done', 'a repeated request');
    });

    t.test('a user gets at most so many requests, and the next one learns no more than of a block', async (t) => {
      const { store, ask } = await setUp(t, { MAX_FRIEND_REQUESTS_RECEIVED: 2 });
      const refused = 'PERMISSION_DENIED user_id: accepts no request from the caller';
      const at_once = await Promise.all(['a', 'b', 'x', 'y'].map((other) => ask(other, 'me')));
      t.same(at_once.sort(), [refused, refused, 'done', 'done'].sort());
      t.equal(await ask('me', 'fan'), 'done');
      t.equal(await ask('fan', 'me'), 'done', 'an answer is no request');
      const [row] = await store.databases.writes.query<{ other: string }>(
        `select case when low = 'me' then high else low end as other from friendships where state in (1, 2) limit 1`,
      );
      await removeFriend(store, 'me', { user_id: row?.other ?? '' });
      t.equal(await ask('z', 'me'), 'done', 'a declined request makes room');
      t.equal(await ask('c', 'me'), refused);
    });
  });
