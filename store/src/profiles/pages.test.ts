import { randomBytes } from 'node:crypto';
import type { godwit } from '@godwit/schema';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { getConversation } from '../conversations/get.js';
import { listConversations } from '../conversations/list.js';
import { listMembers } from '../conversations/list-members.js';
import { blockUser } from '../friends/block.js';
import { appendMessages } from '../messages/append.js';
import { readHistory } from '../messages/history.js';
import { write } from '../testing/friendships.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { updateProfile } from './update-profile.js';

const room = { conversation_id: 'room' };
const names = (page: { users?: godwit.v1.User.$Properties[] }) =>
  page.users?.map(({ user_id, name, version }) => `${user_id} ${name} v${version}`).sort();
const post = (store: TestStore, conversation_id: string, ...senders: string[]) =>
  appendMessages(
    store,
    senders.map((sender_id) => ({
      conversation_id,
      sender_id,
      client_message_id: randomBytes(16),
      body: Buffer.from('text'),
    })),
  );

for (const kind of databaseKinds) {
  t.test(`${kind}: profiles on pages`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const people = ['ann', 'ben', 'cat', 'dan'];
    for (const user of people) await updateProfile(store, user, { name: user.toUpperCase() });
    await createConversation(store, 'ann', { ...room, member_ids: ['ben', 'cat', 'dan', 'eve'] });
    await post(store, 'room', 'ann', 'ben', 'ann', 'eve', 'cat', 'ben', 'cat');

    t.test('a page of history has each sender once, in either direction', async (t) => {
      const page = async (request = {}, reader = 'dan') =>
        names(await readHistory(store, reader, { ...room, ...request }));
      t.same(await page(), ['ann ANN v1', 'ben BEN v1', 'cat CAT v1'], 'a sender without a profile has none');
      t.same(await page({ limit: 2 }), ['ben BEN v1', 'cat CAT v1']);
      t.same(await page({ after_seq: 0, limit: 2 }), ['ann ANN v1', 'ben BEN v1']);
      t.same(await page({ after_seq: 3, limit: 1 }), []);
      t.same(await page({ before_seq: 4 }), ['ann ANN v1', 'ben BEN v1']);
      t.same(await page({}, '@backend'), ['ann ANN v1', 'ben BEN v1', 'cat CAT v1']);
    });

    t.test('members and conversations have their profiles', async (t) => {
      t.same(
        names(await listMembers(store, 'eve', room)),
        people.map((id) => `${id} ${id.toUpperCase()} v1`),
      );
      t.same(names(await listMembers(store, 'eve', { ...room, limit: 1 })), ['ann ANN v1']);
      await createConversation(store, 'eve', { conversation_id: 'other', member_ids: ['cat'] });
      await post(store, 'other', 'cat');
      t.same(names(await listConversations(store, 'eve', {})), ['cat CAT v1']);
      await write(store, 'eve', 'ben');
      await write(store, 'eve', 'eve');
      const page = await listConversations(store, 'eve', {});
      t.same(names(page), ['ben BEN v1', 'cat CAT v1'], 'the counterpart of a direct conversation too');
      const counterparts = page.conversations?.map(({ counterpart }) => counterpart);
      t.same(counterparts, ['eve', 'ben', '', '']);
      const direct = { conversation_id: directConversationId('eve', 'ben') };
      for (const [reader, other] of [
        ['eve', 'ben'],
        ['ben', 'eve'],
        ['@backend', ''],
      ] as const)
        t.equal((await getConversation(store, reader, direct)).conversation?.counterpart, other);
    });

    t.test('a blocked user gets no profile of the user who blocks', async (t) => {
      await write(store, 'dan', 'cat');
      await blockUser(store, 'cat', { user_id: 'dan' });
      t.same(names(await readHistory(store, 'dan', room)), ['ann ANN v1', 'ben BEN v1']);
      t.same(names(await listMembers(store, 'dan', room)), ['ann ANN v1', 'ben BEN v1', 'dan DAN v1']);
      t.same(names(await listConversations(store, 'dan', {})), ['dan DAN v1']);
      t.same(names(await listConversations(store, 'cat', {})), ['cat CAT v1', 'dan DAN v1']);
    });

    t.test('pages with large profiles are shorter, and none is left out', async (t) => {
      const large = { avatar_url: `https://x/${'y'.repeat(2_000)}`, metadata: new Uint8Array(4_096) };
      const crowd = Array.from({ length: 70 }, (_, n) => `u${String(n).padStart(2, '0')}`);
      for (const user of crowd) await updateProfile(store, user, large);
      const [owner = ''] = crowd;
      await createConversation(store, owner, { conversation_id: 'crowd', member_ids: crowd });
      await post(store, 'crowd', ...crowd);
      const found: string[] = [];
      let pages = 0;
      for (let page_token = ''; pages === 0 || page_token; pages++) {
        const page = await listMembers(store, owner, { conversation_id: 'crowd', page_token, limit: 200 });
        t.same(
          page.users?.map(({ user_id }) => user_id),
          page.members?.map(({ user_id }) => user_id),
        );
        found.push(...(page.members ?? []).map(({ user_id = '' }) => user_id));
        page_token = page.next_page_token ?? '';
      }
      t.same(found, crowd);
      t.equal(pages, 2);
      const {
        messages = [],
        users = [],
        has_more,
      } = await readHistory(store, owner, { conversation_id: 'crowd', limit: 200 });
      t.ok(has_more && messages.length > 1 && messages.length < 15, `${messages.length} messages`);
      t.equal(users.length, messages.length);
      for (const other of crowd.slice(1)) await write(store, other, owner);
      const chats: string[] = [];
      for (let page_token = '', n = 0; n === 0 || page_token; n++) {
        const page = await listConversations(store, owner, { page_token, limit: 200 });
        const ids = page.conversations?.flatMap(({ counterpart }) => counterpart || []) ?? [];
        t.ok(ids.every((id) => page.users?.some(({ user_id }) => user_id === id)));
        chats.push(...ids);
        page_token = page.next_page_token ?? '';
      }
      t.same(chats.sort(), crowd.slice(1));
    });
  });
}
