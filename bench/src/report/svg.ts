/** Width of every chart, in SVG units. */
export const CHART_WIDTH = 760;

/** Text escaped for HTML and SVG, for elements and quoted attributes. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A chart with its title; `below` is HTML that follows the chart. */
export function figure(title: string, height: number, content: string, below = ''): string {
  const svg = `<svg viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" aria-label="${escapeHtml(title)}">${content}</svg>`;
  return `<figure><figcaption>${escapeHtml(title)}</figcaption>${svg}${below}</figure>\n`;
}

/** A line, styled by its class. */
export function line(className: string, x1: number, y1: number, x2: number, y2: number): string {
  return `<line class="${className}" x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}"/>`;
}

/** Text, anchored at its start, middle or end. */
export function label(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  className = 'label',
): string {
  return `<text class="${className}" x="${at(x)}" y="${at(y)}" text-anchor="${anchor}">${escapeHtml(text)}</text>`;
}

/** A coordinate, rounded to a tenth. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}
