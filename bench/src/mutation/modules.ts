import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The sources that carry the promises; of a folder, all in it. */
export const PROMISES: readonly string[] = [
  ...[
    'append-batch',
    'bus-events',
    'config',
    'conversation',
    'conversations',
    'departures',
    'dispatch',
    'drain',
    'execute-lanes',
    'handlers',
    'head-comparison',
    'interest',
    'lane',
    'outbox',
    'presence-events',
    'recovery',
    'request-order',
    'sequencer',
    'session',
    'set-check',
    'sets-comparison',
    'sets-version',
    'speak',
    'told-reads',
    'typing',
    'users',
    'watches',
  ].map((name) => `gateway/src/${name}`),
  ...[
    'attachments',
    'conversations',
    'friends',
    'hmac-token',
    'http/token-guard',
    'jobs',
    'key-server',
    'messages',
    'presence',
    'token-verifier',
    'users',
  ].map((name) => `store/src/${name}`),
  'store/sql/functions',
  'schema/src/client',
];

/** The files that may be planted in: what the sources at these paths were compiled to, and statements of SQL. */
export function plantable(root: string, paths: readonly string[]): string[] {
  const files = paths.flatMap((path) => {
    const plain = path.replace(/\.ts$/, '');
    const file = [plain, `${plain}.ts`].find((one) => statSync(join(root, one), { throwIfNoEntry: false }));
    if (!file) throw new Error(`there is no ${path}`);
    if (!statSync(join(root, file)).isDirectory()) return [file];
    return filesIn(root, file).filter((one) => /\.(ts|sql)$/.test(one));
  });
  const isSource = (file: string) => !/\.(test|contract|d)\.ts$|\/testing\//.test(file);
  return files.filter(isSource).map((file) => file.replace('/src/', '/dist/').replace(/\.ts$/, '.js'));
}

/** The compiled tests of a checkout, but for those of the benchmarks themselves. */
export function compiledTests(root: string): string[] {
  const folders = ['schema/dist', 'store/dist', 'gateway/dist'];
  return folders.flatMap((folder) => filesIn(root, folder)).filter((file) => file.endsWith('.test.js'));
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name)}`)
    .sort();
}
