import type { Result } from '../result.js';
import type { JudgedGoal } from './judge.js';
import { goalTable, type Section, sectionOf, type Table } from './sections.js';

/** The report as Markdown. */
export function markdownReport(results: readonly Result[], judged: readonly JudgedGoal[]): string {
  const goals = `## Goals\n\n${markdownTable(goalTable(judged))}`;
  const how =
    'Medians over the rounds. The spread is (max - min) / median; where there was one round, there is none. ' +
    'Made by `npm run bench -- report`.';
  return [`# Measured\n\n${how}\n`, goals, ...results.map((result) => markdownSection(sectionOf(result)))].join('\n');
}

/** A table, with what is in it escaped. */
export function markdownTable({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rules = columns.map(({ kind }) => (kind === 'number' ? '---:' : '---'));
  const body = rows.map((row) =>
    line(row.map((cell, index) => (columns[index]?.kind === 'metric' ? markdownMetric(cell) : markdownText(cell)))),
  );
  return line(columns.map(({ title }) => title)) + line(rules) + body.join('');
}

/** Text in which nothing means anything to Markdown. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|#~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function markdownMetric(name: string): string {
  return /^[\w.-]+$/.test(name) ? `\`${name}\`` : markdownText(name);
}

function markdownSection({ title, facts, table }: Section): string {
  const list = facts.map(({ name, text }) => `- ${name}: ${markdownText(text)}\n`).join('');
  return `## ${markdownText(title)}\n\n${list}\n${markdownTable(table)}`;
}
