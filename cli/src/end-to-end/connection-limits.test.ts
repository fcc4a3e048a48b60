import { once } from 'node:events';
import { connect } from '@godwit/client';
import { MAX_FAILED_HELLOS } from '@godwit/gateway/limits';
import { RawSocket } from '@godwit/gateway/testing';
import { CloseCode, Code, decodeServerFrames, encodeClientFrames } from '@godwit/schema';
import t from 'tap';
import { WebSocket } from 'ws';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

interface Test {
  teardown(end: () => Promise<void>): unknown;
}

async function start(t: Test, env: Record<string, string>): Promise<TestSystem> {
  const system = await startTestSystem(1, env);
  t.teardown(() => system.stop());
  return system;
}

/** The HTTP status of a handshake: 101 if the connection opened, which then remains. */
async function handshake(system: TestSystem, headers: Record<string, string> = {}): Promise<number> {
  const socket = new WebSocket(system.urls[0] as string, { headers });
  const signal = AbortSignal.timeout(5_000);
  socket.on('error', () => {});
  return Promise.race([
    once(socket, 'open', { signal }).then(() => 101),
    once(socket, 'unexpected-response', { signal }).then(([, response]) => response.statusCode as number),
  ]);
}

/** The number of refusals for a reason, from the page of metrics. */
async function refused(system: TestSystem, reason: string): Promise<number> {
  const page = new URL('/metrics', (system.urls[0] as string).replace('ws:', 'http:'));
  const text = await (await fetch(page)).text();
  return Number(new RegExp(`^godwit_gateway_refused_total\\{reason="${reason}"\\} (\\d+)$`, 'm').exec(text)?.[1]);
}

async function hello(raw: RawSocket, token: string, id = 1, resume: { conversation_id: string; seq: number }[] = []) {
  raw.send(encodeClientFrames([{ id, hello: { token, resume } }]));
  const message = await raw.next();
  return message && decodeServerFrames(message)[0];
}

t.test('MAX_CONNECTIONS refuses further connections with 503, and clients connect once there is room', async (t) => {
  const system = await start(t, { MAX_CONNECTIONS: '1' });
  const ann = await system.client('ann');
  t.equal(await handshake(system), 503);
  t.equal(await refused(system, 'connections'), 1);
  const waiting = connect({
    url: system.urls[0] as string,
    token: await system.token('ben'),
    backoff: { firstMs: 10, maxMs: 50 },
    connectTimeoutMs: 10_000,
  });
  ann.close();
  const ben = await waiting;
  t.equal(ben.status.state, 'connected');
  ben.close();
});

t.test('MAX_CONNECTIONS_PER_ADDRESS refuses an address with 429, as named by TRUSTED_PROXIES', async (t) => {
  const system = await start(t, { MAX_CONNECTIONS_PER_ADDRESS: '1', TRUSTED_PROXIES: '127.0.0.0/8' });
  const from = (address: string) => handshake(system, { 'x-forwarded-for': address });
  t.same([await from('198.51.100.1'), await from('198.51.100.1'), await from('198.51.100.2')], [101, 429, 101]);
  t.equal(await refused(system, 'address'), 1);
});

t.test('MAX_UNAUTHENTICATED refuses with 503 while as many connections have not finished Hello', async (t) => {
  const system = await start(t, { MAX_UNAUTHENTICATED: '1' });
  const first = await RawSocket.open(system.urls[0] as string);
  t.equal(await handshake(system), 503);
  t.ok((await hello(first, await system.token('ann')))?.hello);
  t.equal(await handshake(system), 101);
  t.equal(await handshake(system), 503);
  t.equal(await refused(system, 'unauthenticated'), 2);
});

t.test('HANDSHAKES_PER_SECOND refuses with 503', async (t) => {
  const system = await start(t, { HANDSHAKES_PER_SECOND: '1' });
  const statuses = await Promise.all(Array.from({ length: 20 }, () => handshake(system)));
  t.ok(statuses.includes(101) && statuses.includes(503), statuses.join(' '));
  t.equal(await refused(system, 'handshakes'), statuses.filter((status) => status === 503).length);
});

t.test('MAX_SESSIONS_PER_USER refuses a session with RATE_LIMITED and 4000, and the SDK waits', async (t) => {
  const system = await start(t, { MAX_SESSIONS_PER_USER: '1' });
  const ann = await system.client('ann');
  const raw = await RawSocket.open(system.urls[0] as string);
  t.match(await hello(raw, await system.token('ann')), {
    error: { code: Code.CODE_RATE_LIMITED, retry_after_ms: 10_000 },
  });
  t.equal((await raw.closed).code, CloseCode.GOING_AWAY);
  await system.client('ben');
  t.equal(await refused(system, 'user_sessions'), 1);

  const second = connect({
    url: system.urls[0] as string,
    token: await system.token('ann'),
    connectTimeoutMs: 1_000,
    backoff: { firstMs: 10, maxMs: 50 },
  });
  await t.rejects(second, { message: /1 sessions on this gateway/ });
  t.equal(await refused(system, 'user_sessions'), 2, 'one attempt within retry_after_ms');
  t.equal(ann.status.state, 'connected');
});

t.test('a connection with too many failed Hellos is closed with 4504', async (t) => {
  const system = await start(t, {});
  const raw = await RawSocket.open(system.urls[0] as string);
  const token = await system.token('ann');
  const resume = Array.from({ length: 1_001 }, (_, n) => ({ conversation_id: `c${n}`, seq: 1 }));
  for (let id = 1; id <= MAX_FAILED_HELLOS + 1; id++)
    t.match(await hello(raw, token, id, resume), { id, error: { code: Code.CODE_TOO_LARGE } }, `${id}`);
  t.equal((await raw.closed).code, CloseCode.RATE_ABUSED);
  t.equal(await refused(system, 'failed_hellos'), 1);

  const patient = await RawSocket.open(system.urls[0] as string);
  for (let id = 1; id <= MAX_FAILED_HELLOS; id++) await hello(patient, token, id, resume);
  t.ok((await hello(patient, token, 100))?.hello, 'at the limit the connection is still there');
  patient.socket.terminate();
});

t.test('ALLOWED_ORIGINS admits pages of these origins to both services', async (t) => {
  const system = await start(t, { ALLOWED_ORIGINS: 'https://a.example https://b.example' });
  t.equal(await handshake(system, { origin: 'https://b.example' }), 101);
  t.equal(await handshake(system, { origin: 'https://c.example' }), 403);
  t.equal(await handshake(system), 101);
  t.equal(await refused(system, 'origin'), 1);
  const allowed = async (origin: string) =>
    (await fetch(`${system.storeUrl}/healthz`, { headers: { origin } })).headers.get('access-control-allow-origin');
  t.equal(await allowed('https://b.example'), 'https://b.example');
  t.equal(await allowed('https://c.example'), null);
  t.equal((await fetch(`${system.storeUrl}/healthz`)).status, 200, 'without an origin');
});
