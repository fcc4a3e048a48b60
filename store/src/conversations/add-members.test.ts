import { Code, decodeServerFrames, limits } from '@godwit/schema';
import t from 'tap';
import { blockUser, unblockUser } from '../friends/block.js';
import { requestFriend } from '../friends/request.js';
import { write } from '../testing/friendships.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { setMute } from '../users/set-mute.js';
import { internal } from '../wire.js';
import { addMembers } from './add-members.js';
import { Kind, Role } from './conversation-row.js';
import { createConversation } from './create.js';
import { directConversationId } from './direct.js';
import { getConversation } from './get.js';
import { listMembers } from './list-members.js';

const denied = { code: Code.CODE_PERMISSION_DENIED };
const bad = { code: Code.CODE_INVALID_ARGUMENT };
const members = async (store: TestStore, conversation_id: string) => {
  const { members = [] } = await listMembers(store, 'ann', { conversation_id });
  return members.map(({ user_id }) => user_id);
};
/** A block between two users who have met. */
const block = async (store: TestStore, by: string, of: string) => {
  await requestFriend(store, of, { user_id: by });
  await blockUser(store, by, { user_id: of });
};

for (const kind of databaseKinds) {
  t.test(`${kind}: invitations`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    await block(store, 'ann', 'ben');
    await block(store, 'cat', 'ann');
    const [fromBen, fromCat] = [
      ['dan', 'ben'],
      ['cat', 'dan'],
    ];

    t.test('a block in either direction prevents the addition and any notification', async (t) => {
      await createConversation(store, 'ann', { conversation_id: 'group' });
      const told: string[] = [];
      store.bus.listen({ frame: (topic) => told.push(topic), gap() {} });
      await store.bus.subscribe(['c:group', 'c:none', 'u:ben', 'u:cat', 'u:dan']);
      for (const user_ids of [fromBen, fromCat]) {
        await t.rejects(addMembers(store, 'ann', { conversation_id: 'group', user_ids }), denied);
        await t.rejects(createConversation(store, 'ann', { conversation_id: 'none', member_ids: user_ids }), denied);
      }
      t.same(told, []);
      t.same(await members(store, 'group'), ['ann']);
      t.match(await getConversation(store, 'ann', { conversation_id: 'group' }), { conversation: { member_count: 1 } });
      await t.rejects(getConversation(store, 'ann', { conversation_id: 'none' }), { code: Code.CODE_NOT_FOUND });
      await unblockUser(store, 'ann', { user_id: 'ben' });
      t.same(await addMembers(store, 'ann', { conversation_id: 'group', user_ids: fromBen }), { added: 2 });
    });

    t.test('a block between two other users does not prevent their addition', async (t) => {
      await block(store, 'eve', 'fay');
      await createConversation(store, 'ann', { conversation_id: 'others', member_ids: ['eve'] });
      t.same(await addMembers(store, 'ann', { conversation_id: 'others', user_ids: ['fay'] }), { added: 1 });
    });

    t.test('new members receive the conversation as they see it, not as the inviter does', async (t) => {
      await createConversation(store, 'ann', { conversation_id: 'muted' });
      await setMute(store, 'ann', { conversation_id: 'muted', muted: true });
      const told: unknown[] = [];
      store.bus.listen({
        frame(topic, bytes) {
          const { joined } = internal.store.v1.BusFrame.decode(bytes);
          if (topic !== 'u:pat' || joined?.conversation_id !== 'muted') return;
          const [event] = decodeServerFrames(joined.entry);
          const { muted, role, read_seq } = event?.conversation_joined?.conversation ?? {};
          told.push({ muted, role, read_seq });
        },
        gap() {},
      });
      await store.bus.subscribe(['u:pat']);
      await addMembers(store, 'ann', { conversation_id: 'muted', user_ids: ['pat'] });
      t.same(told, [{ muted: false, role: Role.ROLE_MEMBER, read_seq: 0 }]);
      t.match(await getConversation(store, 'ann', { conversation_id: 'muted' }), { conversation: { muted: true } });
    });

    t.test('invalid user ids are refused and change nothing', async (t) => {
      await createConversation(store, 'ann', { conversation_id: 'names' });
      const add = (...user_ids: string[]) => addMembers(store, 'ann', { conversation_id: 'names', user_ids });
      await t.rejects(add('gil', 'hal', 'gil'), bad, 'twice');
      await t.rejects(add('gil', ''), bad, 'empty');
      await t.rejects(add('gil', 'x'.repeat(65)), bad, 'too long');
      await t.rejects(add('gil', '\ud800'), bad, 'invalid Unicode');
      await t.rejects(add(), bad, 'nobody');
      const many = Array.from({ length: limits.max_members_per_request + 1 }, (_, n) => `user-${n}`);
      await t.rejects(add(...many), { code: Code.CODE_TOO_LARGE });
      const request = { conversation_id: 'too-large', member_ids: many };
      await t.rejects(createConversation(store, 'ann', request), { code: Code.CODE_TOO_LARGE });
      t.same(await members(store, 'names'), ['ann']);
      t.same(await add(...many.slice(1)), { added: limits.max_members_per_request }, 'the maximum per request');
      t.match(await getConversation(store, 'ann', { conversation_id: 'names' }), {
        conversation: { member_count: limits.max_members_per_request + 1 },
      });
    });
  });
}

t.test('a first message announces a direct conversation to each user as that user reads it', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const told: [string, object | undefined, number | undefined][] = [];
  store.bus.listen({
    frame(topic, bytes) {
      const { joined, sets_version } = internal.store.v1.BusFrame.decode(bytes);
      if (!joined) return;
      const { conversation_id, epoch, last_seq, restricted } = joined;
      const [event] = decodeServerFrames(joined.entry);
      const { kind, role, member_count, history_visibility } = event?.conversation_joined?.conversation ?? {};
      const shown = { conversation_id, kind, role, member_count, history_visibility };
      told.push([topic, { ...shown, epoch, last_seq, restricted }, sets_version]);
    },
    gap() {},
  });
  await store.bus.subscribe(['u:ann', 'u:ben', 'u:eve']);
  for (const [from, to] of [
    ['ben', 'ann'],
    ['ann', 'ben'],
    ['eve', 'eve'],
  ] as const) {
    await write(store, from, to);
    const users = from === 'ann' ? [] : [...new Set([from, to])].sort();
    const expected = await Promise.all(
      users.map(async (user) => {
        const conversation_id = directConversationId(from, to);
        const { conversation } = await getConversation(store, user, { conversation_id });
        const { kind, role, member_count, history_visibility } = conversation ?? {};
        t.same([kind, role, member_count], [Kind.CONVERSATION_KIND_DIRECT, Role.ROLE_MEMBER, users.length]);
        const shown = { conversation_id, kind, role, member_count, history_visibility };
        return [`u:${user}`, { ...shown, epoch: 1, last_seq: 0, restricted: false }, 1];
      }),
    );
    t.same(
      told.splice(0).sort(([one], [other]) => (one < other ? -1 : 1)),
      expected,
      `${from} to ${to}`,
    );
  }
});
