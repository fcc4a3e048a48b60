import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import t, { type Test } from 'tap';
import type { MessageRow } from '../messages/message-row.js';
import type { TraceSpan } from '../tracing/tracing.js';
import { DeadJobError, type JobStore } from './job-kind.js';
import { keyOf, type WebhookOptions, webhookKind, webhookSignature } from './webhook.js';

const EVENT = { type: 'conversation.updated', conversation_id: 'c', actor_id: 'ann', title: 'Plans' };
const row = (seq: number) =>
  ({
    conversation_id: 'c',
    seq,
    sender_id: 'ann',
    content_type: '',
    sent_at: new Date(1_000),
    body: Buffer.from('text'),
  }) as unknown as MessageRow;

/** Starts an endpoint that records its requests and answers them with `state.answer`. */
async function endpoint(t: Test) {
  const calls: { url: string | undefined; headers: IncomingHttpHeaders; body: string }[] = [];
  const state = {
    answer: (response: ServerResponse, _request: IncomingMessage): unknown => response.writeHead(204).end(),
  };
  const server = createServer(async (request, response) => {
    calls.push({ url: request.url, headers: request.headers, body: await text(request) });
    state.answer(response, request);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { calls, state, port, url: `http://127.0.0.1:${port}/hook` };
}

/** Creates the webhook kind with the options `more`; `post` runs it as a worker does. */
function hooks(urls: string[], more: Partial<WebhookOptions> = {}, rows: readonly MessageRow[] = []) {
  const asked: unknown[] = [];
  const query = async (_text: string, params: unknown) => {
    asked.push(params);
    return rows;
  };
  const store = { databases: { jobs: { query } } } as unknown as JobStore;
  const kind = webhookKind(store, { urls, secret: 'secret', events: [], allowPrivate: true, ...more });
  const post = (
    url: unknown = urls[0],
    event: object = EVENT,
    { signal = new AbortController().signal, span }: { signal?: AbortSignal; span?: TraceSpan } = {},
  ) => {
    const payload = { url, event };
    return kind.run(payload, {
      job: { id: 'job-1', kind: 'webhook', key: 'c', payload, attempt: 1 },
      signal,
      ...(span && { span }),
    });
  };
  return { kind, post, asked };
}

t.test('an event is posted as JSON, with a signature over its id, timestamp and body', async (t) => {
  const { url, calls } = await endpoint(t);
  const secret = `whsec_${Buffer.from('the key of the tests').toString('base64')}`;
  const { post } = hooks([url], { secret });
  const before = Math.floor(Date.now() / 1_000);
  t.equal(await post(), undefined, 'the job has no effect in the database');
  const { headers, body } = calls[0] as (typeof calls)[0];
  const { timestamp, ...told } = JSON.parse(body);
  const { type, ...data } = EVENT;
  t.same(told, { type, data });
  t.equal(new Date(timestamp).toISOString(), timestamp);
  t.match(
    new Webhook(secret).verify(body, headers as Record<string, string>),
    { type },
    'by the library of the standard',
  );
  const time = headers['webhook-timestamp'] as string;
  t.match(time, /^\d+$/);
  t.ok(Number(time) >= before && Number(time) <= Date.now() / 1_000, time);
  const expected = createHmac('sha256', 'the key of the tests').update(`job-1.${time}.${body}`).digest('base64');
  t.match(headers, {
    'webhook-id': 'job-1',
    'webhook-signature': `v1,${expected}`,
    'content-type': 'application/json',
    'user-agent': 'godwit',
  });
  t.notOk('traceparent' in headers);
  t.same(keyOf('plain text'), Buffer.from('plain text'), 'a secret may be any text');
  t.equal(webhookSignature(keyOf(secret), 'job-1', time, body), `v1,${expected}`);
});

t.test('a request of a traced job carries the span of the attempt, which ends with its result', async (t) => {
  const { url, calls, state } = await endpoint(t);
  const ends: unknown[] = [];
  const attributes: unknown[] = [];
  const attempt = {
    traceparent: '00-1-2-01',
    set: (one: object) => attributes.push(one),
    end: (error?: Error) => ends.push(error?.message),
  };
  const span = { child: () => attempt } as unknown as TraceSpan;
  const { post } = hooks([url, 'http://127.0.0.1:1/']);
  await post(url, EVENT, { span });
  state.answer = (response) => response.writeHead(500).end();
  await t.rejects(post(url, EVENT, { span }));
  await t.rejects(post('http://127.0.0.1:1/', EVENT, { span }));
  t.match(calls[0]?.headers, { traceparent: '00-1-2-01' });
  t.same(attributes, [{ 'http.response.status_code': 204 }, { 'http.response.status_code': 500 }]);
  t.match(ends, [undefined, 'answered 500', /ECONNREFUSED/]);
});

t.test('only the configured types of events are posted, and only to the configured URLs', async (t) => {
  const { url, calls } = await endpoint(t);
  const other = { ...EVENT, type: 'members.changed' };
  const some = hooks([url], { events: ['members.changed', 'user.unread'] });
  await some.post();
  t.same(calls, [], 'the type is not configured');
  await some.post(url, other);
  t.equal(calls.length, 1);
  await some.post(`${url}/elsewhere`, other);
  t.equal(calls.length, 1, 'the URL is no longer configured');
  await t.rejects(some.post(url, { type: 'nonsense' }), { name: 'ZodError' });
  await t.rejects(some.post(7, other), { name: 'ZodError' });
  t.equal(calls.length, 1);
});

t.test('a message is posted in its current state, and a message that no longer exists is not posted', async (t) => {
  const { url, calls } = await endpoint(t);
  const here = hooks([url], {}, [row(7)]);
  const gone = hooks([url]);
  for (const type of ['message.posted', 'message.changed']) {
    calls.splice(0);
    const event = { type, conversation_id: 'c', seq: 7, actor_id: 'ann' };
    await gone.post(url, event);
    t.same(calls, []);
    await here.post(url, event);
    t.match(JSON.parse(calls[0]?.body ?? '{}'), {
      type,
      data: {
        conversation_id: 'c',
        seq: 7,
        actor_id: 'ann',
        message: { sender_id: 'ann', body: 'dGV4dA==', text: 'text' },
      },
    });
  }
  t.same(here.asked, [
    ['c', 7],
    ['c', 7],
  ]);
  await here.post();
  t.equal(here.asked.length, 2, 'an event of another type reads no message');
});

t.test('a 2xx response completes the job, 410 makes it dead, and any other status is retried', async (t) => {
  const { url, calls, state } = await endpoint(t);
  const { post } = hooks([url]);
  const answer = (status: number) => {
    state.answer = (response) => response.writeHead(status, { location: '/elsewhere' }).end('an answer');
  };
  for (const status of [200, 202, 204, 299]) {
    answer(status);
    t.equal(await post(), undefined, String(status));
  }
  for (const status of [300, 301, 302, 307, 400, 401, 404, 409, 411, 429, 500, 503]) {
    answer(status);
    const error = await post().catch((error) => error);
    t.match(error, { message: `${url} answered ${status}` });
    t.notOk(error instanceof DeadJobError, String(status));
  }
  answer(410);
  await t.rejects(post(), new DeadJobError(`${url} is gone: it answered 410`));
  t.equal(calls.length, 17, 'an endpoint that answers is tried each time, whatever its status');
  t.ok(
    calls.every((call) => call.url === '/hook'),
    'no redirect is followed',
  );
});

t.test('a response body that is too long does not change the status', async (t) => {
  const { url, state } = await endpoint(t);
  state.answer = (response) => response.writeHead(200).end(Buffer.alloc(1024 * 1024));
  t.equal(await hooks([url]).post(), undefined);
});

t.test('no job posts to a private address, whether the URL contains it or its host name resolves to it', async (t) => {
  const { port, calls } = await endpoint(t);
  const urls = ['127.0.0.1', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '127.1'].map(
    (host) => `http://${host}:${port}/hook`,
  );
  const named = `http://localhost:${port}/hook`;
  const { post } = hooks([...urls, named], { allowPrivate: false });
  for (const url of urls) await t.rejects(post(url), new DeadJobError(`${url} is at a private address`));
  await t.rejects(post(named), new DeadJobError('localhost has no public address'));
  t.same(calls, []);
  await hooks([named]).post();
  t.equal(calls.length, 1, 'allowPrivate allows it');
});

t.test('an endpoint is skipped after five requests without an answer, and the others are not', async (t) => {
  const { url, calls, state } = await endpoint(t);
  const good = await endpoint(t);
  const { post } = hooks([url, good.url]);
  state.answer = (response) => response.destroy();
  for (let n = 0; n < 4; n++) await t.rejects(post(), { code: 'UND_ERR_SOCKET' });
  state.answer = (response) => response.writeHead(500).end();
  await t.rejects(post(), /answered 500/, 'an answer resets the count');
  state.answer = (response) => response.destroy();
  for (let n = 0; n < 5; n++) await t.rejects(post(), { code: 'UND_ERR_SOCKET' });
  t.equal(calls.length, 10);
  const error = await post().catch((error) => error);
  t.match(error, { message: `${url} has not answered lately: attempt skipped` });
  t.notOk(error instanceof DeadJobError, 'the job is retried later');
  t.equal(calls.length, 10);
  await post(good.url);
  t.equal(good.calls.length, 1);
});

t.test('a job that is aborted closes its request', async (t) => {
  const { url, state } = await endpoint(t);
  const cut = new AbortController();
  let held: ServerResponse | undefined;
  state.answer = (response) => {
    held = response;
    cut.abort(new Error('the worker is stopping'));
  };
  await t.rejects(hooks([url]).post(url, EVENT, { signal: cut.signal }), /the worker is stopping/);
  if (!held) return t.fail('the endpoint received no request');
  if (!held.closed) await once(held, 'close', { signal: AbortSignal.timeout(10_000) });
  t.ok(held.closed);
});
