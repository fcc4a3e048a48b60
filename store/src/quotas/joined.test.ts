import { randomBytes } from 'node:crypto';
import { Code, GodwitError } from '@godwit/schema';
import t, { type Test } from 'tap';
import { addMembers } from '../conversations/add-members.js';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { removeMembers } from '../conversations/remove-members.js';
import { appendMessages } from '../messages/append.js';
import { type Store, withoutQuotas } from '../store.js';
import { eventually } from '../testing/eventually.js';
import { befriend } from '../testing/friendships.js';
import { lockWaits } from '../testing/lock-waits.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { type Quotas, quotas, unlimited } from './quotas.js';

const outcome = (action: Promise<unknown>) =>
  action.then(
    () => 'done',
    (error) => {
      const { codeName, message, retryAfterMs } = GodwitError.from(error);
      return `${codeName} ${message}${retryAfterMs > 0 ? ' later' : ''}`;
    },
  );
const full = (user: string, max: number) =>
  `CONFLICT MAX_USER_CONVERSATIONS: ${user} is in ${max} conversations, which is the most`;
const create = (store: TestStore, user: string, conversation_id: string, ...member_ids: string[]) =>
  outcome(createConversation(store, user, { conversation_id, member_ids }));
const add = (store: TestStore, user: string, conversation_id: string, ...user_ids: string[]) =>
  outcome(addMembers(store, user, { conversation_id, user_ids }));
const post = async (store: TestStore, sender_id: string, conversation_id: string) => {
  const [result] = await appendMessages(store, [{ conversation_id, sender_id, client_message_id: randomBytes(16) }]);
  if (!result || result.failure) throw result?.failure ?? new Error('not posted');
};
/** Sends a message to each of the users directly, in one batch. */
const write = async (store: Store, from: string, to: readonly string[]) => {
  const items = to.map((to_user_id) => ({
    conversation_id: directConversationId(from, to_user_id),
    sender_id: from,
    to_user_id,
    client_message_id: randomBytes(16),
  }));
  const results = await appendMessages(store, items);
  return Promise.all(
    results.map((result) => outcome(result.failure ? Promise.reject(result.failure) : Promise.resolve())),
  );
};
const membershipsOf = async (store: TestStore, user: string) => {
  const [row] = await store.databases.writes.query<{ n: number }>(
    'select count(*)::int as n from members where user_id = $1',
    [user],
  );
  return row?.n;
};

