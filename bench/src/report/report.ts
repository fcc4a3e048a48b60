import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Result } from '../result.js';
import { UsageError } from '../usage-error.js';
import { htmlReport } from './html.js';
import { judgeGoals } from './judge.js';
import { markdownReport } from './markdown.js';
import { readReport } from './read-report.js';
import { readResults } from './read-results.js';
import { updateScaling } from './scaling.js';

const USAGE = 'usage: npm run bench -- report RESULTS.json|REPORT.md [--out FOLDER]';
const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Writes REPORT.md and report.html from a file of results, or from an earlier REPORT.md: into `bench`, and the figures
 * into the documents that quote them, or into another folder only.
 */
export function report(args: string[]): void {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError(USAGE);
  const results = file.endsWith('.md') ? readReport(readFileSync(file, 'utf8')) : readResults(file);
  if (values.out) writeReport(results, values.out);
  else writeReport(results, join(REPOSITORY, 'bench'), REPOSITORY);
}

/**
 * Writes the report into a folder and, given a repository, the figures into its documents that have markers for them.
 */
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
  update(join(repository, 'docs/operating/scale.md'), (document) => updateScaling(document, results));
}
