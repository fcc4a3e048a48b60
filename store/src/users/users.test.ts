import { Code, GodwitError, godwit } from '@godwit/schema';
import fc from 'fast-check';
import t, { type Test } from 'tap';
import { createConversation } from '../conversations/create.js';
import { readUserSets } from '../conversations/memberships.js';
import { createTestStore, type TestStore } from '../testing/test-store.js';
import { assertKnown } from './known.js';
import { keepSeen } from './seen.js';
import { setMute } from './set-mute.js';
import { unsubscribeToken, unsubscribingUser } from './unsubscribe.js';

async function setUp(t: Test) {
  const store = await createTestStore();
  t.teardown(() => store.close());
  return store;
}
const rows = async <Row>(store: TestStore, text: string) => [...(await store.databases.reads.query<Row>(text))];

t.test('a mute affects only its user and conversation, and deletes pending notifications', async (t) => {
  const store = await setUp(t);
  for (const conversation_id of ['one', 'two'])
    await createConversation(store, 'ann', { conversation_id, member_ids: ['ben'] });
  await readUserSets(store, ['ann']);
  const note = `insert into notifications (user_id, conversation_id, seq)
    select user_id, conversation_id, 1 from members on conflict do nothing`;
  const text = (table: string, condition: string) =>
    `select conversation_id || ' ' || user_id as one from ${table} where ${condition} order by 1`;
  const look = async () => {
    const muted = await rows<{ one: string }>(store, text('members', 'muted'));
    const noted = await rows<{ one: string }>(store, text('notifications', 'true'));
    const users = await rows<{ id: string }>(store, 'select id from users where muted order by id');
    return [muted.map(({ one }) => one), noted.map(({ one }) => one), users.map(({ id }) => id)];
  };
  const all = ['one ann', 'one ben', 'two ann', 'two ben'];
  const steps: [user: string, request: { conversation_id?: string; muted: boolean }, expected: string[][]][] = [
    ['ann', { conversation_id: 'one', muted: true }, [['one ann'], all.filter((one) => one !== 'one ann'), []]],
    ['ben', { muted: true }, [['one ann'], ['one ann', 'two ann'], ['ben']]],
    ['ann', { muted: false }, [['one ann'], all, ['ben']]],
    ['ann', { conversation_id: 'two', muted: false }, [['one ann'], all, ['ben']]],
    ['ann', { muted: true }, [['one ann'], ['one ben', 'two ben'], ['ann', 'ben']]],
    ['ann', { conversation_id: 'one', muted: false }, [[], all, ['ann', 'ben']]],
    ['ben', { muted: false }, [[], all, ['ann']]],
  ];
  for (const [user, request, expected] of steps) {
    await store.databases.writes.query(note);
    t.same(await setMute(store, user, request), {});
    t.same(await look(), expected, `${user} ${JSON.stringify(request)}`);
  }
  await createConversation(store, 'eve', { conversation_id: 'foreign' });
  await store.databases.writes.query(note);
  const before = await look();
  for (const [conversation_id, code] of [
    ['foreign', Code.CODE_PERMISSION_DENIED],
    ['x'.repeat(65), Code.CODE_INVALID_ARGUMENT],
  ] as const)
    await t.rejects(setMute(store, 'ann', { conversation_id, muted: true }), { code }, conversation_id);
  t.same(await look(), before, 'a refusal changes nothing');
});