for (const kind of databaseKinds)
  t.test(`on ${kind}`, async (t) => {
    const setUp = async (t: Test, some: Partial<Quotas>) => {
      const store = await createTestStore(kind, { quotas: { ...unlimited, ...some } });
      t.teardown(() => store.close());
      return store;
    };

    t.test('a conversation has a largest number of members, also when several are added at once', async (t) => {
      const store = await setUp(t, { MAX_CONVERSATION_MEMBERS: 3 });
      const tooMany = (members: number) =>
        `CONFLICT MAX_CONVERSATION_MEMBERS: c would have ${members} members: at most 3`;
      t.equal(await create(store, 'ann', 'c', 'ben', 'cat', 'dan'), tooMany(4));
      t.equal(await create(store, 'ann', 'c', 'ben'), 'done');
      t.equal(await add(store, 'ann', 'c', 'cat', 'dan'), tooMany(4));
      const at_once = await Promise.all(['cat', 'dan', 'eve', 'fay'].map((user) => add(store, 'ann', 'c', user)));
      t.same(at_once.sort(), [tooMany(4), tooMany(4), tooMany(4), 'done']);
      await removeMembers(store, 'ann', { conversation_id: 'c', user_ids: ['ben'] });
      t.equal(
        await add(store, 'ann', 'c', 'gus', 'ann'),
        'done',
        'a member who left makes room, one who is there takes none',
      );
    });

    t.test('a user is in at most so many conversations, also when several are made at once', async (t) => {
      const store = await setUp(t, { MAX_USER_CONVERSATIONS: 4 });
      await befriend(store, 'ann', 'ben');
      const made = await Promise.all(Array.from({ length: 6 }, (_, n) => create(store, 'ann', `c${n}`, 'ben')));
      t.same(made.filter((one) => one === 'done').length, 4);
      for (const one of made) if (one !== 'done') t.match(one, /^CONFLICT MAX_USER_CONVERSATIONS: (ann|ben) is in 4 /);
      t.same([await membershipsOf(store, 'ann'), await membershipsOf(store, 'ben')], [4, 4]);
      t.equal(await create(store, 'ben', 'own'), full('ben', 4));
      await befriend(store, 'dan', 'ben');
      t.equal(await create(store, 'dan', 'd', 'cat', 'ben'), full('ben', 4));
      t.same([await membershipsOf(store, 'dan'), await membershipsOf(store, 'cat')], [0, 0], 'nobody is added');
      const [left] = await store.databases.writes.query<{ id: string }>('select id from conversations order by id');
      await removeMembers(store, 'ben', { conversation_id: left?.id ?? '', user_ids: ['ben'] });
      t.equal(await create(store, 'ben', 'own'), 'done', 'leaving makes room');
    });

    t.test('a user begins direct conversations only up to the quota, and is written to past it', async (t) => {
      const store = await setUp(t, { MAX_USER_CONVERSATIONS: 3 });
      const refused = (user: string) =>
        `CONFLICT MAX_USER_CONVERSATIONS: ann has no room for a conversation with ${user}`;
      const send = (to: string[], from = 'ann', on: Store = store) => write(on, from, to);
      await create(store, 'ann', 'c');
      const [one, other] = await Promise.all([send(['u1', 'u2', 'u1']), send(['u3', 'u4'])]);
      const all = [...(one ?? []), ...(other ?? [])];
      t.equal(await membershipsOf(store, 'ann'), 3);
      t.ok(
        all.every((text) => text === 'done' || /^CONFLICT MAX_USER_CONVERSATIONS/.test(text)),
        all.join('; '),
      );
      t.equal((await send(['ann'], 'ben'))[0], 'done', 'ann can be written to');
      t.equal(await membershipsOf(store, 'ann'), 4);
      t.same(await send(['ben', 'u9']), ['done', refused('u9')], 'an existing conversation goes on');
      t.same(await send(['u9'], 'ann', withoutQuotas(store)), ['done'], 'for a backend of the application');
      await removeMembers(store, 'ann', { conversation_id: 'c', user_ids: ['ann'] });
      t.same(await send(['u8']), [refused('u8')]);
      const together = await send(['u5', 'u6', 'u7', 'u8', 'u9'], 'eve');
      t.equal(together.filter((text) => text === 'done').length, 3, 'of one batch no more than there is room for');
    });

    t.test('strangers fill at most half of what a user may have', async (t) => {
      const store = await setUp(t, { MAX_USER_CONVERSATIONS: 4 });
      await create(store, 'ben', 'met', 'vic');
      await create(store, 'ann', 'a1', 'vic');
      const refused =
        'CONFLICT MAX_USER_CONVERSATIONS: vic is in more than half as many conversations, and can be added only by friends and acquaintances';
      t.equal(await create(store, 'ann', 'a2', 'vic'), refused);
      t.equal(
        await create(store, 'ben', 'b2', 'vic'),
        refused,
        'a user who put another one somewhere is still a stranger',
      );
      await post(store, 'vic', 'met');
      t.equal(await create(store, 'ben', 'b2', 'vic'), 'done', 'the user has posted in a conversation with ben');
      t.equal(await create(store, 'vic', 'own'), 'done');
      t.equal(await create(store, 'vic', 'one too many'), full('vic', 4));
    });

    t.test('a user who joined many conversations in a day can be added by acquaintances only', async (t) => {
      const store = await setUp(t, { MAX_JOINS_PER_DAY: 2 });
      const { writes } = store.databases;
      const refused =
        'RATE_LIMITED MAX_JOINS_PER_DAY: vic has joined 2 conversations within a day, and can be added only by friends and acquaintances later';
      await befriend(store, 'fay', 'vic');
      t.equal(await create(store, 'ann', 'a1', 'vic'), 'done');
      await removeMembers(store, 'vic', { conversation_id: 'a1', user_ids: ['vic'] });
      await create(store, 'ann', 'a2');
      const at_once = await Promise.all([
        add(store, 'ann', 'a1', 'vic'),
        add(store, 'ann', 'a2', 'vic'),
        create(store, 'eve', 'e1', 'vic'),
      ]);
      t.same(at_once.sort(), [refused, refused, 'done'].sort(), 'a user who left has joined none the less');
      t.equal(await create(store, 'vic', 'own'), 'done');
      t.equal(await create(store, 'fay', 'f1', 'vic'), 'done', 'a friend');
      t.equal(await add(store, 'fay', 'f1', 'eve'), 'done', 'another user');
      await writes.query(`update user_sets set joined_since = now() - interval '25 hours' where user_id = 'vic'`);
      t.equal(await create(store, 'ann', 'a3', 'vic'), 'done', 'a day later');
      const wait = await createConversation(store, 'ann', { conversation_id: 'a4', member_ids: ['vic'] })
        .then(() => createConversation(store, 'ann', { conversation_id: 'a5', member_ids: ['vic'] }))
        .catch((error: GodwitError) => error);
      t.match(wait, { code: Code.CODE_RATE_LIMITED });
      const { retryAfterMs } = wait as GodwitError;
      t.ok(retryAfterMs > 23 * 3_600_000 && retryAfterMs <= 24 * 3_600_000, `${retryAfterMs} ms`);
    });

    t.test('a user adds at most so many strangers in a day', async (t) => {
      const store = await setUp(t, { MAX_USERS_ADDED_PER_DAY: 3 });
      const refused = (user: string) =>
        `RATE_LIMITED MAX_USERS_ADDED_PER_DAY: ann has added 3 users within a day: ${user} later`;
      await befriend(store, 'ann', 'fay');
      await create(store, 'ann', 'c');
      t.equal(await add(store, 'ann', 'c', 'u1', 'u2'), 'done');
      const at_once = await Promise.all([add(store, 'ann', 'c', 'u3'), create(store, 'ann', 'd', 'u4')]);
      t.equal(at_once.filter((one) => one === 'done').length, 1, at_once.join('; '));
      t.equal(await add(store, 'ann', 'c', 'fay', 'u5'), refused('u5'));
      t.equal(await add(store, 'ann', 'c', 'fay'), 'done', 'a friend');
      t.equal(
        await add(withoutQuotas(store) as TestStore, 'ann', 'c', 'u5'),
        'done',
        'for a backend of the application',
      );
      t.equal(await add(store, 'ann', 'c', 'u1'), 'done', 'a member already');
      t.equal(await create(store, 'ben', 'b', 'u6'), 'done', 'another user');
      await store.databases.writes.query(`update users_added set since = now() - interval '25 hours'`);
      t.equal(await add(store, 'ann', 'c', 'u7'), 'done', 'a day later');
    });
  });

