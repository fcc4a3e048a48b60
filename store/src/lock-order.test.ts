import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { uploadAttachment } from './attachments/upload.js';
import { createDiskBlobs } from './blobs/disk-blobs.js';
import { addMembers } from './conversations/add-members.js';
import { createConversation } from './conversations/create.js';
import { readUserSets } from './conversations/memberships.js';
import { removeMembers } from './conversations/remove-members.js';
import { cleanup } from './cron/cleanup.js';
import { digest } from './cron/due-digests.js';
import { files } from './cron/files.js';
import { migrate } from './database/migrate.js';
import { openDatabases } from './database/open-databases.js';
import { createPostgresDatabase } from './database/postgres-database.js';
import { blockUser, unblockUser } from './friends/block.js';
import { removeFriend } from './friends/remove.js';
import { requestFriend } from './friends/request.js';
import { notify } from './jobs/notify.js';
import { requestJob } from './jobs/requested-jobs.js';
import { confirmNotifications } from './notifications/confirm.js';
import { notifyUsers } from './notifications/notify-users.js';
import { quotas } from './quotas/quotas.js';
import { eventually } from './testing/eventually.js';
import { lockWaits } from './testing/lock-waits.js';
import { createTestDatabase } from './testing/test-database.js';
import { storeOn } from './testing/test-store.js';
import { keepSeen } from './users/seen.js';
import { setMute } from './users/set-mute.js';

// Ids whose order differs by byte, by UTF-16 unit and by collation.
const USERS = ['B', 'Z', '_', 'a', 'z', 'ä', '～', '\u{1f600}', ...Array.from({ length: 24 }, (_, n) => `u${n}-Ä`)];
const NOTIFICATIONS = Array.from({ length: 9 }, (_, n) => `n${n}`);
const ROOMS = ['d:B', 'd:_', 'd:a', 'd:Z', 'd:ä'];

/**
 * The number of deadlocks that the server has ended in the database of `url`. Waits until all connections are closed.
 */
async function deadlocksOf(url: string): Promise<number> {
  const server = new URL(url);
  const name = server.pathname.slice(1);
  server.pathname = '/postgres';
  const admin = createPostgresDatabase({ url: server.href, max: 1, name: 'deadlocks' });
  try {
    for (;;) {
      // A connection that is no longer listed has reported all its statistics.
      const open = await admin.query('select 1 from pg_stat_activity where datname = $1 limit 1', [name]);
      if (open.length === 0) break;
    }
    const [row] = await admin.query<{ deadlocks: number }>(
      'select deadlocks from pg_stat_database where datname = $1',
      [name],
    );
    return row?.deadlocks ?? Number.NaN;
  } finally {
    await admin.close();
  }
}

t.test('concurrent statements that lock the same rows of users and notifications do not deadlock', async (t) => {
  const { url, drop } = await createTestDatabase("template template0 locale_provider icu icu_locale 'en-US'");
  t.teardown(drop);
  const databases = await openDatabases(url);
  await migrate(databases.writes);
  const store = storeOn(databases);
  const { jobs } = databases;
  await jobs.query(
    `insert into conversations (id, kind, last_seq, member_count) select c, 2, 1000, 40 from unnest($1::text[]) c`,
    [ROOMS],
  );
  await jobs.query(
    `insert into members (conversation_id, user_id, role, joined_seq, read_seq)
     select c, u, 1, 0, 0 from unnest($1::text[]) c, unnest($2::text[]) u`,
    [ROOMS, USERS],
  );
  await jobs.query(
    `insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body)
     select c, 1, 'sender', 'id', now(), '', '' from unnest($1::text[]) c`,
    [ROOMS],
  );
  let count = 0;
  const turned = <T>(all: readonly T[]) => {
    const at = (count++ * 7) % all.length;
    const some = [...all.slice(at), ...all.slice(0, at)];
    return count % 2 ? some : some.reverse();
  };
  const context = { ...store, settings: { notifyQuietSeconds: 0, notifyMaxSeconds: 0, retentionDays: 0 } };
  const statements = [
    () =>
      readUserSets(
        store,
        turned(USERS),
        USERS.map(() => `${count}@example.com`),
      ),
    () =>
      keepSeen(
        store,
        turned(USERS).map((user_id) => ({ user_id, at: count * 1_000 })),
      ),
    () => notify(store, { posted: turned(ROOMS).map((conversation_id) => ({ conversation_id, seq: count + 1 })) }),
    () => setMute(store, turned(USERS)[0] as string, { muted: true }),
    () => setMute(store, turned(USERS)[0] as string, { muted: false }),
    () => digest.run(context),
    () => cleanup.run(context),
    () => notifyUsers(store, { user_ids: turned(USERS), keep: true, notification_id: `n${count % 9}` }),
    () => notifyUsers(store, { user_ids: turned(USERS), keep: true }),
    () => confirmNotifications(store, turned(USERS)[0] as string, { notification_ids: turned(NOTIFICATIONS) }),
  ];
  let left = 300;
  const worker = async () => {
    while (left-- > 0) await statements[left % statements.length]?.();
  };
  await Promise.all(Array.from({ length: 10 }, worker));
  await databases.close();
  t.equal(await deadlocksOf(url), 0);
});

