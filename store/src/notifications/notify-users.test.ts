import { randomBytes } from 'node:crypto';
import { Code, decodeServerFrames, limits } from '@godwit/schema';
import t from 'tap';
import { readUserSets } from '../conversations/memberships.js';
import { cleanup } from '../cron/cleanup.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { confirmNotifications } from './confirm.js';
import { readKept } from './kept-notifications.js';
import { MAX_KEPT, notifyUsers } from './notify-users.js';

const ALL = Number.MAX_SAFE_INTEGER;
const text = (body: string) => new TextEncoder().encode(body);

/** Every frame published to users, as `topic: id or text, version`. */
async function listenTo(store: TestStore, users: readonly string[]): Promise<string[]> {
  const heard: string[] = [];
  store.bus.listen({
    frame(topic, bytes) {
      const { notified, told, sets_version } = internal.store.v1.BusFrame.decode(bytes);
      const [frame] = decodeServerFrames((notified ?? told)?.entry as Uint8Array);
      const { notification_id, body } = frame?.notification ?? {};
      heard.push(`${topic}: ${notification_id || Buffer.from(body ?? []).toString()} ${sets_version}`);
    },
    gap() {},
  });
  await store.bus.subscribe(users.map((user) => `u:${user}`));
  return heard;
}

/** The ids, or the texts, of the notifications that are kept for a user, from pages of the versions in between. */
async function keptFor(store: TestStore, user_id: string, after_version = 0, to_version = ALL): Promise<string[]> {
  const found: string[] = [];
  for (let after = after_version, more = true; more; ) {
    const [page] = await readKept(store.databases.reads, [{ user_id, after_version: after, to_version }]);
    const entries = page?.notifications ?? [];
    for (const { entry } of entries)
      found.push(decodeServerFrames(entry as Uint8Array)[0]?.notification?.notification_id ?? '');
    after = page?.versions?.at(-1) ?? after;
    more = page?.has_more ?? false;
  }
  return found;
}

