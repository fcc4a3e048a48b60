import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { type ClientRequest, request } from 'node:http';
import { promisify } from 'node:util';
import { createTestDatabase } from '@godwit/store/testing';
import { parseTraceparent } from '@godwit/store/tracing';
import t, { type Test } from 'tap';
import { type CollectedSpan, startCollector } from '../testing/collector.js';
import { startHookServer } from '../testing/hook-server.js';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem } from '../testing/test-system.js';

const SECRET = 'a secret of webhooks, long enough';

/** Two gateways, a webhook endpoint and a collector; a room with ann on the first gateway and ben on the second. */
async function setUp(t: Test, env: Record<string, string> = {}) {
  const [collector, hook] = [await startCollector(), await startHookServer(SECRET)];
  const system = await startTestSystem(2, {
    WEBHOOK_URLS: hook.url,
    WEBHOOK_SECRET: SECRET,
    WEBHOOK_EVENTS: 'message.posted',
    WEBHOOK_PRIVATE_ADDRESSES: 'allow',
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    ...env,
  });
  t.teardown(async () => {
    await system.stop();
    await hook.stop();
    await collector.stop();
  });
  const id = randomUUID();
  const [ann, ben] = [await system.client('ann', 0), await system.client('ben', 1)];
  const [annInbox, benInbox] = [new Inbox(ann), new Inbox(ben)];
  await ann.createConversation({ conversation_id: id, member_ids: ['ben'] });
  await benInbox.until(() => benInbox.of('conversation_joined').length > 0);
  return { ...system, collector, hook, id, ann, inboxes: [annInbox, benInbox] };
}

/** The path of each span from the root, sorted. */
function paths(spans: readonly CollectedSpan[]): string[] {
  const byId = new Map(spans.map((span) => [span.spanId, span]));
  const path = (span: CollectedSpan): string => {
    const parent = byId.get(span.parentId);
    return parent ? `${path(parent)} > ${span.name}` : span.name;
  };
  return spans.map(path).sort();
}

t.test('a message is one trace, from the request to both gateways and to the webhook', async (t) => {
  const { collector, hook, ann, id, inboxes } = await setUp(t);
  await ann.send({ conversation_id: id, body: 'what nobody else may read' });
  for (const inbox of inboxes) await inbox.until(() => inbox.messages(id).length === 1);
  const [call] = await hook.until('message.posted', 1);
  const traceId = parseTraceparent(call?.headers.traceparent as string)?.traceId;
  const ofTrace = () => collector.spans.filter((span) => span.traceId === traceId);
  await collector.until(() => ofTrace().length >= 12);
  t.same(paths(ofTrace()), [
    'send',
    'send > append batch',
    'send > append batch > append batch',
    'send > commit',
    'send > commit > publish',
    'send > commit > publish > deliver',
    'send > commit > publish > deliver',
    'send > commit > relay notify',
    'send > commit > relay notify > process notify',
    'send > commit > relay webhook',
    'send > commit > relay webhook > process webhook',
    'send > commit > relay webhook > process webhook > POST',
  ]);
  const post = ofTrace().find(({ name }) => name === 'POST');
  t.equal(
    parseTraceparent(call?.headers.traceparent as string)?.spanId,
    post?.spanId,
    'the endpoint can continue the trace',
  );
  for (const { attributes } of ofTrace().filter(({ name }) => name === 'deliver'))
    t.match(attributes, { 'godwit.recipients': 1, 'godwit.seq': 1, 'messaging.message.conversation_id': id });
  const batch = ofTrace().find(({ name, kind }) => name === 'append batch' && kind === 2);
  t.same(batch?.links, [ofTrace().find(({ name }) => name === 'send')?.spanId]);
  t.notMatch(JSON.stringify(collector.spans), /nobody else|token|secret/, 'no contents, no secrets');
});

t.test('messages that share a batch keep their own traces', async (t) => {
  const { collector, ann, id } = await setUp(t);
  await Promise.all(Array.from({ length: 20 }, (_, i) => ann.send({ conversation_id: id, body: String(i) })));
  await collector.until((spans) => spans.filter(({ name }) => name === 'deliver').length >= 40);
  const sends = collector.spans.filter(({ name }) => name === 'send');
  t.equal(new Set(sends.map(({ traceId }) => traceId)).size, 20);
  for (const send of sends) {
    const deliveries = collector.spans.filter(({ name, traceId }) => name === 'deliver' && traceId === send.traceId);
    t.equal(deliveries.length, 2);
    t.equal(new Set(deliveries.map(({ attributes }) => attributes['godwit.seq'])).size, 1);
  }
  const links = collector.spans
    .filter(({ name, kind }) => name === 'append batch' && kind === 2)
    .flatMap((b) => b.links);
  t.same(links.sort(), sends.map(({ spanId }) => spanId).sort(), 'each batch links to all its messages');
});

