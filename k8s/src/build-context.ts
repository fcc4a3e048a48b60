import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes the context of a build, in a folder of its own: the repository's files, less those that .dockerignore leaves out. */
export function makeBuildContext(root: string): string {
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
