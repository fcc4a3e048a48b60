import { readFileSync } from 'node:fs';
import { connectionLimits, MAX_FAILED_HELLOS, refusalReasons } from '@godwit/gateway/limits';
import { CloseCode, Code, codeName, limits } from '@godwit/schema';
import { POSTGRES_PARAMETERS, quotas } from '@godwit/store/settings';
import t from 'tap';
import { readConfig } from '../config/config.js';
import { describeConfig } from '../config/describe-config.js';
import { EXIT } from '../exit-codes.js';
import { startTestSystem } from '../testing/test-system.js';
import { commandReference, REFERENCE_HEADING } from './command-reference.js';
import { type MarkdownPage, ROOT, readPage, readPages } from './documents.js';

/** The first column of every table of a page that begins with one of these heads. */
const firstColumn = (page: MarkdownPage, ...heads: string[]) =>
  page.tables
    .filter(([head]) => heads.includes(head?.[0]?.toLowerCase() ?? ''))
    .flatMap((table) => table.slice(1).flatMap(([cell]) => (cell ?? '').split(/, /)))
    .sort();

t.test('Configuration lists every setting and every parameter of DATABASE_URL, and no other', async (t) => {
  const page = readPage('docs/reference/configuration.md');
  const settings = describeConfig(readConfig('all', {}))
    .split('\n')
    .map((line) => line.split('=')[0]);
  t.same(firstColumn(page, 'setting', 'variable'), settings.sort());
  t.same(firstColumn(page, 'parameter'), [...POSTGRES_PARAMETERS].sort());
});

t.test('The command line lists every command with its arguments and options, and every exit code', async (t) => {
  const page = readPage('docs/reference/command-line.md');
  const written = page.text.split(REFERENCE_HEADING)[1];
  t.equal(written, commandReference(), 'after a change: node cli/dist/documents/write-command-reference.js');
  t.same(firstColumn(page, 'exit code'), Object.values(EXIT).map(String).sort());
});

t.test('Errors lists every code and every close code, and no other', async (t) => {
  const page = readPage('docs/reference/errors.md');
  const codes = Object.values(Code).filter((code) => typeof code === 'number') as Code[];
  t.same(firstColumn(page, 'code'), codes.map(codeName).sort());
  t.same(firstColumn(page, 'close code'), Object.values(CloseCode).map(String).sort());
});

t.test('Limits lists every limit that Hello tells, with its value', async (t) => {
  const page = readPage('docs/reference/limits.md');
  const rows = page.tables.flatMap((table) => table.slice(1));
  for (const [name, value] of Object.entries(limits)) {
    const row = rows.find((cells) => cells.some((cell) => cell.includes(name)));
    t.ok(row, name);
    const written = [value.toLocaleString('en-US'), `${value / 1024} KiB`, `${value / 1024 / 1024} MiB`];
    t.ok(
      written.some((text) => row?.some((cell) => cell.includes(text))),
      `${name} is ${value}: ${row?.join(' | ')}`,
    );
  }
});

t.test('Limits and Configuration have the default of every limit of connections, and of every quota', async (t) => {
  const rowsOf = (path: string) => readPage(path).tables.flatMap((table) => table.slice(1));
  const rows = rowsOf('docs/reference/limits.md');
  const limitRow = (name: string) => rows.find(([cell]) => cell?.replaceAll('`', '') === name);
  const settings = rowsOf('docs/reference/configuration.md');
  const config = readConfig('all', {});
  const defaults = { ...connectionLimits, ...quotas };
  for (const name of Object.keys(defaults) as (keyof typeof defaults)[]) {
    const value = defaults[name];
    t.equal(config[name], value, `the default of the setting ${name}`);
    t.equal(limitRow(name)?.[1], value.toLocaleString('en-US'), `limits.md: ${name}`);
    const setting = settings.find(([cell]) => cell?.replaceAll('`', '') === name);
    t.equal(setting?.[1]?.replaceAll('`', ''), String(value), `configuration.md: ${name}`);
  }
  t.equal(limitRow('MAX_FAILED_HELLOS')?.[1], String(MAX_FAILED_HELLOS));
  const reasons = rows.flatMap((cells) => (cells.length === 5 ? [cells[4]?.replaceAll('`', '')] : []));
  for (const reason of refusalReasons)
    if (!['origin', 'token', 'banned'].includes(reason)) t.ok(reasons.includes(reason), reason);
});

t.test('HTTP lists every public route of the store, and no other', async (t) => {
  const system = await startTestSystem(0, { CONSOLE: 'on' });
  t.teardown(() => system.stop());
  const description = (await (await fetch(`${system.storeUrl}/docs/json`)).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  const served = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const { codes } = readPage('docs/reference/http.md');
  const documented = [...codes].filter((code) => /^(GET|POST|PUT|PATCH|DELETE|HEAD) \//.test(code));
  t.same(
    served.filter((route) => !documented.includes(route)),
    [],
    'routes that are not documented',
  );
  const known = documented.filter((route) => !/^GET \/(docs|client\.js)/.test(route));
  t.same(
    known.filter((route) => !served.includes(route)),
    [],
    'documented routes that do not exist',
  );
});

t.test('Dependencies names every package that any package.json names, and no other', async (t) => {
  const page = readPage('docs/internals/dependencies.md');
  const packages = ['.', ...JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).workspaces];
  const used = new Set<string>();
  for (const folder of packages) {
    const manifest = JSON.parse(readFileSync(`${ROOT}${folder}/package.json`, 'utf8'));
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))
      if (!name.startsWith('@godwit/') && !name.startsWith('@types/')) used.add(name);
  }
  for (const name of used) t.ok(page.codes.has(name), `${name} is named`);
});

t.test('the README fits on a page, and ARCHITECTURE is a map', async (t) => {
  t.ok(Buffer.byteLength(readPage('README.md').text) <= 7 * 1024);
  t.ok(Buffer.byteLength(readPage('ARCHITECTURE.md').text) <= 12 * 1024);
});

t.test('every source, test and document that a page names in backquotes exists', async (t) => {
  for (const page of readPages()) {
    if (page.path === 'CHANGELOG.md') continue;
    for (const code of page.codes) {
      if (
        !/^(gateway|store|cli|sdk|schema|bench|k8s|docs)\/[\w./-]+\.(ts|js|mjs|sql|md|yaml|proto|json|html|jsonl|py)$/.test(
          code,
        )
      )
        continue;
      t.doesNotThrow(() => readFileSync(`${ROOT}${code}`), `${page.path}: ${code}`);
    }
  }
});
