import { randomBytes } from 'node:crypto';
import t, { type Test } from 'tap';
import { createConversation } from '../conversations/create.js';
import { appendMessages } from '../messages/append.js';
import { markRead } from '../messages/mark-read.js';
import { registerPush } from '../push/endpoints.js';
import { startPushService, vapidKeys } from '../testing/push-service.js';
import { createTestStore } from '../testing/test-store.js';
import { setMute } from '../users/set-mute.js';
import { digestKind } from './digest.js';
import { type PushOptions, pushKind } from './push.js';

const CONTEXT = { signal: new AbortController().signal };

/** Ben is away and has an unread message, and two browsers; his digest is due. */
async function setUp(t: Test, more: Partial<PushOptions> = {}) {
  const keys = vapidKeys();
  const service = await startPushService(keys.publicKey);
  const store = await createTestStore('postgres', { pushEndpoints: 'any' });
  t.teardown(async () => {
    await service.stop();
    await store.close();
  });
  const { jobs: database } = store.databases;
  const post = async (body = 'See you at eight?', content_type = 'text/plain') => {
    const item = { conversation_id: 'room', sender_id: 'ann', client_message_id: randomBytes(16), content_type };
    await appendMessages(store, [{ ...item, body: Buffer.from(body) }]);
  };
  await createConversation(store, 'ann', { conversation_id: 'room', title: 'Lunch', member_ids: ['ben'] });
  await post();
  for (const name of ['phone', 'laptop']) await registerPush(store, 'ben', service.subscribe(name));
  await database.query(`insert into notifications (user_id, conversation_id, seq) values ('ben', 'room', 1)`);

  const digest = digestKind(store, undefined, true);
  const push = pushKind(store, {
    ...keys,
    subject: 'mailto:ops@example.com',
    allowPrivate: true,
    showText: true,
    ...more,
  });
  let connected = false;
  const jobStore = Object.assign(store, { readConnected: async (ids: readonly string[]) => ids.map(() => connected) });
  const job = { id: 'digest', kind: 'digest', key: 'ben', payload: { user_id: 'ben' }, attempt: 1 };
  const runDigest = async () => {
    const effect = await digest.run(job.payload, { ...CONTEXT, job });
    if (effect) await database.transaction(effect);
  };
  const queued = async () =>
    (await database.query<{ payload: object }>(`delete from outbox where kind = 'push' returning payload`)).map(
      ({ payload }) => payload,
    );
  /** Runs an attempt of a push, and commits its effect. */
  const run = async (payload: object, attempt = 1) => {
    const effect = await push.run(payload, {
      ...CONTEXT,
      job: { id: 'p', kind: 'push', key: 'ben', payload, attempt },
    });
    if (effect) await database.transaction(effect);
  };
  const endpoints = async () =>
    (
      await database.query<{ endpoint: string; failures: number }>(
        `select endpoint, failures from push_endpoints where user_id = 'ben' order by endpoint`,
      )
    ).map(({ endpoint, failures }) => `${endpoint.replace(`${service.origin}/`, '')} ${failures}`);
  return {
    service,
    store: jobStore,
    database,
    post,
    runDigest,
    queued,
    run,
    endpoints,
    connect: () => {
      connected = true;
    },
  };
}

/** The same, with the job of the first browser. */
async function setUpPush(t: Test, more: Partial<PushOptions> = {}) {
  const parts = await setUp(t, more);
  await parts.runDigest();
  const jobs = await parts.queued();
  return { ...parts, jobs, job: jobs[0] as object };
}

t.test(
  'a digest enqueues a push to each browser, which decrypts it; the push service sees who signed it',
  async (t) => {
    const { service, jobs, run } = await setUpPush(t);
    t.equal(jobs.length, 2);
    for (const job of jobs) await run(job);
    t.same(service.pushes.map(({ path }) => path).sort(), ['/laptop', '/phone']);
    for (const { message, headers, signedBy } of service.pushes) {
      t.same(message, {
        type: 'unread',
        conversation_id: 'room',
        title: 'Lunch',
        unread: 1,
        seq: 1,
        sender_id: 'ann',
        text: 'See you at eight?',
        total: 1,
        conversations: 1,
      });
      t.match(headers, { ttl: '86400', topic: 'unread', urgency: 'normal', 'content-encoding': 'aes128gcm' });
      t.match(signedBy, { aud: service.origin, sub: 'mailto:ops@example.com' });
    }
  },
);

