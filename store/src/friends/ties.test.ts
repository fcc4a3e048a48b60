import { Code, decodeServerFrames, GodwitError } from '@godwit/schema';
import t, { type Test } from 'tap';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { readUserSets } from '../conversations/memberships.js';
import { Restriction } from '../conversations/restrictions.js';
import { unlimited } from '../quotas/quotas.js';
import type { Policy } from '../store.js';
import { eventually } from '../testing/eventually.js';
import { answer, nameOf, view, write } from '../testing/friendships.js';
import { lockWaits } from '../testing/lock-waits.js';
import { createTestStore } from '../testing/test-store.js';
import { keepSeen } from '../users/seen.js';
import { internal } from '../wire.js';
import { acceptFriend } from './accept.js';
import { blockUser, unblockUser } from './block.js';
import { readChangedTies } from './changed-ties.js';
import { assertMayInvite } from './invitation.js';
import { listFriends } from './list.js';
import { Friendship } from './pair.js';
import { removeFriend } from './remove.js';
import { MAX_TIES, requestFriend } from './request.js';

const { BLOCKED, NOT_FRIENDS } = Restriction;
const codeOf = (action: Promise<unknown>) =>
  action.then(
    () => 'done',
    (error) => GodwitError.from(error).codeName,
  );

async function setUp(t: Test, policy: Partial<Policy> = {}) {
  const store = await createTestStore('postgres', policy);
  t.teardown(() => store.close());
  return store;
}

t.test('each step restricts or frees the direct conversation, and publishes that before the tie', async (t) => {
  for (const directMessages of ['anyone', 'friends'] as const) {
    const store = await setUp(t, { directMessages: 'anyone' });
    await write(store, 'ann', 'ben');
    await write(store, 'ann', 'cat');
    await write(store, 'cat', 'ann');
    const [id, other] = [directConversationId('ann', 'ben'), directConversationId('ann', 'cat')];
    const told: string[] = [];
    store.bus.listen({
      frame(topic, bytes) {
        const { members_changed, friend_changed } = internal.store.v1.BusFrame.decode(bytes);
        if (members_changed) {
          const { epoch, seq, restricted, entry, removed_user_ids } = members_changed;
          t.same([entry?.length, removed_user_ids?.length], [0, 0], 'the members are not notified');
          told.push(`${topic === `c:${id}` ? 'direct' : topic} ${epoch} ${seq} ${restricted ? 'closed' : 'open'}`);
        }
        if (friend_changed) {
          const [event] = decodeServerFrames(friend_changed.entry);
          const { user_id, state } = event?.friendship_changed ?? {};
          told.push(`${topic} ${user_id} ${nameOf(state)}${friend_changed.friends ? ' friends' : ''}`);
        }
      },
      gap() {},
    });
    await store.bus.subscribe([`c:${id}`, `c:${other}`, 'u:ann', 'u:ben', 'u:cat']);
    store.policy.directMessages = directMessages;
    const closed = directMessages === 'friends' ? 'closed' : 'open';
    type Act = typeof requestFriend | typeof blockUser;
    const steps: [act: Act, user: string, other: string, restrictions: number, told: string[]][] = [
      [requestFriend, 'ben', 'ann', NOT_FRIENDS, ['u:ann ben INVITED', 'u:ben ann REQUESTED']],
      [acceptFriend, 'ann', 'ben', 0, ['direct 2 1 open', 'u:ann ben FRIENDS friends', 'u:ben ann FRIENDS friends']],
      [requestFriend, 'ben', 'ann', 0, []],
      [acceptFriend, 'ben', 'ann', 0, []],
      [unblockUser, 'ben', 'ann', 0, []],
      [removeFriend, 'ben', 'ann', NOT_FRIENDS, [`direct 3 1 ${closed}`, 'u:ann ben NONE', 'u:ben ann NONE']],
      [removeFriend, 'ann', 'ben', NOT_FRIENDS, []],
      [requestFriend, 'ann', 'ben', NOT_FRIENDS, ['u:ann ben REQUESTED', 'u:ben ann INVITED']],
      [requestFriend, 'ben', 'ann', 0, ['direct 4 1 open', 'u:ann ben FRIENDS friends', 'u:ben ann FRIENDS friends']],
      [blockUser, 'ben', 'ann', BLOCKED | NOT_FRIENDS, ['direct 5 1 closed', 'u:ann ben NONE', 'u:ben ann BLOCKED']],
      [blockUser, 'ben', 'ann', BLOCKED | NOT_FRIENDS, []],
      [unblockUser, 'ann', 'ben', BLOCKED | NOT_FRIENDS, []],
      [blockUser, 'ann', 'ben', BLOCKED | NOT_FRIENDS, ['u:ann ben BLOCKED']],
      [removeFriend, 'ann', 'ben', BLOCKED | NOT_FRIENDS, []],
      [unblockUser, 'ben', 'ann', BLOCKED | NOT_FRIENDS, ['u:ben ann NONE']],
      [unblockUser, 'ann', 'ben', NOT_FRIENDS, [`direct 6 1 ${closed}`, 'u:ann ben NONE']],
    ];
    const { reads, writes } = store.databases;
    for (const [act, user, user_id, restrictions, tells] of steps) {
      await writes.query(`update friendships set since = to_timestamp(1)`);
      await act(store, user, { user_id });
      const what = `${directMessages}: ${user} ${act.name} ${user_id}`;
      t.same(told.splice(0), tells, what);
      const [row] = await reads.query('select restrictions from conversations where id = $1', [id]);
      t.same(row, { restrictions }, `${what}: restrictions`);
      const [pair] = await reads.query<{ since: Date }>(
        `select since from friendships where low = 'ann' and high = 'ben'`,
      );
      t.equal(pair?.since.getTime() !== 1_000, tells.length > 0, `${what}: since`);
    }
    const [row] = await reads.query('select epoch, restrictions from conversations where id = $1', [other]);
    t.same(row, { epoch: 1, restrictions: NOT_FRIENDS }, 'another conversation is unchanged');
  }
});

