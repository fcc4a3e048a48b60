import { setTimeout as wait } from 'node:timers/promises';
import { Inbox, startTestSystem } from '@godwit/cli/testing';
import { type Client, connect } from '@godwit/client';
import { freePort } from '@godwit/store/testing';
import postgres from 'postgres';
import t from 'tap';
import { createApp } from './app.js';

const KEY = 'a-service-key-of-the-example-0000';
const WEBHOOK_SECRET = 'a webhook secret of the example';
const OLD_MESSAGES = 100_000;
const USERS = 5_000;

const port = await freePort();
const system = await startTestSystem(2, {
  SERVICE_KEYS: `shop:${KEY}`,
  ERASURE_SETTLE_SECONDS: '1',
  BEFORE_SEND_URL: `http://127.0.0.1:${port}/judge`,
  WEBHOOK_SECRET,
  WEBHOOK_PRIVATE_ADDRESSES: 'allow',
});
const app = await createApp({
  databaseUrl: system.config.DATABASE_URL as string,
  godwitUrl: system.storeUrl,
  godwitKey: KEY,
  authSecret: system.config.AUTH_SECRET as string,
  webhookSecret: WEBHOOK_SECRET,
});
await app.listen({ port, host: '127.0.0.1' });
const sql = postgres(system.config.DATABASE_URL as string, { max: 2 });
const clients: Client[] = [];
t.teardown(async () => {
  for (const client of clients) client.close();
  await app.close();
  await sql.end();
  await system.stop();
});

/** Calls the application; a status of 400 and above is an error with the application's words. */
// biome-ignore lint/suspicious/noExplicitAny: each route answers its own.
async function call(session: string, route: string, body?: object): Promise<any> {
  const [method, path] = route.split(' ');
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { authorization: `Bearer ${session}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${JSON.parse(text).error}`);
  return text ? JSON.parse(text) : undefined;
}

async function signUp(id: string): Promise<string> {
  await call('', 'POST /users', { id, name: id.toUpperCase(), password: `password of ${id}` });
  return (await call('', 'POST /sessions', { id, password: `password of ${id}` })).session;
}

/** Connects with the token that the application mints. */
async function online(session: string, gateway: number): Promise<{ client: Client; inbox: Inbox }> {
  const { token } = await call(session, 'GET /token');
  const client = await connect({ url: system.urls[gateway] as string, token });
  clients.push(client);
  return { client, inbox: new Inbox(client) };
}

const [alice, bob, mallory, admin] = [
  await signUp('alice'),
  await signUp('bob'),
  await signUp('mallory'),
  await signUp('root'),
];
await sql`update app.users set is_admin = true where id = 'root'`;
const [ann, ben, mal] = [await online(alice, 0), await online(bob, 1), await online(mallory, 1)];
const { room: lunch } = await call(alice, 'POST /rooms', { title: 'Lunch', members: ['bob', 'mallory'] });

t.test('users sign up, log in, and get tokens for themselves alone', async (t) => {
  await t.rejects(call('', 'POST /users', { id: 'alice', name: 'A', password: 'x' }), /409 the id is taken/);
  await t.rejects(call('', 'POST /sessions', { id: 'alice', password: 'password of bob' }), /401/);
  await t.rejects(call('', 'POST /sessions', { id: 'nobody', password: 'x' }), /401/);
  await t.rejects(call('no session', 'GET /token'), /401 sign in first/);
  const { users = [] } = await ann.client.getUsers({ user_ids: ['bob'] });
  t.match(users, [{ user_id: 'bob', name: 'BOB' }]);
});

t.test('a room has its owner and members, and the bot greets them', async (t) => {
  for (const { inbox } of [ann, ben, mal]) await inbox.until(() => inbox.messages(lunch).length === 1);
  t.match(ben.inbox.of('message_posted')[0]?.message, { sender_id: '@shop', seq: 1 });
  t.same(ben.inbox.messages(lunch), ['1:Welcome to Lunch!']);
  const { members = [] } = await ann.client.listMembers({ conversation_id: lunch });
  t.same(members.map(({ user_id }) => user_id).sort(), ['alice', 'bob', 'mallory']);
});

t.test('the application judges messages before they are posted', async (t) => {
  await t.rejects(mal.client.send({ conversation_id: lunch, body: 'BUY NOW' }), {
    codeName: 'PERMISSION_DENIED',
    message: 'no advertisements, please',
  });
  await ben.client.send({ conversation_id: lunch, body: 'it is 4111 1111 1111 1111' });
  await ann.inbox.until(() => ann.inbox.messages(lunch).length === 2);
  t.same(ann.inbox.messages(lunch).at(-1), '2:it is ****');
  const forged = fetch(`http://127.0.0.1:${port}/judge`, { method: 'POST', body: '{}' });
  t.equal((await forged).status, 401, 'a request without a signature is refused');
});

