import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, connect } from '@godwit/client';
import { eventually, RawHttp } from '@godwit/store/testing';
import t from 'tap';
import { WebSocket } from 'ws';
import { tokenFor } from '../load/tokens.js';
import { configurationOf, startLoadBalancer } from './load-balancer.js';
import { readMetric } from './prometheus.js';
import { makeConversation } from './store-call.js';
import { startSystem } from './system.js';

const CLIENTS = 30;
// Clients of a draining gateway reconnect within a second.
process.env.RECONNECT_SPREAD_SECONDS = '1';
t.setTimeout(240_000);

for (const kind of ['haproxy', 'nginx'] as const) {
  t.test(
    `${kind}: sockets are spread and survive drained and killed gateways; only public routes are exposed`,
    async (t) => {
      const system = await startSystem({ gateways: 3 });
      t.teardown(() => system.stop());
      const ports = system.gatewayUrls.map((url) => Number(new URL(url).port));
      const balancer = await startLoadBalancer(kind, { gateways: ports, store: Number(new URL(system.storeUrl).port) });
      t.teardown(() => balancer.stop());
      const sessions = (gateway: number) =>
        readMetric(`http://127.0.0.1:${ports[gateway]}/metrics`, 'godwit_gateway_sessions').catch(() => 0);

      const users = Array.from({ length: CLIENTS }, (_, n) => `${kind}-${n}`);
      await makeConversation(system, `${kind}-room`, users);
      const heard = new Map<string, number[]>(users.map((user) => [user, []]));
      const clients: Client[] = [];
      for (const user of users) {
        const client = await connect({ url: balancer.url, token: await tokenFor(user, system.authSecret) });
        client.on('message_posted', ({ message }) => heard.get(user)?.push(message?.seq ?? 0));
        clients.push(client);
      }
      t.teardown(() => {
        for (const client of clients) client.close();
      });
      const spread = [await sessions(0), await sessions(1), await sessions(2)];
      t.ok(Math.max(...spread) - Math.min(...spread) <= 3, `sessions are spread evenly: ${spread}`);

      const [first] = clients as [Client];
      const say = (seq: number) => first.send({ conversation_id: `${kind}-room`, body: `message ${seq}` });
      const allHeard = (count: number) =>
        eventually(
          `every client has ${count} messages`,
          () => [...heard.values()].every((seqs) => seqs.length >= count),
          {
            instead: () => [...heard.values()].map((seqs) => seqs.length),
          },
        );
      await say(1);
      await allHeard(1);

      process.kill(system.pids['gateway 1'] as number, 'SIGTERM');
      await eventually(
        'all clients are connected to the other gateways',
        async () => (await sessions(1)) + (await sessions(2)) === CLIENTS,
      );
      await say(2);
      await allHeard(2);
      process.kill(system.pids['gateway 2'] as number, 'SIGKILL');
      await eventually('all clients are connected to the third gateway', async () => (await sessions(2)) === CLIENTS);
      await say(3);
      await allHeard(3);
      for (const [user, seqs] of heard) t.same(seqs, [1, 2, 3], `${user} received every message once and in order`);

      const headers = { authorization: `Bearer ${await tokenFor(users[0] as string, system.authSecret)}` };
      const status = async (path: string, method = 'GET') =>
        (await fetch(balancer.httpUrl + path, { headers, method })).status;
      t.equal(await status('/v1/conversations'), 200);
      for (const path of ['/metrics', '/healthz', '/v1/operator/statistics', '/v1/%6fperator/statistics', '/'])
        t.equal(await status(path), 404, `${path} is not public`);
      // The store itself would answer that its token is missing.
      t.equal(await status('/internal/v1/append', 'POST'), 404);
      t.equal(await status('/client.js'), 200);
    },
  );

  t.test(`${kind}: refused uploads do not affect the requests of other users`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'godwit-uploads-'));
    t.teardown(() => rmSync(folder, { recursive: true, force: true }));
    const system = await startSystem({ gateways: 1, worker: false, env: { BLOBS_URL: `file://${folder}` } });
    t.teardown(() => system.stop());
    const gateways = system.gatewayUrls.map((url) => Number(new URL(url).port));
    const balancer = await startLoadBalancer(kind, { gateways, store: Number(new URL(system.storeUrl).port) });
    t.teardown(() => balancer.stop());
    const users = Array.from({ length: 32 }, (_, n) => `${kind}-refused-${n}`);
    const body = Buffer.alloc(300_000, 'x');
    for (const target of [
      '/v1/attachments?conversation_id=nowhere',
      '/v1/attachments',
      '/v1/conversations/x/messages',
    ]) {
      await Promise.all(
        users.map(async (user) => {
          const headers = { authorization: `Bearer ${await tokenFor(user, system.authSecret)}` };
          const connection = await RawHttp.connect(balancer.httpUrl);
          t.teardown(() => connection.close());
          connection.request('POST', target, { ...headers, 'content-type': 'image/png' }, body);
          // HAProxy itself answers 503 while the store is too busy for its health checks.
          const { status } = await connection.answer();
          if (status < 400 || (status >= 500 && status !== 503)) t.fail(`${target}: ${status}`);
          // These requests may share connections to the store with the refused ones.
          const signal = AbortSignal.timeout(20_000);
          let other = await fetch(`${balancer.httpUrl}/v1/conversations`, { headers, signal });
          while (other.status === 503) {
            await sleep(100);
            other = await fetch(`${balancer.httpUrl}/v1/conversations`, { headers, signal });
          }
          t.equal(other.status, 200, `after ${target}`);
        }),
      );
    }
  });

  t.test(
    `${kind}: gateway and store receive the client's address, after any address that the client claims`,
    async (t) => {
      const told = new Map<string, string | undefined>();
      // Stands in for a gateway and a store, and records the header that the balancer sets.
      const server = createServer((request, response) => {
        told.set(request.url as string, request.headers['x-forwarded-for'] as string | undefined);
        response.end('{}');
      });
      server.on('upgrade', (request, socket) => {
        told.set(request.url as string, request.headers['x-forwarded-for'] as string | undefined);
        socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      t.teardown(() => server.close());
      const { port } = server.address() as AddressInfo;
      const balancer = await startLoadBalancer(kind, { gateways: [port], store: port });
      t.teardown(() => balancer.stop());
      const headers = { 'x-forwarded-for': '198.51.100.7' };
      await (await fetch(`${balancer.httpUrl}/v1/conversations`, { headers })).text();
      const socket = new WebSocket(balancer.url, { headers });
      await once(socket, 'unexpected-response');
      for (const path of ['/v1/conversations', '/v1/ws'])
        t.match(told.get(path), /^198\.51\.100\.7, ?127\.0\.0\.1$/, path);
    },
  );

  t.test(`${kind}: the balancer never closes a silent socket before the gateway does`, (t) => {
    const text = readFileSync(configurationOf(kind), 'utf8');
    const times =
      kind === 'haproxy' ? [/timeout tunnel (\d+)h/] : [/proxy_read_timeout (\d+)h/, /proxy_send_timeout (\d+)h/];
    for (const time of times)
      t.ok(Number(time.exec(text)?.[1]) * 3_600 > 90, 'the timeout is longer than a gateway keeps a silent peer');
    t.end();
  });
}