for (const kind of databaseKinds) {
  t.test(`on ${kind}`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const heard = await listenTo(store, ['ann', 'ben', 'cat']);
    const sets = async (user: string) => (await readUserSets(store, [user]))[0];

    t.test('an ephemeral notification is published once to each user, and nothing is kept', async (t) => {
      t.same(await notifyUsers(store, { user_ids: ['ann', 'ben', 'ann'], body: text('sale') }), {});
      t.same(heard.splice(0), ['u:ann: sale 0', 'u:ben: sale 0']);
      t.match(await sets('ann'), { sets_version: 0, notified_version: 0 });
      t.same(await keptFor(store, 'ann'), []);
    });

    t.test('a kept one counts as a change of sets, with its version in the frame', async (t) => {
      const request = { user_ids: ['ann', 'ben'], body: text('sale'), content_type: 'text/plain', keep: true };
      t.same(await notifyUsers(store, { ...request, notification_id: 'one' }), { notification_id: 'one' });
      t.same(heard.splice(0).sort(), ['u:ann: one 1', 'u:ben: one 1']);
      const { notification_id = '' } = await notifyUsers(store, { user_ids: ['ann'], keep: true });
      t.match(notification_id, /^[0-9a-f-]{36}$/);
      t.same(heard.splice(0), [`u:ann: ${notification_id} 2`]);
      t.match(await sets('ann'), { sets_version: 2, notified_version: 2 });
      t.same(await keptFor(store, 'ann'), ['one', notification_id]);
      t.same(await keptFor(store, 'ann', 1), [notification_id]);
      t.same(await keptFor(store, 'ann', 0, 1), ['one']);
      t.same(await keptFor(store, 'cat'), []);
      const [page] = await readKept(store.databases.reads, [{ user_id: 'ben', after_version: 0, to_version: ALL }]);
      const [frame] = decodeServerFrames(page?.notifications?.[0]?.entry as Uint8Array);
      t.match(frame?.notification, { content_type: 'text/plain', body: Buffer.from('sale'), notification_id: 'one' });
      t.ok(Math.abs((frame?.notification?.sent_at ?? 0) - Date.now()) < 60_000);
    });

    t.test('a repeated request reaches only users who were not among its recipients', async (t) => {
      const request = { body: text('sale'), content_type: 'text/plain', keep: true, notification_id: 'one' };
      await confirmNotifications(store, 'ben', { notification_ids: ['one'] });
      await notifyUsers(store, { ...request, user_ids: ['ann', 'ben', 'cat'] });
      t.same(heard.splice(0), ['u:cat: one 1'], 'neither again to a user who confirmed it');
      t.same(await keptFor(store, 'ben'), []);
      for (const other of [{ body: text('sold out') }, { content_type: 'text/html' }])
        await t.rejects(notifyUsers(store, { ...request, ...other, user_ids: ['cat'] }), { code: Code.CODE_CONFLICT });
      t.same(heard.splice(0), []);
    });

    t.test('requests with one id at the same time send it to each user once', async (t) => {
      const user_ids = ['ann', 'ben', 'cat'];
      const request = { body: text('at once'), keep: true, notification_id: 'at once' };
      await Promise.all(
        Array.from({ length: 6 }, (_, n) =>
          notifyUsers(store, { ...request, user_ids: n % 2 ? user_ids : [...user_ids].reverse() }),
        ),
      );
      t.same(
        heard
          .splice(0)
          .map((line) => line.slice(0, 14))
          .sort(),
        user_ids.map((user) => `u:${user}: at once`),
      );
    });

    t.test('only the user confirms, and only the user’s own row', async (t) => {
      await confirmNotifications(store, 'cat', { notification_ids: ['at once', 'unknown'] });
      t.same(await keptFor(store, 'cat'), ['one']);
      t.ok((await keptFor(store, 'ann')).includes('at once'));
      await confirmNotifications(store, 'cat', { notification_ids: ['one', 'at once'] });
      t.match(await sets('cat'), { notified_version: 0 });
    });

    t.test('at the bound the oldest is dropped, and a repeated request does not bring it back', async (t) => {
      const ids = Array.from({ length: MAX_KEPT + 3 }, (_, n) => `many ${String(n).padStart(3, '0')}`);
      for (const notification_id of ids) await notifyUsers(store, { user_ids: ['dan'], keep: true, notification_id });
      t.same(await keptFor(store, 'dan'), ids.slice(3));
      await notifyUsers(store, { user_ids: ['dan'], keep: true, notification_id: ids[0] });
      t.same(await keptFor(store, 'dan'), ids.slice(3));
    });

    t.test('cleanup removes what was kept for 30 days, and nothing newer', async (t) => {
      const { jobs } = store.databases;
      for (const table of ['kept_notifications where id', 'notification_recipients where notification_id']) {
        const [name, , column] = table.split(' ');
        await jobs.query(`update ${name} set sent_at = now() - interval '31 days' where ${column} = 'one'`);
        await jobs.query(`update ${name} set sent_at = now() - interval '29 days' where ${column} = 'at once'`);
      }
      t.match(await cleanup.run({ ...store, settings: {} as never }), /; 1 kept notifications of 3 users expired$/);
      t.notOk((await keptFor(store, 'ann')).includes('one'));
      t.ok((await keptFor(store, 'ann')).includes('at once'));
    });

    t.test('bad requests name the field, and nothing is kept or published', async (t) => {
      const count = async () => (await store.databases.reads.query('select 1 from kept_notifications')).length;
      const before = await count();
      heard.splice(0);
      const bad: [object, RegExp, Code][] = [
        [{ user_ids: [] }, /user_ids/, Code.CODE_INVALID_ARGUMENT],
        [{ user_ids: ['ann', '@shop'] }, /user_ids/, Code.CODE_INVALID_ARGUMENT],
        [{ user_ids: ['ann', ''] }, /user_ids/, Code.CODE_INVALID_ARGUMENT],
        [{ user_ids: Array.from({ length: 10_001 }, (_, n) => `u${n}`) }, /user_ids/, Code.CODE_TOO_LARGE],
        [{ user_ids: ['ann'], body: randomBytes(limits.max_body_bytes + 1) }, /body/, Code.CODE_TOO_LARGE],
        [{ user_ids: ['ann'], content_type: 'x'.repeat(129) }, /content_type/, Code.CODE_TOO_LARGE],
        [{ user_ids: ['ann'], keep: true, notification_id: ' x' }, /notification_id/, Code.CODE_INVALID_ARGUMENT],
        [{ user_ids: ['ann'], notification_id: 'x' }, /notification_id/, Code.CODE_INVALID_ARGUMENT],
      ];
      for (const [request, message, code] of bad) {
        await t.rejects(notifyUsers(store, { ...request, keep: 'keep' in request }), { code, message });
      }
      const known = { ...store, policy: { ...store.policy, users: 'known' as const } };
      await t.rejects(notifyUsers(known, { user_ids: ['ann', 'nobody'], keep: true }), {
        code: Code.CODE_NOT_FOUND,
        message: /user_ids.*nobody/,
      });
      t.same([await count(), heard], [before, []]);
      for (const notification_ids of [['a', ''], Array.from({ length: 1_001 }, (_, n) => `n${n}`)])
        await t.rejects(confirmNotifications(store, 'ann', { notification_ids }), /notification_ids/);
    });

    t.test('ten thousand users are one statement, and each gets it', async (t) => {
      const user_ids = Array.from({ length: 10_000 }, (_, n) => `user ${n}`);
      const { published } = store.bus.counts;
      await notifyUsers(store, { user_ids, keep: true, notification_id: 'all' });
      t.equal(store.bus.counts.published - published, 10_000);
      const [row] = await store.databases.reads.query<{ n: number }>(
        `select count(*)::int as n from notification_recipients where notification_id = 'all'`,
      );
      t.equal(row?.n, 10_000);
    });
  });
}
