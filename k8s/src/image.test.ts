import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
import t, { type Test } from 'tap';
import { buildImage, type Image } from './dockerfile.js';
import { folder, publicPaths, render } from './manifests.js';

const root = join(folder, '..');
// It installs what the image has.
t.setTimeout(300_000);

/** An image of one dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The build's context: what is in the repository, less what .dockerignore leaves out. */
function makeContext(): string {
  const context = mkdtempSync(join(tmpdir(), 'godwit-context-'));
  const list = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
  const lines = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
  const kept = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  const left = lines.filter((line) => line.startsWith('**/')).map((line) => line.slice('**/'.length));
  for (const file of files) {
    const folders = file.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
    const isKept = folders.some((path) => kept.includes(path));
    const isLeft = folders.some((path) => left.some((name) => matchesGlob(`/${path}`, `/${name}`)));
    if (isKept && !isLeft && existsSync(join(root, file))) cpSync(join(root, file), join(context, file));
  }
  return context;
}

/** Whether a path ends in a name, or in names, that may begin with a `*`. */
function matchesGlob(path: string, pattern: string): boolean {
  const [before = '', after] = pattern.split('*');
  return after === undefined ? path.endsWith(pattern) : path.endsWith(after) && path.includes(before);
}

/** The HTTP API as it describes itself. */
interface Description {
  paths: Record<string, Record<string, { security?: Record<string, unknown>[] }>>;
}

/** Where what is for users begins, and not for operators: what an Ingress has to lead on. */
function prefixesForUsers({ paths }: Description): string[] {
  const forUsers = Object.keys(paths).filter((path) => {
    const secured = Object.values(paths[path] ?? {}).flatMap(({ security = [] }) => security);
    return path.startsWith('/v1/') && !secured.some((one) => 'internal' in one);
  });
  return [...new Set(forUsers.map((path) => path.split('/').slice(0, 3).join('/')))].sort().concat('/docs');
}

/** Runs the image's program, as its user would be told to by an orchestrator. */
function start(image: Image, args: readonly string[], environment: Record<string, string>) {
  const [program = '', ...before] = image.entrypoint;
  const env = { PATH: process.env.PATH, ...image.environment, ...environment };
  return spawn(join(image.root, program), [...before, ...(args.length > 0 ? args : image.cmd)], {
    cwd: join(image.root, image.workdir),
    env,
  });
}

/** Starts a role that runs until it is told to end, and says when it serves; what it returns ends it as an orchestrator would. */
async function serve(t: Test, image: Image, role: string, ready: RegExp, environment: Record<string, string>) {
  const child = start(image, [role], environment);
  t.teardown(() => child.kill('SIGKILL'));
  await launchUntil(child, ready);
  return async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    t.same(await ended, [0, null], `${role} ends in good order`);
  };
}

/** Runs a command to its end. */
async function run(image: Image, args: readonly string[], environment: Record<string, string>): Promise<string> {
  const child = start(image, args, environment);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(`${data}`));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${output.join('')}`);
  return output.join('');
}

/** The contents of a folder: each file, with its size and when it was written. */
function contents(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => {
    const { size, mtimeMs } = lstatSync(join(path, name));
    return `${name} ${size} ${mtimeMs}`;
  });
}

const SECRETS = {
  AUTH_SECRET: 'a secret of at least 32 characters',
  INTERNAL_TOKEN: 'a token of at least 32 characters',
};
/** MB that the image adds to its base: most of it are PGlite, the SDK of S3 and libvips. */
const MAX_MB = 160;

t.test('the image that the Dockerfile makes', async (t) => {
  const context = makeContext();
  const scratch = mkdtempSync(join(tmpdir(), 'godwit-image-'));
  t.teardown(() => {
    for (const path of [context, scratch]) rmSync(path, { recursive: true, force: true });
  });
  const image = buildImage(join(root, 'Dockerfile'), context, scratch, root);
  const made = contents(image.root);

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
    const tests = files.filter((name) => /\.test\.|\.contract\.|testing/.test(name));
    t.same(tests, [], 'no tests');
    const bytes = made.reduce((sum, line) => sum + Number(line.split(' ').at(-2)), 0);
    t.comment(`${Math.round(bytes / 1e6)} MB beside its base`);
    t.ok(bytes < MAX_MB * 1e6);
  });

  t.test('gives every process the heap that it needs', async (t) => {
    t.same(readHeapSettings(await run(image, ['gateway'], TELL_HEAP)), HEAP_SETTINGS);
  });

  t.test('runs all roles in one process', async (t) => {
    // It writes to a folder of its own: the image's is read-only.
    const [gateway, store, worker] = [await freePort(), await freePort(), await freePort()];
    const end = await serve(t, image, 'all', /the gateway listens/, {
      GATEWAY_PORT: String(gateway),
      STORE_PORT: String(store),
      WORKER_PORT: String(worker),
      DATABASE_URL: `pglite://${join(scratch, 'database')}`,
      BLOBS_URL: `file://${join(scratch, 'blobs')}`,
    });
    for (const port of [gateway, store]) {
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
      t.equal(ready.status, 200);
      await ready.text();
    }
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
      BLOBS_URL: `file://${join(scratch, 'files')}`,
      GATEWAY_PORT: String(gateway),
      STORE_PORT: String(store),
      STORE_URL: `http://127.0.0.1:${store}`,
      WORKER_PORT: String(worker),
    };
    await run(image, ['migrate'], env);
    const ends = await Promise.all([
      serve(t, image, 'store', /Server listening/, env),
      serve(t, image, 'worker', /the worker runs/, env),
      serve(t, image, 'gateway', /the gateway listens/, env),
    ]);
    for (const port of [gateway, store, worker]) {
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
      t.equal(ready.status, 200);
      await ready.text();
    }
    const token = (await run(image, ['token', '--user', 'ann'], env)).trim();
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
    t.equal((await looked).refused, '', 'the worker has what decodes images');
    for (const task of Object.keys(cronTasks)) t.match(await run(image, ['cron', task], env), `${task}: `);
    for (const end of ends) await end();
  });

  t.test('is written to by nobody', async (t) => {
    t.same(contents(image.root), made);
  });
});

t.test('what the image of the last stage holds is named, and every source of it exists', (t) => {
  const text = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const sources = [...text.matchAll(/^COPY (?!--from)(.*)$/gm)].flatMap(
    ([, line]) => line?.split(' ').slice(0, -1) ?? [],
  );
  for (const source of sources) t.ok(existsSync(join(root, source)), source);
  t.ok(sources.every((source) => !dirname(source).startsWith('..')));
  t.end();
});
