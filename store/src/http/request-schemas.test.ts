import { godwit } from '@godwit/schema';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { type Route, startTestService, type TestService } from '../testing/http-service.js';

let service: TestService;
let user: { authorization: string };

t.before(async () => {
  service = await startTestService();
  t.teardown(() => service.close());
  user = { authorization: `Bearer ${await service.token('ann')}` };
  await createConversation(service.store, 'ann', { conversation_id: 'c', member_ids: ['ben'] });
});

const JSON_TYPE = { 'content-type': 'application/json' };
const PROTOBUF_TYPE = { 'content-type': 'application/x-protobuf' };
/** Routes whose body may be anything: a file, and the form that mail programs post. */
const ANY_BODY = ['/v1/attachments', '/v1/unsubscribe'];
const CHANGES = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Routes that read a body; new routes are included. */
const readers = () =>
  service.routes.filter(
    ({ method, url }) => CHANGES.includes(method) && !ANY_BODY.includes(url) && !isConnect({ url }),
  );
const isInternal = ({ url }: Route) => url.startsWith('/internal/');

/** Calls of the Connect protocol, whose requests are not described by JSON Schemas: `connect/connect.test.ts`. */
const isConnect = ({ url }: { url: string }) => url.startsWith('/godwit.v1.');

async function call(route: Route, headers: Record<string, string>, body?: string | Uint8Array, query = '') {
  const internal = isInternal(route) || route.url.startsWith('/v1/operator');
  const caller = internal ? service.internal : user;
  const response = await fetch(service.url + route.url.replace(/:\w+/g, 'c') + query, {
    method: route.method,
    headers: { ...caller, ...headers },
    body: body as Uint8Array<ArrayBuffer>,
  });
  const text = await response.text();
  const problem = JSON.parse((response.ok ? '' : text) || '{}') as { detail?: string };
  const detail = problem.detail ?? '';
  return { status: response.status, detail };
}

interface Query {
  properties: Record<string, { type?: string }>;
  additionalProperties: unknown;
}

const queryOf = ({ schema }: Route) => schema?.querystring as Query | undefined;

/** The fields of a route's JSON body, by name. */
function fields({ schema }: Route): Record<string, { type?: string; enum?: unknown[] }> {
  const body = schema?.body as { content?: Record<string, { schema: object }>; properties?: object };
  const json = body?.content ? body.content['application/json']?.schema : body;
  return { ...(json as { properties?: object } | undefined)?.properties } as ReturnType<typeof fields>;
}

t.test('every route that changes state declares the body that it reads', async (t) => {
  t.ok(readers().length >= 11, `${readers().length} routes`);
  for (const route of readers()) t.ok(route.schema?.body, `${route.method} ${route.url}`);
});

