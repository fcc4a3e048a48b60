import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { createTestDatabase } from '../testing/test-database.js';
import { assertMigrated, migrate, migrations } from './migrate.js';
import { createPostgresDatabase } from './postgres-database.js';

const functions = readdirSync(new URL('../../sql/functions/', import.meta.url)).map((name) => `functions/${name}`);

t.test('several processes that migrate at the same time apply each migration once', async (t) => {
  const { url, drop } = await createTestDatabase();
  const databases = Array.from({ length: 5 }, (_, i) => createPostgresDatabase({ url, max: 2, name: `migrate ${i}` }));
  t.teardown(async () => {
    await Promise.all(databases.map((database) => database.close()));
    await drop();
  });
  const [first] = databases;
  if (!first) return;
  await t.rejects(assertMigrated(first), /run godwit migrate/, 'an old schema is rejected');
  const applied = await Promise.all(databases.map(migrate));
  t.same(applied.flat().sort(), [...migrations().map(({ name }) => name), ...functions].sort());
  t.same(await migrate(first), [], 'no migration is left to apply');

  await first.query(`update functions set digest = 'different'`);
  t.same(await migrate(first), functions.sort(), 'a function whose text has changed is replaced');
  await first.query(`insert into migrations (version, name) values (9999, 'a later build')`);
  await first.query(`update functions set digest = 'from a later build'`);
  t.same(await migrate(first), [], 'functions of a later build are kept');
  await t.resolves(assertMigrated(first));
});

t.test('functions are replaced in the transaction of the newest migration', async (t) => {
  const { url, drop } = await createTestDatabase();
  const database = createPostgresDatabase({ url, max: 2, name: 'migrate' });
  t.teardown(async () => {
    await database.close();
    await drop();
  });
  // Its result type differs, so it cannot be replaced.
  await database.query(`create function append_messages(batch jsonb, forbidding integer, only_known boolean, together boolean)
    returns integer language sql as 'select 1'`);
  await t.rejects(migrate(database), { code: '42P13' });
  const before = migrations().at(-2)?.version;
  await t.rejects(assertMigrated(database), new RegExp(`at version ${before},`));
});

t.test('the migration moves the read position of authors to their own newest message', async (t) => {
  const { url, drop } = await createTestDatabase();
  const database = createPostgresDatabase({ url, max: 2, name: 'migrate' });
  t.teardown(async () => {
    await database.close();
    await drop();
  });
  await migrate(database);
  await database.query(`insert into conversations (id, kind, last_seq) values ('old', 1, 6)`);
  await database.query(
    `insert into members (conversation_id, user_id, role, joined_seq, read_seq)
     values ('old', 'ann', 1, 0, 1), ('old', 'ben', 1, 0, 5), ('old', 'cat', 1, 0, 2)`,
  );
  await database.query(
    `insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body, deleted)
     select 'old', seq, sender, decode(md5(seq::text), 'hex'), now(), '', '', deleted
     from (values (1, 'ann', false), (2, 'ben', false), (3, 'ann', false), (6, 'ann', true)) as m(seq, sender, deleted)`,
  );
  const script = readFileSync(new URL('../../sql/0011-read-by-posting.sql', import.meta.url), 'utf8');
  await database.query(script.slice(0, script.indexOf(';')));
  const positions = await database.query('select user_id, read_seq::int from members order by user_id');
  t.same(positions, [
    { user_id: 'ann', read_seq: 3 },
    { user_id: 'ben', read_seq: 5 },
    { user_id: 'cat', read_seq: 2 },
  ]);
});