t.test('a block in either direction prevents an invitation, at any position in the list', async (t) => {
  const store = await setUp(t);
  const users = ['a', 'b', 'c', 'd', 'e'];
  const blocked = [
    ['a', 'b', 1],
    ['a', 'c', 2],
    ['b', 'd', 3],
    ['c', 'd', 0],
  ] as const;
  for (const [low, high, blocked_by] of blocked)
    await store.databases.writes.query('insert into friendships (low, high, blocked_by) values ($1, $2, $3::int)', [
      ...[low, high, blocked_by],
    ]);
  await store.databases.writes.query(`insert into friendships (low, high, state) values ('a', 'e', 3), ('d', 'e', 1)`);
  const isBetween = (one: string, other: string) =>
    blocked.some(([low, high, by]) => by > 0 && [low, high].includes(one as 'a') && [low, high].includes(other as 'b'));
  for (const user of users)
    for (let set = 1; set < 2 ** users.length; set++) {
      const others = users.filter((other, n) => set & (1 << n) && other !== user);
      const refused = others.filter((other) => isBetween(user, other)).sort()[0];
      const said = await assertMayInvite(store.databases.reads, store.policy, user, others).then(
        () => 'done',
        (error) => `${GodwitError.from(error).codeName} ${error.message}`,
      );
      const expected = refused ? `PERMISSION_DENIED ${refused} cannot be added by ${user}` : 'done';
      if (said !== expected) t.equal(said, expected, `${user} invites ${others}`);
    }
  t.equal(await codeOf(assertMayInvite(store.databases.reads, store.policy, 'd', ['e', 'b'])), 'PERMISSION_DENIED');
});