t.test('concurrent requests that count against quotas of the same users do not deadlock', async (t) => {
  const { url, drop } = await createTestDatabase("template template0 locale_provider icu icu_locale 'en-US'");
  t.teardown(drop);
  const databases = await openDatabases(url);
  await migrate(databases.writes);
  const folder = t.testdir();
  // So low that some requests are refused, which rolls back what they have locked.
  const policy = {
    ...storeOn(databases).policy,
    quotas: { ...quotas, MAX_JOINS_PER_DAY: 8, MAX_USERS_ADDED_PER_DAY: 30 },
  };
  const store = { ...storeOn(databases), blobs: createDiskBlobs(folder), policy };
  const users = USERS.slice(0, 8);
  for (const user of users) await createConversation(store, user, { conversation_id: user });
  let count = 0;
  const one = () => users[Math.floor((count++ * 5) / 3) % users.length] as string;
  const some = () => {
    const from = count++ % users.length;
    const turned = [...users.slice(from), ...users.slice(0, from)];
    return count % 2 ? turned : turned.reverse();
  };
  const requests = [
    () => createConversation(store, one(), { member_ids: some() }),
    (user: string) => addMembers(store, user, { conversation_id: user, user_ids: some() }),
    (user: string) =>
      removeMembers(store, user, { conversation_id: user, user_ids: some().filter((other) => other !== user) }),
    (user: string) => requestFriend(store, user, { user_id: one() }),
    (user: string) => removeFriend(store, user, { user_id: one() }),
    async (user: string) => {
      const user_id = one();
      await blockUser(store, user, { user_id });
      await unblockUser(store, user, { user_id });
    },
    (user: string) => uploadAttachment(store, user, { conversation_id: user }, Readable.from([Buffer.from('x')])),
    (user: string) =>
      requestJob(store, user, randomUUID(), { kind: 'export', conversation_id: user, format: 'ndjson' }),
    () => databases.jobs.query(`update attachments set state = 4 where state = 1`),
    () => files.run({ ...store, settings: { notifyQuietSeconds: 0, notifyMaxSeconds: 0, retentionDays: 0 } }),
  ];
  let left = 660;
  const failures = new Set<string>();
  const worker = async () => {
    while (left-- > 0)
      await Promise.resolve(requests[left % requests.length]?.(one())).catch((error) => {
        const { codeName, message } = GodwitError.from(error);
        failures.add(codeName === 'UNAVAILABLE' || codeName === 'INTERNAL' ? `${codeName} ${message}` : codeName);
      });
  };
  await Promise.all(Array.from({ length: 10 }, worker));
  await databases.close();
  t.equal(await deadlocksOf(url), 0);
  t.ok(failures.delete('RATE_LIMITED'), 'some requests were past a quota');
  t.notOk(
    [...failures].some((failure) => /^(UNAVAILABLE|INTERNAL)/.test(failure)),
    [...failures].join('; '),
  );
});

t.test('a statement that deadlocks is retried, and a transaction fails with UNAVAILABLE', async (t) => {
  const { url, drop } = await createTestDatabase();
  const [holder, other] = [
    createPostgresDatabase({ url, max: 2, name: 'holder' }),
    createPostgresDatabase({ url, max: 1, name: 'other' }),
  ];
  t.teardown(async () => {
    await Promise.all([holder.close(), other.close()]);
    await drop();
  });
  await holder.query('create table counts (id text primary key, n int not null)');
  await holder.query(`insert into counts values ('a', 0), ('b', 0)`);
  // The connection that checks for a deadlock first is ended.
  await other.query(`set deadlock_timeout = '500ms'`);
  const addOne = 'update counts set n = n + 1 where id = $1';
  const addBoth = `
    with held as (select id from counts order by id for update)
    update counts c set n = n + 1 from held where c.id = held.id`;
  /**
   * Lets `run` lock row a and wait for row b, which `holder` has locked before it waits for a; resolves with its
   * outcome.
   */
  const deadlock = async (run: () => Promise<unknown>) => {
    let outcome: Promise<unknown> = Promise.resolve();
    await holder.transaction(async (tx) => {
      await tx.query(`set local deadlock_timeout = '10s'`);
      await tx.query(addOne, ['b']);
      outcome = run().catch((error) => error);
      await eventually('the statement waits for a lock', async () => (await lockWaits(holder)) > 0);
      await tx.query(addOne, ['a']);
    });
    return outcome;
  };
  const counts = () => holder.query('select id, n from counts order by id');
  const unavailable = { code: Code.CODE_UNAVAILABLE };

  t.same(await deadlock(() => other.query(addBoth)), []);
  t.same(
    [...(await counts())],
    [
      { id: 'a', n: 2 },
      { id: 'b', n: 2 },
    ],
  );
  t.match(await deadlock(() => other.transaction((tx) => tx.query(addBoth))), {
    ...unavailable,
    cause: { code: '40P01' },
  });
  t.same(
    [...(await counts())],
    [
      { id: 'a', n: 3 },
      { id: 'b', n: 3 },
    ],
  );
  const raise = `do $$ begin raise exception 'on purpose' using errcode = '40001'; end $$`;
  await t.rejects(other.query(raise), { ...unavailable, cause: { code: '40001' } });
});
