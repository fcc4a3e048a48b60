import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTestService } from '@godwit/store/testing';
import t, { type Test } from 'tap';
import { type ErrorCode, GodwitError } from './errors.js';
import { GatewayServiceMethods, ServerServiceMethods } from './gen/methods.js';
import { Gateway, Godwit } from './godwit.js';

const service = await startTestService();
t.teardown(() => service.close());
const key = service.backend.authorization.replace('Bearer ', '');
const godwit = new Godwit({ url: service.url, key });
const failing = (code: ErrorCode, message: RegExp = /./) => ({ name: 'GodwitError', code, message });

/** A server that is not a store. */
async function otherServer(t: Test, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

t.test('rooms and messages, as users and as the service', async (t) => {
  const alice = godwit.as('alice');
  const { conversation } = await alice.createConversation({ title: 'Lunch', member_ids: ['zoë'] });
  const conversation_id = conversation?.conversation_id ?? '';
  t.match(conversation, {
    title: 'Lunch',
    kind: 'CONVERSATION_KIND_GROUP',
    role: 'ROLE_OWNER',
    unread: 0,
    muted: false,
  });
  t.match(await alice.send({ conversation_id, body: 'Hello' }), { seq: 1, deduplicated: false });
  const client_message_id = new Uint8Array(16).fill(7);
  const binary = { conversation_id, client_message_id, body: Uint8Array.of(0, 255, 1), content_type: 'image/x' };
  t.match(await godwit.as('zoë').send(binary), { seq: 2, deduplicated: false });
  t.match(await godwit.as('zoë').send(binary), { seq: 2, deduplicated: true });
  await godwit.gateway.send({ conversation_id, body: 'From the shop', reply_to: 1 });
  const { messages, has_more } = await alice.history({ conversation_id });
  t.equal(has_more, false);
  t.match(
    messages.map(({ sender_id, body, content_type, reply_to }) => [sender_id, body, content_type, reply_to]),
    [
      ['alice', Buffer.from('Hello'), 'text/plain', 0],
      ['zoë', Buffer.from([0, 255, 1]), 'image/x', 0],
      ['@backend', Buffer.from('From the shop'), 'text/plain', 1],
    ],
  );
  t.same(
    [messages[0]?.reactions, messages[0]?.edited_at, messages[0]?.deleted],
    [[], 0, false],
    'every field is there',
  );
  t.ok(Math.abs((messages[0]?.sent_at ?? 0) - Date.now()) < 60_000);
  await alice.setRole({ conversation_id, user_id: 'zoë', role: 'ROLE_ADMIN' });
  const { members } = await alice.listMembers({ conversation_id });
  t.match(new Map(members.map(({ user_id, role }) => [user_id, role])).get('zoë'), 'ROLE_ADMIN');
});

t.test('a user’s token is a key, too', async (t) => {
  const user = new Godwit({ url: `${service.url}/`, key: async () => service.token('bob') });
  t.match(await user.gateway.listConversations({}), { conversations: [], next_page_token: '' });
  await t.rejects(user.ban({ user_id: 'alice' }), failing('UNAUTHENTICATED'));
});

t.test('requests of ServerService', async (t) => {
  t.same(await godwit.ban({ user_id: 'mallory', reason: 'spam' }), {});
  await t.rejects(godwit.ban({ user_id: '@' }), failing('INVALID_ARGUMENT', /user_id/));
  t.same(await godwit.unban({ user_id: 'mallory' }), {});
  t.same(await godwit.endSessions({ user_id: 'alice', revoke_tokens: true }), {});
  t.match(await godwit.notify({ user_ids: ['alice'], body: 'Sale!', keep: true, notification_id: 'sale' }), {
    notification_id: 'sale',
  });
  await t.rejects(
    godwit.notify({ user_ids: ['alice'], body: 'Other', keep: true, notification_id: 'sale' }),
    failing('CONFLICT', /notification_id/),
  );
  await t.rejects(godwit.getPresence({ user_ids: ['alice'] }), failing('UNIMPLEMENTED', /presence/));
  const sent = await godwit.sendBatch({
    messages: [
      { sender_id: 'alice', to_user_id: 'bob', body: 'one' },
      { sender_id: 'alice', conversation_id: 'nowhere', body: 'two' },
    ],
  });
  t.match(sent.results, [{ seq: 1 }, { seq: 0, error: { code: /^CODE_/, message: /./ } }]);
  t.notOk('error' in (sent.results[0] ?? {}), 'a message that is absent is not there');
});

t.test('the state of a job is read, with a service key or the token of its user', async (t) => {
  const { job_id } = await godwit.deleteUser({ user_id: 'leaving' });
  t.match(await godwit.readJob(job_id), { job_id, kind: 'erase-user', state: 'queued', finished_at: 0, counts: {} });
  await t.rejects(godwit.readJob('none'), { ...failing('NOT_FOUND', /none/), status: 404 });
  for (const id of ['', '..', 'a/b', 'x'.repeat(65)])
    await t.rejects(godwit.readJob(id), failing('INVALID_ARGUMENT', /jobId/), JSON.stringify(id));
  await t.rejects(new Godwit({ url: service.url, key: 'wrong' }).readJob(job_id), failing('UNAUTHENTICATED'));
  const user = new Godwit({ url: service.url, key: () => service.token('ann') });
  await t.rejects(user.readJob(job_id), failing('NOT_FOUND'), 'users cannot read it');
  const { conversation } = await user.gateway.createConversation({ title: 'To keep' });
  const headers = { authorization: `Bearer ${await service.token('ann')}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ kind: 'export', conversation_id: conversation?.conversation_id });
  const requested = await fetch(`${service.url}/v1/jobs`, { method: 'POST', headers, body });
  const { job_id: id } = (await requested.json()) as { job_id: string };
  t.match(await user.readJob(id), { job_id: id, kind: 'export', state: 'queued', result: '' });
  const page = await otherServer(t, (_request, response) => response.end('{"a": 1}'));
  await t.rejects(new Godwit({ url: page, key }).readJob(id), failing('UNAVAILABLE', /not the store's/));
});

t.test('errors are typed, and name the field', async (t) => {
  await t.rejects(godwit.as('alice').getConversation({ conversation_id: 'nowhere' }), failing('NOT_FOUND', /nowhere/));
  await t.rejects(godwit.as('alice').history({ conversation_id: '' }), failing('INVALID_ARGUMENT', /conversation_id/));
  const long = { conversation_id: 'c', body: 'x'.repeat(16 * 1024 + 1) };
  await t.rejects(godwit.as('alice').send(long), failing('TOO_LARGE', /body/));
  await t.rejects(godwit.ban({ user: 'alice' } as never), failing('INVALID_ARGUMENT', /^user: is unknown/));
  const wrong = new Godwit({ url: service.url, key: 'wrong' });
  await t.rejects(wrong.unban({ user_id: 'a' }), { ...failing('UNAUTHENTICATED'), status: 401, retryAfterMs: 0 });
  for (const user of ['', 'a\nb', ' a', 'x'.repeat(65)])
    await t.rejects(async () => godwit.as(user).listFriends({}), failing('INVALID_ARGUMENT'), JSON.stringify(user));
  for (const options of [
    { url: 'store', key },
    { url: 'ftp://store', key },
    { url: service.url, key: '' },
  ])
    t.throws(() => new Godwit(options), { code: 'INVALID_ARGUMENT' });
});

t.test('an answer of anything but the store is UNAVAILABLE', async (t) => {
  const page = await otherServer(t, (_request, response) => response.end('<html>'));
  const busy = await otherServer(t, (_request, response) =>
    response.writeHead(503, { 'retry-after': '7' }).end('busy'),
  );
  const elsewhere = await otherServer(t, (_request, response) => response.writeHead(302, { location: page }).end());
  const silent = await otherServer(t, () => {});
  const of = (url: string, timeoutMs = 5_000) => new Godwit({ url, key, timeoutMs }).unban({ user_id: 'a' });
  await t.rejects(of(page), { ...failing('UNAVAILABLE', /not the store's/), status: 200 });
  await t.rejects(of(busy), { ...failing('UNAVAILABLE'), status: 503, retryAfterMs: 7_000 });
  await t.rejects(of(elsewhere), { name: 'GodwitError', status: 302 });
  await t.rejects(of('http://127.0.0.1:1'), failing('UNAVAILABLE', /cannot be reached/));
  await t.rejects(of(silent, 20), failing('UNAVAILABLE', /outcome is unknown/));
  const keyed = (key: () => Promise<string>) =>
    new Godwit({ url: service.url, key, timeoutMs: 20 }).unban({ user_id: 'a' });
  await t.rejects(
    keyed(() => new Promise(() => {})),
    failing('UNAVAILABLE', /outcome is unknown/),
  );
  await t.rejects(
    keyed(() => Promise.reject(new Error('no vault'))),
    {
      ...failing('UNAUTHENTICATED', /the function for the key failed/),
      cause: { message: 'no vault' },
    },
  );
  const deaf = new Godwit({ url: service.url, key, timeoutMs: 20, fetch: () => new Promise(() => {}) });
  await t.rejects(deaf.unban({ user_id: 'a' }), failing('UNAVAILABLE', /outcome is unknown/));
  const controller = new AbortController();
  const ended = new Godwit({ url: silent, key }).unban({ user_id: 'a' }, { signal: controller.signal });
  controller.abort(new Error('enough'));
  await t.rejects(ended, { message: 'enough' });
});

t.test('every rpc of the services has a method that reaches the store', async (t) => {
  const methods = (of: object) => Object.getOwnPropertyNames(of).filter((name) => name !== 'constructor');
  const alice = godwit.as('alice');
  for (const [target, names] of [
    [alice, methods(GatewayServiceMethods.prototype)],
    [godwit, methods(ServerServiceMethods.prototype)],
  ] as const) {
    t.ok(names.length > 8);
    for (const name of names) {
      const error = await (target as never as Record<string, (request: object) => Promise<object>>)[name]?.({}).then(
        () => undefined,
        (thrown) => thrown,
      );
      // The empty request is bad for most; none is unknown to the store.
      if (error)
        t.ok(error instanceof GodwitError && error.code !== 'INTERNAL' && error.status !== 404, `${name}: ${error}`);
    }
  }
  t.ok(alice instanceof Gateway);
});
