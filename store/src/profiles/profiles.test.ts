import { Code, decodeServerFrames, type godwit } from '@godwit/schema';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { removeMembers } from '../conversations/remove-members.js';
import { blockUser, unblockUser } from '../friends/block.js';
import { removeFriend } from '../friends/remove.js';
import { requestFriend } from '../friends/request.js';
import { befriend } from '../testing/friendships.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { getUsers } from './get-users.js';
import { getServerUsers, putUsers } from './server-users.js';
import { updateProfile } from './update-profile.js';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
/** A user as text: its fields, without the empty ones. */
const text = ({ user_id, name, avatar_url, metadata, version }: godwit.v1.User.$Properties) =>
  [user_id, name, avatar_url, metadata?.length ? Buffer.from(metadata).toString() : '', version && `v${version}`]
    .filter(Boolean)
    .join(' ');
const seenBy = async (store: TestStore, reader: string, ...user_ids: string[]) =>
  (await getUsers(store, reader, { user_ids })).users?.map(text);
const put = (store: TestStore, ...users: godwit.v1.User.$Properties[]) =>
  putUsers(store, {
    users: users.map((user) => ({ name: '', avatar_url: '', metadata: bytes(''), ...user })),
  } as never);

/** Collects the profiles published on the topics of users from now on, as `topic user`. */
async function listen(store: TestStore, ...users: string[]) {
  const told: string[] = [];
  store.bus.listen({
    frame(topic, frame) {
      const { profile_shown } = internal.store.v1.BusFrame.decode(frame);
      const [event] = decodeServerFrames(profile_shown?.entry ?? new Uint8Array());
      told.push(`${topic} ${text(event?.profile_changed?.user ?? {})} of ${profile_shown?.version}`);
    },
    gap() {},
  });
  await store.bus.subscribe(users.flatMap((user) => [`u:${user}`, `p:${user}`]));
  return () => told.splice(0);
}

