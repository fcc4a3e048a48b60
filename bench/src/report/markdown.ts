import type { Result } from '../result.js';
import { firstPage } from './first-page.js';
import type { JudgedGoal } from './judge.js';
import { markdownTable, markdownText } from './markdown-table.js';
import { goalTable, type Section, sectionOf } from './sections.js';

/** The report as Markdown: a page to read, then every figure. */
export function markdownReport(results: readonly Result[], judged: readonly JudgedGoal[]): string {
  const goals = `### Goals\n\n${markdownTable(goalTable(judged))}`;
  const how =
    'Medians over the rounds. The spread is (max - min) / median, and – for a single round. ' +
    'Lowest and highest are of the rounds.';
  const sections = results.map((result) => markdownSection(sectionOf(result)));
  return [firstPage(results, judged), `## All figures\n\n${how}\n`, goals, ...sections].join('\n');
}

function markdownSection({ title, facts, table }: Section): string {
  const list = facts.map(({ name, text }) => `- ${name}: ${markdownText(text)}\n`).join('');
  return `### ${markdownText(title)}\n\n${list}\n${markdownTable(table)}`;
}
