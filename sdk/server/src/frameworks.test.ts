import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webhookKind } from '@godwit/store/testing';
import { createTokenVerifier } from '@godwit/store/tokens';
import express from 'express';
import Fastify from 'fastify';
import t, { type Test } from 'tap';
import { toExpress, toFastify } from './frameworks.js';
import { tokenHandler, type WebHandler, webhookHandler } from './handlers.js';
import type { WebhookEvent } from './webhook-events.js';

const secret = 'a secret of the tests, long enough to be one';
const tokens = tokenHandler({
  secret,
  userOf: (request) => {
    const userId = request.headers.get('x-session');
    return userId ? { userId, email: `${userId}@example.com` } : undefined;
  },
});

async function listen(t: Test, server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Each framework with both handlers: its URL, or a function that answers requests itself. */
const frameworks: Record<string, (t: Test, hook: WebHandler) => Promise<(request: Request) => Promise<Response>>> = {
  async Express(t, hook) {
    const app = express();
    const router = express.Router();
    router.post('/hook', toExpress(hook));
    router.get('/token', toExpress(tokens));
    app.use('/api', router);
    app.use(express.json());
    return forwardTo(await listen(t, createServer(app)));
  },
  async 'Express with a parser of bytes'(t, hook) {
    const app = express();
    app.use(express.raw({ type: '*/*', limit: '2mb' }));
    app.post('/api/hook', toExpress(hook));
    app.get('/api/token', toExpress(tokens));
    return forwardTo(await listen(t, createServer(app)));
  },
  async 'node:http'(t, hook) {
    const [one, other] = [toExpress(hook), toExpress(tokens)];
    return forwardTo(
      await listen(
        t,
        createServer((request, response) => (request.url === '/api/hook' ? one : other)(request, response)),
      ),
    );
  },
  async Fastify(t, hook) {
    const app = Fastify();
    app.post('/json', async (request) => request.body);
    await app.register(toFastify('/api/hook', hook));
    await app.register(toFastify('/api/token', tokens));
    t.teardown(() => app.close());
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    const json = { method: 'POST', body: '{"a": 1}', headers: { 'content-type': 'application/json' } };
    t.same(await (await fetch(`${url}/json`, json)).json(), { a: 1 }, 'other routes have their parsers');
    return forwardTo(url);
  },
  async 'Next and edge runtimes'(_t, hook) {
    return (request) => (request.url.endsWith('/hook') ? hook(request) : tokens(request));
  },
};
const forwardTo = (url: string) => async (request: Request) =>
  fetch(url + new URL(request.url).pathname, {
    method: request.method,
    headers: request.headers,
    body: request.method === 'GET' ? null : await request.arrayBuffer(),
  });

for (const [name, start] of Object.entries(frameworks)) {
  t.test(`${name}: webhooks and tokens`, async (t) => {
    const events: WebhookEvent[] = [];
    const errors: unknown[] = [];
    const at = { fails: false };
    const ask = await start(
      t,
      webhookHandler({
        secret,
        onEvent(event) {
          if (at.fails) throw new Error('the application is down');
          events.push(event);
        },
        onError: (error) => errors.push(error),
      }),
    );
    const post = async (text: string, key = secret) => {
      const time = String(Math.floor(Date.now() / 1_000));
      const headers = {
        'content-type': 'application/json',
        'webhook-id': 'job-1',
        'webhook-timestamp': time,
        'webhook-signature': `v1,${createHmac('sha256', key).update(`job-1.${time}.${text}`).digest('base64')}`,
      };
      return (await ask(new Request('http://app/api/hook', { method: 'POST', headers, body: text }))).status;
    };
    const body = JSON.stringify({ type: 'user.unread', timestamp: '', data: { user_id: 'zoë', conversations: [] } });
    t.equal(await post(body), 204);
    t.match(events, [{ type: 'user.unread', data: { user_id: 'zoë' } }]);
    t.equal(await post(body, 'wrong'), 401);
    t.equal(await post('[]'), 400);
    at.fails = true;
    t.equal(await post(body), 500);
    t.match(errors, [{ problem: 'signature' }, { problem: 'body' }, { message: 'the application is down' }]);
    t.equal(await post(`"${'x'.repeat(1024 * 1024)}"`), 413);
    t.equal(events.length, 1);

    const signedIn = await ask(new Request('http://app/api/token', { headers: { 'x-session': 'ann' } }));
    t.equal(signedIn.headers.get('cache-control'), 'no-store');
    const { token } = (await signedIn.json()) as { token: string };
    t.match(await createTokenVerifier({ secret })(token), { user_id: 'ann', email: 'ann@example.com' });
    const nobody = await ask(new Request('http://app/api/token'));
    t.same([nobody.status, await nobody.json()], [401, { error: 'nobody is signed in' }]);
  });
}

t.test('a webhook of the store itself is accepted', async (t) => {
  const events: WebhookEvent[] = [];
  const hook = toExpress(webhookHandler({ secret, onEvent: (event) => void events.push(event) }));
  const url = await listen(t, createServer(hook));
  // An event that needs no read of the database.
  const event = { type: 'conversation.updated', conversation_id: 'c', actor_id: 'ann', title: 'Pläne' };
  const kind = webhookKind({} as never, { urls: [url], secret, events: [], allowPrivate: true });
  const payload = { url, event };
  const job = { id: 'job-1', kind: 'webhook', key: 'c', payload, attempt: 1 };
  await kind.run(payload, { job, signal: new AbortController().signal });
  t.match(events, [{ type: 'conversation.updated', data: { conversation_id: 'c', title: 'Pläne' } }]);
});

t.test('Express: a body that was parsed before the signature is verified is an error that says so', async (t) => {
  const app = express();
  app.use(express.json());
  app.post('/hook', toExpress(webhookHandler({ secret, onEvent() {} })));
  const errors: string[] = [];
  app.use(((error: Error, _request, response, _next) => {
    errors.push(error.message);
    response.status(500).end();
  }) as express.ErrorRequestHandler);
  const url = await listen(t, createServer(app));
  const headers = { 'content-type': 'application/json' };
  t.equal((await fetch(`${url}/hook`, { method: 'POST', headers, body: '{"type": "x"}' })).status, 500);
  t.match(errors, [/before express\.json/]);
});
