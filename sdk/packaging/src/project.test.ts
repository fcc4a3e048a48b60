import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import t from 'tap';
import { evaluatesText } from './evaluated-text.js';
import { PACKAGES, packAll, ROOT } from './packages.js';

/** A bundler and a compiler as applications have them; this repository compiles with another one. */
const TOOLS = ['vite@~8.4.0', 'typescript@~5.9.3'];

const folder = mkdtempSync(join(tmpdir(), 'godwit-project-'));
t.teardown(() => rmSync(folder, { recursive: true }));
const tarballs = packAll(folder);
cpSync(join(ROOT, 'sdk/packaging/testing/project'), folder, { recursive: true });
writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }));

/** Runs a program in the project; returns what it prints. Throws with that if it fails. */
function run(program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (failed) {
    const { stdout, stderr } = failed as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')}: ${stdout}${stderr}`);
  }
}
const tool = (name: string, ...args: string[]) => run(join(folder, 'node_modules/.bin', name), ...args);

run('npm', 'install', '--no-audit', '--no-fund', ...Object.values(tarballs), ...TOOLS);

t.test('TypeScript accepts a project that uses the packages, and their declarations', async (t) => {
  t.equal(tool('tsc'), '');
});

t.test('Vite builds it, and nothing in the bundle evaluates text, as a strict CSP wants it', async (t) => {
  tool('vite', 'build');
  const assets = join(folder, 'dist/assets');
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
  t.ok(scripts.length > 0, 'there is a bundle');
  for (const script of scripts) {
    const text = readFileSync(join(assets, script), 'utf8');
    t.match(text, 'godwit.v1', 'the SDK is in it');
    t.same(evaluatesText(text), [], script);
  }
});

t.test('Node imports and requires every entry', async (t) => {
  for (const { name } of PACKAGES) {
    const { exports } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
    for (const entry of Object.keys(exports).filter((one) => !one.includes('*'))) {
      const specifier = JSON.stringify(`${name}${entry.slice(1)}`);
      const names = (load: string) => run('node', '--input-type=commonjs', '--no-warnings', '-e', load).trim();
      if (entry.endsWith('.json')) {
        t.ok(names(`console.log(Object.keys(require(${specifier})))`), `require ${specifier}`);
        continue;
      }
      const imported = names(`import(${specifier}).then((m) => console.log(Object.keys(m).sort().join()))`);
      t.ok(imported.length > 0, `import ${specifier}`);
      t.equal(names(`console.log(Object.keys(require(${specifier})).sort().join())`), imported, `require ${specifier}`);
    }
  }
});

t.test('a store in a file names the optional package that it needs', async (t) => {
  const open = "openFile({ url: 'wss://chat/v1/ws', userId: 'ann', folder: '.' })";
  const code = `import('@godwit/client/store/file').then(({ openFile }) => ${open}).catch(({ message }) => console.log(message))`;
  t.match(run('node', '-e', code), 'run npm install fs-native-extensions');
});

t.test('bundlers leave out what is not used', async (t) => {
  const bundled = async (contents: string) => {
    const stdin = { contents, resolveDir: folder };
    const options = { bundle: true, minify: true, write: false, format: 'esm', platform: 'browser' } as const;
    const { outputFiles } = await build({ ...options, stdin, logLevel: 'silent' });
    return outputFiles[0]?.text ?? '';
  };
  for (const name of [
    '@godwit/client',
    '@godwit/client/store',
    '@godwit/client/store/persistence',
    '@godwit/client/store/indexeddb',
    '@godwit/client/tabs',
    '@godwit/react',
    '@godwit/server',
    '@godwit/schema/client',
  ])
    t.equal(await bundled(`import '${name}';`), '', `nothing of ${name}`);
  const all = await bundled("export * from '@godwit/client';");
  const some = await bundled("export { bodyText } from '@godwit/client';");
  t.match(all, 'WebSocket');
  t.ok(some.length < 500, `a function of three lines takes ${some.length} of ${all.length} bytes`);
});
