import { randomBytes } from 'node:crypto';
import { Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { eventually } from '../testing/eventually.js';
import { createTestDatabase } from '../testing/test-database.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import type { Database } from './database.js';
import { classifyDatabaseError, isConnectionLoss, wasRolledBack } from './database-errors.js';
import { createPostgresDatabase } from './postgres-database.js';

/** SQLSTATEs, and whether the same statement may succeed later. */
const STATES = {
  '08006': true,
  '25006': true,
  '28P01': true,
  '3D000': true,
  '40001': true,
  '40P01': true,
  '53100': true,
  '53200': true,
  '53300': true,
  '55P03': true,
  '57014': true,
  '57P03': true,
  '58030': true,
  '22021': false,
  '23505': false,
  '40002': false,
  '42P01': false,
  XX000: false,
};

for (const kind of databaseKinds) {
  t.test(`${kind}: exactly the errors after which a retry may succeed are UNAVAILABLE`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const { writes } = store.databases;
    for (const [state, later] of Object.entries(STATES)) {
      const raise = `do $$ begin raise exception 'on purpose' using errcode = '${state}'; end $$`;
      const expected = later ? { code: Code.CODE_UNAVAILABLE, cause: { code: state } } : { code: state };
      await t.rejects(writes.query(raise), expected, state);
      await t.rejects(
        writes.transaction((tx) => tx.query(raise)),
        { code: expected.code },
        `${state} in a transaction`,
      );
    }
    t.match(await writes.query('select 1 as one'), [{ one: 1 }], 'the database still answers');
  });
}

t.test('an outdated prepared statement is UNAVAILABLE, and a protocol violation of our own is a defect', async (t) => {
  const { url, drop } = await createTestDatabase();
  const database = createPostgresDatabase({ url, max: 1, name: 'plans' });
  t.teardown(async () => {
    await database.close();
    await drop();
  });
  await database.query('create table grows (a int)');
  await database.query('insert into grows values (1)');
  const read = () => database.transaction((tx) => tx.query('select * from grows where a = $1::int', [1]));
  await read();
  await database.query('alter table grows add column b int');
  await t.rejects(read(), { code: Code.CODE_UNAVAILABLE, cause: { code: '0A000' } });
  t.same([...((await read()) as unknown[])], [{ a: 1, b: null }]);
  const breach = await database.query('select $1::int, $2::int', [1]).catch((error) => error);
  t.match(breach, { code: '08P01' });
  t.equal(isConnectionLoss(breach), false);
  t.equal(isConnectionLoss({ code: '08P01', message: 'from a pooler, which reports no routine' }), true);
  t.match(classifyDatabaseError({ code: '08P01' }), { code: Code.CODE_UNAVAILABLE });
});

t.test(
  'a lack of connections, a refused login, a timeout and a lock that is not available are UNAVAILABLE',
  async (t) => {
    const { url, drop } = await createTestDatabase();
    const role = `limited_${randomBytes(6).toString('hex')}`;
    const limited = new URL(url);
    limited.username = role;
    const [admin, first, second] = [url, limited.href, limited.href].map((url) =>
      createPostgresDatabase({ url, max: 2, name: 'limits' }),
    ) as [Database, Database, Database];
    t.teardown(async () => {
      await Promise.all([first, second].map((database) => database.close()));
      await admin.query(`drop role if exists ${role}`);
      await admin.close();
      await drop();
    });
    const unavailable = (code: string) => ({ code: Code.CODE_UNAVAILABLE, cause: { code } });
    await admin.query(`create role ${role} nologin connection limit 1`);
    await t.rejects(first.query('select 1'), unavailable('28000'));
    await admin.query(`alter role ${role} login`);
    // The server counts the refused connection until it is closed.
    await eventually('a connection', async () => Boolean(await first.query('select 1').catch(() => undefined)));
    await t.rejects(second.query('select 1'), unavailable('53300'));

    await first.query(`set statement_timeout = '20ms'`);
    await t.rejects(first.query('select pg_sleep(10)'), unavailable('57014'));
    await admin.query('create table held (n int)');
    await admin.transaction(async (tx) => {
      await tx.query('lock table held');
      await t.rejects(
        admin.transaction((tx) => tx.query('lock table held nowait')),
        unavailable('55P03'),
      );
    });
  },
);

t.test('connection errors of the driver, the operating system and TLS are recognised', async (t) => {
  const lost = ['CONNECTION_CLOSED', 'CONNECT_TIMEOUT', 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'];
  const tls = ['ERR_TLS_CERT_ALTNAME_INVALID', 'ERR_SSL_WRONG_VERSION_NUMBER', 'CERT_HAS_EXPIRED'];
  const chain = ['SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'];
  for (const code of [...lost, ...tls, ...chain]) {
    const error = Object.assign(new Error(code), { code });
    t.match(classifyDatabaseError(error), { code: Code.CODE_UNAVAILABLE, retryAfterMs: 500, cause: error }, code);
    t.ok(isConnectionLoss(error), code);
  }
  for (const code of ['UNDEFINED_VALUE', 'MAX_PARAMETERS_EXCEEDED', 'ERR_INVALID_ARG_TYPE', '']) {
    const error = Object.assign(new Error(code), { code });
    t.equal(classifyDatabaseError(error), error, code);
    t.notOk(isConnectionLoss(error), code);
  }
  const known = new GodwitError(Code.CODE_INVALID_ARGUMENT, 'text');
  t.equal(classifyDatabaseError(known), known);
  t.ok(wasRolledBack(classifyDatabaseError(Object.assign(new Error(), { code: '40P01' }))));
  t.notOk(wasRolledBack(known));
});
