import type { StoreClient } from '@godwit/store/client';
import t from 'tap';
import { DatabaseEpoch } from '../recovery/database-epoch.js';
import { createSetsVersionCheck } from './sets-version-check.js';
import { LocalUser } from './users.js';

/** A comparison with a store that answers with the versions of `store`, and its outcome. */
function setUp() {
  const store = { versions: {} as Record<string, number>, epoch: 'one', fails: false, answers: true };
  const asked: { call: string; conversation_ids: string[]; user_ids: string[] }[] = [];
  const behind: string[] = [];
  const errors: unknown[] = [];
  let restored = 0;
  const compare = createSetsVersionCheck({
    store: {
      async call(call: string, request: { conversation_ids: string[]; user_ids: string[] }) {
        asked.push({ call, ...request });
        if (store.fails) throw new Error('the store cannot be reached');
        const sets_versions = store.answers ? request.user_ids.map((id) => store.versions[id] ?? 0) : [];
        return { sets_versions, database_epoch: store.epoch };
      },
    } as unknown as StoreClient,
    databaseEpoch: new DatabaseEpoch(() => restored++),
    onBehind: ({ id }) => behind.push(id),
    onError: (error) => errors.push(error),
  });
  return { store, asked, behind, errors, compare, restored: () => restored };
}

/** A user whose open sessions know every change up to a version. */
function userAt(id: string, version: number): LocalUser {
  const user = new LocalUser(id);
  user.sets.opened(version);
  return user;
}

const turns = async () => {
  for (let n = 0; n < 3; n++) await new Promise(setImmediate);
};

t.test('exactly the users whose sets have a newer version in the store are reported', async (t) => {
  const { store, asked, behind, errors, compare } = setUp();
  store.versions = { ann: 4, ben: 5, cat: 3, dan: 9 };
  compare([userAt('ann', 4), userAt('ben', 4), userAt('cat', 4), new LocalUser('dan'), userAt('eve', 4)]);
  await turns();
  t.same(asked, [{ call: 'heads', conversation_ids: [], user_ids: ['ann', 'ben', 'cat', 'dan', 'eve'] }]);
  t.same(behind, ['ben'], 'each by the version of that user; never a user without an open session');
  t.same(errors, []);
});

t.test('a comparison reveals that the database was restored', async (t) => {
  const { store, compare, restored } = setUp();
  compare([userAt('ann', 1)]);
  await turns();
  store.epoch = 'two';
  t.equal(restored(), 0);
  compare([userAt('ann', 1)]);
  await turns();
  t.equal(restored(), 1);
});

t.test('a store of the previous version reports no versions, and a failing one is reported once', async (t) => {
  const { store, behind, errors, compare } = setUp();
  store.answers = false;
  compare([userAt('ann', 1), userAt('ben', 1)]);
  await turns();
  t.same([behind, errors], [[], []]);
  store.fails = true;
  compare([userAt('ann', 1), userAt('ben', 1)]);
  await turns();
  t.equal(errors.length, 1);
});
