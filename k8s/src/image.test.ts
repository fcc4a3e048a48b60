import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort, launchUntil } from '@godwit/store/testing';
import t from 'tap';
import { buildImage, type Image } from './dockerfile.js';
import { folder } from './manifests.js';

const root = join(folder, '..');
// It installs what the image has.
t.setTimeout(300_000);

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

/** Runs the image's program, as its user would be told to by an orchestrator. */
function start(image: Image, args: readonly string[], environment: Record<string, string>) {
  const [program = '', ...before] = image.entrypoint;
  const env = { PATH: process.env.PATH, ...image.environment, ...environment };
  return spawn(program, [...before, ...(args.length > 0 ? args : image.cmd)], {
    cwd: join(image.root, image.workdir),
    env,
  });
}

t.test('the image that the Dockerfile makes starts in every role, with what it holds and nothing else', async (t) => {
  const context = makeContext();
  const scratch = mkdtempSync(join(tmpdir(), 'godwit-image-'));
  t.teardown(() => {
    for (const path of [context, scratch]) rmSync(path, { recursive: true, force: true });
  });
  const image = buildImage(join(root, 'Dockerfile'), context, scratch, root);

  t.equal(image.entrypoint[0], 'node', 'the process is the first one, and gets the signals');
  t.match(image.user, /^[1-9]\d*:[1-9]\d*$/, 'not root, and told by number');
  const app = join(image.root, image.workdir);
  const packages = readdirSync(join(app, 'node_modules'));
  for (const name of ['tap', 'typescript', 'autocannon', 'socket.io', 'esbuild'])
    t.notOk(packages.includes(name), `${name} is for those who build`);
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.includes('node_modules'),
  );
  t.same(
    files.filter((name) => /\.test\.|\.contract\.|testing/.test(name)),
    [],
    'no tests',
  );

  const { AUTH_SECRET, INTERNAL_TOKEN } = {
    AUTH_SECRET: 'a secret of at least 32 characters',
    INTERNAL_TOKEN: 'a token of at least 32 characters',
  };
  const shared = { AUTH_SECRET, INTERNAL_TOKEN, DATABASE_URL: 'postgres://db/godwit', REDIS_URL: 'redis://cache' };
  for (const role of ['gateway', 'store', 'worker', 'cron', 'migrate'])
    await launchUntil(start(image, ['config', role], shared), /^REDIS_URL=redis:\/\/cache$/);

  // What it writes goes to a folder of its own: the image's is read-only.
  const [gateway, store, worker] = [await freePort(), await freePort(), await freePort()];
  const child = start(image, ['all'], {
    GATEWAY_PORT: String(gateway),
    STORE_PORT: String(store),
    WORKER_PORT: String(worker),
    DATABASE_URL: `pglite://${join(scratch, 'database')}`,
    BLOBS_URL: `file://${join(scratch, 'blobs')}`,
  });
  t.teardown(() => child.kill('SIGKILL'));
  await launchUntil(child, /the gateway listens/);
  for (const port of [gateway, store]) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    t.equal(ready.status, 200);
    await ready.text();
  }
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  t.equal(await ended, 0, 'it ends in good order');
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
