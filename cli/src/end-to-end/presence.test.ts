import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Client, connect } from '@godwit/client';
import { godwit } from '@godwit/schema';
import { eventually, freePort } from '@godwit/store/testing';
import { Redis } from 'ioredis';
import t from 'tap';
import { createBarrier } from '../testing/barrier.js';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

const GODWIT = fileURLToPath(new URL('../../bin/godwit.js', import.meta.url));
const LEASE_SECONDS = 5;

/** Makes two users friends; waits for the presence events that follow, and takes them from the inbox. */
async function befriend(one: Client, inbox: Inbox, other: Client): Promise<void> {
  const id = other.session?.user_id as string;
  await one.requestFriend({ user_id: id });
  await other.acceptFriend({ user_id: one.session?.user_id });
  await inbox.until(() => inbox.lines.includes(`presence_changed ${id} online`));
  inbox.take();
}

const presences = (inbox: Inbox) => inbox.lines.filter((line) => line.startsWith('presence_changed'));

t.test('a user who reconnects within PRESENCE_LINGER_SECONDS, on any node, is never shown as offline', async (t) => {
  const system = await startTestSystem(2, { PRESENCE_LINGER_SECONDS: '4' });
  t.teardown(() => system.stop());
  const ann = await system.client('ann', 0);
  const toAnn = new Inbox(ann);
  let ben = await system.client('ben', 1);
  const others = [await system.client('cat', 0), await system.client('dan', 1)];
  for (const friend of [ben, ...others]) await befriend(ann, toAnn, friend);
  for (const node of [1, 0, 1]) {
    ben.close();
    ben = await system.client('ben', node);
  }
  // Each node started its linger timer for ben before that of the friend who leaves it now, so ben's ends first.
  for (const other of others) other.close();
  const gone = ['presence_changed cat offline', 'presence_changed dan offline'];
  await toAnn.until(() => gone.every((line) => toAnn.lines.includes(line)));
  t.same(presences(toAnn).sort(), gone);
  toAnn.take();
  await ben.setPresence({ status: godwit.v1.PresenceStatus.PRESENCE_STATUS_AWAY });
  await toAnn.until(() => presences(toAnn).length === 1);
  t.same(presences(toAnn), ['presence_changed ben away'], 'the next status is shown as usual');
  toAnn.take();
  ben.close();
  await toAnn.until(() => presences(toAnn).length === 1);
  t.same(
    presences(toAnn),
    ['presence_changed ben offline'],
    'a user who does not reconnect is shown as offline afterwards',
  );
});

/** Starts a gateway in a separate process, which can be killed. */
async function startProcess(system: TestSystem): Promise<{ child: ChildProcess; url: string }> {
  const { config } = system;
  const port = await freePort();
  const child = spawn(GODWIT, ['gateway'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      REDIS_URL: config.REDIS_URL,
      REDIS_PREFIX: config.REDIS_PREFIX,
      STORE_URL: system.storeUrl,
      AUTH_SECRET: config.AUTH_SECRET,
      INTERNAL_TOKEN: config.INTERNAL_TOKEN,
      GATEWAY_PORT: String(port),
      PRESENCE_LEASE_SECONDS: String(LEASE_SECONDS),
      LOG_LEVEL: 'info',
    },
  });
  for await (const line of createInterface(child.stdout)) if (line.includes('the gateway listens')) break;
  child.stdout.resume();
  return { child, url: `ws://127.0.0.1:${port}/v1/ws` };
}

t.test('friends see a user go online and offline once, with any number of devices; others see nothing', async (t) => {
  const system = await startTestSystem(2);
  t.teardown(() => system.stop());
  const settle = await createBarrier(system);
  const ann = await system.client('ann', 0);
  const eve = await system.client('eve', 1);
  let ben = await system.client('ben', 1);
  const [toAnn, toEve] = [new Inbox(ann), new Inbox(eve)];
  await befriend(ann, toAnn, ben);

  ben.close();
  await toAnn.until(() => toAnn.lines.includes('presence_changed ben offline'));
  const seen = toAnn.of('presence_changed').at(-1)?.last_seen ?? 0;
  t.ok(Math.abs(Date.now() - seen) < 60_000, 'the event carries the time at which he was last seen');
  ben = await system.client('ben', 1);
  t.match(ben.session?.friends, [{ user_id: 'ann', status: 2 }], 'Hello lists the friends who are online');
  await toAnn.until(() => toAnn.lines.includes('presence_changed ben online'));
  // A second device connects on the other gateway and the first one disconnects: the user stays online.
  const phone = await system.client('ben', 0);
  ben.close();
  await phone.setPresence({ status: 3, text: 'tea' });
  await toAnn.until(() => toAnn.lines.includes('presence_changed ben away "tea"'));
  phone.close();
  await toAnn.until(() => presences(toAnn).length === 4);
  await settle([ann, eve]);
  t.same(presences(toAnn), [
    'presence_changed ben offline',
    'presence_changed ben online',
    'presence_changed ben away "tea"',
    'presence_changed ben offline',
  ]);
  t.same(toEve.lines, []);
  // A chosen status persists, and is hidden while the user is invisible.
  const again = await system.client('ben', 1);
  await toAnn.until(() => presences(toAnn).length === 5);
  t.equal(presences(toAnn)[4], 'presence_changed ben away "tea"');
  await again.setPresence({ status: 5 });
  await toAnn.until(() => presences(toAnn).length === 6);
  again.close();
  const unseen = await system.client('ben', 1);
  const late = await system.client('ann', 1);
  t.same(late.session?.friends, [], 'an invisible friend is not listed');
  await unseen.setPresence({ status: 2 });
  await toAnn.until(() => presences(toAnn).length === 7);
  await settle([ann]);
  t.same(presences(toAnn).slice(5), ['presence_changed ben offline', 'presence_changed ben online']);
});

