import { Code, type godwit } from '@godwit/schema';
import t from 'tap';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { addMembers } from './add-members.js';
import { Role } from './conversation-row.js';
import { createConversation } from './create.js';
import { getConversation } from './get.js';
import { listConversations } from './list.js';
import { listMembers } from './list-members.js';
import { readUserSets } from './memberships.js';
import { removeMembers } from './remove-members.js';

for (const kind of databaseKinds) {
  t.test(`${kind}: conversations and members`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const denied = { code: Code.CODE_PERMISSION_DENIED };
    const members = async (conversation_id: string, as = 'ann') => {
      const page = await listMembers(store, as, { conversation_id });
      return Object.fromEntries((page.members ?? []).map((member) => [member.user_id, member.role]));
    };

    t.test('the creator is the owner, duplicate members count once, and its owner can create it again', async (t) => {
      const request = { conversation_id: 'one', title: 'One', member_ids: ['ben', 'ben', 'ann'] };
      const { conversation } = await createConversation(store, 'ann', request);
      t.match(conversation, {
        conversation_id: 'one',
        title: 'One',
        member_count: 2,
        role: Role.ROLE_OWNER,
        last_seq: 0,
      });
      t.same(await members('one'), { ann: Role.ROLE_OWNER, ben: Role.ROLE_MEMBER });
      t.match(await createConversation(store, 'ann', request), {
        conversation: { conversation_id: 'one', member_count: 2 },
      });
      await t.rejects(createConversation(store, 'ben', { conversation_id: 'one' }), { code: Code.CODE_CONFLICT });
    });

    t.test('an id is generated if none is given', async (t) => {
      const { conversation } = await createConversation(store, 'ann', {});
      t.match(conversation?.conversation_id, /^[0-9a-f-]{36}$/);
      t.match(await getConversation(store, 'ann', { conversation_id: conversation?.conversation_id }), {
        conversation,
      });
      await t.rejects(getConversation(store, 'ben', { conversation_id: conversation?.conversation_id }), denied);
      await t.rejects(getConversation(store, 'ben', { conversation_id: 'nowhere' }), { code: Code.CODE_NOT_FOUND });
    });

    t.test(
      'each change of members starts an epoch and is published to the conversation and the users concerned',
      async (t) => {
        await createConversation(store, 'ann', { conversation_id: 'told' });
        const told: [string, string][] = [];
        store.bus.listen({
          frame: (topic, bytes) => told.push([topic, internal.store.v1.BusFrame.decode(bytes).kind ?? '']),
          gap() {},
        });
        await store.bus.subscribe(['c:told', 'u:ben', 'u:eve', 'u:ann']);
        const epoch = async () =>
          (await readUserSets(store, ['ann']))[0]?.memberships?.find((m) => m.conversation_id === 'told')?.epoch;
        const before = (await epoch()) as number;

        t.same(await addMembers(store, 'ann', { conversation_id: 'told', user_ids: ['ben', 'eve'] }), { added: 2 });
        t.same(await addMembers(store, 'ann', { conversation_id: 'told', user_ids: ['ben'] }), { added: 0 });
        t.equal(await epoch(), before + 1);
        t.same(await removeMembers(store, 'ann', { conversation_id: 'told', user_ids: ['ben', 'nobody'] }), {
          removed: 1,
        });
        t.equal(await epoch(), before + 2);
        t.same(told, [
          ['c:told', 'members_changed'],
          ['u:ben', 'joined'],
          ['u:eve', 'joined'],
          ['c:told', 'members_changed'],
          ['u:ben', 'left'],
        ]);
      },
    );

    t.test('owners and admins change members, and an owner who leaves hands over ownership', async (t) => {
      await createConversation(store, 'ann', { conversation_id: 'roles', member_ids: ['ben', 'eve'] });
      const request = (user_id: string) => ({ conversation_id: 'roles', user_ids: [user_id] });
      await t.rejects(addMembers(store, 'ben', request('zoe')), denied, 'a member may not add members');
      await t.rejects(removeMembers(store, 'ben', request('eve')), denied, 'a member may not remove others');
      await t.rejects(removeMembers(store, 'zoe', request('zoe')), denied, 'a user who is not a member cannot leave');
      await t.resolves(removeMembers(store, 'eve', request('eve')), 'any member may leave');
      await t.resolves(removeMembers(store, 'ann', request('ann')), 'the owner may leave');
      t.same(await members('roles', 'ben'), { ben: Role.ROLE_OWNER });
      await t.resolves(removeMembers(store, 'ben', request('ben')), 'the last member may leave');
    });

    t.test('pages of lists neither overlap nor skip items', async (t) => {
      const names = Array.from({ length: 23 }, (_, i) => `page-${String(i).padStart(2, '0')}`);
      for (const name of names) await createConversation(store, 'pat', { conversation_id: name, member_ids: names });
      const pages = async <Page extends { next_page_token?: string }>(read: (page_token: string) => Promise<Page>) => {
        const all: Page[] = [];
        let token = '';
        do {
          const page = await read(token);
          all.push(page);
          token = page.next_page_token ?? '';
        } while (token);
        return all;
      };
      const conversations = await pages((page_token) => listConversations(store, 'pat', { limit: 5, page_token }));
      const ids = conversations
        .flatMap((page) => page.conversations ?? [])
        .map((c: godwit.v1.Conversation.$Properties) => c.conversation_id);
      t.same(ids, [...names].reverse(), 'the most recently active conversation comes first');
      t.equal(conversations.length, 5);
      const people = await pages((page_token) =>
        listMembers(store, 'pat', { conversation_id: 'page-00', limit: 10, page_token }),
      );
      t.same(
        people.flatMap((page) => page.members ?? []).map((member) => member.user_id),
        [...names, 'pat'],
      );
    });
  });
}
