import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import t from 'tap';
import { PACKAGES, packAll, ROOT } from './packages.js';

const folder = mkdtempSync(join(tmpdir(), 'godwit-tarballs-'));
t.teardown(() => rmSync(folder, { recursive: true }));
const tarballs = packAll(folder);

for (const { name, folder: source } of PACKAGES)
  t.test(name, async (t) => {
    const tarball = tarballs[name] as string;
    const unpacked = join(folder, name);
    mkdirSync(unpacked, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1']);
    const read = (file: string) => readFileSync(join(unpacked, file), 'utf8');
    const description = JSON.parse(read('package.json'));

    t.test('has the licence of the repository, and a README about itself', async (t) => {
      t.equal(read('LICENSE'), readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
      t.match(read('README.md'), `# ${name}\n`);
      t.match(description, { license: 'Apache-2.0', engines: { node: /^>=20/ }, publishConfig: { provenance: true } });
    });

    t.test('publint has nothing to say', async (t) => {
      const { messages, pkg } = await publint({ pkgDir: unpacked, level: 'suggestion', strict: true, pack: false });
      t.same(
        messages.map((message) => formatMessage(message, pkg)),
        [],
      );
    });

    t.test('are-the-types-wrong finds types for every entry', async (t) => {
      // `require` of an ES module needs Node 20.19 or 22.12, as `engines` says; the check supposes an older one.
      const args = [tarball, '--profile', 'node16', '--ignore-rules', 'cjs-resolves-to-esm', '--no-color'];
      const attw = join(ROOT, 'node_modules/.bin/attw');
      const problems = await promisify(execFile)(attw, args).then(
        () => '',
        ({ stdout, message }) => stdout || message,
      );
      t.equal(problems, '');
    });

    t.test('holds no tests, and source maps that need no other file', async (t) => {
      const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
      t.same(
        files.filter((file) => /test|tsbuildinfo|conformance/.test(file)),
        [],
      );
      for (const file of files.filter((one) => one.endsWith('.map')))
        t.ok(JSON.parse(read(file.replace('package/', ''))).sourcesContent, file);
    });

    t.test('declares every package that it imports', async (t) => {
      const declared = Object.keys({ ...description.dependencies, ...description.peerDependencies });
      const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
      const code = files.filter((file) => /\.(js|d\.ts)$/.test(file) && !file.includes('.browser.js'));
      const imported = code.flatMap((file) =>
        [
          ...read(file.replace('package/', '')).matchAll(
            /(?:from|import)\s*\(?['"](@[^/'"]+\/[^/'"]+|[^./#@'"][^/'"]*)/g,
          ),
        ].map(([, one]) => one as string),
      );
      const others = new Set(imported.filter((one) => !one.startsWith('node:') && !declared.includes(one)));
      t.same([...others], [], source);
    });
  });