t.test(
  'without text the push names neither text nor title; a long text is shortened, other content left out',
  async (t) => {
    const quiet = await setUpPush(t, { showText: false });
    await quiet.run(quiet.job);
    t.match(quiet.service.pushes[0]?.message, { conversation_id: 'room', sender_id: 'ann', unread: 1 });
    t.match(quiet.service.pushes[0]?.message, { text: undefined, title: undefined });
    const { service, run, job, post } = await setUpPush(t);
    await post('ä'.repeat(900));
    await run(job);
    t.equal(service.pushes[0]?.message.text, `${'ä'.repeat(199)}…`);
    await post('{}', 'application/json');
    await run(job);
    t.match(service.pushes[1]?.message, { unread: 3, seq: 3 });
    t.equal(service.pushes[1]?.message.text, undefined);
  },
);

t.test('nothing is sent once the user is back, has read, has muted, is banned or has left', async (t) => {
  const ways: [string, (parts: Awaited<ReturnType<typeof setUpPush>>) => unknown][] = [
    ['back', ({ connect }) => connect()],
    ['read', ({ store }) => markRead(store, 'ben', { conversation_id: 'room', seq: 1 })],
    ['muted the room', ({ store }) => setMute(store, 'ben', { conversation_id: 'room', muted: true })],
    ['muted all', ({ store }) => setMute(store, 'ben', { muted: true })],
    ['banned', ({ database }) => database.query(`insert into users (id, banned_at) values ('ben', now())`)],
    ['left', ({ database }) => database.query(`delete from members where user_id = 'ben'`)],
    ['signed out', ({ store, service }) => registerPush(store, 'eve', service.subscribe('phone'))],
  ];
  for (const [name, act] of ways) {
    const parts = await setUpPush(t);
    await act(parts);
    for (const job of parts.jobs) await parts.run(job);
    t.same(
      parts.service.pushes.map(({ path }) => path),
      name === 'signed out' ? ['/laptop'] : [],
      name,
    );
  }
});

t.test('a digest of a user who is back or who muted enqueues no push', async (t) => {
  for (const act of ['connect', 'mute'] as const) {
    const parts = await setUp(t);
    if (act === 'connect') parts.connect();
    else await parts.database.query(`insert into users (id, muted) values ('ben', true)`);
    await parts.runDigest();
    t.same(await parts.queued(), []);
  }
});

t.test('an endpoint that is gone is forgotten at once, and no other', async (t) => {
  for (const status of [404, 410]) {
    const { service, run, jobs, endpoints } = await setUpPush(t);
    service.answers.set('phone', status);
    for (const job of jobs) await run(job);
    t.same(await endpoints(), ['laptop 0']);
  }
});

t.test('other failures are retried, and never become dead letters', async (t) => {
  const { service, run, jobs, endpoints, database } = await setUpPush(t);
  for (const status of [429, 500, 503, 403, 302]) {
    service.answers.set('phone', status).set('laptop', status);
    for (const job of jobs) await t.rejects(run(job), { message: new RegExp(`answered ${status}`) });
  }
  t.same(await endpoints(), ['laptop 0', 'phone 0']);
  for (const job of jobs) await run(job, 6);
  t.same(await endpoints(), ['laptop 1', 'phone 1'], 'the last attempt counts against the endpoint');
  service.answers.clear();
  for (const job of jobs) await run(job);
  t.same(await endpoints(), ['laptop 0', 'phone 0']);
  await database.query('update push_endpoints set failures = 9');
  service.answers.set('phone', 500);
  for (const job of jobs) await run(job, 6);
  t.same(await endpoints(), ['laptop 0']);
});

t.test('the next attempt of a push waits as long as its push service asks for', async (t) => {
  const { service, run, jobs } = await setUpPush(t);
  service.answers.set('phone', 429).set('laptop', 503);
  service.retryAfter = '120';
  for (const job of jobs) await t.rejects(run(job), { name: 'RetryLaterError', afterMs: 120_000 });
  service.retryAfter = '1e9 seconds';
  for (const job of jobs) await t.rejects(run(job), { name: 'RetryLaterError', afterMs: 0 });
});

t.test('no request goes to an address that is not public: the endpoint is forgotten', async (t) => {
  const { service, run, jobs, endpoints, database } = await setUpPush(t, { allowPrivate: false });
  await database.query(
    `update push_endpoints set endpoint = replace(endpoint, '127.0.0.1', 'localhost') where endpoint like '%/laptop'`,
  );
  for (const job of jobs) await run(job);
  t.same([service.pushes, await endpoints()], [[], []]);
});

t.test('an endpoint that cannot be reached is left alone after some failures', async (t) => {
  const { service, run, jobs } = await setUpPush(t);
  await service.stop();
  for (let n = 0; n < 5; n++) await t.rejects(run(jobs[n % 2] as object), { message: /ECONNREFUSED|closed/ });
  await t.rejects(run(jobs[0] as object), { message: /attempt skipped/ });
});
