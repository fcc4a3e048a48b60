// The tests of what ships where it ships: the image's files on the Debian and the Node of the Dockerfile's base image. It is
// run by itself (see .ci/run), as root and under with-servers, since only root can make and enter such a base.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fetchNode, NODE_VERSIONS, pathAfter } from '@godwit/store/testing';
import t from 'tap';
import { makeBuildContext } from './build-context.js';
import { checkMayMakeRoot, makeDebianRoot, spawnInRoot } from './debian-root.js';
import { buildImage, readBaseImage } from './dockerfile.js';
import { type StartImage, testImage } from './image.contract.js';
import { inTime, readOutput } from './in-time.js';
import { folder } from './manifests.js';

const repository = join(folder, '..');
const dockerfile = join(repository, 'Dockerfile');
const END_TO_END = 'cli/dist/end-to-end';
/**
 * The end-to-end tests that run on the base, too: those of sockets, TLS, files, images, cryptography and processes, where
 * the runtime matters. The others are about rights and data, which it has no influence on.
 */
const ON_THE_BASE = [
  'attachments',
  'drain',
  'hostile',
  'large-requests',
  'session',
  'tls',
  'token-lifetimes',
  'web-push',
  'webhooks',
];
/** Milliseconds for the end-to-end tests: they take a minute on 2 quiet cores. */
const END_TO_END_MS = 900_000;

t.setTimeout(0);

const base = readBaseImage(dockerfile);
t.test(`the image, on Debian ${base.debian} with Node ${base.node}`, async (t) => {
  checkMayMakeRoot(base.debian);
  const scratch = mkdtempSync(join(tmpdir(), 'godwit-base-'));
  const root = join(scratch, 'root');
  // With Redis for the tests that kill one of their own. It is made while npm installs what the image has.
  const rootMade = makeDebianRoot(base.debian, root, ['redis-server']);
  t.teardown(async () => {
    await rootMade.catch(() => {});
    rmSync(scratch, { recursive: true, force: true });
  });
  const node = fetchNode(base.node, join(scratch, 'node'));
  const context = makeBuildContext(repository);
  t.teardown(() => rmSync(context, { recursive: true, force: true }));
  const image = buildImage(dockerfile, {
    context,
    scratch: mkdtempSync(join(scratch, 'image-')),
    installed: repository,
    // This Node decides which packages are installed and kept.
    path: pathAfter(dirname(node)),
  });
  await rootMade;
  cpSync(node, join(root, 'usr', 'local', 'bin', 'node'));
  // The base image has this user.
  execFileSync('chroot', [root, 'useradd', '--uid', '1000', '--create-home', 'node'], { stdio: 'pipe' });

  const startInRoot: StartImage = (
    { root: files, workdir, user, entrypoint, cmd, environment: own },
    args,
    environment,
    data,
  ) => {
    const [program = '', ...rest] = [...entrypoint, ...(args.length > 0 ? args : cmd)];
    const mounts = [
      { from: join(files, workdir), to: workdir, readOnly: true },
      { from: data, to: data },
    ];
    return spawnInRoot(root, [program, ...rest], { user, workdir, mounts, environment: { ...own, ...environment } });
  };

  t.test('the base has the versions that it should', async (t) => {
    const script = '. /etc/os-release && echo "$VERSION_CODENAME $(node --version)"';
    const child = spawnInRoot(root, ['sh', '-c', script], { user: '0:0', workdir: '/', mounts: [], environment: {} });
    const printed = readOutput(child);
    t.same(await inTime('the base tells its versions', once(child, 'close'), printed), [0, null]);
    t.equal(printed(), `${base.debian} v${NODE_VERSIONS[base.node]}\n`);
  });

  t.test('the image on its base', (t) => testImage(t, image, startInRoot));

  t.test('the end-to-end tests on the base', async (t) => {
    const shared = process.env.GODWIT_TEST_FOLDER as string;
    const files = ON_THE_BASE.map((name) => join(END_TO_END, `${name}.test.js`));
    for (const file of files) t.ok(existsSync(join(repository, file)), file);
    const { DATABASE_URL, REDIS_URL, TAP_TIMEOUT } = process.env;
    const child = spawnInRoot(root, ['node', 'node_modules/tap/dist/esm/run.mjs', '--reporter=tap', ...files], {
      user: '0:0',
      workdir: repository,
      mounts: [repository, shared].map((path) => ({ from: path, to: path })),
      environment: { HOME: '/root', DATABASE_URL, REDIS_URL, TAP_TIMEOUT, GODWIT_TEST_FOLDER: shared },
    });
    t.teardown(() => child.kill('SIGTERM'));
    const printed = readOutput(child);
    const tail = () => printed().slice(-2_000);
    const ended = await inTime('the end-to-end tests end', once(child, 'close'), tail, END_TO_END_MS);
    for (const [output, name = ''] of printed().matchAll(/^ {0,4}not ok \d+ - (.+)\n(?:.*\n){0,30}/gm))
      t.fail(name, { output });
    t.same(ended, [0, null], 'every test passes');
    t.comment(/^# \{ total: .*$/m.exec(printed())?.[0] ?? `no count at the end of ${tail()}`);
  });
});
