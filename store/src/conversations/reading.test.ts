import { randomBytes } from 'node:crypto';
import { Code, GodwitError, godwit, MAX_TITLE_BYTES } from '@godwit/schema';
import t, { type Test } from 'tap';
import { blockUser } from '../friends/block.js';
import { appendMessages } from '../messages/append.js';
import { befriend, write } from '../testing/friendships.js';
import { createTestStore, type TestStore } from '../testing/test-store.js';
import { setMute } from '../users/set-mute.js';
import { setPresence } from '../users/set-presence.js';
import { addMembers } from './add-members.js';
import { Kind, Role, Visibility } from './conversation-row.js';
import { createConversation } from './create.js';
import { directConversationId } from './direct.js';
import { getConversation } from './get.js';
import { readHeads } from './heads.js';
import { listConversations } from './list.js';
import { listMembers } from './list-members.js';
import { readUserSets } from './memberships.js';
import { removeMembers } from './remove-members.js';
import { setRole } from './set-role.js';
import { updateConversation } from './update.js';

const { ROLE_MEMBER: MEMBER, ROLE_OWNER: OWNER } = Role;
const { PRESENCE_STATUS_ONLINE: ONLINE, PRESENCE_STATUS_BUSY: BUSY } = godwit.v1.PresenceStatus;

async function setUp(t: Test, policy = {}) {
  const store = await createTestStore('postgres', policy);
  t.teardown(() => store.close());
  return store;
}
const post = (store: TestStore, conversation_id: string, sender_id: string) =>
  appendMessages(store, [{ conversation_id, sender_id, client_message_id: randomBytes(16), body: Buffer.from('x') }]);
const activeAt = (store: TestStore, seconds: Record<string, number>) =>
  Promise.all(
    Object.entries(seconds).map(([id, at]) =>
      store.databases.writes.query(
        `update conversations set active_at = to_timestamp($2::int), created_at = to_timestamp(5) where id = $1`,
        [id, at],
      ),
    ),
  );

t.test('a conversation is returned as its reader sees it, and members with their current roles', async (t) => {
  const store = await setUp(t);
  const conversation_id = 'room';
  await createConversation(store, 'ann', { conversation_id, title: 'Room', member_ids: ['ben'] });
  await createConversation(store, 'ben', { conversation_id: 'other', member_ids: ['cat'] });
  for (const sender of ['ann', 'ann', 'ben', 'ann']) await post(store, conversation_id, sender);
  await updateConversation(store, 'ann', {
    conversation_id,
    retention_days: 9,
    history_visibility: Visibility.HISTORY_VISIBILITY_FROM_JOINING,
  });
  await addMembers(store, 'ann', { conversation_id, user_ids: ['cat'] });
  await post(store, conversation_id, 'ben');
  await post(store, conversation_id, 'ann');
  await setMute(store, 'ben', { conversation_id, muted: true });
  await activeAt(store, { room: 1_000, other: 2_000 });
  const shared = {
    conversation_id,
    kind: Kind.CONVERSATION_KIND_GROUP,
    title: 'Room',
    last_seq: 6,
    member_count: 3,
    created_at: 5_000,
    active_at: 1_000_000,
    history_visibility: Visibility.HISTORY_VISIBILITY_FROM_JOINING,
    last_change: 0,
    retention_days: 9,
    details_version: 1,
    metadata: Buffer.alloc(0),
    avatar_url: '',
    pinned_seqs: [],
    counterpart: '',
  };
  const own = {
    ann: { role: OWNER, read_seq: 6, unread: 0, joined_seq: 0, muted: false },
    ben: { role: MEMBER, read_seq: 5, unread: 1, joined_seq: 0, muted: true },
    cat: { role: MEMBER, read_seq: 4, unread: 2, joined_seq: 4, muted: false },
  };
  for (const [user, mine] of Object.entries(own)) {
    const { conversations = [] } = await listConversations(store, user, {});
    t.same(
      conversations.map(({ conversation_id }) => conversation_id),
      user === 'ann' ? ['room'] : ['other', 'room'],
      user,
    );
    const { conversation = {} } = await getConversation(store, user, { conversation_id });
    for (const { last_message, ...shown } of [conversation, conversations.at(-1) ?? {}]) {
      t.same(shown, { ...shared, ...mine }, user);
      t.match(last_message, { conversation_id, seq: 6, sender_id: 'ann' });
    }
  }
  const members = [
    { user_id: 'ann', role: OWNER, joined_seq: 0, read_seq: 6 },
    { user_id: 'ben', role: MEMBER, joined_seq: 0, read_seq: 5 },
    { user_id: 'cat', role: MEMBER, joined_seq: 4, read_seq: 4 },
  ];
  t.same(await listMembers(store, 'cat', { conversation_id }), { members, next_page_token: '', users: [] });
  const denied = { code: Code.CODE_PERMISSION_DENIED };
  await t.rejects(listMembers(store, 'eve', { conversation_id }), denied);
  await t.rejects(listMembers(store, 'ann', { conversation_id: 'other' }), denied);
  await t.rejects(getConversation(store, 'ann', { conversation_id: 'other' }), denied);
});