t.test('Hello of a user with 5,000 friends lists all who are online, with one read', async (t) => {
  const system = await startTestSystem(2);
  t.teardown(() => system.stop());
  const insert = `
    insert into friendships (low, high, state)
    select least(f, 'popular' collate "C"), greatest(f, 'popular' collate "C"), 3
    from (select ('friend-' || n) collate "C" as f from generate_series(1, 5000) n) friends`;
  await system.databases.writes.query(insert);
  const there = await Promise.all(['friend-1', 'friend-2500', 'friend-5000'].map((id, i) => system.client(id, i % 2)));
  const inboxes = there.map((client) => new Inbox(client));
  const popular = await system.client('popular', 0);
  t.same(popular.session?.friends.map(({ user_id }) => user_id).sort(), ['friend-1', 'friend-2500', 'friend-5000']);
  await Promise.all(inboxes.map((inbox) => inbox.until(() => inbox.lines.length > 0)));
  for (const inbox of inboxes) t.same(inbox.lines, ['presence_changed popular online']);
});

t.test('users of a killed gateway go offline once, when its lease expires, and can come back online', async (t) => {
  const system = await startTestSystem(1, { PRESENCE_LEASE_SECONDS: String(LEASE_SECONDS) });
  t.teardown(() => system.stop());
  const settle = await createBarrier(system);
  const ann = await system.client('ann', 0);
  const names = ['ben', 'eve', 'kim'];
  const processes = [await startProcess(system), await startProcess(system), await startProcess(system)];
  t.teardown(() => Promise.all(processes.map(({ child }) => kill(child))));
  const connectAll = (index: number, users = names) =>
    Promise.all(
      users.map(async (name) => connect({ url: processes[index]?.url ?? '', token: await system.token(name) })),
    );
  const leave = (clients: Client[]) => {
    for (const client of clients) client.close();
  };
  let friends = await connectAll(0);
  const inbox = new Inbox(ann);
  for (const friend of friends) await befriend(ann, inbox, friend);

  const killedAt = performance.now();
  await kill(processes[0]?.child as ChildProcess);
  leave(friends);
  await inbox.until(() => presences(inbox).length >= names.length);
  const tookMs = performance.now() - killedAt;
  t.ok(tookMs <= LEASE_SECONDS * 1_000, `within the lease: ${Math.round(tookMs)} ms`);
  friends = await connectAll(1);
  await inbox.until(() => presences(inbox).length >= 2 * names.length);
  await settle([ann]);
  t.same(
    presences(inbox).sort(),
    names.flatMap((name) => [`presence_changed ${name} offline`, `presence_changed ${name} online`]).sort(),
  );

  // Killed again. All but one reconnect before the lease expires: no event is ever shown for these.
  const canary = await connectAll(1, ['canary']);
  await befriend(ann, inbox, canary[0] as Client);
  await kill(processes[1]?.child as ChildProcess);
  leave([...friends, ...canary]);
  friends = await connectAll(2);
  await inbox.until(() => inbox.lines.includes('presence_changed canary offline'));
  await settle([ann]);
  t.same(presences(inbox), ['presence_changed canary offline']);
  leave(friends);
});

t.test('with no gateway left, the task `presence` shows the users of dead gateways as offline', async (t) => {
  const system = await startTestSystem(0);
  t.teardown(() => system.stop());
  const { child, url } = await startProcess(system);
  const ann = await connect({ url, token: await system.token('ann') });
  const shown = `${system.config.REDIS_PREFIX}presence:shown:ann`;
  const redis = new Redis(system.config.REDIS_URL as string);
  t.teardown(() => redis.disconnect());
  await eventually('ann is shown', async () => (await redis.exists(shown)) === 1);
  await kill(child);
  ann.close();
  const env = { ...process.env, REDIS_URL: system.config.REDIS_URL, REDIS_PREFIX: system.config.REDIS_PREFIX };
  const task = (...options: string[]) =>
    promisify(execFile)(GODWIT, ['cron', 'presence', ...options], {
      env: { ...env, DATABASE_URL: system.config.DATABASE_URL, LOG_LEVEL: 'silent' },
    });
  let said = '';
  // Nothing is due before the lease expires.
  while (!said.includes('showed 1 users')) said = (await task()).stdout;
  t.equal(said, 'presence: showed 1 users of dead gateways as offline\n');
  t.equal(await redis.exists(shown), 0);
  const [user] = await system.databases.reads.query<{ last_seen_at: Date | null }>(
    `select last_seen_at from users where id = 'ann'`,
  );
  t.ok(user?.last_seen_at, 'the time at which she was last seen is stored');
  const { stdout } = await task('--json');
  t.match(JSON.parse(stdout), { task: 'presence', result: /^showed 0 users/ });
});

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
