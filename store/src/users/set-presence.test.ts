import { Code, godwit, MAX_STATUS_TEXT_BYTES } from '@godwit/schema';
import t from 'tap';
import { readUserSets } from '../conversations/memberships.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { setPresence } from './set-presence.js';

const Status = godwit.v1.PresenceStatus;

for (const kind of databaseKinds) {
  t.test(`${kind}: the status of a user`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const told: unknown[] = [];
    store.bus.listen({
      frame: (topic, bytes) => told.push([topic, internal.store.v1.BusFrame.decode(bytes).presence_set]),
      gap() {},
    });
    await store.bus.subscribe(['u:ann', 'u:ben', 'p:ann']);
    const kept = async (user: string) => {
      const [sets] = await readUserSets(store, [user]);
      return [sets?.status, sets?.status_text, sets?.status_version ?? 0];
    };

    t.test('the status is online until the user chooses another, also before the first connection', async (t) => {
      t.same(await kept('ann'), [Status.PRESENCE_STATUS_ONLINE, '', 0]);
      t.same(await setPresence(store, 'ann', { status: Status.PRESENCE_STATUS_BUSY, text: 'at work' }), {
        version: 1,
      });
      t.same(await kept('ann'), [Status.PRESENCE_STATUS_BUSY, 'at work', 1]);
      await setPresence(store, 'ben', { status: Status.PRESENCE_STATUS_INVISIBLE });
      t.same(await kept('ben'), [Status.PRESENCE_STATUS_INVISIBLE, '', 1]);
      t.match(told.splice(0), [
        ['u:ann', { status: Status.PRESENCE_STATUS_BUSY, text: 'at work', version: 1 }],
        ['u:ben', { status: Status.PRESENCE_STATUS_INVISIBLE, text: '', version: 1 }],
      ]);
    });

    t.test('the version of the status counts choices and no other updates of the user', async (t) => {
      const { writes } = store.databases;
      await readUserSets(store, ['cat'], ['cat@example.com']);
      t.same(await kept('cat'), [Status.PRESENCE_STATUS_ONLINE, '', 0], 'a first connection is not a choice');
      // The statement of a store of the previous version.
      const insert = `insert into users (id, status) values ('cat', 4)
        on conflict (id) do update set status = excluded.status`;
      await writes.query(insert);
      await writes.query(`update users set last_seen_at = now(), email = '' where id = 'cat'`);
      t.same(await kept('cat'), [Status.PRESENCE_STATUS_BUSY, '', 1]);
      const choices = Array.from({ length: 10 }, (_, n) =>
        setPresence(store, 'cat', { status: Status.PRESENCE_STATUS_AWAY, text: String(n) }),
      );
      const versions = (await Promise.all(choices)).map(({ version = 0 }) => version);
      t.same(
        [...versions].sort((a, b) => a - b),
        [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      );
      const newest = versions.indexOf(11);
      t.same(
        await kept('cat'),
        [Status.PRESENCE_STATUS_AWAY, String(newest), 11],
        'the stored choice has the highest version',
      );
    });

    t.test('an invalid status or text is refused and changes nothing', async (t) => {
      const before = await kept('ann');
      const set = (status: number, text = '') => setPresence(store, 'ann', { status: status as never, text });
      const bad = { code: Code.CODE_INVALID_ARGUMENT };
      for (const status of [0, Status.PRESENCE_STATUS_OFFLINE, 6, -1])
        await t.rejects(set(status), bad, String(status));
      await t.rejects(set(Status.PRESENCE_STATUS_AWAY, 'a\0b'), bad);
      const long = 'x'.repeat(MAX_STATUS_TEXT_BYTES + 1);
      await t.rejects(set(Status.PRESENCE_STATUS_AWAY, long), { code: Code.CODE_TOO_LARGE });
      t.same(await kept('ann'), before);
      t.same(told, []);
    });
  });
}