t.test('pages end with the last item, and continue correctly between items of the same age', async (t) => {
  const store = await setUp(t);
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  for (const conversation_id of ids) await createConversation(store, 'ann', { conversation_id, member_ids: ids });
  await createConversation(store, 'ben', { conversation_id: 'foreign' });
  await activeAt(store, { a: 10, b: 20, c: 20, d: 20, e: 20, f: 30, foreign: 20 });
  type Page = { limit: number; page_token: string };
  const readers = {
    conversations: async (request: Page) => {
      const { conversations = [], ...page } = await listConversations(store, 'ann', request);
      return { ...page, found: conversations.map(({ conversation_id }) => conversation_id) };
    },
    members: async (request: Page) => {
      const { members = [], ...page } = await listMembers(store, 'ann', { conversation_id: 'c', ...request });
      return { ...page, found: members.map(({ user_id }) => user_id) };
    },
  };
  for (const limit of [1, 2, 3, 5, 6, 7]) {
    for (const what of ['conversations', 'members'] as const) {
      let page_token = '';
      const all = what === 'members' ? [...ids, 'ann'].sort() : ['f', 'e', 'd', 'c', 'b', 'a'];
      for (let from = 0; from < all.length; from += limit) {
        const page = { limit, page_token };
        const { found, next_page_token = '' } = await readers[what](page);
        t.same(found, all.slice(from, from + limit), `${what} by ${limit} from ${from}`);
        page_token = next_page_token;
        t.equal(page_token === '', from + limit >= all.length, `${what} by ${limit} from ${from}: next_page_token`);
      }
    }
  }
});

t.test('users who connect together each get their own sets, in the requested order', async (t) => {
  const store = await setUp(t, { directMessages: 'friends' });
  const { reads, writes } = store.databases;
  await createConversation(store, 'ann', { conversation_id: 'room', member_ids: ['ben', 'cat'] });
  await createConversation(store, 'ann', { conversation_id: 'rest', member_ids: ['ben'] });
  await createConversation(store, 'cat', { conversation_id: 'alone' });
  await post(store, 'room', 'ann');
  await post(store, 'room', 'cat');
  await updateConversation(store, 'ann', { conversation_id: 'rest', title: 'Rest' });
  for (const other of ['aaa', 'ben', 'cat']) await befriend(store, 'ann', other);
  await write(store, 'ann', 'ben');
  await blockUser(store, 'ann', { user_id: 'ben' });
  await setPresence(store, 'cat', { status: BUSY, text: 'busy' });
  const direct = directConversationId('ann', 'ben');
  // A user from a version with other rules for ids.
  const odd = 'x'.repeat(65);
  await writes.query(`insert into conversations (id, kind, member_count) values ($1, 1, 1)`, [odd]);
  await writes.query(
    `insert into members (conversation_id, user_id, role, joined_seq, read_seq) values ($1, 'ben', 1, 0, 0)`,
    [odd],
  );
  await activeAt(store, { room: 10, rest: 20, [direct]: 10, alone: 10 });
  const look = async (id: string, user = 'ben') => {
    const [row] = await reads.query(
      `select c.last_seq, c.epoch, c.last_change, c.details_version, m.read_seq, m.visible_seq
       from conversations c join members m on m.conversation_id = c.id and m.user_id = $2 where c.id = $1`,
      [id, user],
    );
    return row as object;
  };
  const membership = async (conversation_id: string, active: number, restricted: boolean, user = 'ben') => ({
    ...(await look(conversation_id, user)),
    conversation_id,
    active_at: active * 1_000,
    restricted,
  });
  const asked = ['ben', odd, 'cat', 'new', 'ben'];
  const sets = await readUserSets(store, asked);
  const shown = sets.map(({ memberships, friend_ids, status, status_text }) => ({
    ...{ memberships, friend_ids, status, status_text },
  }));
  const ben = {
    memberships: [
      await membership('rest', 20, false),
      ...[await membership(direct, 10, true), await membership('room', 10, false)],
    ],
    friend_ids: [],
    ...{ status: ONLINE, status_text: '' },
  };
  const cat = {
    memberships: [await membership('alone', 10, false, 'cat'), await membership('room', 10, false, 'cat')],
    friend_ids: ['ann'],
    ...{ status: BUSY, status_text: 'busy' },
  };
  const nobody = { memberships: [], friend_ids: [], status: ONLINE, status_text: '' };
  t.same(shown, [ben, { ...nobody, status: undefined, status_text: undefined }, cat, nobody, ben]);
  t.match(sets[1]?.failure, { code: Code.CODE_INVALID_ARGUMENT });
  const [ann, aaa] = await readUserSets(store, ['ann', 'aaa']);
  t.same([ann?.friend_ids?.toSorted(), aaa?.friend_ids], [['aaa', 'cat'], ['ann']]);
  // Memberships, each step of a friendship, and the block.
  t.same([ann?.sets_version, aaa?.sets_version], [3 + 3 * 2 + 1, 2]);

  const heads = await readHeads(store, ['room', 'none', direct, 'rest']);
  const headOf = async (id: string, restricted: boolean) => {
    const { read_seq: _read, visible_seq: _visible, ...head } = (await look(id)) as Record<string, number>;
    return { ...head, restricted };
  };
  t.same(heads, [
    await headOf('room', false),
    { last_seq: 0, epoch: 0 },
    await headOf(direct, true),
    await headOf('rest', false),
  ]);
});

