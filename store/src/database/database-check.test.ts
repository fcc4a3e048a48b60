import t from 'tap';
import { eventually } from '../testing/eventually.js';
import { startPostgres } from '../testing/postgres-servers.js';
import { createTestDatabase } from '../testing/test-database.js';
import { assertDurable } from './database-check.js';
import { assertMigrated, migrate } from './migrate.js';
import { createPostgresDatabase } from './postgres-database.js';

const open = (url: string) => createPostgresDatabase({ url, max: 1, name: 'checks' });

for (const encoding of ['LATIN1', 'SQL_ASCII']) {
  t.test(`a database with the encoding ${encoding} is refused, and nothing is created in it`, async (t) => {
    const { url, drop } = await createTestDatabase(`template template0 encoding '${encoding}' locale 'C'`);
    const database = open(url);
    t.teardown(async () => {
      await database.close();
      await drop();
    });
    const message = new RegExp(`encoding is ${encoding}, but must be UTF8`);
    await t.rejects(migrate(database), message);
    await t.rejects(assertMigrated(database), message);
    t.same([...(await database.query(`select 1 from pg_tables where schemaname = 'public'`))], []);
  });
}

t.test('a server whose settings do not make commits durable is refused', async (t) => {
  const server = await startPostgres();
  const database = open(server.url);
  t.teardown(async () => {
    await database.close();
    await server.stop();
  });
  await t.resolves(assertDurable(database), 'the default settings are durable');
  const is = (setting: string, value: string) =>
    eventually(`${setting} is ${value}`, async () => {
      const [row] = await database.query<{ now: string }>(`select current_setting('${setting}') as now`);
      return row?.now === value;
    });
  for (const setting of ['fsync', 'full_page_writes']) {
    await database.query(`alter system set ${setting} = off`);
    await database.query('select pg_reload_conf()');
    // A reload takes effect asynchronously.
    await is(setting, 'off');
    await t.rejects(assertDurable(database), new RegExp(`not durable: ${setting} is off: .*DATABASE_UNSAFE=allow`));
    await database.query(`alter system reset ${setting}`);
    await database.query('select pg_reload_conf()');
    await is(setting, 'on');
  }
  for (const value of ['off', 'local', 'on']) {
    await database.query(`alter role postgres set synchronous_commit = ${value}`);
    const again = open(server.url);
    const check = assertDurable(again);
    if (value === 'off') await t.rejects(check, /not durable: synchronous_commit is off/);
    else await t.resolves(check, value);
    await again.close();
  }
});
