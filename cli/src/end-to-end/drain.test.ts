import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { request } from 'node:http';
import { type Client, connect } from '@godwit/client';
import { createTestDatabase, startRedis } from '@godwit/store/testing';
import { signToken } from '@godwit/store/tokens';
import { pino } from 'pino';
import t from 'tap';
import { readConfig } from '../config/config.js';
import { runAll } from '../roles/all.js';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem } from '../testing/test-system.js';

/** Resolves with the close code once a client has lost its connection. */
const untilAway = (client: Client) =>
  new Promise<number>((resolve) => {
    client.onStatus((status) => {
      if (status.state === 'waiting') resolve(status.closeCode);
    });
  });

t.test('a drained gateway sends goodbye and closes with 4000, and its clients continue elsewhere', async (t) => {
  const system = await startTestSystem(2);
  t.teardown(() => system.stop());
  const id = randomUUID();
  const client = await system.client('ann', 0);
  const inbox = new Inbox(client);
  await client.createConversation({ conversation_id: id });
  const sends = Array.from({ length: 20 }, (_, n) => client.send({ conversation_id: id, body: String(n) }));
  await sends[0];
  const closed = untilAway(client);
  await system.stopGateway(0);
  t.equal(await closed, 4000);
  t.equal(inbox.of('goodbye').length, 1);
  const outcomes = await Promise.allSettled(sends);
  t.ok(
    outcomes.every(({ status }) => status === 'fulfilled'),
    'requests in flight are finished',
  );

  const elsewhere = await system.client('ann', 1);
  t.equal((await elsewhere.history({ conversation_id: id })).messages.length, 20);
});

t.test('with other gateways present, clients are drained one by one while the rest stay connected', async (t) => {
  const system = await startTestSystem(2, {
    DRAIN_SECONDS: '600',
    RECONNECT_SPREAD_SECONDS: '600',
    PRESENCE_LEASE_SECONDS: '600',
  });
  t.teardown(() => system.stop());
  const users = ['ann', 'ben', 'cat', 'dan'];
  const here = await Promise.all(users.map((user) => system.client(user, 0)));
  const there = await system.client('eve', 1);
  const inbox = new Inbox(there);
  const id = randomUUID();
  await there.createConversation({ conversation_id: id, member_ids: users });
  await Promise.all(here.map((client) => client.history({ conversation_id: id })));
  for (const client of here) {
    await client.requestFriend({ user_id: 'eve' });
    await there.acceptFriend({ user_id: client.session?.user_id });
  }
  await inbox.until(() => users.every((user) => inbox.lines.includes(`presence_changed ${user} online`)));

  const first = new Promise<Client>((resolve) => {
    for (const client of here) client.on('goodbye', () => resolve(client));
  });
  const drained = system.stopGateway(0);
  const gone = await first;
  const rest = here.filter((client) => client !== gone);
  t.equal(rest.length, 3);
  for (const [index, client] of rest.entries()) {
    t.equal((await client.send({ conversation_id: id, body: `${index}` })).seq, index + 1);
    t.equal(client.status.state, 'connected');
  }
  await inbox.until(() => inbox.messages(id).length === 3);
  // A user who does not reconnect is shown as offline, although the gateway still holds its lease.
  const goes = (client: Client) => `presence_changed ${users[here.indexOf(client)]} offline`;
  await inbox.until(() => inbox.lines.includes(goes(gone)));
  t.notOk(rest.some((client) => inbox.lines.includes(goes(client))));
  for (const client of here) client.close();
  await drained;
  await inbox.until(() => rest.every((client) => inbox.lines.includes(goes(client))));
});

t.test('clients of one slice reconnect at even intervals within it, and are not shown as offline', async (t) => {
  const system = await startTestSystem(2, { RECONNECT_SPREAD_SECONDS: '1', PRESENCE_LEASE_SECONDS: '600' });
  t.teardown(() => system.stop());
  const eve = await system.client('eve', 1);
  const inbox = new Inbox(eve);
  const users = Array.from({ length: 12 }, (_, n) => `user-${n}`);
  const clients = await Promise.all(users.map((user) => system.client(user, 0)));
  for (const client of clients) {
    await client.requestFriend({ user_id: 'eve' });
    await eve.acceptFriend({ user_id: client.session?.user_id });
  }
  await inbox.until(() => users.every((user) => inbox.lines.includes(`presence_changed ${user} online`)));
  const inboxes = clients.map((client) => new Inbox(client));
  const back = clients.map(async (client, n) => {
    t.equal(await untilAway(client), 4000);
    client.close();
    await system.client(users[n] as string, 1);
  });
  await system.stopGateway(0);
  await Promise.all(back);
  const told = inboxes.flatMap((inbox) => inbox.of('goodbye').map((goodbye) => Math.round(goodbye.reconnect_after_ms)));
  const ofSlice = [0, 83, 166];
  t.same(
    told.sort((one, other) => one - other),
    ofSlice.flatMap((ms) => [ms, ms, ms, ms]),
  );
  t.notOk(inbox.lines.some((line) => line.endsWith('offline')));
});

