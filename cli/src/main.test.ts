import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bodyText, type Client, connect } from '@godwit/client';
import { freePort, HEAP_SETTINGS, readHeapSettings, serverUrl, TELL_HEAP } from '@godwit/store/testing';
import t from 'tap';

const GODWIT = fileURLToPath(new URL('../bin/godwit.js', import.meta.url));
const bare = { PATH: process.env.PATH, HOME: process.env.HOME };

async function godwit(
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return {
      code: 0,
      ...(await promisify(execFile)(GODWIT, args, { env: { ...bare, ...env } })),
    };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

t.test('role all with embedded defaults serves two users, and keeps history across restore and restart', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-main-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const [gatewayPort, storePort] = [await freePort(), await freePort()];
  const env = {
    ...bare,
    DATABASE_URL: `pglite://${folder}/data`,
    GATEWAY_PORT: String(gatewayPort),
    STORE_PORT: String(storePort),
  };
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(GODWIT, ['all'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface(child.stdout as NodeJS.ReadableStream);
    for await (const line of lines) if (line.includes('the gateway listens')) break;
    child.stdout?.resume();
    return child;
  };
  const stop = async (child: ChildProcess) => {
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    t.equal(code, 0);
  };
  const user = async (name: string, resume?: ReturnType<Client['cursors']>) => {
    const { stdout } = await godwit(['token', '--user', name]);
    return connect({
      url: `ws://127.0.0.1:${gatewayPort}/v1/ws`,
      token: stdout.trim(),
      ...(resume ? { resume } : {}),
    });
  };

  const first = await start();
  const [ann, ben] = [await user('ann'), await user('ben')];
  const got = new Promise<string>((resolve) => {
    ben.on('message_posted', ({ message }) => resolve(bodyText(message as { body: Uint8Array })));
  });
  const { conversation_id } = await ann.send({ to_user_id: 'ben', body: 'hello' });
  t.equal(await got, 'hello');
  const cursors = ben.cursors();
  ann.close();
  ben.close();
  await stop(first);

  t.match(await godwit(['restored'], env), { code: 0, stdout: /^the database is in epoch \S+\n$/ });
  const second = await start();
  const again = await user('ben', cursors);
  const restored = await new Promise<boolean>((resolve) => again.on('resumed', (event) => resolve(event.restored)));
  t.equal(restored, true, 'a resuming client learns that the database was restored');
  const { messages } = await again.history({ conversation_id });
  t.same(
    messages.map((message) => bodyText(message as { body: Uint8Array })),
    ['hello'],
  );
  again.close();
  await stop(second);
});

t.test('a second process on the same folder exits before it opens anything, and names the first process', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-main-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const ports = async () => ({ GATEWAY_PORT: String(await freePort()), STORE_PORT: String(await freePort()) });
  const env = { ...bare, DATABASE_URL: `pglite://${folder}/data`, ...(await ports()) };
  const first = spawn(GODWIT, ['all'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  t.teardown(() => first.kill('SIGKILL'));
  for await (const line of createInterface(first.stdout)) if (line.includes('the gateway listens')) break;
  first.stdout.resume();
  const owned = new RegExp(`data is in use by process ${first.pid}: `);
  const same = await godwit(['all'], env);
  t.match(same, { code: 1, stderr: /GATEWAY_PORT: port \d+ of 127\.0\.0\.1 is in use by another process; / });
  t.match(same.stderr, owned);
  const others = await godwit(['all'], { ...env, ...(await ports()) });
  t.match(others, { code: 1, stderr: owned });
  const gone = once(first, 'exit');
  first.kill('SIGKILL');
  await gone;

  const stranger = createServer().listen(Number(env.STORE_PORT), '127.0.0.1');
  await once(stranger, 'listening');
  t.teardown(() => stranger.close());
  const untouched = await godwit(['all'], { ...env, DATABASE_URL: `pglite://${folder}/none` });
  t.match(untouched, { code: 1, stderr: /STORE_PORT: port \d+ .* is in use by another process/ });
  t.notOk(existsSync(join(folder, 'none')), 'no folder is created if a port is in use');
});

t.test('configuration mistakes are reported at once, and nothing starts', async (t) => {
  const { code, stderr } = await godwit(['store'], { STORE_PORT: 'x' });
  t.equal(code, 1);
  t.match(stderr, /STORE_PORT: must be a port number/);
  t.match((await godwit(['gateway'])).stderr, /INTERNAL_TOKEN[\s\S]*REDIS_URL/);
  t.match(await godwit(['token']), { code: 2, stderr: /--user/ });
});

t.test('config prints the effective configuration, without secrets', async (t) => {
  const { stdout } = await godwit(['config'], { AUTH_SECRET: 'z'.repeat(40) });
  t.match(stdout, /^GATEWAY_PORT=8080$/m);
  t.match(stdout, /^AUTH_SECRET=\*+$/m);
  t.notMatch(stdout, /zzz/);
});

t.test('every way of starting godwit sets the heap size', async (t) => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const ways: Record<string, [program: string, ...args: string[]]> = {
    'the file itself': [GODWIT, 'all'],
    "npm's link": [join(root, 'node_modules/.bin/godwit'), 'all'],
    'npx godwit': ['npx', '--no-install', 'godwit', 'all'],
    // This check needs no build.
    'npm start': ['npm', 'start', '--ignore-scripts'],
  };
  for (const [way, [program, ...args]] of Object.entries(ways)) {
    const { stdout } = await promisify(execFile)(program, args, { cwd: root, env: { ...bare, ...TELL_HEAP } });
    t.same(readHeapSettings(stdout), HEAP_SETTINGS, way);
  }
});

t.test('a gateway loads nothing of the store but its client, bus, presence and tokens', async (t) => {
  const child = spawn(GODWIT, ['gateway'], {
    env: {
      ...bare,
      NODE_DEBUG: 'esm',
      GATEWAY_PORT: '0',
      REDIS_URL: serverUrl('REDIS_URL'),
      AUTH_SECRET: 'a secret of at least 32 characters',
      INTERNAL_TOKEN: 'a token of at least 32 characters',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.teardown(() => child.kill('SIGKILL'));
  let loading = '';
  child.stderr?.on('data', (data) => {
    loading += data;
  });
  for await (const line of createInterface(child.stdout as NodeJS.ReadableStream))
    if (line.includes('the gateway listens')) break;
  t.match(loading, /gateway\/dist\/gateway\.js/, 'modules are listed as they are loaded');
  for (const name of ['fastify', 'postgres', 'nodemailer', '@electric-sql', 'sharp', '@aws-sdk', 'rabbitmq-client'])
    t.notOk(loading.includes(`node_modules/${name}/`), name);
});
