import { Code, GodwitError } from '@godwit/schema';
import t, { type Test } from 'tap';
import { appendMessages } from '../messages/append.js';
import { deleteMessage } from '../messages/delete.js';
import { editMessage } from '../messages/edit.js';
import { createTestStore, type TestStore } from '../testing/test-store.js';
import { addMembers } from './add-members.js';
import { Role, Visibility } from './conversation-row.js';
import { createConversation } from './create.js';
import { removeMembers } from './remove-members.js';
import { setRole } from './set-role.js';
import { updateConversation } from './update.js';

const { ROLE_MEMBER: MEMBER, ROLE_ADMIN: ADMIN, ROLE_OWNER: OWNER } = Role;
/** The users who act: one of each role, and one who is no member. */
const ACTORS = { owner: 'ann', admin: 'ben', member: 'cat', stranger: 'eve' } as const;
type Actor = keyof typeof ACTORS;
/** Whom it is done to. */
const TARGETS = { owner: 'ann', admin: 'bob', member: 'cal', stranger: 'emil' } as const;
type Target = keyof typeof TARGETS | 'self';
const BEFORE: Readonly<Record<string, number>> = { ann: OWNER, ben: ADMIN, bob: ADMIN, cat: MEMBER, cal: MEMBER };
const actors = Object.keys(ACTORS) as Actor[];
const userOf = (actor: Actor, target: Target) => (target === 'self' ? ACTORS[actor] : TARGETS[target]);

/** The end of an action: `done`, or the code of its refusal. */
const outcomeOf = (action: Promise<unknown>) =>
  action.then(
    () => 'done',
    (error) => {
      if (error instanceof GodwitError) return Code[error.code]?.replace('CODE_', '') ?? 'a code that is not known';
      throw error;
    },
  );

let made = 0;
/** Makes a group in which there is everybody of BEFORE, with the roles there. */
async function group(store: TestStore): Promise<string> {
  const conversation_id = `group-${made++}`;
  await createConversation(store, 'ann', { conversation_id, title: 'Old', member_ids: Object.keys(BEFORE) });
  await store.databases.writes.query(
    `update members set role = ${ADMIN} where conversation_id = $1 and user_id in ('ben', 'bob')`,
    [conversation_id],
  );
  return conversation_id;
}

/** A group as of BEFORE for each case of a table: a case that changes nothing leaves it to the next one. */
function groups(store: TestStore) {
  let current: string | undefined;
  return {
    take: async () => {
      current ??= await group(store);
      return current;
    },
    used: () => {
      current = undefined;
    },
  };
}

const rolesOf = async (store: TestStore, conversation_id: string) => {
  const text = 'select user_id, role from members where conversation_id = $1 order by user_id';
  const rows = await store.databases.reads.query<{ user_id: string; role: number }>(text, [conversation_id]);
  return Object.fromEntries(rows.map(({ user_id, role }) => [user_id, role]));
};

async function setUp(t: Test) {
  const store = await createTestStore();
  t.teardown(() => store.close());
  return store;
}

const DENIED = 'PERMISSION_DENIED';

t.test('removing members: every role against every other', async (t) => {
  const store = await setUp(t);
  const rows: Record<Actor, Partial<Record<Target, string>>> = {
    owner: { self: 'done', admin: 'done', member: 'done', stranger: 'done' },
    admin: { self: 'done', owner: DENIED, admin: DENIED, member: 'done', stranger: 'done' },
    member: { self: 'done', owner: DENIED, admin: DENIED, member: DENIED, stranger: DENIED },
    stranger: { self: DENIED, owner: DENIED, admin: DENIED, member: DENIED, stranger: DENIED },
  };
  const { take, used } = groups(store);
  for (const [actor, row] of Object.entries(rows) as [Actor, (typeof rows)[Actor]][])
    for (const [target, expected] of Object.entries(row) as [Target, string][]) {
      const conversation_id = await take();
      const user = userOf(actor, target);
      t.equal(
        await outcomeOf(removeMembers(store, ACTORS[actor], { conversation_id, user_ids: [user] })),
        expected,
        `${actor} removes ${target}`,
      );
      const { [user]: gone, ...others } = BEFORE;
      // The owner hands over to the admin who was there longest, and of several to the first.
      const heir = user === 'ann' ? { ben: OWNER } : {};
      const after = expected === 'done' ? { ...others, ...heir } : BEFORE;
      t.same(await rolesOf(store, conversation_id), after, `${actor} removes ${target}: who is there then`);
      if (expected === 'done') used();
    }
});

