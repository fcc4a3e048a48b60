import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@godwit/client';
import { cronTasks } from '@godwit/store';
import {
  createTestDatabase,
  freePort,
  HEAP_SETTINGS,
  launchUntil,
  readHeapSettings,
  serverUrl,
  TELL_HEAP,
} from '@godwit/store/testing';
import type { Test } from 'tap';
import type { Image } from './dockerfile.js';
import { inTime, readOutput, WAIT_MS } from './in-time.js';
import { publicPaths, render } from './manifests.js';

/**
 * Starts the image's program on a base, as an orchestrator does: with `args` for those of its CMD. `folder` is one that it
 * may write to, under the same path.
 */
export type StartImage = (
  image: Image,
  args: readonly string[],
  environment: Record<string, string>,
  folder: string,
) => ChildProcess;

/** MB that the image adds to its base: most of it are PGlite, the SDK of S3, libvips and the documentation. */
const MAX_MB = 145;
/** An image of one dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SECRETS = {
  AUTH_SECRET: 'a secret of at least 32 characters',
  INTERNAL_TOKEN: 'a token of at least 32 characters',
};

/** The HTTP API as it describes itself. */
interface Description {
  paths: Record<string, Record<string, { security?: Record<string, unknown>[] }>>;
}

/** Tests that an image holds what it should, and that every role of it works on a base. */
export async function testImage(t: Test, image: Image, startImage: StartImage): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-image-data-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  // The image's user is another one than the tests'.
  chmodSync(folder, 0o777);
  const start = (args: readonly string[], environment: Record<string, string>) => {
    const child = startImage(image, args, environment, folder);
    return { child, printed: readOutput(child) };
  };
  const made = contents(image.root);

  /** Starts a role and waits until it serves; the function that it resolves with drains it as an orchestrator does. */
  const serve = async (t: Test, role: string, ready: RegExp, environment: Record<string, string>) => {
    const { child, printed } = start([role], environment);
    t.teardown(() => child.kill('SIGKILL'));
    await inTime(`${role} is ready`, launchUntil(child, ready), printed);
    return async () => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      t.same(await inTime(`${role} ends on SIGTERM`, ended, printed), [0, null], `${role} drains and exits with 0`);
    };
  };

  /** Runs a command to its end. */
  const run = async (args: readonly string[], environment: Record<string, string>): Promise<string> => {
    const { child, printed } = start(args, environment);
    const [code] = await inTime(`${args.join(' ')} ends`, once(child, 'close'), printed);
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${printed()}`);
    return printed();
  };

  t.test('holds what it needs and nothing else', async (t) => {
    t.same(image.entrypoint, ['/app/cli/bin/godwit.js'], 'the process is the first one, and gets the signals');
    t.match(image.user, /^[1-9]\d*:[1-9]\d*$/, 'not root, and told by number');
    const app = join(image.root, image.workdir);
    const packages = readdirSync(join(app, 'node_modules'));
    for (const name of ['tap', 'typescript', 'autocannon', 'socket.io', 'esbuild'])
      t.notOk(packages.includes(name), `${name} is for those who build`);
    const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
      (name) => !name.includes('node_modules'),
    );
    const code = files.filter((name) => !name.startsWith('site/dist/pages/'));
    const tests = code.filter((name) => /\.test\.|\.contract\.|testing/.test(name));
    t.same(tests, [], 'no tests');
    const bytes = made.reduce((sum, line) => sum + Number(line.split(' ').at(-2)), 0);
    t.comment(`${Math.round(bytes / 1e6)} MB beside its base`);
    t.ok(bytes < MAX_MB * 1e6);
  });

  t.test('gives every process the heap that it needs', async (t) => {
    t.same(readHeapSettings(await run(['gateway'], TELL_HEAP)), HEAP_SETTINGS);
  });

  t.test('runs all roles in one process', async (t) => {
    // It writes to a folder of its own: the image's is read-only.
    const [gateway, store, worker] = [await freePort(), await freePort(), await freePort()];
    const end = await serve(t, 'all', /the gateway listens/, {
      GATEWAY_PORT: String(gateway),
      STORE_PORT: String(store),
      WORKER_PORT: String(worker),
      DATABASE_URL: `pglite://${join(folder, 'database')}`,
      BLOBS_URL: `file://${join(folder, 'blobs')}`,
    });
    for (const port of [gateway, store]) await isReady(t, port);
    t.match(await (await fetch(`http://127.0.0.1:${store}/`)).text(), '<title>Godwit console</title>');
    const described = (await (await fetch(`http://127.0.0.1:${store}/docs/json`)).json()) as Description;
    const prefixes = prefixesForUsers(described).map((path) => `Prefix ${path}`);
    t.same(
      publicPaths(render('base')),
      ['Exact /v1/ws', ...prefixes, 'Exact /client.js'],
      'the Ingress leads to what is for users',
    );
    await end();
  });

  t.test('runs each role in a process of its own', async (t) => {
    const database = await createTestDatabase();
    t.teardown(database.drop);
    const [gateway, store, worker] = [await freePort(), await freePort(), await freePort()];
    const env = {
      ...SECRETS,
      DATABASE_URL: database.url,
      REDIS_URL: serverUrl('REDIS_URL'),
      REDIS_PREFIX: `image-${randomBytes(6).toString('hex')}:`,
      BLOBS_URL: `file://${join(folder, 'files')}`,
      GATEWAY_PORT: String(gateway),
      STORE_PORT: String(store),
      STORE_URL: `http://127.0.0.1:${store}`,
      WORKER_PORT: String(worker),
    };
    await run(['migrate'], env);
    const ends = await Promise.all([
      serve(t, 'store', /Server listening/, env),
      serve(t, 'worker', /the worker runs/, env),
      serve(t, 'gateway', /the gateway listens/, env),
    ]);
    for (const port of [gateway, store, worker]) await isReady(t, port);
    const token = (await run(['token', '--user', 'ann'], env)).trim();
    const ann = await connect({ url: `ws://127.0.0.1:${gateway}/v1/ws`, token });
    t.teardown(() => ann.close());
    await ann.createConversation({ conversation_id: 'c' });
    const looked = new Promise<{ refused?: string | null }>((resolve) => ann.on('attachment_ready', resolve));
    const uploaded = await fetch(`http://127.0.0.1:${store}/v1/attachments?conversation_id=c&name=dot.png`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'image/png' },
      body: DOT,
    });
    t.equal(uploaded.status, 201);
    const { attachment_id } = (await uploaded.json()) as { attachment_id: string };
    t.equal((await ann.send({ conversation_id: 'c', body: 'hello', attachment_ids: [attachment_id] })).seq, 1);
    const { refused } = await inTime('the worker looks into the attachment', looked, () => 'no attachment_ready');
    t.equal(refused, '', 'the worker has what decodes images');
    for (const task of Object.keys(cronTasks)) t.match(await run(['cron', task], env), `${task}: `);
    for (const end of ends) await end();
  });

  t.test('is written to by nobody', async (t) => {
    t.same(contents(image.root), made);
  });
}

async function isReady(t: Test, port: number): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(WAIT_MS) });
  t.equal(answer.status, 200, await answer.text());
}

/** The contents of a folder: each file, with its size and when it was written. */
function contents(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => {
    const { size, mtimeMs } = lstatSync(join(path, name));
    return `${name} ${size} ${mtimeMs}`;
  });
}

/** Where what is for users begins, and not for operators: what an Ingress has to lead on. */
function prefixesForUsers({ paths }: Description): string[] {
  const forUsers = Object.keys(paths).filter((path) => {
    const secured = Object.values(paths[path] ?? {}).flatMap(({ security = [] }) => security);
    return path.startsWith('/v1/') && !secured.some((one) => 'internal' in one);
  });
  return [...new Set(forUsers.map((path) => path.split('/').slice(0, 3).join('/')))].sort().concat('/docs');
}