t.test('invalid ids, roles and settings are refused with the name of their field', async (t) => {
  const store = await setUp(t);
  const conversation_id = 'room';
  await createConversation(store, 'ann', { conversation_id, member_ids: ['ben'] });
  type Request = Record<string, unknown>;
  type Handler = (store: TestStore, user: string, request: never) => Promise<unknown>;
  const refusal = async (handler: Handler, request: Request) =>
    handler(store, 'ann', request as never).then(
      () => 'done',
      (error) => `${GodwitError.from(error).codeName} ${error.message}`,
    );
  const handlers: [handler: Handler, request: Request][] = [
    [addMembers, { user_ids: ['cat'] }],
    [removeMembers, { user_ids: ['ben'] }],
    [setRole, { user_id: 'ben', role: MEMBER }],
    [updateConversation, { title: 'Room' }],
    [getConversation, {}],
    [listMembers, {}],
    [createConversation, {}],
  ];
  const bad = ['x'.repeat(65), 'a\0b', '\ud800'];
  for (const [handler, request] of handlers)
    for (const id of handler === createConversation ? [...bad, 'd:x'] : [...bad, '', undefined])
      t.match(
        await refusal(handler, { ...request, conversation_id: id }),
        /^INVALID_ARGUMENT conversation_id: /,
        `${handler.name} ${JSON.stringify(id)}`,
      );
  const fields: [handler: Handler, field: string, values: unknown[], code?: string][] = [
    [addMembers, 'user_ids', [...bad.map((id) => ['cat', id]), ['@all'], [], ['cat', 'cat']]],
    [removeMembers, 'user_ids', [...bad.map((id) => ['cat', id]), ['@all'], []]],
    [createConversation, 'member_ids', [...bad.map((id) => ['cat', id]), ['@all']]],
    [createConversation, 'title', ['a\0b']],
    [createConversation, 'title', ['x'.repeat(MAX_TITLE_BYTES + 1)], 'TOO_LARGE'],
    [createConversation, 'history_visibility', [3, -1]],
    [setRole, 'user_id', [...bad, '@all', '', undefined]],
    [setRole, 'role', [0, 4, -1, undefined]],
    [updateConversation, 'title', ['a\0b']],
    [updateConversation, 'title', ['x'.repeat(MAX_TITLE_BYTES + 1)], 'TOO_LARGE'],
    [updateConversation, 'history_visibility', [3, -1]],
    [updateConversation, 'retention_days', [36_501]],
    [listMembers, 'page_token', ['x', Buffer.from('[1]').toString('base64url')]],
    [listConversations, 'page_token', ['x', Buffer.from('["a","b"]').toString('base64url')]],
  ];
  const valid: Request = { conversation_id, user_id: 'ben', role: MEMBER };
  const whole = async () => [
    ...(await store.databases.reads.query('select * from conversations order by id')),
    ...(await store.databases.reads.query('select * from members order by conversation_id, user_id')),
  ];
  const before = await whole();
  for (const [handler, field, values, code = 'INVALID_ARGUMENT'] of fields)
    for (const value of values) {
      const said = await refusal(handler, { ...valid, [field]: value });
      t.ok(
        said.startsWith(`${code} ${field}`),
        `${handler.name} ${field} ${JSON.stringify(value)?.slice(0, 30)}: ${said}`,
      );
    }
  t.same(await whole(), before, 'nothing changed');
  t.equal(await refusal(updateConversation, { conversation_id, retention_days: 36_500 }), 'done');
  t.equal(await refusal(updateConversation, { conversation_id, title: 'x'.repeat(MAX_TITLE_BYTES) }), 'done');
  const [refused, own] = await readUserSets(store, ['a\0b', 'ann'], [], [0, 0]);
  t.match([refused?.failure?.code, own?.memberships?.length], [Code.CODE_INVALID_ARGUMENT, 1]);
});
