import { Code } from '@godwit/schema';
import t from 'tap';
import { readUserSets } from './conversations/memberships.js';
import { cleanup } from './cron/cleanup.js';
import { digest } from './cron/due-digests.js';
import { migrate } from './database/migrate.js';
import { openDatabases } from './database/open-databases.js';
import { createPostgresDatabase } from './database/postgres-database.js';
import { notify } from './jobs/notify.js';
import { eventually } from './testing/eventually.js';
import { createTestDatabase } from './testing/test-database.js';
import { storeOn } from './testing/test-store.js';
import { keepSeen } from './users/seen.js';
import { setMute } from './users/set-mute.js';

// Their order differs by byte, by UTF-16 unit, and in a language.
const USERS = ['B', 'Z', '_', 'a', 'z', 'ä', '～', '\u{1f600}', ...Array.from({ length: 24 }, (_, n) => `u${n}-Ä`)];
const ROOMS = ['d:B', 'd:_', 'd:a', 'd:Z', 'd:ä'];

/** How many circles of locks the server ended in the database of `url`, once every connection to it is closed. */
async function deadlocksOf(url: string): Promise<number> {
  const server = new URL(url);
  const name = server.pathname.slice(1);
  server.pathname = '/postgres';
  const admin = createPostgresDatabase({ url: server.href, max: 1, name: 'deadlocks' });
  try {
    for (;;) {
      // Gone from the list, a connection has told all its figures.
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

t.test('statements that lock the same rows of users and notifications at once form no circle', async (t) => {
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
  ];
  let left = 210;
  const worker = async () => {
    while (left-- > 0) await statements[left % statements.length]?.();
  };
  await Promise.all(Array.from({ length: 10 }, worker));
  await databases.close();
  t.equal(await deadlocksOf(url), 0);
});

t.test('of a circle of locks, a statement is tried again, and a transaction UNAVAILABLE', async (t) => {
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
  // The one that looks for a circle first is ended.
  await other.query(`set deadlock_timeout = '500ms'`);
  const addOne = 'update counts set n = n + 1 where id = $1';
  const addBoth = `
    with held as (select id from counts order by id for update)
    update counts c set n = n + 1 from held where c.id = held.id`;
  const waits = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  /** Has `run` hold a and wait for b, which this holds and then waits for a; resolves with what became of `run`. */
  const circle = async (run: () => Promise<unknown>) => {
    let outcome: Promise<unknown> = Promise.resolve();
    await holder.transaction(async (tx) => {
      await tx.query(`set local deadlock_timeout = '10s'`);
      await tx.query(addOne, ['b']);
      outcome = run().catch((error) => error);
      await eventually('it waits for a lock', async () => (await holder.query(waits)).length > 0);
      await tx.query(addOne, ['a']);
    });
    return outcome;
  };
  const counts = () => holder.query('select id, n from counts order by id');
  const unavailable = { code: Code.CODE_UNAVAILABLE };

  t.same(await circle(() => other.query(addBoth)), []);
  t.same(
    [...(await counts())],
    [
      { id: 'a', n: 2 },
      { id: 'b', n: 2 },
    ],
  );
  t.match(await circle(() => other.transaction((tx) => tx.query(addBoth))), {
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
