import t, { type Test } from 'tap';
import { startTestService, type TestService } from '../testing/http-service.js';

type Headers = Record<string, string>;

/** A service, and a function that calls an rpc of ServerService and returns the status. */
async function start(t: Test, options: Parameters<typeof startTestService>[0] = {}) {
  const service = await startTestService(options);
  t.teardown(() => service.close());
  const call = async (rpc: string, body: object, headers: Headers): Promise<{ status: number; text: string }> => {
    const response = await fetch(`${service.url}/godwit.v1.${rpc}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };
  return { service, call };
}

const auditOf = (service: TestService, from: number) =>
  service.log
    .slice(from)
    .map((line) => JSON.parse(line))
    .filter(({ audit }) => audit);

t.test('a service uses a token as it would use a key, within its scopes', async (t) => {
  const { service, call } = await start(t);
  const desk = await service.serviceToken('desk', 'users');
  const from = service.log.length;
  t.equal((await call('ServerService/Ban', { userId: 'mallory' }, desk)).status, 200);
  t.match(await call('GatewayService/ListFriends', {}, { ...desk, 'godwit-user': 'ann' }), { status: 200 });
  t.match(await call('ServerService/CreateToken', { userId: 'ann' }, desk), {
    status: 403,
    text: /the token of the service desk lacks the scope tokens/,
  });
  t.match(auditOf(service, from), [
    { msg: 'a service was admitted', service: 'desk', credential: 'token' },
    { msg: 'carried out', rpc: 'Ban', service: 'desk', user: 'mallory' },
    { msg: 'a service was admitted' },
    { msg: 'carried out', rpc: 'ListFriends', caller: 'ann' },
    { msg: 'refused: the service lacks the scope', service: 'desk', credential: 'token', scope: 'tokens' },
  ]);
  const operator = await service.serviceToken('ops', 'operator');
  const { status } = await fetch(`${service.url}/v1/operator/statistics`, { headers: operator });
  t.equal(status, 200);
});

t.test('tokens of a service can be revoked, and a service can be banned, with its keys', async (t) => {
  const { service, call } = await start(t);
  const desk = await service.serviceToken('desk', 'users');
  const change = (rpc: string, body: object, headers: Headers) => call(`ServerService/${rpc}`, body, headers);
  const use = (headers: Headers) => call('ServerService/GetUsers', { userIds: ['ann'] }, headers);
  const ops = service.internal;
  t.equal((await use(desk)).status, 200);

  const from = service.log.length;
  t.equal((await change('EndSessions', { userId: '@desk', revokeTokens: true }, service.backend)).status, 200);
  t.match(await use(desk), { status: 401, text: /revoked/ });
  t.match(auditOf(service, from).at(-1), { msg: 'refused', code: 'UNAUTHENTICATED', reason: /revoked/ });
  t.equal((await use(await service.serviceToken('other', 'users'))).status, 200, 'another service is unaffected');

  t.equal((await change('Ban', { userId: '@backend', reason: 'stolen' }, service.backend)).status, 200);
  t.match(await use(service.backend), { status: 403, text: /the service @backend is banned: stolen/ }, 'by its key');
  t.match(await use(await service.serviceToken('backend', 'users')), { status: 403 }, 'by a token');
  const dead = await fetch(`${service.url}/v1/operator/dead-letters`, { headers: ops });
  t.equal(dead.status, 200, 'the internal token is no service’s');
});

t.test('a service changes the access of services only with the scope operator', async (t) => {
  const { service, call } = await start(t);
  const desk = await service.serviceToken('desk', 'users');
  const requests = { Ban: {}, Unban: {}, EndSessions: { revokeTokens: true } };
  for (const [rpc, body] of Object.entries(requests)) {
    const answer = await call(`ServerService/${rpc}`, { userId: '@backend', ...body }, desk);
    t.match(answer, { status: 403, text: /operator/ }, rpc);
    const wrong = await call(`ServerService/${rpc}`, { userId: '@No Service', ...body }, service.backend);
    t.match(wrong, { status: 400, text: /user_id/ }, rpc);
  }
  t.equal((await call('ServerService/GetUsers', { userIds: ['ann'] }, service.backend)).status, 200);
});

t.test('a service that was admitted by a token is not limited with others of its address', async (t) => {
  const { service, call } = await start(t, {
    quotas: { HTTP_REQUESTS_PER_ADDRESS: 2 },
    trustedProxies: ['127.0.0.1'],
  });
  // An address that a proxy names is counted; loopback itself is not.
  const desk = { ...(await service.serviceToken('desk', 'users')), 'x-forwarded-for': '192.0.2.1' };
  const use = async (headers: Headers) => (await call('ServerService/GetUsers', { userIds: ['a'] }, headers)).status;
  const together = () => Promise.all(Array.from({ length: 20 }, () => use(desk)));
  t.equal(await use(desk), 200, 'the first is counted');
  t.same(new Set(await together()), new Set([200]), 'others are not');
  await call('ServerService/EndSessions', { userId: '@desk', revokeTokens: true }, service.backend);
  t.equal(await use(desk), 401);
  const statuses = await together();
  t.ok(statuses.includes(429), `a revoked one is limited: ${statuses}`);
});