t.test('two first messages at once do not take the same last place', async (t) => {
  const store = await createTestStore('postgres', { quotas: { ...unlimited, MAX_USER_CONVERSATIONS: 3 } });
  t.teardown(() => store.close());
  const { jobs, reads, writes } = store.databases;
  await write(store, 'ann', ['u1', 'u2']);
  await writes.query(`insert into friendships (low, high) values ('ann', 'v1')`);
  let settled = 0;
  const send = (to: string) => write(store, 'ann', [to]).finally(() => settled++);
  const sent: Promise<string[]>[] = [];
  await jobs.transaction(async (tx) => {
    // The first message has counted when it waits for the pair.
    await tx.query(`select from friendships where low = 'ann' and high = 'v1' for update`);
    sent.push(send('v1'));
    await eventually('the first message waits', async () => (await lockWaits(reads)) === 1);
    sent.push(send('v2'));
    await eventually('the second one waits, or is done', async () => settled > 0 || (await lockWaits(reads)) === 2);
  });
  const refused = 'CONFLICT MAX_USER_CONVERSATIONS: ann has no room for a conversation with v2';
  t.same(await Promise.all(sent), [['done'], [refused]]);
  t.equal(await membershipsOf(store, 'ann'), 3);
});

t.test('the defaults let a user make a group of 100,000 members', (t) => {
  t.ok(quotas.MAX_USERS_ADDED_PER_DAY >= 100_000 && quotas.MAX_CONVERSATION_MEMBERS >= 100_000);
  t.ok(quotas.MAX_JOINS_PER_DAY < quotas.MAX_USER_CONVERSATIONS / 2, 'a day of strangers does not fill a user');
  t.end();
});
