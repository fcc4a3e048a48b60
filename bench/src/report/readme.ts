import type { Result } from '../result.js';
import { formatMachine, formatNumber } from './format.js';
import { formatGoal, formatVerdict, type JudgedGoal } from './judge.js';
import { markdownTable, markdownText } from './markdown.js';
import { replaceMarked } from './marked.js';

/**
 * A README with the goals that were measured between its two markers. It stays as it is where it has no markers, or
 * where no goal was measured.
 */
export function updateReadme(readme: string, results: readonly Result[], judged: readonly JudgedGoal[]): string {
  const measured = judged.filter(({ verdict }) => verdict !== 'not measured');
  if (measured.length === 0) return readme;
  const table = markdownTable({
    columns: [
      { title: 'What', kind: 'text' },
      { title: 'Goal', kind: 'number' },
      { title: 'Measured', kind: 'number' },
      { title: 'Result', kind: 'text' },
    ],
    rows: measured.map((each) => [
      each.goal.what,
      formatGoal(each),
      formatNumber(each.measured?.median),
      formatVerdict(each),
    ]),
  });
  return replaceMarked(readme, 'bench', `${table}\n${whereAndWhen(results)}\n`);
}

function whereAndWhen(results: readonly Result[]): string {
  const days = results.map(({ started_at }) => started_at.slice(0, 10)).sort();
  const [first, last] = [days[0] as string, days.at(-1) as string];
  const when = first === last ? `on ${first}` : `from ${first} to ${last}`;
  const machines = [...new Set(results.map(formatMachine))].join('; ');
  return `Measured ${markdownText(`${when} on ${machines}`)}. All figures are in [bench/REPORT.md](bench/REPORT.md).`;
}
