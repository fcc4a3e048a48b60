import { Code } from '@godwit/schema';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { readUserSets } from '../conversations/memberships.js';
import { answer, befriend, listen, views, write } from '../testing/friendships.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { acceptFriend } from './accept.js';
import { blockUser, unblockUser } from './block.js';
import { removeFriend } from './remove.js';
import { requestFriend } from './request.js';

for (const kind of databaseKinds) {
  t.test(`${kind}: blocks`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());

    t.test('a block ends the friendship, and the blocked user sees only that', async (t) => {
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
      t.equal(await answer(removeFriend(store, 'gil', { user_id: 'hal' })), 'BLOCKED', 'removing does not unblock');
      await unblockUser(store, 'hal', { user_id: 'gil' });
      t.same(told(), [], 'the blocked user cannot end the block');
      await blockUser(store, 'hal', { user_id: 'gil' });
      t.same(told(), ['hal: gil BLOCKED'], 'both users may block each other');
      t.same(await unblockUser(store, 'gil', { user_id: 'hal' }), {});
      t.same(told(), ['gil: hal NONE']);
      t.same(await views(store, 'gil', 'hal'), ['NONE', 'BLOCKED']);
      await unblockUser(store, 'hal', { user_id: 'gil' });
      t.same(told(), ['hal: gil NONE']);
      t.equal(await answer(requestFriend(store, 'hal', { user_id: 'gil' })), 'REQUESTED');
    });

    t.test('blocking the sender of a request removes the request permanently', async (t) => {
      const { told } = await listen(store, 'ida', 'jon');
      await requestFriend(store, 'ida', { user_id: 'jon' });
      told();
      await blockUser(store, 'jon', { user_id: 'ida' });
      t.same(told(), ['ida: jon NONE', 'jon: ida BLOCKED']);
      await unblockUser(store, 'jon', { user_id: 'ida' });
      t.same(await views(store, 'ida', 'jon'), ['NONE', 'NONE']);
    });

    t.test('a user of a common conversation can be blocked', async (t) => {
      await createConversation(store, 'kim', { conversation_id: 'common', member_ids: ['leo'] });
      await blockUser(store, 'leo', { user_id: 'kim' });
      t.same(await views(store, 'kim', 'leo'), ['NONE', 'BLOCKED']);
    });

    t.test('a block closes an existing or future direct conversation in both directions until it ends', async (t) => {
      t.equal(await write(store, 'moe', 'nan'), 1);
      await blockUser(store, 'moe', { user_id: 'nan' });
      t.equal(await write(store, 'nan', 'moe'), 'PERMISSION_DENIED');
      t.equal(await write(store, 'moe', 'nan'), 'PERMISSION_DENIED');
      await blockUser(store, 'nan', { user_id: 'moe' });
      await unblockUser(store, 'moe', { user_id: 'nan' });
      t.equal(await write(store, 'moe', 'nan'), 'PERMISSION_DENIED', 'the other user’s block remains');
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
    });

    t.test('a first message concurrent with a block is never committed after the block', async (t) => {
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

    t.test('a block starts an epoch of the direct conversation and notifies gateways but not members', async (t) => {
      await write(store, 'quin', 'rob');
      const id = directConversationId('quin', 'rob');
      const epoch = async () => (await readUserSets(store, ['rob']))[0]?.memberships?.[0];
      const before = (await epoch())?.epoch as number;
      const told: internal.store.v1.BusFrame[] = [];
      store.bus.listen({ frame: (_topic, bytes) => told.push(internal.store.v1.BusFrame.decode(bytes)), gap() {} });
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
  });
}