for (const kind of databaseKinds) {
  t.test(`${kind}: profiles`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());

    t.test('a change is kept, counted and published once to each topic; absent fields stay', async (t) => {
      const told = await listen(store, 'ann', 'ben');
      t.same(await updateProfile(store, 'ann', {}), { version: 0 });
      t.same(await updateProfile(store, 'ann', { name: '', metadata: bytes('') }), { version: 0 });
      t.same(await seenBy(store, 'ann', 'ann'), ['ann'], 'empty fields make no profile');
      t.same(told(), []);
      const all = { user_id: 'ann', name: 'Änn\u{1f600}', avatar_url: 'https://x/a.png', metadata: bytes('m') };
      t.same(await updateProfile(store, 'ann', all), { version: 1 });
      const first = 'ann Änn\u{1f600} https://x/a.png m v1';
      t.same(told(), [`u:ann ${first} of 1`, `p:ann ${first} of 1`]);
      t.same(await updateProfile(store, 'ann', all), { version: 1 }, 'an unchanged profile is not counted');
      t.same(await updateProfile(store, 'ann', {}), { version: 1 });
      t.same(told(), []);
      t.same(await updateProfile(store, 'ann', { avatar_url: '' }), { version: 2 });
      t.same(told().length, 2);
      t.same(await updateProfile(store, 'ann', { metadata: bytes('') }), { version: 3 });
      t.same(await updateProfile(store, 'ann', { name: '' }), { version: 4 });
      t.same(await seenBy(store, 'ann', 'ann'), ['ann v4']);
    });

    t.test('invalid fields are refused by their names, and change nothing', async (t) => {
      await updateProfile(store, 'bad', { name: 'kept' });
      const cases = [
        [{ name: 'x'.repeat(257) }, Code.CODE_TOO_LARGE, /^name: /],
        [{ name: 'ä'.repeat(129) }, Code.CODE_TOO_LARGE, /^name: /],
        [{ name: 'a\0b' }, Code.CODE_INVALID_ARGUMENT, /^name: /],
        [{ metadata: new Uint8Array(4_097) }, Code.CODE_TOO_LARGE, /^metadata: /],
        [{ avatar_url: `https://x/${'y'.repeat(2_048)}` }, Code.CODE_TOO_LARGE, /^avatar_url: /],
        [{ avatar_url: 'http://x/a' }, Code.CODE_INVALID_ARGUMENT, /^avatar_url: /],
        [{ avatar_url: 'javascript:alert(1)' }, Code.CODE_INVALID_ARGUMENT, /^avatar_url: /],
        [{ avatar_url: 'https://' }, Code.CODE_INVALID_ARGUMENT, /^avatar_url: /],
        [{ avatar_url: 'https://x/"><script>\n' }, Code.CODE_INVALID_ARGUMENT, /^avatar_url: /],
        [{ avatar_url: 'https://x/ä' }, Code.CODE_INVALID_ARGUMENT, /^avatar_url: /],
        [{ user_id: 'ann', name: 'x' }, Code.CODE_PERMISSION_DENIED, /^user_id: /],
      ] as const;
      for (const [request, code, message] of cases)
        await t.rejects(updateProfile(store, 'bad', request), { code, message });
      t.same(await seenBy(store, 'bad', 'bad'), ['bad kept v1']);
      const largest = { name: 'ä'.repeat(128), avatar_url: `https://x/${'y'.repeat(2_038)}` };
      t.same(await updateProfile(store, 'large', { ...largest, metadata: new Uint8Array(4_096) }), { version: 1 });
    });

    t.test('users read the profiles of those they could have met, unless these block them', async (t) => {
      const people = ['friend', 'asked', 'asks', 'mate', 'stranger', 'former', 'blocks', 'blocked'];
      await put(store, ...people.map((user_id) => ({ user_id, name: 'N' })));
      for (const other of ['friend', 'former', 'blocks', 'blocked']) await befriend(store, 'una', other);
      await requestFriend(store, 'una', { user_id: 'asked' });
      await requestFriend(store, 'asks', { user_id: 'una' });
      await removeFriend(store, 'una', { user_id: 'former' });
      await blockUser(store, 'blocks', { user_id: 'una' });
      await blockUser(store, 'una', { user_id: 'blocked' });
      await createConversation(store, 'mate', { conversation_id: 'met', member_ids: ['una'] });
      const without = ['stranger', 'former', 'blocks'];
      const read = async () =>
        t.same(
          await seenBy(store, 'una', ...people),
          people.map((id) => (without.includes(id) ? id : `${id} N v1`)),
        );
      await read();
      await createConversation(store, 'mate', { conversation_id: 'all', member_ids: ['una', 'former', 'blocks'] });
      without.splice(1, 1);
      await read();
      t.same(await seenBy(store, 'blocked', 'una'), ['una'], 'no profile answers as one that is hidden');
      await unblockUser(store, 'blocks', { user_id: 'una' });
      without.splice(1, 1);
      await read();
      await removeMembers(store, 'mate', { conversation_id: 'met', user_ids: ['una'] });
      await removeMembers(store, 'mate', { conversation_id: 'all', user_ids: ['una'] });
      without.push('mate', 'former', 'blocks');
      await read();
    });

    t.test('users answer in the order of the request, without repeats', async (t) => {
      await befriend(store, 'zoe', 'yan');
      await updateProfile(store, 'yan', { name: 'Y' });
      t.same(await seenBy(store, 'zoe', 'none', 'yan', 'zoe', 'yan'), ['none', 'yan Y v1', 'zoe']);
      const tooMany = Array.from({ length: 101 }, (_, n) => `u${n}`);
      t.equal((await getUsers(store, 'zoe', { user_ids: tooMany.slice(1) })).users?.length, 100);
      await t.rejects(getUsers(store, 'zoe', { user_ids: tooMany }), { code: Code.CODE_TOO_LARGE });
      await t.rejects(getUsers(store, 'zoe', { user_ids: [] }), { code: Code.CODE_INVALID_ARGUMENT });
      await t.rejects(getUsers(store, 'zoe', { user_ids: ['yan', '@x'] }), { code: Code.CODE_INVALID_ARGUMENT });
    });

    t.test('a service replaces whole profiles, and reads those of anybody', async (t) => {
      const told = await listen(store, 'pat', 'quin', 'rob');
      const [pat, quin] = [
        { user_id: 'pat', name: 'P', metadata: bytes('m') },
        { user_id: 'quin', name: 'Q' },
      ];
      t.same(await put(store, quin, pat), { changed: 2 });
      t.same(told().sort(), [
        'p:pat pat P m v1 of 1',
        'p:quin quin Q v1 of 1',
        'u:pat pat P m v1 of 1',
        'u:quin quin Q v1 of 1',
      ]);
      t.same(await put(store, quin, { user_id: 'pat', name: 'P' }), { changed: 1 });
      t.same(told(), ['u:pat pat P v2 of 2', 'p:pat pat P v2 of 2'], 'and only what changed is told');
      const { users = [] } = await getServerUsers(store, { user_ids: ['rob', 'quin', 'pat', 'rob'] } as never);
      t.same(users.map(text), ['rob', 'quin Q v1', 'pat P v2']);
      t.same((await getUsers(store, '@backend', { user_ids: ['quin'] })).users?.map(text), ['quin Q v1']);
      await t.rejects(updateProfile(store, '@backend', { name: 'x' }), { code: Code.CODE_PERMISSION_DENIED });
      const bad = { code: Code.CODE_INVALID_ARGUMENT };
      await t.rejects(put(store, quin, { user_id: 'rob' }, quin), { ...bad, message: /^users: names quin twice/ });
      await t.rejects(put(store, { user_id: 'rob' }, { user_id: '@rob' }), {
        ...bad,
        message: /^users\[1\]\.user_id: /,
      });
      await t.rejects(put(store, { user_id: 'rob', avatar_url: 'x' }), {
        ...bad,
        message: /^users\[0\]\.avatar_url: /,
      });
      await t.rejects(put(store), bad);
      const many = Array.from({ length: 1_001 }, (_, n) => ({ user_id: `many${n}`, name: 'x' }));
      await t.rejects(put(store, ...many), { code: Code.CODE_TOO_LARGE });
      t.same(told(), []);
      t.same(await put(store, ...many.slice(1)), { changed: 1_000 });
    });
  });
}

t.test('concurrent changes of one profile are all counted', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const changes = Array.from({ length: 20 }, (_, n) => updateProfile(store, 'ann', { name: `n${n}` }));
  const versions = (await Promise.all(changes)).map(({ version = 0 }) => version).sort((a, b) => a - b);
  t.same(
    versions,
    Array.from({ length: 20 }, (_, n) => n + 1),
  );
});
