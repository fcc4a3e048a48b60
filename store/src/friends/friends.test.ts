import { deepEqual } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Code, decodeServerFrames, GodwitError } from '@godwit/schema';
import { internal } from '@godwit/schema/store';
import fc from 'fast-check';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { readUserSets } from '../conversations/memberships.js';
import { appendMessages } from '../messages/append.js';
import { editMessage } from '../messages/edit.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { keepSeen } from '../users/seen.js';
import { acceptFriend } from './accept.js';
import { blockUser, unblockUser } from './block.js';
import { listFriends } from './list.js';
import { Friendship } from './pair.js';
import { removeFriend } from './remove.js';
import { MAX_TIES, requestFriend } from './request.js';

const { BusFrame } = internal.store.v1;
const nameOf = (state = 0) => Friendship[state]?.replace('FRIENDSHIP_STATE_', '') ?? String(state);
const answer = async (reply: Promise<object>) => nameOf(((await reply) as { state?: number }).state);
/** How one user sees another in the list of friends. */
const view = async (store: TestStore, as: string, other: string) => {
  const { friends = [] } = await listFriends(store, as, { limit: 200 });
  return nameOf(friends.find(({ user_id }) => user_id === other)?.state ?? Friendship.FRIENDSHIP_STATE_NONE);
};
const views = (store: TestStore, one: string, other: string) =>
  Promise.all([view(store, one, other), view(store, other, one)]);
/** Collects what users are told of friends from now on, as `user: other STATE`. */
const listen = async (store: TestStore, ...users: string[]) => {
  const told: string[] = [];
  store.bus.listen({
    frame(topic, bytes) {
      const { kind, friend_changed } = BusFrame.decode(bytes);
      if (kind !== 'friend_changed') return;
      const [event] = decodeServerFrames(friend_changed?.entry as Uint8Array);
      const { user_id, state } = event?.friendship_changed ?? {};
      deepEqual(friend_changed?.user_id, user_id);
      deepEqual(friend_changed?.friends, state === Friendship.FRIENDSHIP_STATE_FRIENDS);
      told.push(`${topic.slice(2)}: ${user_id} ${nameOf(state)}`);
    },
    gap() {},
  });
  await store.bus.subscribe(users.map((user) => `u:${user}`));
  return { told: () => told.splice(0).sort() };
};
/** Writes to a user directly: the message's seq, or the code of the failure. */
const write = async (store: TestStore, sender_id: string, to_user_id: string) => {
  const conversation_id = directConversationId(sender_id, to_user_id);
  const [result] = await appendMessages(store, [
    { conversation_id, sender_id, to_user_id, client_message_id: randomBytes(16), body: Buffer.from('text') },
  ]);
  return result?.failure ? result.failure.codeName : result?.seq;
};
const pairs = async (store: TestStore) => [
  ...(await store.databases.reads.query('select * from friendships order by low, high')),
];
const befriend = async (store: TestStore, one: string, other: string) => {
  await requestFriend(store, one, { user_id: other });
  await acceptFriend(store, other, { user_id: one });
};

