import type { Table } from './sections.js';

/** A table as Markdown, its cells escaped. */
export function markdownTable({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rules = columns.map(({ kind }) => (kind === 'number' ? '---:' : '---'));
  const body = rows.map((row) =>
    line(row.map((cell, index) => (columns[index]?.kind === 'metric' ? markdownMetric(cell) : markdownText(cell)))),
  );
  return line(columns.map(({ title }) => title)) + line(rules) + body.join('');
}

/** Text escaped for Markdown, on one line. */
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