t.test('an order and its message exist together, or neither does', async (t) => {
  await sql`insert into app.products values ('tea')`;
  const { room } = await call(alice, 'POST /orders', { product: 'tea' });
  await ann.inbox.until(() => ann.inbox.messages(room).length === 1);
  t.same(ann.inbox.messages(room), ['1:Thank you for ordering: tea']);
  await t.rejects(call(alice, 'POST /orders', { product: 'gold' }), /409/);
  const next = await call(alice, 'POST /orders', { product: 'tea' });
  await ann.inbox.until(() => ann.inbox.messages(next.room).length === 1);
  const { conversations = [] } = await ann.client.listConversations({});
  const expected = [next.room, room, lunch];
  t.same(
    conversations.map(({ conversation_id }) => conversation_id),
    expected,
    'there is no conversation about gold',
  );
  const told = ann.inbox.of('conversation_joined').map(({ conversation }) => conversation?.conversation_id);
  t.same(told.toReversed(), expected, 'nobody was told of one');
  t.equal((await sql`select * from app.orders`).length, 2);
});

t.test('the application lists who is online', async (t) => {
  await t.rejects(call(alice, 'GET /online'), /403 for administrators/);
  const expected = ['alice', 'bob', 'mallory'];
  let users: string[] = [];
  // Gateways write presence after they accept a session.
  const deadline = Date.now() + 60_000;
  while (users.length < expected.length && Date.now() < deadline) {
    ({ users } = await call(admin, 'GET /online'));
    await wait(20);
  }
  t.same(users, expected);
});

t.test('a member is removed by the owner, and a banned user is kept out', async (t) => {
  await t.rejects(call(bob, `DELETE /rooms/${lunch}/members/mallory`), /403/);
  await call(alice, `DELETE /rooms/${lunch}/members/mallory`);
  await mal.inbox.until(() => mal.inbox.of('conversation_left').length === 1);
  const closed = new Promise<string>((resolve) =>
    mal.client.onStatus((status) => {
      if (status.state === 'closed') resolve(status.error?.message ?? '');
    }),
  );
  await t.rejects(call(bob, 'POST /users/mallory/ban', { reason: 'spam' }), /403/);
  await call(admin, 'POST /users/mallory/ban', { reason: 'spam' });
  t.match(await closed, /spam/);
  await t.rejects(online(mallory, 0), { codeName: 'PERMISSION_DENIED', message: /spam/ });
});

t.test(`an event is told to ${USERS} users, whether they are here or come later`, async (t) => {
  await sql`insert into app.users (id, name, password)
    select 'user-' || n, 'User ' || n, '' from generate_series(1, ${USERS}) n`;
  const { told } = await call(admin, 'POST /events', { event: 'sale' });
  t.equal(told, USERS + 4);
  for (const { inbox } of [ann, ben]) {
    await inbox.until(() => inbox.of('notification').length === 1);
    t.equal(Buffer.from(inbox.of('notification')[0]?.body ?? []).toString(), '{"event":"sale"}');
  }
  const late = await system.client(`user-${USERS}`);
  const inbox = new Inbox(late);
  await inbox.until(() => inbox.of('notification').length === 1);
  t.pass('a user who was away has it');
});

t.test(`${OLD_MESSAGES} old messages are imported once, with their times`, async (t) => {
  await sql`insert into app.old_messages
    select gen_random_uuid(), ${lunch}, 'user-' || n % 100, timestamptz '2020-01-01' + n * interval '1 minute', 'old ' || n
    from generate_series(1, ${OLD_MESSAGES}) n`;
  const began = performance.now();
  const { added } = await call(admin, `POST /rooms/${lunch}/import`);
  const rate = Math.round((OLD_MESSAGES / (performance.now() - began)) * 1_000);
  t.comment(`${rate} messages a second`);
  t.equal(added, OLD_MESSAGES);
  t.same(await call(admin, `POST /rooms/${lunch}/import`), { added: 0 });
  const { messages = [] } = await ben.client.history({
    conversation_id: lunch,
    before_seq: OLD_MESSAGES + 3,
    limit: 1,
  });
  t.match(messages, [{ seq: OLD_MESSAGES + 2, sender_id: 'user-0' }]);
  t.equal(messages[0]?.sent_at, Date.UTC(2020, 0, 1) + OLD_MESSAGES * 60_000);
});

t.test('a user is erased from the application and from Godwit', async (t) => {
  await t.rejects(call(alice, 'DELETE /users/bob'), /403/);
  const counts = await call(bob, 'DELETE /users/bob');
  t.match(counts, { messages: 1, memberships: 1, profiles: 1 });
  await ann.inbox.until(() => ann.inbox.of('message_changed').length > 0);
  const { messages = [] } = await ann.client.history({ conversation_id: lunch, after_seq: 1, limit: 1 });
  t.match(messages, [{ seq: 2, deleted: true }]);
  await t.rejects(call(bob, 'GET /token'), /401/);
  await t.rejects(call('', 'POST /sessions', { id: 'bob', password: 'password of bob' }), /401/);
  await t.rejects(call('', 'POST /users', { id: 'bob', name: 'B', password: 'x' }), /409/, 'nobody gets the id');
  t.match(await call(admin, 'DELETE /users/bob'), {}, 'it can be repeated');
});
