import { setTimeout as sleep } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { createMemoryCounters } from '../quotas/shared-counters.js';
import { eventually } from '../testing/eventually.js';
import { startTestService } from '../testing/http-service.js';

const setUp = async (t: Test, options: Parameters<typeof startTestService>[0]) => {
  // The address that the proxy on loopback names counts; loopback itself does not.
  const service = await startTestService({ trustedProxies: ['127.0.0.1'], ...options });
  t.teardown(() => service.close());
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await service.inject({ method: 'GET', url: path, headers, remoteAddress: '127.0.0.1' });
    const { code, detail } = answer.statusCode < 400 ? { code: 'done', detail: '' } : answer.json();
    return { code, limit: detail.split(':')[0], wait: Number(answer.headers['retry-after'] ?? 0), answer };
  };
  const codes = async (times: number, ...request: Parameters<typeof get>) => {
    const found: string[] = [];
    for (let n = 0; n < times; n++) found.push((await get(...request)).code);
    return found;
  };
  return { service, get, codes };
};
/** Repeats `run` until it took less than a second, within which no rate has new points. */
const withinOneSecond = async <T extends unknown[]>(run: () => Promise<[...T]>): Promise<T> => {
  // Only time gives new points.
  for (let attempts = 0; attempts < 20; attempts++) {
    await sleep(1_000);
    const began = performance.now();
    const found = await run();
    if (performance.now() - began < 900) return found;
  }
  throw new Error('this machine is too slow');
};
const from = (address: string, headers = {}) => ({ 'x-forwarded-for': address, ...headers });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

t.test('the requests of a user are limited, whatever their address, and those of others are not', async (t) => {
  const { service, get, codes } = await setUp(t, { quotas: { HTTP_REQUESTS_PER_SECOND: 3 } });
  const ann = bearer(await service.token('ann'));
  const path = '/v1/conversations';
  const [found, fourth] = await withinOneSecond(async () => [
    await codes(3, path, ann),
    await get(path, from('192.0.2.9', ann)),
  ]);
  t.same(found, ['done', 'done', 'done']);
  t.match(fourth, { code: 'RATE_LIMITED', limit: 'HTTP_REQUESTS_PER_SECOND', wait: 1 });
  t.equal(fourth.answer.statusCode, 429);
  t.equal(fourth.answer.headers['access-control-allow-origin'], '*', 'a page may read it');
  t.equal((await get(path, bearer(await service.token('ben')))).code, 'done');
});

t.test('the requests of an address are limited, authenticated or not, and those of services are not', async (t) => {
  const { service, get, codes } = await setUp(t, { quotas: { HTTP_REQUESTS_PER_ADDRESS: 2 } });
  const ann = bearer(await service.token('ann'));
  const [found, refused, others] = await withinOneSecond(async () => [
    await codes(2, '/nowhere', from('192.0.2.1')),
    [await get('/nowhere', from('192.0.2.1')), await get('/v1/conversations', from('192.0.2.1', ann))],
    [
      await get('/healthz', from('192.0.2.2')),
      await get('/healthz', from('192.0.2.1', service.backend)),
      await get('/healthz', from('192.0.2.1', service.internal)),
      await get('/healthz'),
    ],
  ]);
  t.same(found, ['NOT_FOUND', 'NOT_FOUND']);
  for (const one of refused) t.match(one, { code: 'RATE_LIMITED', limit: 'HTTP_REQUESTS_PER_ADDRESS', wait: 1 });
  for (const one of others) t.equal(one.code, 'done');
  const network = await withinOneSecond(async () => [
    ...(await codes(2, '/healthz', from('2001:db8::1'))),
    ...(await codes(1, '/healthz', from('2001:db8::2'))),
  ]);
  t.same(network, ['done', 'done', 'RATE_LIMITED'], 'an IPv6 network is one address');
  const metrics = (await get('/metrics')).answer.body;
  t.match(metrics, /godwit_limits_hit_total\{limit="http_rates"\} [1-9]/);
});

