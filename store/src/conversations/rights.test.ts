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
/** The acting users: one of each role, and one who is not a member. */
const ACTORS = { owner: 'ann', admin: 'ben', member: 'cat', stranger: 'eve' } as const;
type Actor = keyof typeof ACTORS;
/** The users acted on. */
const TARGETS = { owner: 'ann', admin: 'bob', member: 'cal', stranger: 'emil' } as const;
type Target = keyof typeof TARGETS | 'self';
const BEFORE: Readonly<Record<string, number>> = { ann: OWNER, ben: ADMIN, bob: ADMIN, cat: MEMBER, cal: MEMBER };
const actors = Object.keys(ACTORS) as Actor[];
const userOf = (actor: Actor, target: Target) => (target === 'self' ? ACTORS[actor] : TARGETS[target]);

/** The outcome of an action: `done`, or the code of its refusal. */
const outcomeOf = (action: Promise<unknown>) =>
  action.then(
    () => 'done',
    (error) => {
      if (error instanceof GodwitError) return Code[error.code]?.replace('CODE_', '') ?? 'an unknown code';
      throw error;
    },
  );

let made = 0;
/** Creates a group with the users and roles of BEFORE. */
async function group(store: TestStore): Promise<string> {
  const conversation_id = `group-${made++}`;
  await createConversation(store, 'ann', { conversation_id, title: 'Old', member_ids: Object.keys(BEFORE) });
  await store.databases.writes.query(
    `update members set role = ${ADMIN} where conversation_id = $1 and user_id in ('ben', 'bob')`,
    [conversation_id],
  );
  return conversation_id;
}

/** Provides a group as in BEFORE for each case of a table; a case that changed nothing leaves its group to the next. */
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

t.test('the roles of actor and target decide whether a member may be removed', async (t) => {
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
      // Ownership passes to the admin who joined first, and among equals to the one with the lowest id.
      const heir = user === 'ann' ? { ben: OWNER } : {};
      const after = expected === 'done' ? { ...others, ...heir } : BEFORE;
      t.same(await rolesOf(store, conversation_id), after, `${actor} removes ${target}: the remaining members`);
      if (expected === 'done') used();
    }
});

t.test('a removal of several members removes nobody if one of them may not be removed', async (t) => {
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

t.test(
  'ownership of a leaving owner passes to an admin before a member, and to the one who joined first',
  async (t) => {
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
      'a leaving member does not change ownership',
    );
  },
);

t.test('the roles of actor and target decide which role may be given', async (t) => {
  const store = await setUp(t);
  // The outcomes of making the target a member, an admin and the owner.
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
        t.same(await rolesOf(store, conversation_id), after, `${what}: the resulting roles`);
        if (expected === 'done') used();
      }
});

t.test('the role decides who may add members and change settings', async (t) => {
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
    ['the history visibility', { history_visibility: joining }, ['owner']],
    ['the retention', { retention_days: 30 }, ['owner']],
    ['the title and the history visibility', { title: 'New', history_visibility: joining }, ['owner']],
    ['the title and the retention', { title: 'New', retention_days: 30 }, ['owner']],
    [
      'the title, and the other settings to their current values',
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
    t.equal(await outcomeOf(act('ann', 'nowhere')), 'NOT_FOUND', `${what} in a missing conversation`);
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

t.test('every role edits only its own messages, and admins and the owner may delete others’ messages', async (t) => {
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
      t.equal(edited, own ? 'done' : DENIED, `${actor} edits a message of ${author}`);
      const deletes = own || actor === 'owner' || actor === 'admin';
      t.equal(
        await outcomeOf(deleteMessage(store, user, at)),
        deletes ? 'done' : DENIED,
        `${actor} deletes a message of ${author}`,
      );
      const [row] = await store.databases.reads.query<{ revision: number; deleted: boolean }>(
        'select revision, deleted from messages where conversation_id = $1 and seq = $2::bigint',
        [conversation_id, seq],
      );
      t.same(row, { revision: Number(own) + Number(deletes), deleted: deletes }, `${actor} and a message of ${author}`);
    }
});