t.test('removing several: one who may not be removed keeps all', async (t) => {
  const store = await setUp(t);
  const conversation_id = await group(store);
  const lists: [Actor, string[]][] = [
    ['admin', ['cal', 'bob']],
    ['admin', ['bob', 'cal']],
    ['admin', ['cal', 'ann']],
    ['admin', ['ben', 'ann']],
    ['member', ['cat', 'cal']],
    ['stranger', ['eve', 'cal']],
  ];
  for (const [actor, user_ids] of lists) {
    const what = `${actor} removes ${user_ids.join(' and ')}`;
    t.equal(await outcomeOf(removeMembers(store, ACTORS[actor], { conversation_id, user_ids })), DENIED, what);
    t.same(await rolesOf(store, conversation_id), BEFORE, what);
  }
  t.same(await removeMembers(store, 'ben', { conversation_id, user_ids: ['cal', 'cat', 'ben', 'emil'] }), {
    removed: 3,
  });
  t.same(await rolesOf(store, conversation_id), { ann: OWNER, bob: ADMIN });
});

t.test('an owner who leaves hands over to an admin before a member, and to who is there longest', async (t) => {
  const store = await setUp(t);
  const conversation_id = await group(store);
  const leave = (user: string) => removeMembers(store, user, { conversation_id, user_ids: [user] });
  const heirs = `update members set joined_seq = case user_id when 'ben' then 5 when 'cat' then 1 else 3 end where conversation_id = $1`;
  await store.databases.writes.query(heirs, [conversation_id]);
  await leave('ann');
  t.same(await rolesOf(store, conversation_id), { ben: ADMIN, bob: OWNER, cat: MEMBER, cal: MEMBER });
  await leave('bob');
  t.same(await rolesOf(store, conversation_id), { ben: OWNER, cat: MEMBER, cal: MEMBER });
  await leave('cal');
  t.same(
    await rolesOf(store, conversation_id),
    { ben: OWNER, cat: MEMBER },
    'who leaves hands over only what is theirs',
  );
});

t.test('roles: every actor against every target and every role', async (t) => {
  const store = await setUp(t);
  // As member, as admin, as owner.
  const denied = [DENIED, DENIED, DENIED];
  const done = ['done', 'done', 'done'];
  const nobody = ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'];
  const others = { owner: denied, admin: denied, member: denied, stranger: denied };
  const rows: Record<Actor, Partial<Record<Target, string[]>>> = {
    owner: { self: ['CONFLICT', 'CONFLICT', 'done'], admin: done, member: done, stranger: nobody },
    admin: { ...others, self: ['done', 'done', DENIED] },
    member: { ...others, self: denied },
    stranger: { ...others, self: denied },
  };
  const { take, used } = groups(store);
  for (const [actor, row] of Object.entries(rows) as [Actor, (typeof rows)[Actor]][])
    for (const [target, outcomes] of Object.entries(row) as [Target, string[]][])
      for (const [index, role] of [MEMBER, ADMIN, OWNER].entries()) {
        const conversation_id = await take();
        const user_id = userOf(actor, target);
        const what = `${actor} makes ${target} ${Role[role]}`;
        const request = { conversation_id, user_id, role };
        const expected = outcomes[index] as string;
        t.equal(await outcomeOf(setRole(store, ACTORS[actor], request)), expected, what);
        const former = role === OWNER && user_id !== 'ann' ? { ann: ADMIN } : {};
        const after = expected === 'done' ? { ...BEFORE, ...former, [user_id]: role } : BEFORE;
        t.same(await rolesOf(store, conversation_id), after, `${what}: the roles then`);
        if (expected === 'done') used();
      }
});