t.test('a client with an unfinished request at the deadline is sent goodbye, too', async (t) => {
  const system = await startTestSystem(2, { DRAIN_SECONDS: '1', RECONNECT_SPREAD_SECONDS: '0' });
  t.teardown(() => system.stop());
  const client = await system.client('ann', 0);
  const inbox = new Inbox(client);
  await client.createConversation({ conversation_id: 'c' });
  const steps = new EventEmitter();
  const locked = once(steps, 'locked');
  const holding = system.databases.jobs.transaction(async (tx) => {
    await tx.query('lock table conversations');
    steps.emit('locked');
    await once(steps, 'enough');
  });
  await locked;
  const away = untilAway(client);
  const unacknowledged = t.rejects(client.send({ conversation_id: 'c', body: 'late' }));
  // Once the ping is answered, the earlier requests have started.
  await client.ping({});
  await system.stopGateway(0);
  t.equal(await away, 4000);
  t.equal(inbox.of('goodbye').length, 1);
  client.close();
  steps.emit('enough');
  await holding;
  await unacknowledged;
});

t.test("a gateway with Redis but without peers spreads its clients' reconnects over time", async (t) => {
  const system = await startTestSystem(1, { DRAIN_SECONDS: '600', RECONNECT_SPREAD_SECONDS: '60' });
  t.teardown(() => system.stop());
  const clients = await Promise.all(['ann', 'ben', 'cat'].map((user) => system.client(user)));
  const inboxes = clients.map((client) => new Inbox(client));
  const away = clients.map(untilAway);
  await system.stopGateway(0);
  await Promise.all(away);
  const told = inboxes.flatMap((inbox) => inbox.of('goodbye').map((goodbye) => goodbye.reconnect_after_ms));
  t.same(
    told.sort((one, other) => one - other),
    [0, 20_000, 40_000],
  );
});

t.test('gateways that drain at the same time do not send their clients to each other', async (t) => {
  const system = await startTestSystem(2, {
    DRAIN_SECONDS: '600',
    RECONNECT_SPREAD_SECONDS: '600',
    PRESENCE_LEASE_SECONDS: '600',
  });
  t.teardown(() => system.stop());
  const users = Array.from({ length: 12 }, (_, n) => `user-${n}`);
  const clients = await Promise.all(users.map((user, n) => system.client(user, n % 2)));
  const inboxes = clients.map((client) => new Inbox(client));
  const away = Promise.all(clients.map(untilAway));
  await Promise.all([system.stopGateway(0), system.stopGateway(1)]);
  await away;
  const told = inboxes.flatMap((inbox) => inbox.of('goodbye').map((goodbye) => goodbye.reconnect_after_ms));
  t.equal(told.length, users.length);
  // Each may have sent some clients to the other before it learned that the other drains, too.
  t.ok(told.filter((ms) => ms > 0).length >= 8, `spread over time: ${told}`);
});

t.test('an unresponsive Redis does not delay a drain: every client is sent goodbye', async (t) => {
  const redis = await startRedis();
  const system = await startTestSystem(2, { REDIS_URL: redis.url, DRAIN_SECONDS: '6', RECONNECT_SPREAD_SECONDS: '4' });
  t.teardown(async () => {
    redis.signal('SIGCONT');
    await system.stop();
    await redis.stop();
  });
  const users = Array.from({ length: 32 }, (_, n) => `user-${n}`);
  const clients = await Promise.all(users.map((user) => system.client(user, 0)));
  const inboxes = clients.map((client) => new Inbox(client));
  const away = Promise.all(clients.map(untilAway));
  redis.signal('SIGSTOP');
  const drained = system.stopGateway(0);
  await away;
  for (const client of clients) client.close();
  redis.signal('SIGCONT');
  await drained;
  t.equal(inboxes.filter((inbox) => inbox.of('goodbye').length === 1).length, users.length);
});

t.test('a single process sends goodbye to all clients at once, with reconnects spread over time', async (t) => {
  const secrets = { AUTH_SECRET: 'a secret of at least 32 characters', INTERNAL_TOKEN: randomUUID() };
  const ports = { GATEWAY_PORT: '0', STORE_PORT: '0', WORKER_PORT: '0' };
  const { url: DATABASE_URL, drop } = await createTestDatabase();
  t.teardown(drop);
  const config = readConfig('all', { ...secrets, ...ports, DATABASE_URL, RECONNECT_SPREAD_SECONDS: '60' });
  const running = await runAll(config, pino({ level: 'silent' }));
  const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = config;
  const clients = await Promise.all(
    ['ann', 'ben', 'cat'].map(async (user) => {
      const token = await signToken(user, { secret: secrets.AUTH_SECRET, issuer, audience, lifetimeSeconds: 60 });
      const client = await connect({ url: `ws://127.0.0.1:${running.gatewayPort}/v1/ws`, token });
      t.teardown(() => client.close());
      return { client, inbox: new Inbox(client) };
    }),
  );
  const away = clients.map(({ client }) => untilAway(client));
  await running.stop();
  await Promise.all(away);
  const inboxes = clients.map(({ inbox }) => inbox);
  const told = inboxes.flatMap((inbox) => inbox.of('goodbye').map((goodbye) => goodbye.reconnect_after_ms));
  t.same(
    told.sort((one, other) => one - other),
    [0, 20_000, 40_000],
  );
});

t.test('a stopping store waits for an upload no longer than DRAIN_SECONDS', async (t) => {
  const system = await startTestSystem(1, { DRAIN_SECONDS: '0' });
  t.teardown(() => system.stop());
  const ann = await system.client('ann');
  await ann.createConversation({ conversation_id: 'c' });
  const authorization = `Bearer ${await system.token('ann')}`;
  const upload = request(`${system.storeUrl}/v1/attachments?conversation_id=c&name=file`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'text/plain', 'content-length': '1000', expect: '100-continue' },
  });
  const failed = once(upload, 'error');
  upload.flushHeaders();
  await once(upload, 'continue');
  upload.write('half of it');
  await system.stopStore();
  t.match((await failed)[0], { code: 'ECONNRESET' });
});
