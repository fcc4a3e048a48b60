import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from '@godwit/client';
import { migrate, openDatabases, signToken } from '@godwit/store';
import { createTestDatabase, eventually, freePort, serverUrl } from '@godwit/store/testing';
import { pino } from 'pino';
import t from 'tap';
import { readConfig } from '../config/config.js';
import type { Role } from '../config/roles.js';
import { runAll } from '../roles/all.js';
import { runGateway } from '../roles/gateway.js';
import { runStore } from '../roles/store.js';
import { runWorker } from '../roles/worker.js';

const DOCUMENT = new URL('../../../docs/reference/metrics.md', import.meta.url);

interface Described {
  type: string;
  labels: string;
}
type Metrics = Map<string, Described>;

/** The rows of the document's tables, by role. */
function documented(): Record<'gateway' | 'store' | 'worker', Metrics> {
  const found = { gateway: new Map(), store: new Map(), worker: new Map() };
  for (const row of readFileSync(DOCUMENT, 'utf8').split('\n')) {
    const [, name = '', type = '', labels = '', unit = '', roles = '', meaning = ''] = row
      .split(' | ')
      .flatMap((cell, index) => (index === 0 ? ['', cell.replace(/^\| /, '')] : [cell.replace(/ \|$/, '')]));
    if (!/^`godwit_\w+`$/.test(name)) continue;
    t.ok(unit && meaning, `${name} has a unit and a meaning`);
    const described = { type, labels: labels.replaceAll(/[`–]/g, '').split(', ').sort().join(', ') };
    for (const role of roles.split(', ')) found[role as keyof typeof found].set(name.slice(1, -1), described);
  }
  return found;
}

/** Godwit's metrics on a page: the type and the label names of each. */
async function exported(pages: readonly string[]): Promise<Metrics> {
  const found: Metrics = new Map();
  for (const page of pages) {
    const text = await (await fetch(page)).text();
    for (const [, name = '', type = ''] of text.matchAll(/^# TYPE (godwit_\w+) (\w+)$/gm)) {
      const samples = text.matchAll(new RegExp(`^${name}(?:_bucket|_sum|_count)?(?:\\{(.*)\\})? [^ ]+$`, 'gm'));
      const labels = new Set<string>();
      for (const [, inside = ''] of samples)
        for (const [, label = ''] of inside.matchAll(/(\w+)="/g)) if (label !== 'le') labels.add(label);
      found.set(name, { type, labels: [...labels].sort().join(', ') });
    }
  }
  return found;
}

t.test('the document lists exactly the metrics that each role exports', async (t) => {
  const { url, drop } = await createTestDatabase();
  const ports = { GATEWAY_PORT: await freePort(), STORE_PORT: await freePort(), WORKER_PORT: await freePort() };
  const secret = randomBytes(24).toString('hex');
  const environment = {
    DATABASE_URL: url,
    // The database itself serves as the replica, which is never behind.
    DATABASE_REPLICA_URL: url,
    REDIS_URL: serverUrl('REDIS_URL'),
    REDIS_PREFIX: `test-${randomBytes(6).toString('hex')}:`,
    AUTH_SECRET: secret,
    INTERNAL_TOKEN: randomBytes(24).toString('hex'),
    DRAIN_SECONDS: '1',
    ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
  };
  const log = pino({ level: 'silent' });
  const config = (role: Role) => readConfig(role, environment);
  const database = await openDatabases(url);
  await migrate(database.writes);
  const store = await runStore(config('store'), log);
  const worker = await runWorker(config('worker'), log);
  const gateway = await runGateway(config('gateway'), log);
  t.teardown(async () => {
    await gateway.stop();
    await worker.stop();
    await store.stop();
    await database.close();
    await drop();
  });

  // Produce one sample of everything: a request, a close, a finished job, a dead job.
  const link = `ws://127.0.0.1:${ports.GATEWAY_PORT}/v1/ws`;
  const token = (user: string) => signToken(user, { secret, lifetimeSeconds: 60 });
  const ann = await connect({ url: link, token: await token('ann') });
  await ann.createConversation({ conversation_id: 'room', member_ids: ['ben'] });
  await ann.send({ conversation_id: 'room', body: 'x' });
  await ann.history({ conversation_id: 'room' });
  await database.jobs.query(
    "insert into dead_jobs (id, kind, key, payload, attempts, error) values ('x', 'x', 'x', '{}', 1, '')",
  );
  ann.close();
  const page = (port: number) => `http://127.0.0.1:${port}/metrics`;
  const until = async (port: number, sample: RegExp) => {
    const text = async () => (await fetch(page(port))).text();
    await eventually(String(sample), async () => sample.test(await text()));
  };
  await until(ports.GATEWAY_PORT, /^godwit_gateway_closes_total\{/m);
  await until(ports.STORE_PORT, /^godwit_database_replica_pages_total\{outcome="read"\} 1$/m);
  await until(ports.WORKER_PORT, /^godwit_job_attempts_total\{/m);

  const documents = documented();
  for (const role of ['gateway', 'store', 'worker'] as const) {
    const port = ports[`${role.toUpperCase()}_PORT` as keyof typeof ports];
    t.same(sorted(await exported([page(port)])), sorted(documents[role]), role);
  }

  // PGlite has no pools, and so no samples of them; the names are the same.
  const free = [await freePort(), await freePort()];
  const all = await runAll(
    readConfig('all', { DATABASE_URL: 'pglite://memory', GATEWAY_PORT: String(free[0]), STORE_PORT: String(free[1]) }),
    log,
  );
  t.teardown(() => all.stop());
  const names = new Set(Object.values(documents).flatMap((metrics) => [...metrics.keys()]));
  t.same([...(await exported(free.map(page))).keys()].sort(), [...names].sort(), 'all');
});

const sorted = (metrics: Metrics) => Object.fromEntries([...metrics].sort(([one], [other]) => (one < other ? -1 : 1)));
