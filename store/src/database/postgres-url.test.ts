import { createServer, type Socket } from 'node:net';
import { Code } from '@godwit/schema';
import t from 'tap';
import { startTlsPostgres } from '../testing/postgres-servers.js';
import { freePort } from '../testing/servers.js';
import { createTestDatabase } from '../testing/test-database.js';
import { migrate } from './migrate.js';
import { createPostgresDatabase } from './postgres-database.js';
import { parsePostgresUrl } from './postgres-url.js';

/** Runs one statement on a new connection. */
async function ask<Row>(url: string, text: string, params: string[] = []): Promise<Row | undefined> {
  const database = createPostgresDatabase({ url, max: 1, name: 'urls' });
  try {
    return (await database.query<Row>(text, params))[0];
  } finally {
    await database.close();
  }
}

/** Returns the error message of a connection that fails. */
async function refusal(url: string): Promise<string> {
  try {
    return `connected: ${JSON.stringify(await ask(url, 'select 1'))}`;
  } catch (error) {
    const { cause, message } = error as Error;
    return String((cause as Error | undefined)?.message ?? message);
  }
}

/** Returns the URL with its parameters replaced. */
function withParameters(url: string, parameters: Readonly<Record<string, string>>): string {
  const changed = new URL(url);
  changed.search = new URLSearchParams(parameters).toString();
  return changed.href;
}

t.test('an error in a URL is reported with the name of the parameter', async (t) => {
  const wrong: [parameters: string, message: RegExp][] = [
    ['sslmode=no-verify', /^sslmode must be one of disable, prefer, require, verify-ca, verify-full$/],
    ['sslmode=allow', /^sslmode must be one of/],
    ['ssl=true', /^the parameter ssl is not known: use one of connect_timeout, host, /],
    ['statement_timeout=5', /^the parameter statement_timeout is not known/],
    ['application_name=x', /^the parameter application_name is not known/],
    ['password=hidden', /^the parameter password is not known/],
    ['prepare=no', /^prepare must be one of true, false$/],
    ['prepare=true&prepare=false', /^the parameter prepare occurs twice$/],
    ['connect_timeout=0', /^connect_timeout must be a number of seconds/],
    ['connect_timeout=5s', /^connect_timeout must be a number of seconds/],
    ['target_session_attrs=any', /^target_session_attrs must be one of read-write, /],
    ['search_path=a&schema=b', /^search_path and schema: set one of them, not both$/],
    ['schema=', /^schema is empty$/],
    ['sslmode=require&sslcert=c', /^sslcert and sslkey: set both of them, or neither$/],
    ['sslrootcert=c', /need sslmode=verify-full, verify-ca or require$/],
    ['sslmode=prefer&sslrootcert=c', /need sslmode=verify-full, verify-ca or require$/],
    ['sslmode=verify-ca', /^sslmode=verify-ca needs sslrootcert$/],
    ['sslmode=verify-ca&sslrootcert=system', /^sslrootcert=system needs sslmode=verify-full$/],
    ['sslmode=require&sslrootcert=system', /^sslrootcert=system needs sslmode=verify-full$/],
    ['host=/one,/two', /^host must be either one socket folder/],
    ['host=one:two:three', /^host must be names of servers/],
  ];
  for (const [parameters, message] of wrong)
    t.throws(() => parsePostgresUrl(`postgres://user:hidden@db/godwit?${parameters}`), { message }, parameters);
  const missing = 'postgres://db/godwit?sslmode=verify-full&sslrootcert=/none/of/it';
  t.throws(() => createPostgresDatabase({ url: missing, max: 1, name: 'x' }), /^sslrootcert cannot be read: ENOENT/);
});

t.test('servers come from the host of the URL or from its host parameter', async (t) => {
  const servers = (url: string) => parsePostgresUrl(url).servers.map(({ host, port }) => `${host} ${port}`);
  t.same(servers('postgres://db/x'), ['db 5432']);
  t.same(servers('postgres://db:6432/x'), ['db 6432']);
  t.same(servers('postgres://one,two/x'), ['one 5432', 'two 5432']);
  t.same(servers('postgres://[::1]:6432/x'), ['::1 6432']);
  t.same(servers('postgres:///x?host=one:1,[::1]:2,::1'), ['one 1', '::1 2', '::1 5432']);
  t.same(servers('postgres://db:6432/x?host=/run/postgresql'), ['/run/postgresql 6432']);
  t.same(servers('postgres://%2Frun%2Fpostgresql/x'), ['/run/postgresql 5432']);
});

