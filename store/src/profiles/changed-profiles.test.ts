import { decodeServerFrames } from '@godwit/schema';
import t from 'tap';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { readChangedProfiles } from './changed-profiles.js';
import { putUsers } from './server-users.js';
import { updateProfile } from './update-profile.js';

/** Returns a function that reads the profiles that changed since its last call, and the number of pages. */
async function setUp(store: TestStore) {
  let since = (await readChangedProfiles(store, { since: '', after: '' })).as_of ?? '';
  return async () => {
    const changed: string[] = [];
    let pages = 0;
    let asOf = '';
    for (let after = ''; pages === 0 || after; pages++) {
      const page = await readChangedProfiles(store, { since, after });
      for (const { user_id, version, entry } of page.profiles ?? []) {
        const user = decodeServerFrames(entry ?? new Uint8Array())[0]?.profile_changed?.user;
        changed.push(`${user_id} ${user?.user_id} ${user?.name} ${version} ${user?.version}`);
      }
      asOf ||= page.as_of ?? '';
      after = page.next ?? '';
    }
    since = asOf;
    return { changed, pages };
  };
}

for (const kind of databaseKinds) {
  t.test(`${kind}: each changed profile is found once`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    await updateProfile(store, 'ann', { name: 'before' });
    const next = await setUp(store);
    const changed = async () => (await next()).changed;
    t.same(await changed(), []);
    await updateProfile(store, 'ann', { name: 'one' });
    await updateProfile(store, 'ann', { name: 'two' });
    await updateProfile(store, 'ben', { name: 'B' });
    t.same(await changed(), ['ann ann two 3 3', 'ben ben B 1 1'], 'as it is now');
    await updateProfile(store, 'ben', { name: 'B' });
    t.same(await changed(), [], 'an unchanged one is not');
    await store.databases.writes.query(`update profiles set changed_xid = '9000000000' where user_id = 'ben'`);
    t.same(await changed(), [], 'nor is one from a dump of another server');
    const users = Array.from({ length: 1_000 }, (_, n) => ({
      user_id: `u${n}`,
      name: 'N',
      avatar_url: '',
      metadata: new Uint8Array(),
    }));
    await putUsers(store, { users } as never);
    await updateProfile(store, 'ann', { name: 'last' });
    const { changed: many, pages } = await next();
    t.same([many.length, new Set(many).size, pages], [1_001, 1_001, 3]);
    t.equal(many.at(-1), 'ann ann last 4 4');
    t.same(await changed(), []);
  });
}

t.test('changes in transactions that end in a different order than they began are found once', async (t) => {
  const store = await createTestStore('postgres');
  t.teardown(() => store.close());
  for (const user of ['ann', 'ben']) await updateProfile(store, user, { name: 'before' });
  const next = await setUp(store);
  const found: string[][] = [];
  await store.databases.writes.transaction(async (tx) => {
    await tx.query(
      `update profiles set name = 'slow', version = 2, changed_xid = pg_current_xact_id() where user_id = 'ann'`,
    );
    await updateProfile(store, 'ben', { name: 'fast' });
    found.push((await next()).changed, (await next()).changed);
  });
  found.push((await next()).changed, (await next()).changed);
  t.same(found, [['ben ben fast 2 2'], [], ['ann ann slow 2 2'], []]);
});
