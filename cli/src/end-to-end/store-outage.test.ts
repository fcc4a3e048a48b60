import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RawSocket } from '@godwit/gateway/testing';
import { Code, decodeServerFrames, encodeClientFrames, type godwit } from '@godwit/schema';
import { type CuttingProxy, freePort, launchUntil, nginxBinary, startCuttingProxy } from '@godwit/store/testing';
import t, { type Test } from 'tap';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

/** An nginx before the store, as in a mesh: forwards to a port, waits 1 s for answers, accepts bodies up to 64 KB. */
async function startNginx(t: Test, target: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-nginx-'));
  const port = await freePort();
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log stderr notice;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
      access_log off; client_max_body_size 64k; ${places.join(' ')}
      server {
        listen 127.0.0.1:${port};
        location / { proxy_pass http://127.0.0.1:${target}; proxy_http_version 1.1; proxy_read_timeout 1s; }
      }
    }`,
  );
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf')];
  const child = await launchUntil(spawn(nginxBinary(), args), /start worker process/);
  t.teardown(async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  });
  return `http://127.0.0.1:${port}`;
}

/** A system whose gateway reaches the store through nginx, over a connection that the test can break. */
async function startMeshed(t: Test) {
  let proxy = undefined as unknown as CuttingProxy;
  /** Number of response bytes that still pass. */
  let passes = Number.POSITIVE_INFINITY;
  const system = await startTestSystem(1, {}, async (storeUrl) => {
    proxy = await startCuttingProxy(Number(new URL(storeUrl).port), () => (bytes) => {
      if (passes === Number.POSITIVE_INFINITY) return bytes;
      const rest = bytes.subarray(0, passes);
      passes -= rest.length;
      if (rest.length < bytes.length) setImmediate(() => proxy.cut());
      return rest;
    });
    return startNginx(t, proxy.port);
  });
  t.teardown(async () => {
    await system.stop();
    await proxy.stop();
  });
  return {
    system,
    proxy,
    letPass(bytes: number) {
      passes = bytes;
    },
  };
}

/** Makes requests as a user on a raw socket, without retries. */
async function rawUser(t: Test, system: TestSystem) {
  const raw = await RawSocket.open(system.urls[0] as string);
  t.teardown(() => raw.socket.terminate());
  let id = 0;
  return async (frame: godwit.v1.IClientFrame): Promise<godwit.v1.ServerFrame> => {
    raw.send(encodeClientFrames([{ ...frame, id: ++id }]));
    for (;;) {
      const message = await raw.next();
      if (!message) throw new Error(`the connection closed: ${JSON.stringify(await raw.closed)}`);
      const found = decodeServerFrames(message).find((one) => one.id === id);
      if (found) return found;
    }
  };
}

t.test(
  'a gone, slow or cut-off store behind a mesh is UNAVAILABLE; afterwards each message is stored once',
  async (t) => {
    const { system, proxy, letPass } = await startMeshed(t);
    const ann = await system.client('ann');
    const request = await rawUser(t, system);
    t.ok((await request({ hello: { token: await system.token('ben') } })).hello);
    const { conversation } = await ann.createConversation({ member_ids: ['ben'] });
    const conversation_id = conversation?.conversation_id as string;
    await ann.send({ conversation_id, body: 'before' });

    const failures: [string, () => void, () => void][] = [
      [
        'gone (502)',
        () => {
          proxy.accept(false);
          proxy.cut();
        },
        () => proxy.accept(true),
      ],
      ['silent (504)', () => proxy.stall(true, 'answers'), () => proxy.stall(false, 'answers')],
      ['cut off in the middle of its answers', () => letPass(60), () => letPass(Number.POSITIVE_INFINITY)],
    ];
    const sent: string[] = ['before'];
    for (const [what, breakIt, mendIt] of failures) {
      breakIt();
      const refused = await request({ history: { conversation_id } });
      t.match(refused.error, { code: Code.CODE_UNAVAILABLE, retry_after_ms: 500 }, `${what}: a request`);
      const greeting = await rawUser(t, system);
      const hello = await greeting({ hello: { token: await system.token('cid') } });
      t.match(hello.error, { code: Code.CODE_UNAVAILABLE, retry_after_ms: 500 }, `${what}: Hello`);
      const kept = [1, 2, 3]
        .map((n) => `${what} ${n}`)
        .map((body) => {
          sent.push(body);
          return ann.send({ conversation_id, body });
        });
      mendIt();
      await Promise.all(kept);
      t.ok((await greeting({ hello: { token: await system.token('cid') } })).hello, `${what}: Hello, again`);
      t.ok((await request({ history: { conversation_id } })).history, `${what}: a request, again`);
    }
    const { messages } = await ann.history({ conversation_id });
    t.same(
      messages.map(({ body }) => Buffer.from(body as Uint8Array).toString()),
      sent,
      'each once, in order',
    );
  },
);

t.test('a batch larger than the mesh accepts is sent in parts', async (t) => {
  const { system } = await startMeshed(t);
  const [ann, ben] = [await system.client('ann'), await system.client('ben')];
  const conversation_id = randomUUID();
  await ann.createConversation({ conversation_id, member_ids: ['ben'] });
  const body = 'x'.repeat(15_000);
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, n) => (n % 2 ? ann : ben).send({ conversation_id, body })),
  );
  t.same(
    outcomes.map(({ seq }) => seq).sort((a, b) => a - b),
    Array.from({ length: 20 }, (_, n) => n + 1),
  );
});
