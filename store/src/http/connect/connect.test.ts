import { randomBytes } from 'node:crypto';
import { commands, godwit } from '@godwit/schema';
import { serverCalls } from '@godwit/schema/server';
import t from 'tap';
import { startTestService, type TestService } from '../../testing/http-service.js';
import { RawHttp } from '../../testing/raw-http.js';
import { rpcsOf } from './descriptors.js';

let service: TestService;
t.before(async () => {
  service = await startTestService();
});
t.teardown(() => service.close());

type Json = Record<string, unknown>;
interface Answer {
  status: number;
  headers: Headers;
  json: Json;
}

async function call(rpc: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${service.url}/godwit.v1.${rpc}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text ? JSON.parse(text) : {} };
}

const asUser = async (user: string) => ({ authorization: `Bearer ${await service.token(user)}` });
const acting = (user: string) => ({ ...service.backend, 'godwit-user': user });
const gateway = (rpc: string, body: unknown, headers: Record<string, string>) =>
  call(`GatewayService/${rpc}`, body, headers);

t.test('every rpc of both services is a route, and no other', async (t) => {
  const expected = (['GatewayService', 'ServerService'] as const).flatMap((name) =>
    rpcsOf(name).map((rpc) => `/godwit.v1.${name}/${rpc.name}`),
  );
  const routes = service.routes.filter(({ url }) => url.startsWith('/godwit.'));
  t.same(routes.map(({ url }) => url).sort(), expected.sort());
  t.ok(expected.length > 45);
  const names = [...Object.values(commands).map(({ rpc }) => rpc), ...Object.keys(serverCalls)];
  t.same(expected.map((path) => path.split('/').at(-1)).sort(), names.sort());
  t.equal((await fetch(`${service.url}/godwit.v1.GatewayService/Nothing`, { method: 'POST' })).status, 404);
});

t.test('a user posts and reads, with bodies as text', async (t) => {
  const ann = await asUser('ann');
  const made = await gateway('CreateConversation', { conversationId: 'r1', title: 'Room', memberIds: ['bob'] }, ann);
  t.match(made, { status: 200, json: { conversation: { conversationId: 'r1', role: 'ROLE_OWNER', memberCount: 2 } } });
  t.match(await gateway('Send', { conversation_id: 'r1', body_text: 'héllo' }, ann), {
    status: 200,
    json: { conversationId: 'r1', seq: '1' },
  });
  const clientMessageId = randomBytes(16).toString('base64');
  const bytes = { conversationId: 'r1', contentType: 'image/png', body: '/w==', clientMessageId };
  t.match(await gateway('Send', bytes, ann), { status: 200, json: { seq: '2' } });
  t.match(await gateway('Send', bytes, ann), { status: 200, json: { seq: '2', deduplicated: true } });
  const { json } = await gateway('History', { conversationId: 'r1' }, ann);
  t.match(json.messages, [
    { seq: '1', senderId: 'ann', body: Buffer.from('héllo').toString('base64'), bodyText: 'héllo' },
    { seq: '2', body: '/w==', contentType: 'image/png', bodyText: undefined },
  ]);
});