t.test('changed ties are those after a version of each user, oldest change first', async (t) => {
  const store = await setUp(t);
  for (const user_id of ['c', 'a', 'd']) await requestFriend(store, 'b', { user_id });
  await acceptFriend(store, 'a', { user_id: 'b' });
  await blockUser(store, 'b', { user_id: 'd' });
  await requestFriend(store, 'c', { user_id: 'd' });
  const ties = {
    a: ['b FRIENDS 2'],
    b: ['c REQUESTED 1', 'a FRIENDS 4', 'd BLOCKED 5'],
    c: ['b INVITED 1', 'd REQUESTED 2'],
    d: ['b NONE 2', 'c INVITED 3'],
  };
  const read = async (since: Record<string, number>) => {
    const found = await readChangedTies(store.databases.reads, new Map(Object.entries(since)));
    return Object.fromEntries(
      [...found].map(([user, of]) => [
        user,
        of.map(({ user_id, state, sets_version }) => `${user_id} ${nameOf(state)} ${sets_version}`),
      ]),
    );
  };
  for (let version = 0; version <= 6; version++) {
    const after = (all: string[]) => all.filter((tie) => Number(tie.split(' ')[2]) > version);
    for (const [user, all] of Object.entries(ties)) {
      const left = after(all);
      t.same(await read({ [user]: version }), left.length > 0 ? { [user]: left } : {}, `${user} after ${version}`);
    }
  }
  t.same(await read({ a: 2, b: 4, d: 2, nobody: 0 }), { b: ['d BLOCKED 5'], d: ['c INVITED 3'] });
  t.same(await read({}), {});
});

t.test('users meet by a request or a common conversation, and not by a block of the other user', async (t) => {
  const store = await setUp(t);
  await createConversation(store, 'ann', { conversation_id: 'one', member_ids: ['ben', 'zoe'] });
  await createConversation(store, 'cat', { conversation_id: 'two', member_ids: ['dan'] });
  await requestFriend(store, 'ann', { user_id: 'eve' });
  await removeFriend(store, 'eve', { user_id: 'ann' });
  const met: [string, string][] = [
    ...([
      ['ann', 'ben'],
      ['ann', 'zoe'],
      ['ben', 'zoe'],
      ['cat', 'dan'],
      ['ann', 'eve'],
    ] as [string, string][]),
  ];
  const users = ['ann', 'ben', 'cat', 'dan', 'eve', 'zoe'];
  for (const user of users)
    for (const user_id of users.filter((other) => other !== user)) {
      const haveMet = met.some((pair) => pair.includes(user) && pair.includes(user_id));
      const outcome = await codeOf(blockUser(store, user, { user_id }));
      t.equal(outcome, haveMet ? 'done' : 'NOT_FOUND', `${user} blocks ${user_id}`);
      t.equal(await view(store, user, user_id), haveMet ? 'BLOCKED' : 'NONE', `${user} and ${user_id}`);
      await unblockUser(store, user, { user_id });
    }
  const [row] = await store.databases.reads.query<{ rows: number }>('select count(*)::int as rows from friendships');
  t.same(row, { rows: met.length }, 'refusals and repetitions create no pair');
});