t.test('an address whose authentications fail too often is refused before its token is looked at', async (t) => {
  const { service, get, codes } = await setUp(t, { quotas: { FAILED_AUTHENTICATIONS_PER_MINUTE: 3 } });
  const path = '/v1/conversations';
  const good = bearer(await service.token('ann'));
  t.same(await codes(2, path, from('192.0.2.1', bearer('wrong'))), ['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  t.equal((await get(path, from('192.0.2.1', good))).code, 'done');
  t.equal((await get(path, from('192.0.2.1'))).code, 'UNAUTHENTICATED', 'without a token nothing is tried');
  t.equal((await get('/internal/v1/seen', from('192.0.2.1', bearer('wrong')))).code, 'NOT_FOUND');
  const guess = { method: 'POST' as const, url: '/internal/v1/seen', headers: from('192.0.2.1', bearer('wrong')) };
  t.equal(
    (await service.inject({ ...guess, remoteAddress: '127.0.0.1' })).statusCode,
    401,
    'guesses of keys count, too',
  );
  const refused = await get(path, from('192.0.2.1', good));
  t.match(refused, { code: 'RATE_LIMITED', limit: 'FAILED_AUTHENTICATIONS_PER_MINUTE' });
  t.ok(refused.wait > 1 && refused.wait <= 60, `${refused.wait} s`);
  t.equal((await get('/healthz', from('192.0.2.1'))).code, 'done', 'requests without a token are served');
  t.equal((await get(path, from('192.0.2.2', good))).code, 'done', 'another address');
  t.same(await codes(5, path, bearer('wrong')), Array(5).fill('UNAUTHENTICATED'), 'loopback is not counted');
});

t.test('stores share what they count', async (t) => {
  const memory = createMemoryCounters();
  const opened = new Map<string, ReturnType<typeof memory.open>>();
  const counters = {
    open(name: string, seconds: number) {
      const counter = opened.get(name) ?? memory.open(name, seconds);
      opened.set(name, counter);
      return counter;
    },
    close() {},
  };
  const options = { counters, quotas: { FAILED_AUTHENTICATIONS_PER_MINUTE: 10 } };
  const [one, other] = [await setUp(t, options), await setUp(t, options)];
  const wrong = from('192.0.2.1', bearer('wrong'));
  await one.codes(10, '/v1/friends', wrong);
  t.equal((await one.get('/v1/friends', wrong)).code, 'RATE_LIMITED');
  const counted = async () =>
    (await opened.get('FAILED_AUTHENTICATIONS_PER_MINUTE')?.penalty('192.0.2.1', 0))?.consumedPoints;
  await eventually('the failures are reported', async () => (await counted()) === 10);
  const good = from('192.0.2.1', bearer(await other.service.token('ann')));
  t.equal((await other.get('/v1/friends', good)).code, 'done', 'nothing is asked for each request');
  t.equal((await other.get('/v1/friends', wrong)).code, 'UNAUTHENTICATED');
  await eventually(
    'the other store learns of them',
    async () => (await other.get('/v1/friends', good)).code === 'RATE_LIMITED',
  );
});

t.test('changes of members over HTTP are charged by their length', async (t) => {
  const { service } = await setUp(t, { quotas: { HTTP_MEMBER_CHANGES_PER_MINUTE: 20 } });
  const call = async (rpc: string, body: object, headers: Record<string, string>) => {
    const url = `/godwit.v1.GatewayService/${rpc}`;
    const type = { 'content-type': 'application/json' };
    const answer = await service.inject({ method: 'POST', url, headers: { ...type, ...headers }, payload: body });
    return { status: answer.statusCode, wait: Number(answer.headers['retry-after'] ?? 0), text: answer.body };
  };
  const [ann, ben] = [bearer(await service.token('ann')), bearer(await service.token('ben'))];
  const others = Array.from({ length: 15 }, (_, n) => `user-${n}`);
  const group = { conversationId: 'group', memberIds: others };
  t.match(await call('CreateConversation', group, ann), { status: 200 });
  const again = { conversationId: 'group', userIds: others };
  t.match(await call('AddMembers', again, ann), { status: 200 }, 'the last one may exceed it');
  for (const rpc of ['AddMembers', 'RemoveMembers']) {
    const refused = await call(rpc, again, ann);
    t.match(refused, { status: 429, text: /HTTP_MEMBER_CHANGES_PER_MINUTE/ }, rpc);
    t.ok(refused.wait > 1 && refused.wait <= 60, `${refused.wait} s`);
  }
  t.match(await call('GetConversation', { conversationId: 'group' }, ann), { status: 200 }, 'other requests go on');
  t.match(await call('AddMembers', again, ben), { status: 403 }, 'another user is not limited');
  for (let n = 0; n < 3; n++)
    t.match(await call('AddMembers', again, { ...service.backend, 'godwit-user': 'ann' }), { status: 200 });
});