t.test('a service acts as a user, and as itself', async (t) => {
  t.match(await gateway('Send', { toUserId: 'bob', bodyText: 'as ann' }, acting('ann')), { status: 200 });
  const utf8 = Buffer.from('jürgen').toString('latin1');
  t.match(await gateway('Send', { toUserId: 'bob', bodyText: 'x' }, acting(utf8)), { status: 200 });
  for (const user of ['@backend', '', 'a\tb', '\xff']) {
    const refused = await gateway('ListFriends', {}, acting(user));
    t.match(refused, { status: 400, json: { message: /^Godwit-User: / } }, JSON.stringify(user));
  }
  const twice = await RawHttp.connect(service.url);
  const headers = { ...acting('ann'), 'Godwit-User': 'bob', 'content-type': 'application/json' };
  twice.request('POST', '/godwit.v1.GatewayService/ListFriends', headers, '{}');
  t.match(await twice.answer(), { status: 400, body: /Godwit-User: must be there once/ });
  twice.close();
  const refused = await gateway('ListFriends', {}, { ...(await asUser('ann')), 'godwit-user': 'bob' });
  t.match(refused, { status: 403, json: { message: /^Godwit-User: / } });

  const own = await call('ServerService/Unban', { userId: 'ann' }, acting('ann'));
  t.match(own, { status: 400, json: { message: /^Godwit-User: must be absent/ } });

  const itself = service.backend;
  t.match(await gateway('Send', { conversationId: 'r1', bodyText: 'from the service' }, itself), { status: 200 });
  const { json } = await gateway('History', { conversationId: 'r1', limit: 1 }, itself);
  t.match(json.messages, [{ senderId: '@backend', bodyText: 'from the service' }]);
  t.match(await gateway('Edit', { conversationId: 'r1', seq: 1, bodyText: 'moderated' }, itself), { status: 200 });
  t.match(await gateway('Delete', { conversationId: 'r1', seq: 2 }, itself), { status: 200 });
  const changed = await gateway('History', { conversationId: 'r1', limit: 3 }, await asUser('bob'));
  t.match(changed.json.messages, [{ bodyText: 'moderated' }, { deleted: true }, { senderId: '@backend' }]);
});

t.test('a service manages a group that it is no member of', async (t) => {
  const itself = service.backend;
  const room = { conversationId: 'managed' };
  const made = await gateway('CreateConversation', { ...room, title: 'M', memberIds: ['u1', 'u2'] }, itself);
  t.match(made, { status: 200, json: { conversation: { memberCount: 2, role: undefined } } });
  t.match(await gateway('CreateConversation', room, itself), { status: 200 }, 'a repeated request');
  t.match(await gateway('AddMembers', { ...room, userIds: ['u3'] }, itself), { status: 200, json: { added: 1 } });
  t.match(await gateway('RemoveMembers', { ...room, userIds: ['u2'] }, itself), { status: 200, json: { removed: 1 } });
  const roles = async () => {
    const { json } = await gateway('ListMembers', room, itself);
    return (json.members as Json[]).map(({ userId, role }) => `${userId} ${role}`);
  };
  t.same(await roles(), ['u1 ROLE_MEMBER', 'u3 ROLE_MEMBER'], 'nobody became the owner by the leaving of another');
  for (const userId of ['u1', 'u3'])
    t.match(await gateway('SetRole', { ...room, userId, role: 'ROLE_OWNER' }, itself), { status: 200 });
  t.same(await roles(), ['u1 ROLE_ADMIN', 'u3 ROLE_OWNER']);
  t.match(await gateway('UpdateConversation', { ...room, title: 'N', retentionDays: 3 }, itself), { status: 200 });
  t.match(await gateway('RemoveMembers', { ...room, userIds: ['u3'] }, itself), { status: 200, json: { removed: 1 } });
  t.same(await roles(), ['u1 ROLE_OWNER']);
  t.match((await gateway('GetConversation', room, itself)).json, {
    conversation: { title: 'N', retentionDays: 3, memberCount: 1, unread: undefined, role: undefined },
  });
  t.match((await gateway('GetConversation', { conversationId: 'none' }, itself)).status, 404);
  t.match((await gateway('History', { conversationId: 'none' }, itself)).status, 404);
  t.match((await gateway('Send', { conversationId: 'none' }, itself)).status, 404);
});

t.test('requests about a user, and those of sockets, are refused with the reason', async (t) => {
  for (const rpc of ['MarkRead', 'ListConversations', 'RequestFriend', 'SetPresence', 'SetMute']) {
    const refused = await gateway(rpc, {}, service.backend);
    t.match(refused, { status: 400, json: { code: 'invalid_argument', message: /^Godwit-User: is missing/ } }, rpc);
  }
  const direct = await gateway('Send', { toUserId: 'bob', bodyText: 'x' }, service.backend);
  t.match(direct, { status: 400, json: { message: /^to_user_id: / } });
  for (const rpc of ['Hello', 'Ping', 'Refresh', 'Resume', 'Typing', 'Signal', 'Watch', 'Unwatch']) {
    const refused = await gateway(rpc, {}, await asUser('ann'));
    t.match(refused, { status: 501, json: { code: 'unimplemented', message: new RegExp(`^${rpc}: `) } }, rpc);
  }
});