t.test('connecting makes a user known, stores the newest address and deletes pending notifications', async (t) => {
  const store = await setUp(t);
  for (const conversation_id of ['one', 'two'])
    await createConversation(store, 'ann', { conversation_id, member_ids: ['ben', 'cat'] });
  await store.databases.writes.query(
    `insert into notifications (user_id, conversation_id, seq)
     select user_id, conversation_id, 1 from members where user_id <> 'cat' or conversation_id = 'one'`,
  );
  const noted = async () =>
    (await rows<{ user_id: string }>(store, 'select distinct user_id from notifications order by user_id')).map(
      ({ user_id }) => user_id,
    );
  const known = async () =>
    Object.fromEntries(
      (await rows<{ id: string; email: string }>(store, 'select id, email from users')).map(({ id, email }) => [
        id,
        email,
      ]),
    );
  const steps: [users: string[], emails: string[] | undefined, known: object, noted: string[]][] = [
    [['ann', 'cat'], undefined, { ann: '', cat: '' }, ['ann', 'ben', 'cat']],
    [['ann', 'ben'], ['a@x', 'b@x'], { ann: 'a@x', ben: 'b@x', cat: '' }, ['ben', 'cat']],
    [['ben', 'ann'], undefined, { ann: 'a@x', ben: 'b@x', cat: '' }, ['cat']],
    [['ben', 'ann'], ['', ''], { ann: 'a@x', ben: 'b@x', cat: '' }, ['cat']],
    [['ben', 'ann'], ['b@y'], { ann: 'a@x', ben: 'b@y', cat: '' }, ['cat']],
    [['ann', 'ann'], ['a@z', ''], { ann: 'a@z', ben: 'b@y', cat: '' }, ['cat']],
    [['ann', 'ann'], ['', 'a@w'], { ann: 'a@w', ben: 'b@y', cat: '' }, ['cat']],
    [['@eve', 'dan'], ['e@x', 'd@x'], { ann: 'a@w', ben: 'b@y', cat: '', dan: 'd@x' }, ['cat']],
    [['cat'], ['c@x'], { ann: 'a@w', ben: 'b@y', cat: 'c@x', dan: 'd@x' }, []],
  ];
  for (const [users, emails, expected, left] of steps) {
    const what = `${users} ${emails}`;
    t.equal((await readUserSets(store, users, emails)).length, users.length, what);
    t.same(await known(), expected, `${what}: known`);
    t.same(await noted(), left, `${what}: pending notifications`);
  }
  const count = 'select xmin::text from users order by id';
  const before = await rows(store, count);
  await readUserSets(store, ['ann', 'ben', 'cat', 'dan'], ['a@w', '', 'c@x', 'd@x']);
  t.same(await rows(store, count), before, 'nothing is written if nothing changed');
  t.match(await readUserSets(store, ['ann']), [{ status: godwit.v1.PresenceStatus.PRESENCE_STATUS_ONLINE }]);
});

t.test('all users must be known if and only if policy requires it', async (t) => {
  const store = await setUp(t);
  await readUserSets(store, ['ann', 'ben']);
  const ask = (users: 'any' | 'known', ids: string[]) =>
    assertKnown(store.databases.reads, { ...store.policy, users }, 'field', ids).then(
      () => 'known',
      (error) => `${GodwitError.from(error).codeName} ${error.message}`,
    );
  const nobody = (id: string) => `NOT_FOUND field: user not found: ${id}`;
  t.equal(await ask('known', []), 'known');
  t.equal(await ask('known', ['ben', 'ann']), 'known');
  t.equal(await ask('known', ['ben', 'eve', 'ann', 'dan']), nobody('dan'));
  t.equal(await ask('known', ['eve']), nobody('eve'));
  t.equal(await ask('any', ['eve']), 'known');
});

t.test('the latest reported time is stored as last seen, for known users only', async (t) => {
  const store = await setUp(t);
  const users = ['ann', 'ben', 'cat'];
  await readUserSets(store, users);
  const seen = async () =>
    (await rows<{ at: Date | null }>(store, 'select last_seen_at as at from users order by id')).map(({ at }) =>
      at?.getTime(),
    );
  t.same(await seen(), [undefined, undefined, undefined]);
  const model = new Map<string, number>();
  const item = fc.record({ user_id: fc.constantFrom(...users, 'nobody'), at: fc.integer({ min: 1, max: 2 ** 42 }) });
  for (const items of fc.sample(fc.array(item, { maxLength: 5 }), { numRuns: 25, seed: 3 })) {
    await keepSeen(store, items);
    for (const { user_id, at } of items) model.set(user_id, Math.max(at, model.get(user_id) ?? 0));
    t.same(
      await seen(),
      users.map((user) => model.get(user)),
      JSON.stringify(items),
    );
  }
});

t.test('an unsubscribe token is valid only whole and for one user and one secret', (t) => {
  const refused = { code: Code.CODE_INVALID_ARGUMENT };
  for (const user of ['ann', 'ä～\u{1f600}', 'a.b', 'x'.repeat(64)]) {
    const token = unsubscribeToken('secret', user);
    t.equal(unsubscribingUser('secret', token), user);
    t.throws(() => unsubscribingUser('other', token), refused, 'another secret');
    const [id = '', mac = ''] = token.split('.');
    t.equal(Buffer.from(mac, 'base64url').length, 16);
    const [, otherMac] = unsubscribeToken('secret', 'eve').split('.');
    const others = [`${id}.${otherMac}`, id, `${id}.`, `${id}.${mac.slice(0, -2)}`, `${id}.${mac}AAAA`, `.${mac}`, ''];
    for (const other of others) t.throws(() => unsubscribingUser('secret', other), refused, other);
  }
  for (const user of ['', '@all', 'x'.repeat(65), 'a\0'])
    t.throws(() => unsubscribingUser('secret', unsubscribeToken('secret', user)), refused, JSON.stringify(user));
  t.end();
});
