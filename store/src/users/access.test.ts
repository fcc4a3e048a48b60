import { Code } from '@godwit/schema';
import t from 'tap';
import { readUserSets } from '../conversations/memberships.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { assertAccess, banUser, endSessions, unbanUser } from './access.js';

for (const kind of databaseKinds) {
  t.test(`on ${kind}`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const { reads, writes } = store.databases;
    const published: unknown[] = [];
    store.bus.listen({
      frame: (topic, bytes) => published.push([topic, internal.store.v1.BusFrame.decode(bytes).access_changed]),
      gap() {},
    });
    await store.bus.subscribe(['u:ann', 'u:ben']);
    const access = async (user: string) => (await readUserSets(store, [user]))[0]?.access;
    const version = async (user: string) => (await readUserSets(store, [user]))[0]?.sets_version;
    const may = (user_id: string, issued_at = Date.now()) => assertAccess(reads, { user_id, issued_at });

    t.test('a user to whom nothing was refused has no record of it', async (t) => {
      t.equal(await access('ann'), undefined);
      await may('ann', 0);
      t.same(published, []);
    });

    t.test('a ban counts as a change of sets, is published, and ends with unban', async (t) => {
      const before = (await version('ann')) ?? 0;
      await banUser(store, { user_id: 'ann', reason: 'spam' });
      t.match(await access('ann'), { banned: true, reason: 'spam', revoked_before: 0, ended_version: before + 1 });
      t.equal(await version('ann'), before + 1);
      await t.rejects(may('ann'), { code: Code.CODE_PERMISSION_DENIED, message: /spam/ });
      await banUser(store, { user_id: 'ann', reason: 'more spam' });
      t.match(await access('ann'), { reason: 'more spam', ended_version: before + 2 });
      await unbanUser(store, { user_id: 'ann' });
      t.match(await access('ann'), { banned: false, reason: '', ended_version: before + 2 });
      t.equal(await version('ann'), before + 3);
      await may('ann', 0);
      t.match(published.splice(0), [
        ['u:ann', { access: { banned: true, reason: 'spam' }, session_id: '' }],
        ['u:ann', { access: { banned: true, reason: 'more spam' } }],
        ['u:ann', { access: { banned: false, reason: '' } }],
      ]);
    });

    t.test('to unban a user who is not banned changes and publishes nothing', async (t) => {
      const before = await version('ben');
      await unbanUser(store, { user_id: 'ben' });
      t.equal(await version('ben'), before);
      t.same(published, []);
    });

    t.test('revoked are the tokens issued before, and those of unknown age; later ones are good', async (t) => {
      await endSessions(store, { user_id: 'ben' });
      await may('ben', 0);
      const since = Date.now();
      await endSessions(store, { user_id: 'ben', revoke_tokens: true });
      const { revoked_before = 0, ended_version } = (await access('ben')) ?? {};
      t.ok(Math.abs(revoked_before - since) < 60_000);
      t.equal(ended_version, 2);
      for (const issued of [0, 1, revoked_before - 1])
        await t.rejects(may('ben', issued), { code: Code.CODE_UNAUTHENTICATED });
      for (const issued of [revoked_before, revoked_before + 1]) await may('ben', issued);
      await endSessions(store, { user_id: 'ben' });
      t.equal((await access('ben'))?.revoked_before, revoked_before, 'stays revoked');
      t.match(published.splice(0), [
        ['u:ben', { access: { ended_version: 1, revoked_before: 0 } }],
        ['u:ben', { access: { ended_version: 2, revoked_before } }],
        ['u:ben', { access: { ended_version: 3, revoked_before } }],
      ]);
    });

    t.test('the end of one session is published, and changes nothing else', async (t) => {
      const before = await access('ben');
      await endSessions(store, { user_id: 'ben', session_id: 'one' });
      t.same(await access('ben'), before);
      t.match(published.splice(0), [['u:ben', { session_id: 'one', access: null }]]);
    });

    t.test('the end of one session is not acknowledged while gateways cannot be told of it', async (t) => {
      const subscribers = () => Promise.reject(new Error('the bus is down'));
      const down = { databases: store.databases, bus: { ...store.bus, subscribers, publish() {} } };
      await t.rejects(endSessions(down, { user_id: 'ben', session_id: 'one' }), { code: Code.CODE_UNAVAILABLE });
      await t.resolves(endSessions(down, { user_id: 'ben' }), 'that of all sessions is kept in the database');
    });

    t.test('other changes of a user count nothing', async (t) => {
      const before = await version('ann');
      await writes.query(
        `update users set email = 'ann@example.com', last_seen_at = now(), muted = true where id = 'ann'`,
      );
      t.equal(await version('ann'), before);
    });

    t.test('bad requests name the field and change nothing', async (t) => {
      const before = await access('ann');
      for (const user_id of ['', '@', '@Shop', ' ann', 'x'.repeat(65)])
        for (const act of [banUser, unbanUser, endSessions])
          await t.rejects(act(store, { user_id }), /user_id/, user_id);
      await t.rejects(banUser(store, { user_id: 'ann', reason: 'x'.repeat(101) }), { code: Code.CODE_TOO_LARGE });
      await t.rejects(banUser(store, { user_id: 'ann', reason: 'a\0b' }), /reason/);
      await t.rejects(endSessions(store, { user_id: 'ann', session_id: 'a', revoke_tokens: true }), /revoke_tokens/);
      t.same(await access('ann'), before);
      t.same(published, []);
    });
  });
}