t.test('bad input ends in an error that names the field, and changes nothing', async (t) => {
  const ann = await asUser('ann');
  const room = { conversationId: 'r1' };
  const head = async () => (await gateway('GetConversation', room, ann)).json;
  const before = await head();
  const cases: [unknown, RegExp, Record<string, string>?][] = [
    [{ ...room, bodyText: 'x', nonsense: 1 }, /^nonsense: is unknown/],
    [{ ...room, bodyText: 7 }, /^body_text: /],
    [{ conversationId: ['r1'] }, /^conversation_id: /],
    [{ ...room, body: 'eA==', bodyText: 'x' }, /^body_text: must be absent/],
    [{ ...room, body: '%' }, /^body: /],
    [{ ...room, bodyText: 'x', replyTo: -1 }, /^reply_to: /],
    [{ ...room, bodyText: 'x', replyTo: '9007199254740993' }, /^reply_to: /],
    [{ ...room, conversation_id: 'r1' }, /conversation/],
    [{ ...room, bodyText: 'x', contentType: '\ud800' }, /^content_type: /],
    [{ ...room, bodyText: '\ud800' }, /^body_text: /],
    [{ ...room, clientMessageId: 'eA==' }, /^client_message_id: must be 16 bytes/],
    [Buffer.from('{"conversationId":"r1","bodyText":"\xff"}', 'latin1'), /^body: must be UTF-8/],
    ['{', /^body: must be JSON/],
    ['[]', /./],
    ['', /^body: must be JSON/],
    [{ ...room }, /^Connect-Timeout-Ms: /, { 'connect-timeout-ms': '1s' }],
    [{ ...room }, /^Connect-Protocol-Version: /, { 'connect-protocol-version': '2' }],
    [Buffer.from([0x0a, 1, 0xff]), /^body: is malformed/, { 'content-type': 'application/proto' }],
    [Buffer.from([0x0a, 9, 1]), /^body: is malformed/, { 'content-type': 'application/proto' }],
    [Buffer.from([0xfa, 7, 1, 1]), /^field 127: is unknown/, { 'content-type': 'application/proto' }],
  ];
  for (const [body, message, headers = {}] of cases) {
    const refused = await gateway('Send', body, { ...ann, ...headers });
    const about = `${body} ${JSON.stringify(body)} ${JSON.stringify(headers)}`;
    t.match(refused, { status: 400, json: { code: 'invalid_argument', message } }, about);
    const [detail] = refused.json.details as { type: string; value: string }[];
    const error = godwit.v1.Error.decode(Buffer.from(detail?.value ?? '', 'base64'));
    t.match([detail?.type, error], ['godwit.v1.Error', { code: 4, message }], about);
  }
  for (const type of ['text/plain', 'application/connect+json', 'application/x-protobuf', 'application/jsonx', 'x']) {
    const other = await gateway('Send', 'x', { ...ann, 'content-type': type });
    t.match(other, { status: 415, json: { code: 'invalid_argument', message: /^Content-Type: must be / } }, type);
  }
  const unnamed = await fetch(`${service.url}/godwit.v1.GatewayService/ListFriends`, { method: 'POST', headers: ann });
  t.equal(unnamed.status, 415, 'neither a type nor a body');
  const zipped = await gateway('Send', 'x', { ...ann, 'content-encoding': 'gzip' });
  t.match(zipped, { status: 501, json: { code: 'unimplemented', message: /^Content-Encoding: / } });
  const large = await gateway('Send', { ...room, bodyText: 'x'.repeat(16 * 1024 + 1) }, ann);
  t.match(large, { status: 429, json: { code: 'resource_exhausted', message: /^body: at most/ } });
  const larger = await gateway('Send', { ...room, bodyText: 'x'.repeat(1024 * 1024) }, ann);
  t.match(larger, { status: 429, json: { code: 'resource_exhausted' } });
  const late = await gateway('Send', { ...room, bodyText: 'x' }, { ...ann, 'connect-timeout-ms': '0' });
  t.match(late, { status: 504, json: { code: 'deadline_exceeded', message: /^Connect-Timeout-Ms: / } });
  t.same(await head(), before);
});

