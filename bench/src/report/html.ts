import type { Result } from '../result.js';
import { chartsOf } from './charts.js';
import type { JudgedGoal } from './judge.js';
import { PAGE_STYLE } from './page-style.js';
import { goalTable, sectionOf, type Table } from './sections.js';
import { escapeHtml } from './svg.js';

/** The report as an HTML page without scripts or external resources. */
export function htmlReport(results: readonly Result[], judged: readonly JudgedGoal[]): string {
  const verdicts = judged.map(({ verdict }) => verdict.replace(' ', '-'));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Godwit benchmark report</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<h1>Godwit benchmark report</h1>
<p>Medians over the rounds. The spread is (max - min) / median, and – for a single round. A thin line on a bar runs from
the lowest to the highest round. REPORT.md explains the peers and the method.</p>
<h2>Goals</h2>
${htmlTable(goalTable(judged), verdicts)}${results.map(htmlSection).join('')}</body>
</html>
`;
}

function htmlSection(result: Result): string {
  const { title, facts, table } = sectionOf(result);
  const list = facts.map(({ name, text }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd>`).join('\n');
  return `<h2>${escapeHtml(title)}</h2>\n<dl>${list}</dl>\n${chartsOf(result)}${htmlTable(table)}`;
}

/** A table; `classes` are those of its rows. */
function htmlTable({ columns, rows }: Table, classes: readonly string[] = []): string {
  const row = (tag: string, cells: readonly string[], rowClass = '') => {
    const tags = cells.map((cell, index) => {
      const kind = columns[index]?.kind ?? 'text';
      return `<${tag} class="${kind}">${escapeHtml(cell)}</${tag}>`;
    });
    return `<tr${rowClass && ` class="${rowClass}"`}>${tags.join('')}</tr>\n`;
  };
  const head = row(
    'th',
    columns.map(({ title }) => title),
  );
  const body = rows.map((cells, index) => row('td', cells, classes[index])).join('');
  return `<div class="scroll"><table>\n<thead>${head}</thead>\n<tbody>${body}</tbody>\n</table></div>\n`;
}