for (const kind of databaseKinds) {
  t.test(`${kind}: friends`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());

    t.test('a request is told to both, and accepted makes friends; each step again changes nothing', async (t) => {
      const { told } = await listen(store, 'ann', 'ben');
      t.equal(await answer(requestFriend(store, 'ann', { user_id: 'ben' })), 'REQUESTED');
      t.same(told(), ['ann: ben REQUESTED', 'ben: ann INVITED']);
      t.same(await views(store, 'ann', 'ben'), ['REQUESTED', 'INVITED']);
      t.equal(await answer(requestFriend(store, 'ann', { user_id: 'ben' })), 'REQUESTED');
      await t.rejects(acceptFriend(store, 'ann', { user_id: 'ben' }), { code: Code.CODE_NOT_FOUND }, 'not one’s own');
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

    t.test('an invitation is declined, a request taken back and a friendship ended by removing', async (t) => {
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
      t.equal(await answer(removeFriend(store, 'cat', { user_id: 'nobody' })), 'NONE', 'of nobody');
      t.same(told(), []);
    });

    t.test('two requests that cross make friends, one after the other or at the same time', async (t) => {
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

    t.test('a block ends what was, and the blocked user is told no more than that', async (t) => {
      const { told } = await listen(store, 'gil', 'hal');
      await befriend(store, 'gil', 'hal');
      told();
      t.same(await blockUser(store, 'gil', { user_id: 'hal' }), {});
      t.same(told(), ['gil: hal BLOCKED', 'hal: gil NONE']);
      t.same(await views(store, 'gil', 'hal'), ['BLOCKED', 'NONE']);
      await blockUser(store, 'gil', { user_id: 'hal' });
      t.same(told(), [], 'again');
      await t.rejects(requestFriend(store, 'hal', { user_id: 'gil' }), { code: Code.CODE_PERMISSION_DENIED });
      await t.rejects(requestFriend(store, 'gil', { user_id: 'hal' }), { code: Code.CODE_CONFLICT });
      await t.rejects(acceptFriend(store, 'hal', { user_id: 'gil' }), { code: Code.CODE_NOT_FOUND });
      t.equal(await answer(removeFriend(store, 'gil', { user_id: 'hal' })), 'BLOCKED', 'removing is not unblocking');
      await unblockUser(store, 'hal', { user_id: 'gil' });
      t.same(told(), [], 'who is blocked cannot end it');
      await blockUser(store, 'hal', { user_id: 'gil' });
      t.same(told(), ['hal: gil BLOCKED'], 'each blocks for oneself');
      t.same(await unblockUser(store, 'gil', { user_id: 'hal' }), {});
      t.same(told(), ['gil: hal NONE']);
      t.same(await views(store, 'gil', 'hal'), ['NONE', 'BLOCKED']);
      await unblockUser(store, 'hal', { user_id: 'gil' });
      t.same(told(), ['hal: gil NONE']);
      t.equal(await answer(requestFriend(store, 'hal', { user_id: 'gil' })), 'REQUESTED');
    });

    t.test('who blocks a user who asked is told so, and the request is gone for good', async (t) => {
      const { told } = await listen(store, 'ida', 'jon');
      await requestFriend(store, 'ida', { user_id: 'jon' });
      told();
      await blockUser(store, 'jon', { user_id: 'ida' });
      t.same(told(), ['ida: jon NONE', 'jon: ida BLOCKED']);
      await unblockUser(store, 'jon', { user_id: 'ida' });
      t.same(await views(store, 'ida', 'jon'), ['NONE', 'NONE']);
    });

    t.test('what may not be is refused and changes nothing', async (t) => {
      const before = await pairs(store);
      const { told } = await listen(store, 'ann', 'stranger');
      const bad = { code: Code.CODE_INVALID_ARGUMENT };
      for (const operation of [requestFriend, acceptFriend, removeFriend, blockUser, unblockUser]) {
        await t.rejects(operation(store, 'ann', { user_id: 'ann' }), bad, 'oneself');
        await t.rejects(operation(store, 'ann', { user_id: '' }), bad, 'nobody');
        await t.rejects(operation(store, 'ann', { user_id: 'x'.repeat(65) }), bad, 'no id');
      }
      await t.rejects(acceptFriend(store, 'ann', { user_id: 'stranger' }), { code: Code.CODE_NOT_FOUND });
      await t.rejects(blockUser(store, 'ann', { user_id: 'stranger' }), { code: Code.CODE_NOT_FOUND });
      await unblockUser(store, 'ann', { user_id: 'stranger' });
      t.same(told(), []);
      t.same(await pairs(store), before);
    });

    t.test('somebody in a common conversation can be blocked', async (t) => {
      await createConversation(store, 'kim', { conversation_id: 'common', member_ids: ['leo'] });
      await blockUser(store, 'leo', { user_id: 'kim' });
      t.same(await views(store, 'kim', 'leo'), ['NONE', 'BLOCKED']);
    });

    t.test(
      'a block closes the direct conversation in both directions, made or not, and unblocking opens it',
      async (t) => {
        t.equal(await write(store, 'moe', 'nan'), 1);
        await blockUser(store, 'moe', { user_id: 'nan' });
        t.equal(await write(store, 'nan', 'moe'), 'PERMISSION_DENIED');
        t.equal(await write(store, 'moe', 'nan'), 'PERMISSION_DENIED');
        await blockUser(store, 'nan', { user_id: 'moe' });
        await unblockUser(store, 'moe', { user_id: 'nan' });
        t.equal(await write(store, 'moe', 'nan'), 'PERMISSION_DENIED', 'the other’s block is left');
        await unblockUser(store, 'nan', { user_id: 'moe' });
        t.equal(await write(store, 'nan', 'moe'), 2);

        await requestFriend(store, 'oda', { user_id: 'pia' });
        await blockUser(store, 'pia', { user_id: 'oda' });
        t.equal(await write(store, 'oda', 'pia'), 'PERMISSION_DENIED');
        t.equal(await write(store, 'pia', 'oda'), 'PERMISSION_DENIED');
        const id = directConversationId('oda', 'pia');
        t.same([...(await store.databases.reads.query('select id from conversations where id = $1', [id]))], []);
        await unblockUser(store, 'pia', { user_id: 'oda' });
        t.equal(await write(store, 'oda', 'pia'), 1);
      },
    );

    t.test('a block and a first message at the same time: whichever is first, nothing follows the block', async (t) => {
      for (let n = 0; n < 15; n++) {
        const [one, other] = [`one-${n}`, `other-${n}`];
        await requestFriend(store, one, { user_id: other });
        const [written] = await Promise.all([write(store, one, other), blockUser(store, other, { user_id: one })]);
        t.ok(written === 1 || written === 'PERMISSION_DENIED');
        t.equal(await write(store, one, other), 'PERMISSION_DENIED');
        await unblockUser(store, other, { user_id: one });
        t.equal(await write(store, one, other), written === 1 ? 2 : 1);
      }
    });

    t.test('a block begins an epoch of the direct conversation and tells its gateways, not its members', async (t) => {
      await write(store, 'quin', 'rob');
      const id = directConversationId('quin', 'rob');
      const epoch = async () => (await readUserSets(store, ['rob']))[0]?.memberships?.[0];
      const before = (await epoch())?.epoch as number;
      const told: internal.store.v1.BusFrame[] = [];
      store.bus.listen({ frame: (_topic, bytes) => told.push(BusFrame.decode(bytes)), gap() {} });
      await store.bus.subscribe([`c:${id}`]);
      await blockUser(store, 'quin', { user_id: 'rob' });
      await unblockUser(store, 'quin', { user_id: 'rob' });
      t.match(told, [
        { members_changed: { epoch: before + 1, seq: 1, restricted: true } },
        { members_changed: { epoch: before + 2, seq: 1, restricted: false } },
      ]);
      t.same(
        told.map((frame) => frame.members_changed?.entry?.length),
        [0, 0],
      );
      t.match(await epoch(), { epoch: before + 2, restricted: false });
    });

    t.test('a list pages by id, for one state or all, with when friends were last seen', async (t) => {
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

      // One friend and one of another state were seen.
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
      t.equal(lastSeen[seen.friend], 1_700_000_000_123, 'the latest stands');
      t.equal(lastSeen[seen.asked], 0, 'not of one who is no friend');
    });

    t.test('has a bound', async (t) => {
      await store.databases.writes.query(
        `insert into friendships (low, high, state) select 'busy', 'other-' || n, 1 from generate_series(1, $1::int) n`,
        [MAX_TIES],
      );
      await t.rejects(requestFriend(store, 'busy', { user_id: 'one-more' }), { code: Code.CODE_CONFLICT });
      t.equal(await view(store, 'one-more', 'busy'), 'NONE');
      await t.rejects(requestFriend(store, 'one-more', { user_id: 'busy' }), {
        code: Code.CODE_CONFLICT,
        message: 'user_id: can take no more requests',
      });
    });
  });

  t.test(`${kind}: whatever three users do, each sees what a plain model of the pairs says`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    // Ids whose order by byte is neither that of UTF-16 nor that of a language.
    const letters = ['\u{1f600}', '\uff5e', 'Z'];
    const operations = ['request', 'accept', 'remove', 'block', 'unblock', 'write'] as const;
    const step = fc.record({
      operation: fc.constantFrom(...operations),
      actor: fc.nat(2),
      other: fc.integer({ min: 1, max: 2 }),
    });
    type PairModel = { asked: Set<string>; friends: boolean; blocks: Set<string>; met: boolean; written: number };
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        run++;
        const users = letters.map((letter) => `${letter}${run}`);
        const models = new Map<string, PairModel>();
        const modelOf = (one: string, other: string) => {
          const key = [one, other].sort().join();
          const model = models.get(key) ?? {
            asked: new Set(),
            friends: false,
            blocks: new Set(),
            met: false,
            written: 0,
          };
          models.set(key, model);
          return model;
        };
        const seen = (model: PairModel, as: string) =>
          model.blocks.has(as)
            ? 'BLOCKED'
            : model.friends
              ? 'FRIENDS'
              : model.asked.has(as)
                ? 'REQUESTED'
                : model.asked.size > 0
                  ? 'INVITED'
                  : 'NONE';
        // Changes the model and says what the answer is to be.
        const expect = (operation: (typeof operations)[number], model: PairModel, actor: string, other: string) => {
          const end = () => {
            model.asked.clear();
            model.friends = false;
          };
          switch (operation) {
            case 'request':
              if (model.blocks.has(actor)) return 'CONFLICT';
              if (model.blocks.has(other)) return 'PERMISSION_DENIED';
              model.met = true;
              if (model.asked.has(other)) {
                end();
                model.friends = true;
              } else if (!model.friends) model.asked.add(actor);
              return seen(model, actor);
            case 'accept':
              if (!model.friends && !model.asked.has(other)) return 'NOT_FOUND';
              end();
              model.friends = true;
              return seen(model, actor);
            case 'remove':
              end();
              return seen(model, actor);
            case 'block':
              if (!model.met) return 'NOT_FOUND';
              end();
              model.blocks.add(actor);
              return 'UNSPECIFIED';
            case 'unblock':
              model.blocks.delete(actor);
              return 'UNSPECIFIED';
            case 'write':
              if (model.blocks.size > 0) return 'PERMISSION_DENIED';
              model.met = true;
              model.written++;
              return model.written;
          }
        };
        const perform = async (operation: (typeof operations)[number], actor: string, user_id: string) => {
          if (operation === 'write') return write(store, actor, user_id);
          const handler = {
            request: requestFriend,
            accept: acceptFriend,
            remove: removeFriend,
            block: blockUser,
            unblock: unblockUser,
          }[operation];
          try {
            return await answer(handler(store, actor, { user_id }));
          } catch (error) {
            return GodwitError.from(error).codeName;
          }
        };
        const { told } = await listen(store, ...users);
        for (const { operation, actor: a, other: o } of steps) {
          const actor = users[a] as string;
          const other = users[(a + o) % 3] as string;
          const model = modelOf(actor, other);
          const before = { [actor]: seen(model, actor), [other]: seen(model, other) };
          const expected = expect(operation, model, actor, other);
          deepEqual(await perform(operation, actor, other), expected, operation);
          const changed = [actor, other].filter((user) => seen(model, user) !== before[user]);
          const events = changed.map((user) => `${user}: ${user === actor ? other : actor} ${seen(model, user)}`);
          deepEqual(told(), events.sort(), operation);
        }
        for (const user of users) {
          const { friends = [] } = await listFriends(store, user, {});
          const others = users.filter((other) => other !== user);
          const expected = others
            .map((other) => [other, seen(modelOf(user, other), user)] as const)
            .filter(([, state]) => state !== 'NONE')
            .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
          deepEqual(
            friends.map(({ user_id, state }) => [user_id, nameOf(state)]),
            expected,
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  t.test(`${kind}: where only friends write to each other directly`, async (t) => {
    const store = await createTestStore(kind, { directMessages: 'friends' });
    t.teardown(() => store.close());
    t.equal(await write(store, 'ann', 'ben'), 'PERMISSION_DENIED');
    await requestFriend(store, 'ann', { user_id: 'ben' });
    t.equal(await write(store, 'ann', 'ben'), 'PERMISSION_DENIED', 'asking is not enough');
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
    t.equal(await write(store, 'ben', 'ann'), 'PERMISSION_DENIED', 'unblocked they are no friends yet');
    t.equal(await write(store, 'ann', 'ann'), 1, 'to oneself, as ever');
  });

  t.test(`${kind}: where users have to be known`, async (t) => {
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
