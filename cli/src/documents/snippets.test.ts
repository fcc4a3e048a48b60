import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, CommanderError } from 'commander';
import t from 'tap';
import { createProgram } from '../command-line.js';
import { readConfig } from '../config/config.js';
import { describeConfig } from '../config/describe-config.js';
import { ROOT, readPages, type Snippet } from './documents.js';

/** Names that a snippet may use as given: what earlier snippets of a guide made. */
const GIVEN = `
import type { Client } from '@godwit/client';
import type { Store } from '@godwit/client/store';
declare global {
  const alice: Client;
  const bob: Client;
  const store: Store;
  const conversation_id: string;
  const seq: number;
  const token: string;
  const file: File;
  const body: Uint8Array;
}
`;

const pages = readPages().filter(({ path }) => path !== 'CHANGELOG.md');
const snippets = pages.flatMap(({ path, snippets }) => snippets.map((snippet) => ({ path, ...snippet })));
const inLanguage = (...languages: string[]) => snippets.filter(({ language }) => languages.includes(language));
const place = ({ path, line }: { path: string; line: number }) => `${path}:${line}`;

/** The module scripts of a page, which import the SDK from the store; its elements are globals under their ids. */
const scripts = ({ text }: Snippet) => {
  const elements = [...text.matchAll(/\bid="(\w+)"/g)].map(([, id]) => `/** @type {any} */ const ${id} = null;`);
  const modules = [...text.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(([, script]) => script);
  return [...elements, ...modules].join(' ').replaceAll(/'https?:[^']*\/client\.js'/g, "'@godwit/client'");
};

t.test('every snippet says its language, and it is one that is checked', async (t) => {
  const checked = ['js', 'ts', 'tsx', 'html', 'sh', 'json', 'hex', 'text', 'mermaid', 'sql', 'yaml', 'nginx', 'promql'];
  for (const snippet of snippets) t.ok(checked.includes(snippet.language), `${place(snippet)}: ${snippet.language}`);
});

t.test('every snippet of JavaScript passes the type checker against the packages that it imports', async (t) => {
  // Inside the package, so that imports find what it depends on.
  const folder = await mkdtemp(join(ROOT, 'cli/dist/snippets-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const sources = [
    ...inLanguage('js', 'ts', 'tsx').map((snippet) => ({ snippet, code: snippet.text })),
    ...inLanguage('html').map((snippet) => ({ snippet, code: scripts(snippet) })),
  ];
  t.ok(sources.length > 10);
  await writeFile(join(folder, 'given.d.ts'), GIVEN);
  for (const [index, { snippet, code }] of sources.entries()) {
    const extension = ['ts', 'tsx'].includes(snippet.language) ? snippet.language : 'js';
    await writeFile(join(folder, `${index}.${extension}`), `${code}\nexport {};\n`);
  }
  const compilerOptions = {
    target: 'ES2023',
    lib: ['ESNext', 'DOM', 'DOM.Iterable'],
    module: 'nodenext',
    jsx: 'react-jsx',
    types: ['node'],
    allowJs: true,
    checkJs: true,
    strict: true,
    noImplicitAny: false,
    strictNullChecks: false,
    skipLibCheck: true,
    noEmit: true,
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*'] }));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [compiler, '-p', folder], { cwd: folder }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
  const errors = output
    .split('\n')
    .filter((line) => line.includes('error'))
    .map((line) =>
      line.replace(/^(\d+)\.[jt]sx?\((\d+),/, (_, index, row) => {
        const { snippet } = sources[Number(index)] as (typeof sources)[number];
        return `${snippet.path}:${snippet.line + Number(row)} (`;
      }),
    );
  t.same(errors, []);
});

t.test('the guide for backends quotes the files of the example, whole and as they are', async (t) => {
  const folder = join(ROOT, 'examples/backend/src');
  const names = (await readdir(folder)).filter((name) => !['app.ts', 'app.test.ts', 'main.ts'].includes(name));
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const [client, ...quoted] = inLanguage('ts').filter(({ path }) => path === 'docs/guide/backend.md');
  t.match(client?.text, 'new Godwit');
  t.ok(quoted.length >= 8);
  for (const snippet of quoted) t.ok(files.includes(`${snippet.text}\n`), place(snippet));
});

t.test('every snippet of JSON parses', async (t) => {
  for (const snippet of inLanguage('json')) t.doesNotThrow(() => JSON.parse(snippet.text), place(snippet));
});

/** Settings of other programs that commands in the documents use. */
const FOREIGN = /^(TOKEN|ID|GODWIT_KEY|AWS_[A-Z_]+|NODE_EXTRA_CA_CERTS|NODE_OPTIONS|PG[A-Z]+)$/;
const settings = describeConfig(readConfig('all', {}))
  .split('\n')
  .map((line) => line.split('=')[0]);

/** The commands of a snippet for a shell, with continued lines joined and comments removed. */
const commandLines = ({ text }: Snippet) =>
  text
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*/, '').trim())
    .filter(Boolean);

/** Errors of the arguments of `godwit`; parses them only. */
function usageErrors(args: string): string[] {
  const program = createProgram(async () => {}, { LOG_LEVEL: 'silent' });
  const silence = (command: Command) => {
    command.configureOutput({ writeErr: () => {}, writeOut: () => {} });
    if (command.commands.length === 0) command.action(() => {});
    for (const inner of command.commands) silence(inner);
  };
  silence(program);
  try {
    const words = [...args.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, one, two, three]) => one ?? two ?? three);
    program.parse(words as string[], { from: 'user' });
    return [];
  } catch (error) {
    return error instanceof CommanderError && error.exitCode === 0 ? [] : [(error as Error).message];
  }
}

t.test('every command of godwit in a snippet is one, and every variable is a setting', async (t) => {
  let found = 0;
  for (const snippet of inLanguage('sh')) {
    for (const line of commandLines(snippet)) {
      const where = `${place(snippet)}: ${line}`;
      for (const [, name] of line.matchAll(/(?:^|\s)(?:export )?([A-Z][A-Z0-9_]+)=/g)) {
        found++;
        t.ok(settings.includes(name as string) || FOREIGN.test(name as string), `${where}: ${name} is a setting`);
      }
      for (const [, args] of line.matchAll(/(?:^|[\s(])godwit ([a-z][^)|;&>]*)/g)) {
        found++;
        t.same(usageErrors((args as string).replace(/"$/, '').trim()), [], where);
      }
    }
  }
  t.ok(found > 30);
});

t.test('a command and a variable that do not exist are found', async (t) => {
  t.match(usageErrors('serve'), [/unknown command/]);
  t.match(usageErrors('users ban'), [/required option/]);
  t.match(usageErrors('cron nothing'), [/Allowed choices/]);
  t.same(usageErrors('token --user alice'), []);
  t.notOk(settings.includes('PORT') || FOREIGN.test('PORT'));
});

t.test('every npm script in a snippet exists', async (t) => {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  for (const snippet of inLanguage('sh')) {
    for (const line of commandLines(snippet)) {
      for (const [, name] of line.matchAll(/npm run (?:--?\S+ )*([a-z:-]+)/g))
        t.ok(scripts[name as string], `${place(snippet)}: npm run ${name}`);
    }
  }
});