t.test('a wrong media type, a content encoding or a missing body is refused', async (t) => {
  for (const route of readers()) {
    const name = `${route.method} ${route.url}`;
    const type = isInternal(route) ? PROTOBUF_TYPE : JSON_TYPE;
    for (const other of [
      'text/plain',
      'application/xml',
      'multipart/form-data; boundary=x',
      'application/jsonx',
      'x',
    ]) {
      const { status, detail } = await call(route, { 'content-type': other }, 'x');
      t.match([status, detail], [415, /^Content-Type: must be application\//], `${name} ${other}`);
    }
    t.match(await call(route, { ...type, 'content-encoding': 'gzip' }, 'x'), {
      status: 415,
      detail: /^Content-Encoding: /,
    });
    // Without a content type and without a body.
    t.match(await call(route, {}), { status: 400, detail: /^body: / }, `${name} without a body`);
    if (isInternal(route)) t.match(await call(route, JSON_TYPE, '{}'), { status: 415 }, `${name} JSON`);
    else t.match(await call(route, JSON_TYPE, ''), { status: 400, detail: /[Bb]ody/ }, `${name} an empty body`);
  }
});

t.test('JSON of another shape is refused with the name of its field', async (t) => {
  const wrong: unknown[] = [];
  for (const route of readers().filter((route) => !isInternal(route))) {
    const bodies = ['{', 'null', '[]', '7', '"x"', '1e400', '{"__proto__":{}}', '{"constructor":{"prototype":{}}}'];
    for (const body of bodies) {
      const answer = await call(route, JSON_TYPE, body);
      if (answer.status !== 400) wrong.push([route.url, body, answer]);
    }
    t.match(await call(route, JSON_TYPE, '{"txt":"typo"}'), { status: 400, detail: /txt|is missing/ }, route.url);
    t.ok(Object.keys(fields(route)).length > 0, route.url);
    for (const [field, { type }] of Object.entries(fields(route))) {
      for (const value of [7, -1, 1e21, 0.5, 'x', '', [], [7], {}, null, true, '\0', '\u{d800}']) {
        const more = { [field]: value, unknown: 1 };
        const refused = await call(route, JSON_TYPE, JSON.stringify(more));
        if (refused.status !== 400 || !/^[\w[\]]+: /.test(refused.detail)) wrong.push([route.url, more, refused]);
        const alone = { [field]: value };
        const answer = await call(route, JSON_TYPE, JSON.stringify(alone));
        const given = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
        const mistyped = type !== undefined && given !== (type === 'integer' ? 'number' : type);
        const isNamed = answer.status === 400 && / is missing$|: must be /.test(answer.detail);
        if (mistyped ? !isNamed : answer.status >= 500) wrong.push([route.url, alone, answer]);
      }
    }
  }
  t.same(wrong, []);
});

t.test('a query of another shape is refused with the name of its parameter', async (t) => {
  const asked = service.routes.filter((route) => route.method === 'GET' && queryOf(route));
  t.ok(asked.length >= 8, `${asked.length} routes`);
  const values = [
    '',
    'x',
    '-1',
    '1e400',
    '-1e400',
    'NaN',
    '0.5',
    '9'.repeat(30),
    '%00',
    '%ff',
    '[]',
    'x'.repeat(5_000),
  ];
  const wrong: unknown[] = [];
  for (const route of asked) {
    const { properties, additionalProperties } = queryOf(route) as Query;
    if (additionalProperties === false)
      t.match(await call(route, {}, undefined, '?limt=5'), { status: 400, detail: 'limt: is unknown' }, route.url);
    else t.ok(ANY_BODY.includes(route.url), `${route.url} accepts any parameter`);
    for (const [parameter, { type }] of Object.entries(properties))
      for (const value of values) {
        const answer = await call(route, {}, undefined, `?${parameter}=${value}`);
        const isNamed = answer.status === 400 && answer.detail.startsWith(`${parameter}: must be `);
        if (type === 'integer' ? !isNamed : answer.status >= 500) wrong.push([route.url, parameter, value, answer]);
      }
    const twice = Object.keys(properties)[0] as string;
    t.match(await call(route, {}, undefined, `?${twice}=1&${twice}=2`), { status: 400, detail: /must be/ }, route.url);
  }
  t.same(wrong, []);
});

t.test('a message that is empty or cannot be decoded is not posted', async (t) => {
  const route = service.routes.find(({ method, url }) => method === 'POST' && url.endsWith('/messages')) as Route;
  const encoded = (request: godwit.v1.SendRequest.$Properties) => godwit.v1.SendRequest.encode(request).finish();
  const cases: [string, Record<string, string>, string | Uint8Array, RegExp][] = [
    ['nothing', JSON_TYPE, '{}', /^body: is empty/],
    ['only a reply_to', JSON_TYPE, '{"reply_to":1}', /^body: is empty/],
    ['text that is not base64', JSON_TYPE, '{"body":"not base64!!"}', /^body: must match format "base64"/],
    ['truncated base64', JSON_TYPE, '{"body":"YQ"}', /^body: must match format "base64"/],
    ['text and body', JSON_TYPE, '{"body":"YQ==","text":"a"}', /^text: /],
    ['an attachment without an id', JSON_TYPE, '{"attachment_ids":[7]}', /^attachment_ids\[0\]: must be string/],
    ['nothing, encoded', PROTOBUF_TYPE, new Uint8Array(), /^body: is empty/],
    ['garbage', PROTOBUF_TYPE, Buffer.from([0xff]), /^body: is malformed/],
    ['text that is not UTF-8', PROTOBUF_TYPE, Buffer.from([0x22, 1, 0xff]), /^body: is malformed/],
    [
      'an unknown field',
      PROTOBUF_TYPE,
      Buffer.from([...encoded({ body: Buffer.from('x') }), 0xf8, 7, 1]),
      /^field 127: is/,
    ],
    ['an empty key', { ...JSON_TYPE, 'idempotency-key': '' }, '{"text":"a"}', /^idempotency-key: /],
    ['a blank key', { ...JSON_TYPE, 'idempotency-key': ' \t' }, '{"text":"a"}', /^idempotency-key: /],
  ];
  const kept = async () => (await service.store.databases.reads.query('select 1 from messages')).length;
  const before = await kept();
  for (const [name, headers, body, detail] of cases)
    t.match(await call(route, headers, body), { status: 400, detail }, name);
  t.equal(await kept(), before);
  const posted = await call(route, { 'content-type': 'Application/JSON; charset=utf-8' }, '{"text":""}');
  t.equal(posted.status, 201, 'an explicitly empty text is accepted');
});