t.test('over TLS only a server with a valid certificate is accepted; a socket needs no TLS', async (t) => {
  const server = await startTlsPostgres();
  t.teardown(() => server.stop());
  const { authority: sslrootcert, client, folder } = server;
  const [byName, certified] = [new URL(server.url), new URL(server.url)];
  byName.hostname = 'localhost';
  certified.username = 'certified';
  // The socket is not encrypted.
  const socket = withParameters(server.url, { host: folder });
  const encrypted = 'select ssl from pg_stat_ssl where pid = pg_backend_pid()';
  t.same(await ask(socket, encrypted), { ssl: false });
  await ask(socket, 'create role certified login');

  for (const url of [server.url, byName.href]) {
    for (const sslmode of ['require', 'verify-ca', 'verify-full'])
      t.same(await ask(withParameters(url, { sslmode, sslrootcert }), encrypted), { ssl: true }, `${sslmode} ${url}`);
    for (const sslmode of ['prefer', 'require'])
      t.same(
        await ask(withParameters(url, { sslmode }), encrypted),
        { ssl: true },
        `${sslmode} without a trusted root`,
      );
    t.match(await refusal(withParameters(url, { sslmode: 'verify-full' })), /self-signed certificate/);
    t.match(await refusal(withParameters(url, { sslmode: 'disable' })), /no encryption/);
  }
  // An address of the server that is not in its certificate.
  const strange = { sslrootcert, host: '0.0.0.0' };
  const altnames = /IP: 0\.0\.0\.0 is not in the cert's list/;
  t.match(await refusal(withParameters(server.url, { ...strange, sslmode: 'verify-full' })), altnames);
  t.same(await ask(withParameters(server.url, { ...strange, sslmode: 'verify-ca' }), encrypted), { ssl: true });
  const asCertified = { sslmode: 'verify-full', sslrootcert };
  t.match(await refusal(withParameters(certified.href, asCertified)), /requires a valid client certificate/);
  const proof = { ...asCertified, sslcert: client.certificate, sslkey: client.key };
  t.same(await ask(withParameters(certified.href, proof), 'select current_user::text as name'), { name: 'certified' });
});

t.test('a server without TLS is refused if the URL requires TLS', async (t) => {
  const { url, drop } = await createTestDatabase();
  t.teardown(drop);
  for (const sslmode of ['require', 'verify-full'])
    t.match(await refusal(withParameters(url, { sslmode })), /SSL|TLS/i, sslmode);
  t.same(await ask(withParameters(url, { sslmode: 'prefer' }), 'select 1 as one'), { one: 1 });
});

t.test('schema and search_path determine where the migrations create tables', async (t) => {
  for (const parameter of ['schema', 'search_path']) {
    const { url, drop } = await createTestDatabase();
    t.teardown(drop);
    await ask(url, 'create schema app');
    const database = createPostgresDatabase({ url: withParameters(url, { [parameter]: 'app' }), max: 1, name: 'app' });
    await migrate(database);
    t.same(await migrate(database), []);
    await database.close();
    const found = 'select schemaname from pg_tables where schemaname in ($$app$$, $$public$$) group by 1';
    t.same(await ask(url, found), { schemaname: 'app' }, parameter);
  }
});

t.test('the other parameters are passed to the driver', async (t) => {
  const { url, drop } = await createTestDatabase();
  t.teardown(drop);
  const prepared = 'select count(*)::int as n from pg_prepared_statements where name <> $1';
  t.same(await ask(withParameters(url, { prepare: 'false' }), prepared, ['']), { n: 0 });
  t.same(await ask(withParameters(url, { prepare: 'true' }), prepared, ['']), { n: 1 });
  t.same(await ask(withParameters(url, { target_session_attrs: 'read-write' }), 'select 1 as one'), { one: 1 });
  const { port } = new URL(url);
  const hosts = { host: `127.0.0.1:${await freePort()},127.0.0.1:${port}`, target_session_attrs: 'primary' };
  t.same(await ask(withParameters(url, hosts), 'select 1 as one'), { one: 1 }, 'the second server is used');

  const sockets = new Set<Socket>();
  const silent = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
  t.teardown(() => {
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
  await new Promise((resolve) => silent.once('listening', resolve));
  const nobody = `postgres://127.0.0.1:${(silent.address() as { port: number }).port}/x?connect_timeout=1`;
  const began = performance.now();
  await t.rejects(ask(nobody, 'select 1'), { code: Code.CODE_UNAVAILABLE, cause: { code: 'CONNECT_TIMEOUT' } });
  t.ok(performance.now() - began < 8_000, 'the time-out is shorter than the default of 10 s');
});