t.test('ties of both sides count towards the limit, and ended ties do not', async (t) => {
  const store = await setUp(t, { quotas: unlimited });
  const half = MAX_TIES / 2;
  await store.databases.writes.query(
    `insert into friendships (low, high, state, blocked_by)
     select 'mid', 'z-' || n, 1 + n % 3, 0 from generate_series(1, $1::int) n
     union all select 'a-' || n, 'mid', 0, 1 + n % 3 from generate_series(1, $2::int) n
     union all select 'over-' || n, 'zz', 0, 0 from generate_series(1, 9) n
     union all select 'mid', 'over-' || n, 0, 0 from generate_series(1, 9) n`,
    [half, half - 1],
  );
  for (const [user, user_id] of [
    ['mid', 'last'],
    ['other', 'full'],
  ] as const)
    t.equal(await answer(requestFriend(store, user, { user_id })), 'REQUESTED', `${user} asks ${user_id}`);
  t.equal(await codeOf(requestFriend(store, 'mid', { user_id: 'more' })), 'CONFLICT');
  t.equal(await codeOf(requestFriend(store, 'more', { user_id: 'mid' })), 'PERMISSION_DENIED');
  t.equal(await codeOf(acceptFriend(store, 'last', { user_id: 'mid' })), 'done', 'an earlier request can be accepted');
  await removeFriend(store, 'mid', { user_id: 'last' });
  t.equal(await answer(requestFriend(store, 'more', { user_id: 'mid' })), 'REQUESTED', 'an ended tie makes room');
});

t.test('a list ends with its last tie and has the times since and last_seen', async (t) => {
  const store = await setUp(t);
  const others = ['a', 'b', 'c', 'x', 'y', 'z'];
  await readUserSets(
    store,
    others.filter((user) => user !== 'z'),
  );
  for (const user_id of others) await requestFriend(store, 'mid', { user_id });
  for (const user of ['a', 'x', 'z']) await acceptFriend(store, user, { user_id: 'mid' });
  await blockUser(store, 'mid', { user_id: 'b' });
  await blockUser(store, 'c', { user_id: 'mid' });
  await keepSeen(
    store,
    others.map((user_id, n) => ({ user_id, at: 1_000 * (n + 1) })),
  );
  await store.databases.writes.query(
    `update friendships set since = to_timestamp(ascii(replace(low || high, 'mid', '')))`,
  );
  const tie = (user_id: string, state: 'FRIENDS' | 'BLOCKED' | 'REQUESTED', last_seen = 0) => ({
    ...{ user_id, state: Friendship[`FRIENDSHIP_STATE_${state}`], last_seen },
    since: user_id.charCodeAt(0) * 1_000,
  });
  const all = [tie('a', 'FRIENDS', 1_000), tie('b', 'BLOCKED'), tie('x', 'FRIENDS', 4_000)];
  all.push(tie('y', 'REQUESTED'), tie('z', 'FRIENDS'));
  for (const state of [0, Friendship.FRIENDSHIP_STATE_FRIENDS] as const)
    for (const limit of [1, 2, 3, 4, 5, 6]) {
      const expected = all.filter((one) => state === 0 || one.state === state);
      let page_token = '';
      for (let from = 0; from < expected.length; from += limit) {
        const page = await listFriends(store, 'mid', { state, limit, page_token });
        t.same(page.friends, expected.slice(from, from + limit), `${limit} from ${from}`);
        page_token = page.next_page_token ?? '';
        t.equal(page_token === '', from + limit >= expected.length, `${limit} from ${from}: is there more?`);
      }
    }
  t.same((await listFriends(store, 'nobody', {})).friends, []);
});

t.test('a step that waited for another step of the pair applies the state that it left', async (t) => {
  const store = await setUp(t);
  const { reads, jobs } = store.databases;
  await requestFriend(store, 'ann', { user_id: 'ben' });
  let ended = false;
  const { accepting } = await jobs.transaction(async (tx) => {
    await tx.query(`update friendships set state = 0 where low = 'ann' and high = 'ben'`);
    const accepting = codeOf(acceptFriend(store, 'ben', { user_id: 'ann' })).finally(() => {
      ended = true;
    });
    await eventually('the step waits for the lock', async () => ended || (await lockWaits(reads)) === 1);
    return { accepting };
  });
  t.equal(await accepting, 'NOT_FOUND', 'the request was withdrawn');
  t.equal(await view(store, 'ann', 'ben'), 'NONE');
  await t.rejects(acceptFriend(store, 'ann', { user_id: 'ben' }), { code: Code.CODE_NOT_FOUND });
});
