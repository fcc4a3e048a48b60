import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabases } from '@godwit/store';
import {
  createMigratedDatabase,
  createTestDatabase,
  freePort,
  launchUntil,
  natsBinary,
  privateServer,
  startNats,
  startRedis,
} from '@godwit/store/testing';
import { Redis } from 'ioredis';
import t from 'tap';
import { answerHttp, expectFault, soundSettings } from '../testing/diagnosed.js';
import { diagnose } from './doctor.js';

const DATABASE = await createMigratedDatabase();
t.teardown(DATABASE.drop);
const GOOD = soundSettings(DATABASE.url);

t.test('faults of Postgres', async (t) => {
  const fault = (url: string, detail: RegExp, remedy: RegExp, more = {}) =>
    expectFault(t, 'store', { ...GOOD, DATABASE_URL: url }, { check: 'postgres', detail, remedy, ...more });
  const at = (change: (url: URL) => void) => {
    const url = new URL(DATABASE.url);
    change(url);
    return url.href;
  };
  const port = String(await freePort());
  await fault(
    at((url) => {
      url.port = port;
    }),
    /ECONNREFUSED/,
    /start Postgres/,
  );
  await fault(
    at((url) => {
      url.hostname = 'nowhere.invalid';
    }),
    /nowhere\.invalid/,
    /does not resolve/,
  );
  await fault(
    at((url) => {
      url.pathname = '/no_such_database';
    }),
    /no_such_database/,
    /create the database/,
  );
  await fault(
    at((url) => {
      url.username = 'nobody_at_all';
    }),
    /nobody_at_all/,
    /user/,
  );

  const empty = await createTestDatabase();
  t.teardown(empty.drop);
  await fault(empty.url, /schema is at version 0/, /godwit migrate/);
  const ascii = await createTestDatabase("encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C' template template0");
  t.teardown(ascii.drop);
  const found = await diagnose('store', { ...GOOD, DATABASE_URL: ascii.url });
  t.match(found.filter(({ check }) => check === 'postgres')[0], {
    status: 'failed',
    detail: /encoding is SQL_ASCII/,
    remedy: /UTF8/,
  });

  const { writes, close } = await openDatabases(DATABASE.url);
  t.teardown(close);
  const name = new URL(DATABASE.url).pathname.slice(1);
  await writes.query(`alter database ${name} set synchronous_commit = off`);
  await fault(DATABASE.url, /synchronous_commit is off/, /switch the settings on/);
  await writes.query(`alter database ${name} reset synchronous_commit`);
});

t.test('faults of Redis', async (t) => {
  const server = await startRedis();
  t.teardown(() => server.stop());
  const fault = (url: string, detail: RegExp, remedy: RegExp, more = {}) =>
    expectFault(t, 'store', { ...GOOD, REDIS_URL: url }, { check: 'redis', detail, remedy, ...more });
  await fault(`redis://127.0.0.1:${await freePort()}`, /ECONNREFUSED/, /start Redis/);
  const redis = new Redis(server.url);
  t.teardown(() => redis.disconnect());
  await redis.config('SET', 'maxmemory', '100mb');
  await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
  await fault(server.url, /allkeys-lru/, /noeviction/, { status: 'warning' });
  await redis.config('SET', 'maxmemory', '0');
  await redis.replicaof('127.0.0.1', await freePort());
  await fault(server.url, /READONLY/, /replica/);
  await redis.replicaof('NO', 'ONE');
  await redis.config('SET', 'requirepass', 'secret');
  await fault(server.url, /NOAUTH/, /password to REDIS_URL/);
  await fault(server.url.replace('redis://', 'redis://:wrong@'), /WRONGPASS/, /password/);
});

t.test('faults of brokers, key servers and mail servers', async (t) => {
  const dead = await freePort();
  const worker = (environment: Record<string, string>, expected: Parameters<typeof expectFault>[3]) =>
    expectFault(t, 'worker', { ...GOOD, ...environment }, expected);
  await worker(
    { BROKER_URL: `nats://127.0.0.1:${dead}` },
    { check: 'broker', detail: /NATS cannot be used/, remedy: /start the broker/ },
  );
  await worker(
    { BROKER_URL: `amqp://127.0.0.1:${dead}` },
    { check: 'broker', detail: /RabbitMQ cannot be used/, remedy: /start the broker/ },
  );
  const port = await freePort();
  const launch = () => launchUntil(spawn(natsBinary(), ['-a', '127.0.0.1', '-p', String(port)]), /Server is ready/);
  const folder = mkdtempSync(join(tmpdir(), 'godwit-nats-'));
  const plain = await privateServer(`nats://127.0.0.1:${port}`, folder, launch, 'SIGTERM');
  t.teardown(() => plain.stop());
  await worker({ BROKER_URL: `nats://127.0.0.1:${port}` }, { check: 'broker', detail: /JetStream/, remedy: /-js/ });
  const secured = await startNats('--user', 'godwit', '--pass', 'secret');
  t.teardown(() => secured.stop());
  await worker({ BROKER_URL: secured.url }, { check: 'broker', detail: /uthorization/, remedy: /user and password/ });
  const mail = { SMTP_URL: `smtp://127.0.0.1:${dead}`, MAIL_FROM: 'a@b.example', PUBLIC_URL: 'http://a.example' };
  await worker(mail, { check: 'mail', detail: /ECONNREFUSED/, remedy: /SMTP_URL/ });

  const keys = await answerHttp(t, (path) =>
    path === '/empty'
      ? { status: 200, body: '{"keys":[]}' }
      : path === '/text'
        ? { status: 200, body: 'hello' }
        : { status: 404, body: '' },
  );
  for (const [path, detail] of [
    ['/none', /answered 404/],
    ['/empty', /no public key/],
    ['/text', /JSON/],
  ] as const) {
    const { AUTH_SECRET: _, ...others } = GOOD;
    const findings = await diagnose('store', { ...others, AUTH_JWKS_URL: `${keys}${path}` });
    t.match(
      findings.filter(({ status }) => status === 'failed'),
      [{ check: 'token keys', detail, remedy: /AUTH_JWKS_URL/ }],
    );
  }
});
