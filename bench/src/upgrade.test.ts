import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import * as sdk from '@godwit/client';
import { createTestDatabase, eventually, freePort } from '@godwit/store/testing';
import postgres from 'postgres';
import t from 'tap';
import { type Kept, Ledger } from './faults/ledger.js';
import { GODWIT, RoleProcess } from './faults/role-process.js';
import { tokenFor } from './load/tokens.js';
import { buildLastRelease } from './system/last-release.js';
import { makeConversation } from './system/store-call.js';

const ROOMS = ['room-0', 'room-1', 'room-2'];
/** Milliseconds between messages, over all clients. */
const PACE_MS = 10;
/** Messages that are acknowledged in each mixture of versions. */
const BETWEEN = 40;

t.setTimeout(300_000);

t.test('an upgrade from the last release and back under load loses and repeats no message', async (t) => {
  const last = buildLastRelease();
  t.teardown(() => last.remove());
  const old = last.godwit;
  const oldSdk: typeof sdk = await import(pathToFileURL(last.sdk).href);
  t.not(oldSdk.Client, sdk.Client, 'the SDKs are two versions');

  const database = await createTestDatabase();
  t.teardown(() => database.drop());
  const [authSecret, internalToken] = [randomBytes(24).toString('hex'), randomBytes(24).toString('hex')];
  const shared = {
    ...process.env,
    DATABASE_URL: database.url,
    REDIS_PREFIX: `upgrade-${randomBytes(6).toString('hex')}:`,
    AUTH_SECRET: authSecret,
    INTERNAL_TOKEN: internalToken,
    DRAIN_SECONDS: '5',
    RECONNECT_SPREAD_SECONDS: '1',
    LOG_LEVEL: 'info',
  };
  const migrate = (godwit: string) => execFileSync(godwit, ['migrate'], { env: shared }).toString();
  migrate(old);

  const running = new Map<string, RoleProcess>();
  t.teardown(() => Promise.all([...running.values()].map((child) => child.end('SIGKILL'))));
  const ports = { 'store a': await freePort(), 'store b': await freePort() };
  const [gatewayA, gatewayB, workerPort] = [await freePort(), await freePort(), await freePort()];
  const storeUrl = (name: keyof typeof ports) => `http://127.0.0.1:${ports[name]}`;
  const environments: Record<string, Record<string, string>> = {
    'store a': { STORE_PORT: String(ports['store a']) },
    'store b': { STORE_PORT: String(ports['store b']) },
    'gateway a': { GATEWAY_PORT: String(gatewayA), STORE_URL: storeUrl('store a') },
    'gateway b': { GATEWAY_PORT: String(gatewayB), STORE_URL: storeUrl('store b') },
    worker: { WORKER_PORT: String(workerPort) },
  };
  const replace = async (name: string, godwit: string) => {
    await running.get(name)?.end('SIGTERM');
    const env = { ...shared, ...environments[name] };
    const child = new RoleProcess(name, name.split(' ')[0] as string, env, () => {}, { godwit });
    running.set(name, child);
    await child.start();
  };
  for (const name of Object.keys(environments)) await replace(name, old);

  const people = [oldSdk, sdk].flatMap(({ connect }, version) =>
    [gatewayA, gatewayB].flatMap((port, side) =>
      [0, 1].map((n) => ({ user: `${version === 0 ? 'old' : 'new'}-${side}-${n}`, port, connect })),
    ),
  );
  const members = new Map(ROOMS.map((id) => [id, people.map(({ user }) => user)]));
  for (const [id, users] of members)
    await makeConversation({ storeUrl: storeUrl('store a'), internalToken }, id, users);
  const ledger = new Ledger();
  const clients: sdk.Client[] = [];
  t.teardown(() => {
    for (const client of clients) client.close();
  });
  for (const { user, port, connect } of people) {
    const token = await tokenFor(user, authSecret);
    const client = await connect({ url: `ws://127.0.0.1:${port}/v1/ws`, token, connectTimeoutMs: 60_000 });
    client.on('message_posted', ({ message }) => {
      if (message) ledger.received(user, message.conversation_id, message.seq, Buffer.from(message.body).toString());
    });
    clients.push(client);
  }

  let over = false;
  const sends: Promise<void>[] = [];
  const load = (async () => {
    for (let order = 0; !over; order++) {
      const index = order % people.length;
      const { user } = people[index] as (typeof people)[0];
      const conversation = ROOMS[order % ROOMS.length] as string;
      const message = { text: `${user} ${order}`, user, conversation, order };
      ledger.send(message);
      const sending = (clients[index] as sdk.Client).send({ conversation_id: conversation, body: message.text });
      sends.push(sending.then(({ seq }) => ledger.acked(message, seq)));
      await sleep(PACE_MS);
    }
  })();
  /** Waits until BETWEEN more messages are acknowledged in the current mixture of versions. */
  const flow = async () => {
    const enough = ledger.acknowledged + BETWEEN;
    await eventually(`${enough} messages are acknowledged`, () => ledger.acknowledged >= enough, {
      instead: () => ledger.acknowledged,
    });
  };

  await flow();
  t.comment(migrate(GODWIT));
  await flow();
  // First an old gateway on a new store, then a new gateway on an old store.
  for (const name of ['worker', 'store a', 'gateway b', 'store b', 'gateway a']) {
    await replace(name, GODWIT);
    await flow();
  }
  // The roll back keeps the new schema.
  const sql = postgres(database.url, { max: 1, onnotice: () => {} });
  t.teardown(() => sql.end());
  for (const name of ['gateway a', 'store b', 'gateway b', 'store a']) {
    await replace(name, old);
    await flow();
  }
  // An old worker would leave these rows to a new one.
  const batches = async () => (await sql`select count(*)::int as n from outbox where kind = 'posted_batch'`)[0]?.n;
  await eventually('no batch is left in the outbox', async () => (await batches()) === 0, { instead: batches });
  await replace('worker', old);
  await flow();
  over = true;
  await load;
  await Promise.all(sends);

  const kept = (await sql`
    select conversation_id, seq::int, sender_id, convert_from(body, 'UTF8') as text from messages
    order by conversation_id, seq`) as unknown as Kept[];
  const heads = new Map(kept.map(({ conversation_id, seq }) => [conversation_id, seq]));
  const behind = () =>
    [...members].some(([id, users]) => users.some((user) => ledger.position(user, id) < (heads.get(id) ?? 0)));
  await eventually('no client is behind', () => !behind());
  ledger.check(kept, members);
  t.same(ledger.violations, []);
  t.equal(ledger.acknowledged, ledger.sent.size);
  t.equal(kept.length, ledger.sent.size);
  // Jobs caused by messages, whichever version relayed them.
  const waiting = async () =>
    (await sql`select (select count(*) from outbox)::int + (select count(*) from jobs)::int as n`)[0]?.n;
  await eventually('outbox and job queue are empty', async () => (await waiting()) === 0, { instead: waiting });
  t.same(await sql`select kind, error from dead_jobs`, [], 'no worker received a job that it does not understand');
  t.comment(`from ${last.version}: ${kept.length} messages, ${ledger.deliveries} deliveries`);
  for (const client of clients) client.close();
  await sql.end();
  await Promise.all([...running.values()].map((child) => child.end('SIGTERM')));
});
