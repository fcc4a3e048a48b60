import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The sources that implement the guarantees; a folder stands for all its files. */
export const PROMISES: readonly string[] = [
  ...['bus', 'conversations', 'lifecycle', 'presence', 'recovery', 'requests', 'store-calls', 'users'].map(
    (room) => `gateway/src/${room}`,
  ),
  'gateway/src/socket/send-buffer',
  'gateway/src/socket/session',
  'cli/src/config',
  ...['attachments', 'auth', 'conversations', 'friends', 'jobs', 'messages', 'outbox', 'presence', 'users'].map(
    (room) => `store/src/${room}`,
  ),
  'store/src/http/token-guard',
  'store/sql/functions',
  'sdk/client/src',
];

/** The files to mutate: the compiled modules of the sources at these paths, and SQL files. */
export function plantable(root: string, paths: readonly string[]): string[] {
  const files = paths.flatMap((path) => {
    const plain = path.replace(/\.ts$/, '');
    const file = [plain, `${plain}.ts`].find((one) => statSync(join(root, one), { throwIfNoEntry: false }));
    if (!file) throw new Error(`no such file: ${path}`);
    if (!statSync(join(root, file)).isDirectory()) return [file];
    return filesIn(root, file).filter((one) => /\.(ts|sql)$/.test(one));
  });
  const isSource = (file: string) => !/\.(test|contract|d)\.ts$|\/testing\//.test(file);
  return files.filter(isSource).map((file) => file.replace('/src/', '/dist/').replace(/\.ts$/, '.js'));
}

/** The compiled tests of a checkout, except those of the benchmarks. */
export function compiledTests(root: string): string[] {
  const folders = ['schema/dist', 'sdk/client/dist', 'store/dist', 'gateway/dist', 'cli/dist'];
  return folders.flatMap((folder) => filesIn(root, folder)).filter((file) => file.endsWith('.test.js'));
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name)}`)
    .sort();
}
