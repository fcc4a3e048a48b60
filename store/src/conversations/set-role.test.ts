import { deepEqual } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Code, decodeServerFrames, GodwitError, type godwit } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { appendMessages } from '../messages/append.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { addMembers } from './add-members.js';
import { Role } from './conversation-row.js';
import { createConversation } from './create.js';
import { directConversationId } from './direct.js';
import { getConversation } from './get.js';
import { listMembers } from './list-members.js';
import { removeMembers } from './remove-members.js';
import { setRole } from './set-role.js';

const { ROLE_MEMBER: MEMBER, ROLE_ADMIN: ADMIN, ROLE_OWNER: OWNER } = Role;
const denied = { code: Code.CODE_PERMISSION_DENIED };
const rolesOf = async (store: TestStore, conversation_id: string, as = 'ann') => {
  const { members = [] } = await listMembers(store, as, { conversation_id });
  return Object.fromEntries(members.map(({ user_id, role }) => [user_id, role]));
};
/** Collects the changes of members published on a conversation's topic from now on. */
const listen = async (store: TestStore, conversation_id: string) => {
  const told: { epoch?: number; actor_id?: string; roles: string[] }[] = [];
  store.bus.listen({
    frame(_topic, bytes) {
      const { members_changed } = internal.store.v1.BusFrame.decode(bytes);
      if (!members_changed?.entry) return;
      const event = decodeServerFrames(members_changed.entry)[0]?.member_changed;
      const roles = (event?.members ?? []).map(({ user_id, role }) => `${user_id} ${role}`);
      told.push({ epoch: members_changed.epoch, actor_id: event?.actor_id, roles });
    },
    gap() {},
  });
  await store.bus.subscribe([`c:${conversation_id}`]);
  return { told: () => told.splice(0) };
};

for (const kind of databaseKinds) {
  t.test(`${kind}: roles`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const group = (conversation_id: string) =>
      createConversation(store, 'ann', { conversation_id, member_ids: ['ben', 'cat'] });

    t.test(
      'the owner gives and takes roles; each change starts an epoch and is published, repetitions do nothing',
      async (t) => {
        await group('given');
        const { told } = await listen(store, 'given');
        const set = (user_id: string, role: godwit.v1.Role) =>
          setRole(store, 'ann', { conversation_id: 'given', user_id, role });
        t.same(await set('ben', ADMIN), {});
        t.same(told(), [{ epoch: 2, actor_id: 'ann', roles: [`ben ${ADMIN}`] }]);
        await set('ben', ADMIN);
        await set('ann', OWNER);
        t.same(told(), []);
        t.same(await rolesOf(store, 'given'), { ann: OWNER, ben: ADMIN, cat: MEMBER });
        await t.resolves(
          addMembers(store, 'ben', { conversation_id: 'given', user_ids: ['dan'] }),
          'an admin may add members',
        );
        told();
        await set('ben', MEMBER);
        t.same(told(), [{ epoch: 4, actor_id: 'ann', roles: [`ben ${MEMBER}`] }]);
        await t.rejects(addMembers(store, 'ben', { conversation_id: 'given', user_ids: ['eve'] }), denied);
        const { conversation } = await getConversation(store, 'ann', { conversation_id: 'given' });
        t.match(conversation, { member_count: 4 });
      },
    );

    t.test('an owner hands over ownership and becomes an admin', async (t) => {
      await group('handed');
      const { told } = await listen(store, 'handed');
      await setRole(store, 'ann', { conversation_id: 'handed', user_id: 'ben', role: OWNER });
      t.same(told(), [{ epoch: 2, actor_id: 'ann', roles: [`ben ${OWNER}`, `ann ${ADMIN}`] }]);
      t.same(await rolesOf(store, 'handed'), { ann: ADMIN, ben: OWNER, cat: MEMBER });
      const back = { conversation_id: 'handed', user_id: 'ann', role: OWNER };
      await t.rejects(setRole(store, 'ann', back), denied, 'the former owner cannot take it back');
    });

    t.test('concurrent handovers of ownership leave exactly one owner', async (t) => {
      await group('at-once');
      const results = await Promise.allSettled(
        ['ben', 'cat'].map((user_id) => setRole(store, 'ann', { conversation_id: 'at-once', user_id, role: OWNER })),
      );
      t.same(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      t.same(Object.values(await rolesOf(store, 'at-once')).sort(), [MEMBER, ADMIN, OWNER]);
    });

    t.test('an admin may step down but may not change others', async (t) => {
      await group('down');
      for (const user_id of ['ben', 'cat'])
        await setRole(store, 'ann', { conversation_id: 'down', user_id, role: ADMIN });
      const { told } = await listen(store, 'down');
      const set = (as: string, user_id: string, role: godwit.v1.Role) =>
        setRole(store, as, { conversation_id: 'down', user_id, role });
      await t.rejects(set('ben', 'cat', MEMBER), denied);
      await t.rejects(set('ben', 'ann', MEMBER), denied);
      await t.rejects(set('ben', 'ben', OWNER), denied);
      t.same(told(), []);
      await set('ben', 'ben', MEMBER);
      t.same(told(), [{ epoch: 4, actor_id: 'ben', roles: [`ben ${MEMBER}`] }]);
      await t.rejects(set('ben', 'ben', ADMIN), denied);
      await t.rejects(set('ben', 'cat', MEMBER), denied);
    });

    t.test('forbidden changes are refused and change nothing', async (t) => {
      await group('refused');
      const { told } = await listen(store, 'refused');
      const set = (user_id: string, role: number, conversation_id = 'refused', as = 'ann') =>
        setRole(store, as, { conversation_id, user_id, role: role as godwit.v1.Role });
      const bad = { code: Code.CODE_INVALID_ARGUMENT };
      for (const role of [0, 4, -1, 1.5]) await t.rejects(set('ben', role), bad, String(role));
      await t.rejects(set('', ADMIN), bad);
      await t.rejects(set('eve', ADMIN), { code: Code.CODE_NOT_FOUND });
      await t.rejects(set('ben', ADMIN, 'nowhere'), { code: Code.CODE_NOT_FOUND });
      await t.rejects(set('ben', ADMIN, 'refused', 'eve'), denied, 'an actor who is not a member');
      for (const role of [MEMBER, ADMIN])
        await t.rejects(set('ann', role), { code: Code.CODE_CONFLICT }, 'an owner without a successor');
      const direct = directConversationId('ann', 'ben');
      const first = {
        conversation_id: direct,
        sender_id: 'ann',
        to_user_id: 'ben',
        client_message_id: randomBytes(16),
      };
      await appendMessages(store, [first]);
      await t.rejects(set('ben', ADMIN, direct), denied, 'a direct conversation');
      t.same(told(), []);
      t.same(await rolesOf(store, 'refused'), { ann: OWNER, ben: MEMBER, cat: MEMBER });
    });
  });
}

