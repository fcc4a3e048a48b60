import { randomBytes } from 'node:crypto';
import { connect } from '@godwit/client';
import { godwit } from '@godwit/schema';
import { createTestDatabase, eventually } from '@godwit/store/testing';
import { pino } from 'pino';
import t from 'tap';
import { readConfig } from '../config/config.js';
import { runAll } from '../roles/all.js';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem } from '../testing/test-system.js';

const KEY = 'a-service-key-of-the-tests-000000';
const SERVICE_KEYS = `shop:${KEY}`;
const { PRESENCE_STATUS_INVISIBLE } = godwit.v1.PresenceStatus;

/** Calls an rpc as the service; resolves with the JSON of its response. */
async function call(storeUrl: string, rpc: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${storeUrl}/godwit.v1.${rpc}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const json = (await response.json()) as Record<string, unknown>;
  if (!response.ok) throw new Error(`${rpc}: ${response.status} ${JSON.stringify(json)}`);
  return json;
}

/** The status of each user, as a service reads it. */
async function statuses(storeUrl: string, userIds: string[]): Promise<string> {
  const { presences } = await call(storeUrl, 'ServerService/GetPresence', { userIds });
  const lines = (presences as { userId: string; status: string }[]).map(
    ({ userId, status }) => `${userId} ${status.replace('PRESENCE_STATUS_', '')}`,
  );
  return lines.join(', ');
}

t.test('members who are connected receive imported messages in order, between live ones, without a gap', async (t) => {
  const system = await startTestSystem(2, { SERVICE_KEYS });
  t.teardown(() => system.stop());
  const [ann, bob] = [await system.client('ann', 0), await system.client('bob', 1)];
  const inboxes = [new Inbox(ann), new Inbox(bob)];
  const conversationId = 'room';
  await call(system.storeUrl, 'GatewayService/CreateConversation', { conversationId, memberIds: ['ann', 'bob'] });
  const post = (bodyText: string) => call(system.storeUrl, 'GatewayService/Send', { conversationId, bodyText });
  const message = (n: number) => ({
    senderId: 'gone',
    sentAt: `${n + 1}`,
    bodyText: `old ${n}`,
    clientMessageId: randomBytes(16).toString('base64'),
  });
  const load = (first: number, count: number) =>
    call(system.storeUrl, 'ServerService/ImportMessages', {
      conversationId,
      messages: Array.from({ length: count }, (_, index) => message(first + index)),
    });
  await post('before');
  await load(0, 1_500);
  await post('between');
  await load(1_500, 700);
  const expected = ['1:before', ...Array.from({ length: 1_500 }, (_, n) => `${n + 2}:old ${n}`), '1502:between'];
  expected.push(...Array.from({ length: 700 }, (_, n) => `${n + 1_503}:old ${n + 1_500}`));
  for (const inbox of inboxes) {
    await inbox.until(() => inbox.messages(conversationId).length >= expected.length);
    t.same(inbox.messages(conversationId), expected);
    t.equal(inbox.of('message_posted')[0]?.message?.sender_id, '@shop');
  }
});

t.test('a service reads who is online, from the Redis that gateways write to', async (t) => {
  const system = await startTestSystem(2, { SERVICE_KEYS });
  t.teardown(() => system.stop());
  const [, bob, cy] = [await system.client('ann', 0), await system.client('bob', 1), await system.client('cy', 0)];
  await cy.setPresence({ status: PRESENCE_STATUS_INVISIBLE });
  const all = ['bob', 'ann', 'cy', 'ann', 'nobody'];
  const read = () => statuses(system.storeUrl, all);
  await eventually(
    'both are online',
    async () => (await read()) === 'bob ONLINE, ann ONLINE, cy OFFLINE, nobody OFFLINE',
  );
  bob.close();
  await eventually(
    'one is offline',
    async () => (await read()) === 'bob OFFLINE, ann ONLINE, cy OFFLINE, nobody OFFLINE',
  );
  const { presences } = await call(system.storeUrl, 'ServerService/GetPresence', { userIds: ['bob'] });
  t.match(presences, [{ userId: 'bob', lastSeen: /^\d{13}$/ }]);
});

t.test('role all reads presence within the process, and makes tokens that its gateway accepts', async (t) => {
  const { url: DATABASE_URL, drop } = await createTestDatabase();
  const config = readConfig('all', {
    DATABASE_URL,
    WORKER_PORT: '0',
    GATEWAY_PORT: '0',
    STORE_PORT: '0',
    LOG_LEVEL: 'silent',
    AUTH_MAX_LIFETIME_SECONDS: '600',
    SERVICE_KEYS,
  });
  const running = await runAll(config, pino({ level: 'silent' }));
  t.teardown(async () => {
    await running.stop();
    await drop();
  });
  const { token } = await call(running.storeUrl, 'ServerService/CreateToken', { userId: 'ann' });
  t.equal(await statuses(running.storeUrl, ['ann']), 'ann OFFLINE');
  const ann = await connect({ url: `ws://127.0.0.1:${running.gatewayPort}/v1/ws`, token: token as string });
  t.teardown(() => ann.close());
  t.equal(ann.session?.user_id, 'ann');
  await eventually('ann is online', async () => (await statuses(running.storeUrl, ['ann'])) === 'ann ONLINE');
});
