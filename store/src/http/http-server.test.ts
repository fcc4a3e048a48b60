import pLimit from 'p-limit';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { eventually } from '../testing/eventually.js';
import { type Route, startTestService, type TestService } from '../testing/http-service.js';
import { RawHttp } from '../testing/raw-http.js';

let service: TestService;

t.before(async () => {
  service = await startTestService();
  t.teardown(() => service.close());
  await createConversation(service.store, 'ann', { conversation_id: 'c', member_ids: ['ben'] });
});

/** A blocked connection is silent for at least a minute; shorter silence may be due to a busy machine. */
const PATIENCE_MS = 30_000;
const few = pLimit(6);

type Target = Pick<Route, 'method' | 'url'>;
const path = ({ url }: Target) => url.replace(/^\*$/, '/x').replace('*', 'x').replace(/:\w+/g, 'c');

/** Sends a request, reads its answer, and checks that the connection serves the next request or ends as announced. */
async function refused(
  connection: RawHttp,
  route: Target,
  headers: Record<string, string>,
  body: Uint8Array,
): Promise<RawHttp> {
  connection.request(route.method, path(route), headers, body);
  const answer = await connection.answer(PATIENCE_MS, route.method !== 'HEAD');
  if (answer.status >= 500 && answer.status !== 501) throw new Error(`${answer.status} ${answer.body}`);
  if (answer.headers.connection === 'close') {
    const error = await connection.ended(PATIENCE_MS);
    connection.close();
    if (error) throw new Error(`the connection ended with ${error}`);
    return RawHttp.connect(service.url);
  }
  connection.request('GET', '/healthz');
  const next = await connection.answer(PATIENCE_MS);
  if (next.body !== '{"status":"ok"}') throw new Error(`the next answer was ${next.status} ${next.body}`);
  return connection;
}

const tokenOf = async (user: string) => ({ authorization: `Bearer ${await service.token(user)}` });

t.test('a large body never blocks its connection, whatever the route and the caller', async (t) => {
  t.ok(service.routes.length > 30, `${service.routes.length} routes`);
  const callers = [{}, await tokenOf('ann'), service.internal];
  const forms: { size: number; headers: Record<string, string> }[] = [
    // More than the buffers between a client and a server that has stopped reading can hold.
    { size: 300_000, headers: {} },
    { size: 300_000, headers: { 'content-type': 'application/json' } },
    { size: 300_000, headers: { 'content-type': 'image/png', 'transfer-encoding': 'chunked' } },
    // More than the server reads to keep the connection.
    { size: 1_200_000, headers: { 'content-type': 'application/x-protobuf' } },
  ];
  const routes = [...service.routes, { method: 'POST', url: '/nowhere' }, { method: 'POST', url: '/%ff' }];
  const tryRoute = async (route: Target) => {
    let connection = await RawHttp.connect(service.url);
    for (const caller of callers)
      for (const { size, headers } of forms) {
        try {
          connection = await refused(connection, route, { ...headers, ...caller }, Buffer.alloc(size, 'x'));
        } catch (cause) {
          connection.close();
          t.fail(`${route.method} ${route.url} ${JSON.stringify({ size, ...headers, ...caller })}: ${cause}`);
          connection = await RawHttp.connect(service.url);
        }
      }
    connection.close();
  };
  await Promise.all(routes.map((route) => few(() => tryRoute(route))));
});

t.test('a body that arrives byte by byte keeps its connection open only for a limited time', async (t) => {
  const hasty = await startTestService({ bodyTimes: { stranger: 200, rest: 200, caller: 400 } });
  t.teardown(() => hasty.close());
  const user = { authorization: `Bearer ${await hasty.token('ann')}` };
  const slow = async ({ method, url }: Target, caller: Record<string, string>) => {
    const connection = await RawHttp.connect(hasty.url);
    const headers = { 'content-length': '100000', 'content-type': 'application/json', ...caller };
    connection.request(method, path({ method, url }), headers);
    const writing = setInterval(() => connection.write('x'), 20);
    await connection.cut(PATIENCE_MS).catch((cause) => t.fail(`${method} ${url} ${JSON.stringify(caller)}: ${cause}`));
    clearInterval(writing);
    connection.close();
  };
  const routes = hasty.routes.filter(({ url }) => url !== '/v1/attachments');
  await Promise.all(routes.flatMap((route) => [{}, user, hasty.internal].map((caller) => slow(route, caller))));
  await slow({ method: 'POST', url: '/v1/attachments' }, {});
});

t.test('a late body is answered with 408', async (t) => {
  const hasty = await startTestService({ bodyTimes: { caller: 50, upload: 50 } });
  t.teardown(() => hasty.close());
  for (const url of ['/v1/jobs', '/v1/attachments?to_user_id=ben']) {
    const connection = await RawHttp.connect(hasty.url);
    t.teardown(() => connection.close());
    const headers = { authorization: `Bearer ${await hasty.token('ann')}`, 'content-type': 'application/json' };
    connection.request('POST', url, { ...headers, 'content-length': '1000' });
    const { status, body } = await connection.answer();
    t.match([status, JSON.parse(body)], [408, { status: 408, code: 'INVALID_ARGUMENT', detail: /late/ }], url);
  }
  const rows = () => hasty.store.databases.jobs.query('select 1 as one from attachments');
  await eventually('no attachment is left', async () => (await rows()).length === 0, { instead: rows });
  t.same(
    hasty.log.filter((line) => JSON.parse(line).level >= 40),
    [],
  );
});

t.test('an endless body is cut off after its answer', async (t) => {
  const connection = await RawHttp.connect(service.url);
  t.teardown(() => connection.close());
  connection.request('POST', '/v1/jobs', { 'transfer-encoding': 'chunked' });
  t.equal((await connection.answer()).status, 401);
  const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(0x100000, 'x'), Buffer.from('\r\n')]);
  let sent = 0;
  const writing = setInterval(() => {
    connection.write(chunk);
    sent += 1;
  }, 5);
  await connection.cut(PATIENCE_MS);
  clearInterval(writing);
  t.ok(sent >= 32, `after ${sent} MiB`);
});