t.test('random changes of members and roles keep one owner, a correct count and one epoch per change', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const users = ['ann', 'ben', 'cat', 'dan'];
  const step = fc.record({
    what: fc.constantFrom('add', 'remove', 'role', 'role'),
    actor: fc.nat(3),
    user: fc.nat(3),
    role: fc.constantFrom(MEMBER, ADMIN, OWNER),
  });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const conversation_id = `run-${run++}`;
      await createConversation(store, 'ann', { conversation_id, member_ids: ['ben', 'cat'] });
      const look = async () => {
        const [row] = await store.databases.reads.query<{ epoch: number; member_count: number }>(
          'select epoch, member_count from conversations where id = $1',
          [conversation_id],
        );
        const members = await store.databases.reads.query<{ user_id: string; role: number }>(
          'select user_id, role from members where conversation_id = $1 order by user_id',
          [conversation_id],
        );
        return { epoch: row?.epoch as number, member_count: row?.member_count, members: [...members] };
      };
      let before = await look();
      for (const { what, actor: a, user: u, role } of steps) {
        const [actor, user_id] = [users[a] as string, users[u] as string];
        const perform = {
          add: () => addMembers(store, actor, { conversation_id, user_ids: [user_id] }),
          remove: () => removeMembers(store, actor, { conversation_id, user_ids: [user_id] }),
          role: () => setRole(store, actor, { conversation_id, user_id, role }),
        }[what] as () => Promise<unknown>;
        const failure = await perform().then(
          () => undefined,
          (error) => error,
        );
        if (failure && (!(failure instanceof GodwitError) || failure.code === Code.CODE_INTERNAL)) throw failure;
        const after = await look();
        const owners = after.members.filter((member) => member.role === OWNER).length;
        deepEqual(owners, after.members.length > 0 ? 1 : 0);
        deepEqual(after.member_count, after.members.length);
        const changed = JSON.stringify(after.members) !== JSON.stringify(before.members);
        if (failure) deepEqual(changed, false);
        deepEqual(after.epoch, before.epoch + (changed ? 1 : 0));
        before = after;
      }
    }),
    { numRuns: 25 },
  );
});
