import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Client, connect } from '@godwit/client';
import { CloseCode, Code, TOKENS_REVOKED } from '@godwit/schema';
import { serverUrl } from '@godwit/store/testing';
import t from 'tap';
import { startTestSystem } from '../testing/test-system.js';

const KEY = 'a-service-key-of-the-tests-000000';
const WRONG_SCOPE = 'a-service-key-of-the-tests-111111';
const SERVICE_KEYS = `shop:${KEY}:users bot:${WRONG_SCOPE}:metrics`;
const WAIT_MS = 20_000;

type System = Awaited<ReturnType<typeof startTestSystem>>;

const call = (system: System, rpc: string, body: object, key = KEY) =>
  fetch(`${system.storeUrl}/godwit.v1.ServerService/${rpc}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** The code and the reason with which the client's connection closes. */
const closeOf = (client: Client) =>
  new Promise<{ state: string; code: number | undefined; reason: string }>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`still ${client.status.state} after ${WAIT_MS} ms`)), WAIT_MS);
    client.onStatus((status) => {
      if (status.state !== 'waiting' && status.state !== 'closed') return;
      clearTimeout(timer);
      const reason = status.state === 'waiting' ? status.reason : (status.error?.message ?? '');
      resolve({ state: status.state, code: status.state === 'waiting' ? status.closeCode : undefined, reason });
    });
  });

t.test('a ban ends the sessions of its user on every gateway, and no other, until the user is unbanned', async (t) => {
  const system = await startTestSystem(2, { SERVICE_KEYS });
  t.teardown(() => system.stop());
  const [one, two, other] = await Promise.all([
    system.client('ann', 0),
    system.client('ann', 1),
    system.client('ben', 0),
  ]);
  const closes = Promise.all([closeOf(one), closeOf(two)]);
  const answer = await call(system, 'Ban', { userId: 'ann', reason: 'spam' });
  t.same([answer.status, await answer.json()], [200, {}]);
  for (const { state, reason } of await closes) {
    t.equal(state, 'closed');
    t.match(reason, /4505: the user is banned: spam/);
  }
  await t.rejects(connect({ url: system.urls[1] as string, token: await system.token('ann') }), {
    code: Code.CODE_PERMISSION_DENIED,
  });
  const authorization = `Bearer ${await system.token('ann')}`;
  const http = await fetch(`${system.storeUrl}/v1/conversations`, { headers: { authorization } });
  t.equal(http.status, 403);
  t.equal(other.status.state, 'connected');
  await other.ping({});

  t.equal((await call(system, 'Unban', { user_id: 'ann' })).status, 200);
  const back = await system.client('ann', 1);
  t.equal(back.session?.user_id, 'ann');
  t.equal((await fetch(`${system.storeUrl}/v1/conversations`, { headers: { authorization } })).status, 200);
});

t.test('a gateway that the bus did not tell of a ban finds it by itself', async (t) => {
  const system = await startTestSystem(1, { SERVICE_KEYS });
  t.teardown(() => system.stop());
  const client = await system.client('ann');
  const closed = closeOf(client);
  // As a statement by hand, which publishes nothing: the comparison of versions finds it.
  const { writes } = system.databases;
  await writes.query(`update users set banned_at = now(), sessions_ended_at = now() where id = 'ann'`);
  t.match(await closed, { state: 'closed', reason: /4505/ });
});

t.test('ended sessions may be opened again; with revoked tokens only by a newer token', async (t) => {
  const system = await startTestSystem(2, { SERVICE_KEYS });
  t.teardown(() => system.stop());
  const [one, two] = await Promise.all([system.client('ann', 0), system.client('ann', 1)]);
  // One of them.
  const first = closeOf(one);
  await call(system, 'EndSessions', { userId: 'ann', sessionId: one.session?.session_id });
  t.match(await first, { state: 'waiting', code: CloseCode.SESSION_ENDED });
  t.equal(two.status.state, 'connected');
  // All of them.
  const second = closeOf(two);
  await call(system, 'EndSessions', { userId: 'ann' });
  t.match(await second, { state: 'waiting', code: CloseCode.SESSION_ENDED });

  const token = await system.token('ann');
  const third = await connect({ url: system.urls[0] as string, token });
  t.teardown(() => third.close());
  const ended = closeOf(third);
  await call(system, 'EndSessions', { userId: 'ann', revokeTokens: true });
  t.match(await ended, { state: 'closed', reason: new RegExp(`4001: ${TOKENS_REVOKED}`) });
  await t.rejects(connect({ url: system.urls[1] as string, token }), { code: Code.CODE_UNAUTHENTICATED });
  const authorization = `Bearer ${token}`;
  t.equal((await fetch(`${system.storeUrl}/v1/friends`, { headers: { authorization } })).status, 401);
});

t.test('only a service key with the scope is let in, and bad requests change nothing', async (t) => {
  const system = await startTestSystem(1, { SERVICE_KEYS });
  t.teardown(() => system.stop());
  const client = await system.client('ann');
  for (const [key, status, code] of [
    ['', 401, 'unauthenticated'],
    ['x'.repeat(32), 401, 'unauthenticated'],
    [await system.token('ann'), 401, 'unauthenticated'],
    [system.config.INTERNAL_TOKEN as string, 401, 'unauthenticated'],
    [WRONG_SCOPE, 403, 'permission_denied'],
  ] as const) {
    for (const rpc of ['Ban', 'Unban', 'EndSessions']) {
      const answer = await call(system, rpc, { userId: 'ann' }, key);
      t.same([answer.status, (await answer.json()).code], [status, code], `${rpc} with ${key.slice(0, 10)}`);
    }
  }
  for (const [body, named] of [
    [{}, 'user_id'],
    [{ userId: '' }, 'user_id'],
    [{ userId: '@Shop' }, 'user_id'],
    [{ userId: 'ann', user_id: 'ann' }, 'user_id'],
    [{ userId: 7 }, 'user_id'],
    [{ userId: 'ann', reasons: '' }, 'reasons'],
  ] as const) {
    const answer = await call(system, 'Ban', body);
    t.equal(answer.status, 400, JSON.stringify(body));
    t.match(await answer.json(), { code: 'invalid_argument', message: named });
  }
  const long = await call(system, 'Ban', { userId: 'ann', reason: 'x'.repeat(101) });
  t.same([long.status, (await long.json()).code], [429, 'resource_exhausted']);
  const both = await call(system, 'EndSessions', { userId: 'ann', sessionId: 'x', revokeTokens: true });
  t.equal(both.status, 400);
  await client.ping({});
});

t.test('the command line bans and unbans, and ends sessions', async (t) => {
  const system = await startTestSystem(1);
  t.teardown(() => system.stop());
  const { DATABASE_URL, REDIS_PREFIX } = system.config;
  const AUDIT_LOG = join(mkdtempSync(join(tmpdir(), 'godwit-access-')), 'audit.log');
  t.teardown(() => rmSync(dirname(AUDIT_LOG), { recursive: true }));
  const env = { ...process.env, DATABASE_URL, REDIS_URL: serverUrl('REDIS_URL'), REDIS_PREFIX, AUDIT_LOG };
  const bin = fileURLToPath(new URL('../../bin/godwit.js', import.meta.url));
  const godwit = (...args: string[]) => promisify(execFile)(process.execPath, [bin, 'users', ...args], { env });
  const client = await system.client('ann');
  const ended = closeOf(client);
  await godwit('end-sessions', '--user', 'ann');
  t.match(await ended, { state: 'waiting', code: CloseCode.SESSION_ENDED });
  client.close();
  const again = await system.client('ann');
  const banned = closeOf(again);
  await godwit('ban', '--user', 'ann', '--reason', 'spam');
  t.match(await banned, { state: 'closed', reason: /the user is banned: spam/ });
  await godwit('unban', '--user', 'ann');
  const back = await system.client('ann');
  t.equal(back.session?.user_id, 'ann');
  await t.rejects(godwit('ban'), { code: 2 });
  await t.rejects(godwit('ban', '--user', '@X'), { message: /user_id/ });
  const lines = readFileSync(AUDIT_LOG, 'utf8').trim().split('\n');
  const change = { audit: true, role: 'users', user_id: 'ann' };
  t.match(
    lines.map((line) => JSON.parse(line)),
    [
      { ...change, action: 'end-sessions' },
      { ...change, action: 'ban' },
      { ...change, action: 'unban' },
    ],
  );
});

t.test('metrics need a service key with the scope metrics, if the operator wants it so', async (t) => {
  const system = await startTestSystem(1, { SERVICE_KEYS, METRICS_ACCESS: 'key' });
  t.teardown(() => system.stop());
  const gateway = (system.urls[0] as string).replace('ws:', 'http:').replace('/v1/ws', '/metrics');
  for (const page of [gateway, `${system.storeUrl}/metrics`]) {
    const status = async (key?: string) => {
      const answer = await fetch(page, key ? { headers: { authorization: `Bearer ${key}` } } : {});
      await answer.arrayBuffer();
      return answer.status;
    };
    t.same([await status(), await status(KEY), await status('x')], [401, 401, 401], page);
    t.equal(await status(WRONG_SCOPE), 200, page);
  }
  t.equal((await fetch(gateway.replace('/metrics', '/readyz'))).status, 200);
});

t.test('the rate of a user is the configured one, and another user is unaffected', async (t) => {
  const system = await startTestSystem(1, { USER_REQUESTS_PER_SECOND: '1' });
  t.teardown(() => system.stop());
  const [ann, ben] = await Promise.all([system.client('ann'), system.client('ben')]);
  const asked = await Promise.allSettled(Array.from({ length: 20 }, () => ann.listFriends({})));
  const refused = asked.flatMap((one) => (one.status === 'rejected' ? one.reason : []));
  t.ok(refused.length >= 10, `${refused.length} of 20 were refused`);
  for (const error of refused) t.match(error, { code: Code.CODE_RATE_LIMITED });
  await ben.listFriends({});
});
