import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Result } from '../result.js';
import { UsageError } from '../usage-error.js';
import { htmlReport } from './html.js';
import { judgeGoals } from './judge.js';
import { markdownReport } from './markdown.js';
import { readResults } from './read-results.js';
import { updateReadme } from './readme.js';
import { updateScaling } from './scaling.js';

const USAGE = 'usage: npm run bench -- report RESULTS.json [--out FOLDER]';
const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Makes REPORT.md and report.html of a file of results, in `bench` and with the figures of the documents, or in another
 * folder and without them.
 */
export function report(args: string[]): void {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError(USAGE);
  const results = readResults(file);
  if (values.out) writeReport(results, values.out);
  else writeReport(results, join(REPOSITORY, 'bench'), REPOSITORY);
}

/** Writes the report into a folder, and the figures into the documents of a repository, where one is given and has them. */
export function writeReport(results: readonly Result[], folder: string, repository?: string): void {
  const judged = judgeGoals(results);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'REPORT.md'), markdownReport(results, judged));
  writeFileSync(join(folder, 'report.html'), htmlReport(results, judged));
  const update = (path: string, change: (document: string) => string) => {
    if (!existsSync(path)) return;
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after !== before) writeFileSync(path, after);
  };
  if (!repository) return;
  update(join(repository, 'README.md'), (document) => updateReadme(document, results, judged));
  update(join(repository, 'docs/scaling.md'), (document) => updateScaling(document, results));
}