t.test('a call ends with the time of its caller, and its outcome is unknown', async (t) => {
  const ann = await asUser('ann');
  await gateway('CreateConversation', { conversationId: 'held' }, ann);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let hold = () => {};
  const holding = new Promise<void>((resolve) => {
    hold = resolve;
  });
  const held = service.store.databases.writes.transaction(async (tx) => {
    await tx.query("select 1 from conversations where id = 'held' for update");
    hold();
    await released;
  });
  await holding;
  const message = { conversationId: 'held', bodyText: 'x', clientMessageId: randomBytes(16).toString('base64') };
  const late = await gateway('Send', message, { ...ann, 'connect-timeout-ms': '100' });
  t.match(late, { status: 504, json: { code: 'deadline_exceeded', message: /^Connect-Timeout-Ms: 100 ms/ } });
  release();
  await held;
  const again = await gateway('Send', message, { ...ann, 'connect-timeout-ms': '9999999999' });
  t.match(again, { status: 200, json: { seq: '1' } }, 'repeated, it is posted once');
  t.equal((await gateway('Send', { ...message, clientMessageId: '' }, ann)).json.seq, '2');
});

t.test('each use of a service key is a line of the audit log, without bodies', async (t) => {
  const from = service.log.length;
  await gateway('Send', { conversationId: 'r1', bodyText: 'a secret body' }, acting('ann'));
  await gateway('Send', { conversationId: 'none', bodyText: 'a secret body' }, service.backend);
  const lines = service.log.slice(from).filter((line) => JSON.parse(line).audit);
  const carried = { rpc: 'Send', service: 'backend' };
  t.match(
    lines.map((line) => JSON.parse(line)),
    [
      { msg: 'a service was admitted', credential: 'key', scope: 'messages' },
      { ...carried, caller: 'ann', conversation: 'r1', msg: 'carried out' },
      { msg: 'a service was admitted' },
      { ...carried, caller: '@backend', code: 'NOT_FOUND', msg: 'refused' },
    ],
  );
  t.notMatch(lines.join('\n'), /secret|YSBzZWNyZXQ/);
});

t.test('quotas bind a user, and no service, neither as a user nor as itself', async (t) => {
  const limited = await startTestService({ quotas: { MAX_CONVERSATION_MEMBERS: 2, MAX_FRIEND_REQUESTS_SENT: 1 } });
  t.teardown(() => limited.close());
  const post = async (rpc: string, body: object, headers: Record<string, string>) => {
    const response = await fetch(`${limited.url}/godwit.v1.GatewayService/${rpc}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, json: await response.json() };
  };
  const ann = { authorization: `Bearer ${await limited.token('ann')}` };
  const full = { status: 409, json: { code: 'aborted', message: /^MAX_CONVERSATION_MEMBERS: / } };
  const members = { memberIds: ['bob', 'cat'] };
  t.match(await post('CreateConversation', { conversationId: 'q', ...members }, ann), full);
  t.match(await post('CreateConversation', { conversationId: 'q', memberIds: ['bob'] }, ann), { status: 200 });
  const add = { conversationId: 'q', userIds: ['cat', 'dan'] };
  t.match(await post('AddMembers', add, ann), full);
  t.match(await post('AddMembers', add, { ...limited.backend, 'godwit-user': 'ann' }), { status: 200 });
  t.match(await post('CreateConversation', { conversationId: 'own', ...members }, limited.backend), { status: 200 });
  t.match(await post('RequestFriend', { userId: 'bob' }, ann), { status: 200 });
  t.match(await post('RequestFriend', { userId: 'cat' }, ann), { json: { message: /^MAX_FRIEND_REQUESTS_SENT: / } });
  t.match(await post('RequestFriend', { userId: 'cat' }, { ...limited.backend, 'godwit-user': 'ann' }), {
    status: 200,
  });
});
