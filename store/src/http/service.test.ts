import { EventEmitter, once } from 'node:events';
import type { Socket } from 'node:net';
import { Code, godwit } from '@godwit/schema';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import t from 'tap';
import { createTokenVerifier, signToken } from '../auth/token-verifier.js';
import { createStoreClient } from '../client/store-client.js';
import { createConversation } from '../conversations/create.js';
import { createTestStore, type TestStore } from '../testing/test-store.js';
import { storeCalls } from '../wire.js';
import { createHealthService } from './health-routes.js';
import { createService } from './service.js';

const secret = 'a secret of the tests, long enough to be one';
const internalToken = 'an internal token of the tests, long enough';
let store: TestStore;
let url: string;
let draining = false;
/** Every connection of the service. */
const connections: Socket[] = [];

t.before(async () => {
  store = await createTestStore();
  const app = await createService({
    store,
    verify: createTokenVerifier({ secret }),
    internalToken,
    log: pino({ level: 'silent' }),
    registry: new Registry(),
    draining: () => draining,
  });
  app.server.on('connection', (socket) => connections.push(socket));
  url = await app.listen({ host: '127.0.0.1', port: 0 });
  t.teardown(async () => {
    await app.close();
    await store.close();
  });
  await createConversation(store, 'ann', { conversation_id: 'c/1 ü', member_ids: ['ben'] });
});

const path = `/v1/conversations/${encodeURIComponent('c/1 ü')}`;
async function call(
  as: string | undefined,
  method: string,
  target: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const token = as && (await signToken(as, { secret, lifetimeSeconds: 60 }));
  const sent =
    body instanceof Uint8Array
      ? (body as Uint8Array<ArrayBuffer>)
      : body === undefined
        ? undefined
        : JSON.stringify(body);
  return fetch(url + target, {
    method,
    body: sent,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
  });
}

t.test('a message is posted once per Idempotency-Key, and pages have a Link', async (t) => {
  const headers = { 'idempotency-key': 'order 1' };
  const first = await call('ann', 'POST', `${path}/messages`, { text: 'one' }, headers);
  t.equal(first.status, 201);
  const sent = (await first.json()) as { seq: number };
  t.match(sent, { conversation_id: 'c/1 ü', seq: 1, deduplicated: false });
  const again = await call('ann', 'POST', `${path}/messages`, { text: 'one' }, headers);
  t.equal(again.status, 200);
  t.match(await again.json(), { seq: 1, deduplicated: true });
  t.equal((await call('ann', 'POST', `${path}/messages`, { text: 'other' }, headers)).status, 409);
  for (let i = 2; i <= 5; i++)
    await call('ann', 'POST', `${path}/messages`, { body: Buffer.from(`${i}`).toString('base64') });

  const page = await call('ben', 'GET', `${path}/messages?after=0&limit=2`);
  const { messages, has_more } = (await page.json()) as {
    messages: { seq: number; body: string; content_type: string }[];
    has_more: boolean;
  };
  t.same(
    messages.map(({ seq }) => seq),
    [1, 2],
  );
  t.equal(has_more, true);
  t.match(messages[0], {
    body: Buffer.from('one').toString('base64'),
    content_type: 'text/plain',
    sender_id: 'ann',
    reactions: [],
  });
  const next = /^<(.*)>; rel="next"$/.exec(page.headers.get('link') ?? '')?.[1] as string;
  const following = (await (await call('ben', 'GET', next)).json()) as { messages: { seq: number }[] };
  t.same(
    following.messages.map(({ seq }) => seq),
    [3, 4],
  );
  const newest = (await (await call('ben', 'GET', `${path}/messages?before=3`)).json()) as {
    messages: { seq: number }[];
  };
  t.same(
    newest.messages.map(({ seq }) => seq),
    [1, 2],
  );
});

