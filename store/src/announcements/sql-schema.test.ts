import { randomUUID } from 'node:crypto';
import t from 'tap';
import { migrate } from '../database/migrate.js';
import { createPostgresDatabase } from '../database/postgres-database.js';
import { caller, DENIED } from '../testing/sql-caller.js';
import { createMigratedDatabase, createTestDatabase } from '../testing/test-database.js';

t.test('another role needs only the right to use the schema', async (t) => {
  const { url, drop } = await createMigratedDatabase();
  const owner = createPostgresDatabase({ url, max: 1, name: 'owner' });
  const role = `app_${randomUUID().replaceAll('-', '')}`;
  await owner.query(`create role ${role} login`);
  const as = new URL(url);
  as.username = role;
  const app = createPostgresDatabase({ url: as.href, max: 1, name: 'application' });
  t.teardown(async () => {
    await app.close();
    await owner.query(`drop owned by ${role}`);
    await owner.query(`drop role ${role}`);
    await owner.close();
    await drop();
  });
  const { create, send } = caller({ databases: { writes: app } as never });
  await t.rejects(create('room', 'ann', ['ben']), { code: '42501', message: /schema godwit/ });
  await owner.query(`grant usage on schema godwit to ${role}`);
  t.equal(await create('room', 'ann', ['ben']), 'room');
  t.equal(await send('room', 'ann'), 1);
  await t.rejects(app.query('select * from messages'), { code: '42501' }, 'the tables stay closed');

  // Neither a temporary table nor a search path of the caller replaces the tables of the function.
  await owner.query(`grant temporary on database ${new URL(url).pathname.slice(1)} to ${role}`);
  await app.query('create temporary table members (conversation_id text, user_id text, visible_seq bigint)');
  await app.query(`insert into members values ('room', 'eve', 0)`);
  await app.query(`set search_path = pg_temp`);
  await t.rejects(send('room', 'eve'), DENIED);
  await app.query(`set standard_conforming_strings = off`);
  t.equal(await send('room', 'ben'), 2);
});

t.test('the functions use the tables of the schema that the migration used', async (t) => {
  const { url, drop } = await createTestDatabase();
  t.teardown(drop);
  const open = (schema: string) => createPostgresDatabase({ url: `${url}?schema=${schema}`, max: 1, name: schema });
  const [chat, other] = [open('chat'), open('other')];
  t.teardown(() => Promise.all([chat.close(), other.close()]));
  await chat.query('create schema chat');
  await chat.query('create schema other');
  await migrate(chat);
  await migrate(other);
  const { create } = caller({ databases: { writes: other } as never });
  await create('room', 'ann');
  t.same(await chat.query('select id from conversations'), [{ id: 'room' }], 'those of the first Godwit');
  t.same(await other.query('select id from conversations'), []);
});

t.test('without the right to create a schema, a migration leaves the functions out until it exists', async (t) => {
  const { url, drop } = await createTestDatabase();
  const admin = createPostgresDatabase({ url, max: 1, name: 'admin' });
  const role = `limited_${randomUUID().replaceAll('-', '')}`;
  await admin.query(`create role ${role} login`);
  await admin.query(`grant create, usage on schema public to ${role}`);
  const as = new URL(url);
  as.username = role;
  const limited = createPostgresDatabase({ url: as.href, max: 1, name: 'limited' });
  t.teardown(async () => {
    await limited.close();
    await admin.query(`drop owned by ${role}`);
    await admin.query(`drop role ${role}`);
    await admin.close();
    await drop();
  });
  await migrate(limited);
  t.same(await admin.query(`select to_regnamespace('godwit') as found`), [{ found: null }]);
  await admin.query(`create schema godwit authorization ${role}`);
  t.same(await migrate(limited), []);
  t.same(await limited.query(`select godwit.create_conversation('room', 'ann') as id`), [{ id: 'room' }]);
});