t.test('an HTTP caller may supply its trace; an invalid one starts a new trace', async (t) => {
  const { collector, storeUrl, token, id } = await setUp(t);
  const post = async (traceparent: string) =>
    fetch(`${storeUrl}/v1/conversations/${id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await token('ann')}`, 'content-type': 'application/json', traceparent },
      body: JSON.stringify({ text: 'hello' }),
    });
  const [traceId, spanId] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
  for (const traceparent of [`00-${traceId}-${spanId}-01`, `00-${traceId}-${spanId}-00`, '00-nonsense'])
    t.equal((await post(traceparent)).status, 201);
  const roots = () => collector.spans.filter(({ name }) => name.startsWith('POST /v1'));
  await collector.until(() => collector.spans.filter(({ name }) => name === 'deliver').length >= 4);
  t.equal(roots().length, 2, 'an unsampled trace of a caller stays unsampled');
  t.equal(roots().filter((span) => span.traceId === traceId && span.parentId === spanId).length, 1);
  t.equal(roots().filter((span) => span.traceId !== traceId && span.parentId === '').length, 1);
});

t.test('the trace of every other request continues in the store, and an HTTP request has its own span', async (t) => {
  const { collector, storeUrl, token, ann, id } = await setUp(t);
  await ann.history({ conversation_id: id });
  await t.rejects(ann.history({ conversation_id: 'of others' }));
  const headers = { authorization: `Bearer ${await token('ann')}` };
  for (const conversation of [id, 'of-others'])
    await fetch(`${storeUrl}/v1/conversations/${conversation}/messages`, { headers });
  const named = (name: string) => collector.spans.filter((span) => span.name === name);
  await collector.until(() => named('history').length >= 4 && named('GET /v1/conversations/:id/messages').length >= 2);
  const expected = ['create_conversation', 'hello', 'history'].flatMap((name) => [name, `${name} > ${name}`]);
  t.strictSame(
    [...new Set(paths(collector.spans))].filter((path) => /^(create|hello|history)/.test(path)),
    expected.map((path) => path.replace('> hello', '> open sessions')),
  );
  t.same(
    named('history')
      .map(({ attributes }) => attributes['error.type'])
      .filter(Boolean),
    ['NOT_FOUND'],
    'the span of the store reports the failure',
  );
  t.same(
    named('GET /v1/conversations/:id/messages').map(({ attributes }) => [
      attributes['http.response.status_code'],
      attributes['error.type'],
    ]),
    [
      [200, undefined],
      [404, 'NOT_FOUND'],
    ],
  );
});

t.test('unauthenticated callers start no traces, and an aborted request leaves no span open', async (t) => {
  const { collector, storeUrl, token, id } = await setUp(t);
  const url = `${storeUrl}/v1/conversations/${id}/messages`;
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  t.equal((await fetch(url, { headers: { traceparent } })).status, 401);
  const headers = { authorization: `Bearer ${await token('ann')}`, traceparent };
  const uploads: ClientRequest[] = [];
  // Uploads that never end; each is aborted when the next one starts.
  const again = setInterval(() => {
    uploads.at(-1)?.destroy();
    const upload = request(`${storeUrl}/v1/attachments?conversation_id=${id}&name=x`, { method: 'POST', headers });
    uploads.push(upload.on('error', () => {}));
    upload.write('the beginning');
  }, 50);
  const given = () => collector.spans.filter(({ attributes }) => attributes['error.type'] === 'CANCELLED');
  await collector.until(() => given().length > 0);
  clearInterval(again);
  uploads.at(-1)?.destroy();
  t.match(given()[0], { name: 'POST /v1/attachments', parentId: 'b7ad6b7169203331' });
  t.same(
    collector.spans.filter(({ name }) => name.startsWith('GET')),
    [],
  );
});

t.test('an unsampled trace is not exported, and its context is not propagated', async (t) => {
  const env = { OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '0' };
  const { collector, ann, id, hook, stop } = await setUp(t, env);
  await ann.send({ conversation_id: id, body: 'x' });
  const [call] = await hook.until('message.posted', 1);
  t.equal(call?.headers.traceparent, undefined);
  // Pending spans are exported before the process ends.
  await stop();
  t.same(collector.spans, []);
});

t.test('an unreachable collector does no harm', async (t) => {
  const { ann, id, inboxes } = await setUp(t, { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });
  // More spans than the queue holds.
  for (let round = 0; round < 10; round++)
    await Promise.all(Array.from({ length: 50 }, (_, i) => ann.send({ conversation_id: id, body: `${round}.${i}` })));
  for (const inbox of inboxes) {
    await inbox.until(() => inbox.messages(id).length >= 500);
    t.equal(inbox.messages(id).length, 500);
  }
});

t.test('the OpenTelemetry SDK is loaded only if tracing is on', async (t) => {
  const { url, drop } = await createTestDatabase();
  t.teardown(drop);
  const program = `
    import { createRequire } from 'node:module';
    import { pino } from 'pino';
    import { readConfig, runAll } from '${new URL('../index.js', import.meta.url).href}';
    const config = readConfig('all', process.env);
    const running = await runAll(config, pino({ level: 'silent' }));
    // prom-client loads the API package, too, which is only a few interfaces.
    const sdk = /@opentelemetry.(sdk|exporter|otlp|resources)/;
    console.log(Object.keys(createRequire(import.meta.url).cache).filter((file) => sdk.test(file)).length);
    process.exit();
  `;
  const run = async (env: Record<string, string>) => {
    const ports = { GATEWAY_PORT: '0', STORE_PORT: '0', DATABASE_URL: url, LOG_LEVEL: 'silent' };
    const options = { env: { PATH: process.env.PATH, ...ports, ...env }, cwd: new URL('../..', import.meta.url) };
    return (await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], options)).stdout.trim();
  };
  t.equal(await run({}), '0');
  t.match(await run({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' }), /^[1-9]/, 'with tracing on it is loaded');
});