t.test('requests and responses can be protobuf', async (t) => {
  const body = godwit.v1.SendRequest.encode({ content_type: 'x/y', body: Buffer.from([1, 2]) }).finish();
  const types = { 'content-type': 'application/x-protobuf', accept: 'application/x-protobuf' };
  const response = await call('ann', 'POST', `${path}/messages`, body, types);
  t.equal(response.status, 201);
  const sent = godwit.v1.SendResponse.decode(new Uint8Array(await response.arrayBuffer()));
  const page = await call('ann', 'GET', `${path}/messages?limit=1`, undefined, { accept: 'application/x-protobuf' });
  const history = godwit.v1.HistoryResponse.decode(new Uint8Array(await page.arrayBuffer()));
  t.equal(history.messages[0]?.seq, sent.seq);
  t.same(Buffer.from(history.messages[0]?.body ?? []), Buffer.from([1, 2]));
});

t.test('conversations and members are listed', async (t) => {
  const conversations = await (await call('ben', 'GET', '/v1/conversations')).json();
  t.match(conversations, {
    conversations: [{ conversation_id: 'c/1 ü', role: 'member', kind: 'group' }],
    next_page_token: '',
  });
  const members = await (await call('ben', 'GET', `${path}/members`)).json();
  t.match(members, {
    members: [
      { user_id: 'ann', role: 'owner' },
      { user_id: 'ben', role: 'member' },
    ],
  });
});

t.test('errors are problem details with the code of the protocol', async (t) => {
  const cases: [string, Response, number, string][] = [
    ['no token', await call(undefined, 'GET', '/v1/conversations'), 401, 'UNAUTHENTICATED'],
    [
      'a bad token',
      await call(undefined, 'GET', '/v1/conversations', undefined, { authorization: 'Bearer x' }),
      401,
      'UNAUTHENTICATED',
    ],
    ['a stranger', await call('eve', 'GET', `${path}/messages`), 403, 'PERMISSION_DENIED'],
    ['no conversation', await call('ann', 'GET', '/v1/conversations/nowhere/messages'), 404, 'NOT_FOUND'],
    ['no route', await call('ann', 'GET', '/v2'), 404, 'NOT_FOUND'],
    ['a bad number', await call('ann', 'GET', `${path}/messages?limit=x`), 400, 'INVALID_ARGUMENT'],
    ['a bad body', await call('ann', 'POST', `${path}/messages`, { text: 7, body: 8 }), 400, 'INVALID_ARGUMENT'],
    ['a large body', await call('ann', 'POST', `${path}/messages`, { text: 'x'.repeat(20_000) }), 413, 'TOO_LARGE'],
    [
      'a very large body',
      await call('ann', 'POST', `${path}/messages`, { text: 'x'.repeat(400_000) }),
      413,
      'TOO_LARGE',
    ],
    [
      'garbage protobuf',
      await call('ann', 'POST', `${path}/messages`, Buffer.from([0xff]), { 'content-type': 'application/x-protobuf' }),
      400,
      'INVALID_ARGUMENT',
    ],
    ['no job', await call('ann', 'GET', '/v1/jobs/1'), 404, 'NOT_FOUND'],
  ];
  for (const [name, response, status, code] of cases) {
    t.equal(response.status, status, name);
    t.match(response.headers.get('content-type'), /^application\/problem\+json/, name);
    t.match(await response.json(), { type: 'about:blank', status, code }, name);
  }
});

t.test('internal calls require the internal token and carry protobuf', async (t) => {
  const refused = createStoreClient({ url, internalToken: 'wrong' });
  const client = createStoreClient({ url, internalToken });
  t.teardown(() => Promise.all([refused.close(), client.close()]));
  for (const name of Object.keys(storeCalls)) {
    const response = await fetch(`${url}/internal/v1/${name}`, { method: 'POST', body: '' });
    t.equal(response.status, 401, name);
  }
  // The deployment's fault, and no client's: it may be mended meanwhile.
  await t.rejects(refused.call('heads', {}), { code: Code.CODE_UNAVAILABLE });
  const { sets } = await client.call('open_sessions', { user_ids: ['ben', 'nobody'] });
  t.match(sets, [{ memberships: [{ conversation_id: 'c/1 ü' }] }, { memberships: [] }]);
  const gone = createStoreClient({ url: 'http://127.0.0.1:1', internalToken });
  t.teardown(() => gone.close());
  await t.rejects(gone.call('heads', {}), { code: Code.CODE_UNAVAILABLE });
});