t.test('adding members and settings: every role', async (t) => {
  const store = await setUp(t);
  const joining = Visibility.HISTORY_VISIBILITY_FROM_JOINING;
  const start = Visibility.HISTORY_VISIBILITY_FROM_START;
  const actions: Record<string, [(user: string, conversation_id: string) => Promise<unknown>, readonly Actor[]]> = {
    'adds a member': [
      (user, conversation_id) => addMembers(store, user, { conversation_id, user_ids: ['zoe'] }),
      ['owner', 'admin'],
    ],
    'joins by itself': [
      (user, conversation_id) => addMembers(store, user, { conversation_id, user_ids: [user] }),
      ['owner', 'admin'],
    ],
  };
  const settings: [string, object, readonly Actor[]][] = [
    ['the title', { title: 'New' }, ['owner', 'admin']],
    ['what new members may read', { history_visibility: joining }, ['owner']],
    ['how long messages stay', { retention_days: 30 }, ['owner']],
    ['the title with what new members may read', { title: 'New', history_visibility: joining }, ['owner']],
    ['the title with how long messages stay', { title: 'New', retention_days: 30 }, ['owner']],
    [
      'the title, and the rest to what it is',
      { title: 'New', history_visibility: start, retention_days: 0 },
      ['owner', 'admin'],
    ],
    ['nothing', {}, ['owner', 'admin']],
  ];
  for (const [what, change, who] of settings)
    actions[`sets ${what}`] = [
      (user, conversation_id) => updateConversation(store, user, { conversation_id, ...change }),
      who,
    ];
  const { take, used } = groups(store);
  for (const [what, [act, who]] of Object.entries(actions)) {
    t.equal(await outcomeOf(act('ann', 'nowhere')), 'NOT_FOUND', `${what} where there is nothing`);
    for (const actor of actors) {
      const conversation_id = await take();
      const look = async () => [
        await rolesOf(store, conversation_id),
        ...(await store.databases.reads.query('select * from conversations where id = $1', [conversation_id])),
      ];
      const may = who.includes(actor);
      const before = may ? undefined : await look();
      t.equal(await outcomeOf(act(ACTORS[actor], conversation_id)), may ? 'done' : DENIED, `${actor} ${what}`);
      if (!may) t.same(await look(), before, `${actor} ${what}: nothing changed`);
      if (may) used();
    }
  }
});

t.test('messages: every role edits its own alone, and deletes others’ as an admin or the owner', async (t) => {
  const store = await setUp(t);
  const conversation_id = await group(store);
  let seq = 0;
  for (const actor of actors)
    for (const author of ['self', 'owner', 'admin', 'member'] as const) {
      if (actor === 'stranger' && author === 'self') continue;
      seq++;
      const [sender_id, user] = [userOf(actor, author), ACTORS[actor]];
      await appendMessages(store, [{ conversation_id, sender_id, client_message_id: Buffer.alloc(16, seq) }]);
      const own = sender_id === user;
      const at = { conversation_id, seq };
      const edited = await outcomeOf(editMessage(store, user, { ...at, body: Buffer.from('other') }));
      t.equal(edited, own ? 'done' : DENIED, `${actor} edits what ${author} wrote`);
      const deletes = own || actor === 'owner' || actor === 'admin';
      t.equal(
        await outcomeOf(deleteMessage(store, user, at)),
        deletes ? 'done' : DENIED,
        `${actor} deletes what ${author} wrote`,
      );
      const [row] = await store.databases.reads.query<{ revision: number; deleted: boolean }>(
        'select revision, deleted from messages where conversation_id = $1 and seq = $2::bigint',
        [conversation_id, seq],
      );
      t.same(row, { revision: Number(own) + Number(deletes), deleted: deletes }, `${actor} and what ${author} wrote`);
    }
});
