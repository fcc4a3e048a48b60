import { pino } from 'pino';
import t, { type Test } from 'tap';
import { startTestService } from '../testing/http-service.js';

/** A service, its audit log so far, and a request that resolves with its status. */
async function setUp(t: Test, options: Parameters<typeof startTestService>[0] = {}) {
  const lines: Record<string, unknown>[] = [];
  const audit = pino({ base: null, timestamp: false }, { write: (line) => lines.push(JSON.parse(line)) });
  const service = await startTestService({ audit, ...options });
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= service.close();
    return closed;
  };
  t.teardown(close);
  const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const response = await fetch(service.url + path, { method, headers });
    await response.arrayBuffer();
    return response.status;
  };
  return { service, lines, get, close };
}

t.test('the first refusal of each code has a line, and the others are counted', async (t) => {
  const { service, lines, get, close } = await setUp(t);
  const listing = '/godwit.v1.GatewayService/ListFriends';
  const ann = { authorization: `Bearer ${await service.token('ann')}` };
  const acting = { ...ann, 'godwit-user': 'ben' };
  for (let n = 0; n < 3; n++) t.equal(await get('/v1/friends', { authorization: 'Bearer a-secret-token' }), 401);
  t.equal(await get('/v1/operator/statistics'), 401);
  t.equal(await get('/internal/v1/append', ann), 404, 'which is no refusal');
  for (let n = 0; n < 2; n++) t.equal(await get(listing, acting, 'POST'), 403);
  t.match(lines, [
    { msg: 'refused', code: 'UNAUTHENTICATED', route: '/v1/friends', method: 'GET', address: '127.0.0.1' },
    { msg: 'refused', code: 'PERMISSION_DENIED', route: listing },
  ]);
  t.equal(lines.length, 2);
  await close();
  t.match(lines.slice(2), [
    { msg: 'more requests were refused', refused: { UNAUTHENTICATED: 3, PERMISSION_DENIED: 1 } },
  ]);
  t.notMatch(JSON.stringify(lines), /a-secret-token/);
});

t.test('strangers who claim to be a service do not add a line each', async (t) => {
  const { service, lines, get, close } = await setUp(t);
  const forged = { authorization: `${(await service.serviceToken('desk', 'users')).authorization}x` };
  for (let n = 0; n < 20; n++) t.equal(await get('/v1/operator/statistics', forged), 401);
  t.equal(lines.length, 1);
  await close();
  t.match(lines[1], { refused: { UNAUTHENTICATED: 19 } });
});