t.test('health, readiness, metrics, documentation and the browser client are served', async (t) => {
  t.equal((await fetch(`${url}/healthz`)).status, 200);
  t.equal((await fetch(`${url}/readyz`)).status, 200);
  t.equal((await fetch(`${url}/metrics`)).status, 200);
  t.equal((await fetch(`${url}/docs/`)).status, 200);
  const openapi = (await (await fetch(`${url}/docs/json`)).json()) as { paths: object };
  t.ok(Object.keys(openapi.paths).includes('/v1/conversations/{id}/messages'));
  t.notOk(Object.keys(openapi.paths).some((name) => name.startsWith('/internal')));
  const script = await fetch(`${url}/client.js`);
  t.match(script.headers.get('content-type'), /javascript/);
  t.equal(script.headers.get('access-control-allow-origin'), '*');
  draining = true;
  t.equal((await fetch(`${url}/readyz`)).status, 503);
});

t.test('a store whose connections are all busy is ready', async (t) => {
  const { writes, reads, jobs } = store.databases;
  const steps = new EventEmitter();
  const locked = once(steps, 'locked');
  const holding = writes.transaction(async (tx) => {
    await tx.query('lock table messages');
    steps.emit('locked');
    await once(steps, 'enough');
  });
  await locked;
  const waiting = [writes, reads, jobs].flatMap((pool) =>
    Array.from({ length: 20 }, () => pool.query('select count(*) from messages')),
  );
  for (const pool of [writes, reads, jobs]) t.ok((pool.pool?.().waiting ?? 0) > 0, 'statements wait for a connection');
  draining = false;
  t.equal((await fetch(`${url}/readyz`)).status, 200);
  steps.emit('enough');
  await Promise.all([holding, ...waiting]);
});

t.test('concurrent readiness requests share one database query', async (t) => {
  const answers: ((value: Record<string, string>) => void)[] = [];
  const asked = new EventEmitter();
  const health = await createHealthService({
    log: pino({ level: 'silent' }),
    registry: new Registry(),
    draining: () => false,
    check: () =>
      new Promise((resolve) => {
        answers.push(resolve);
        asked.emit('asked');
      }),
  });
  t.teardown(() => health.close());
  for (let round = 1; round <= 2; round++) {
    const first = once(asked, 'asked');
    const probes = Array.from({ length: 5 }, () => health.inject('/readyz'));
    await first;
    await health.inject('/healthz');
    t.equal(answers.length, round);
    answers.at(-1)?.({ bus: 'up' });
    for (const { statusCode } of await Promise.all(probes)) t.equal(statusCode, 200);
  }
});

t.test('an unexpected failure is logged with the trace of its caller', async (t) => {
  const broken = await createTestStore();
  const lines: string[] = [];
  const app = await createService({
    store: broken,
    verify: createTokenVerifier({ secret }),
    internalToken,
    log: pino({}, { write: (line) => lines.push(line) }),
    registry: new Registry(),
    draining: () => false,
  });
  const client = createStoreClient({ url: await app.listen({ host: '127.0.0.1', port: 0 }), internalToken });
  t.teardown(async () => {
    client.close();
    await app.close();
    await broken.close();
  });
  await broken.databases.writes.query('alter table members rename to gone');
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
  const failed = client.call('open_sessions', { user_ids: ['ann'] }, `00-${trace}-00f067aa0ba902b7-01`);
  await t.rejects(failed, { code: Code.CODE_INTERNAL });
  const logged = lines.map((line) => JSON.parse(line)).filter(({ level }) => level >= 50);
  t.match(logged, [{ msg: 'a request failed', trace_id: trace, err: { code: '42P01' } }]);
  t.equal(logged.length, 1);
});

t.test('connections of gateways are recycled without failing a call', async (t) => {
  const client = createStoreClient({ url, internalToken });
  t.teardown(() => client.close());
  const before = connections.length;
  const hasEnded = () => connections.slice(before).some(({ destroyed }) => destroyed);
  let calls = 0;
  // With a second connection of the client, more calls pass until the first connection ends.
  for (; calls < 10_000 && !hasEnded(); calls++) await client.call('seen', { items: [] });
  t.ok(hasEnded(), `a connection ended within ${calls} calls`);
  t.ok(calls > 900, `it served ${calls} calls or fewer`);
});
