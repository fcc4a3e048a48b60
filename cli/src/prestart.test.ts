import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';

const PRESTART = fileURLToPath(new URL('../prestart.mjs', import.meta.url));
/** A build that copies a file, counts itself, and fails on an empty source. */
const BUILD = `
  const fs = require('node:fs');
  fs.appendFileSync('count', '.');
  const source = fs.readFileSync('part/src/a.ts', 'utf8');
  if (!source) process.exit(1);
  fs.mkdirSync('part/dist', { recursive: true });
  fs.writeFileSync('part/dist/a.js', source);`;

/** A repository of one workspace, which has not been built yet. */
function makeRepository(t: Test) {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-prestart-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'part', 'src'), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write('package.json', JSON.stringify({ workspaces: ['part'], scripts: { 'build:code': 'node build.cjs' } }));
  write('build.cjs', BUILD);
  write('count', '');
  write('part/src/a.ts', 'one');
  return {
    folder,
    write,
    read: (path: string) => readFileSync(join(folder, path), 'utf8'),
    prestart: () => execFileSync(process.execPath, [PRESTART], { cwd: folder, stdio: 'pipe' }),
    builds: () => readFileSync(join(folder, 'count'), 'utf8').length,
  };
}

t.test('npm start builds what has not been built, and does not build it again', async (t) => {
  const { prestart, builds, read } = makeRepository(t);
  prestart();
  t.equal(read('part/dist/a.js'), 'one');
  for (let start = 0; start < 3; start++) prestart();
  t.equal(builds(), 1);
});

t.test('npm start never runs what was built of other sources', async (t) => {
  const { folder, prestart, builds, read, write } = makeRepository(t);
  const source = join(folder, 'part/src/a.ts');
  prestart();
  const { mtime } = statSync(source);

  write('part/src/a.ts', 'two');
  prestart();
  t.equal(read('part/dist/a.js'), 'two', 'an edited source is built');

  write('part/src/a.ts', 'three');
  utimesSync(source, mtime, new Date(mtime.getTime() - 86_400_000));
  prestart();
  t.equal(read('part/dist/a.js'), 'three', 'so is one that is older than its output, as from an archive');

  write('part/src/b.ts', 'new');
  prestart();
  t.equal(builds(), 4, 'so is a new one');
  rmSync(join(folder, 'part/src/b.ts'));
  prestart();
  t.equal(builds(), 5, 'a removed one is, too');

  write('part/dist/a.js', 'by hand');
  prestart();
  t.equal(read('part/dist/a.js'), 'three', 'an output that is not that of the build is built again');
  rmSync(join(folder, 'part/dist'), { recursive: true });
  prestart();
  t.equal(read('part/dist/a.js'), 'three', 'so is one that is missing');

  write('package-lock.json', '{}');
  prestart();
  t.equal(builds(), 8, 'other packages are a reason to build, too');
});

t.test('a build that failed is tried again by the next start', async (t) => {
  const { prestart, builds, write, read } = makeRepository(t);
  prestart();
  write('part/src/a.ts', '');
  t.throws(prestart, 'nothing starts');
  t.throws(prestart, 'nor the next time');
  t.equal(builds(), 3);
  write('part/src/a.ts', 'one');
  prestart();
  t.equal(read('part/dist/a.js'), 'one');
});

t.test('npm start names the versions of Node that can run it', async (t) => {
  const { folder, prestart, builds, write } = makeRepository(t);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const withEngines = (node: string) =>
    write(
      'package.json',
      JSON.stringify({ workspaces: ['part'], scripts: { 'build:code': 'node build.cjs' }, engines: { node } }),
    );
  for (const range of [`^${major}.${minor + 1}.0`, `^${major - 1}.0.0 || ^${major + 1}.0.0`]) {
    withEngines(range);
    const { status, stderr } = spawnSync(process.execPath, [PRESTART], { cwd: folder, encoding: 'utf8' });
    t.equal(status, 1, range);
    t.match(stderr, new RegExp(`^godwit needs Node \\d+\\.\\d+.* and this is ${process.versions.node}\n$`));
  }
  t.equal(builds(), 0);
  withEngines(`^${major + 1}.0.0 || ^${major}.${minor}.0`);
  prestart();
  t.equal(builds(), 1);
});
