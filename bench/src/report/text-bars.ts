import { formatNumber } from './format.js';

/** A bar of a chart in plain text. */
export interface TextBar {
  label: string;
  value: number;
}

/** Characters of the longest bar. */
const WIDTH = 40;

/** Horizontal bars from 0 as lines of plain text: the label, the bar and the value. Empty without bars. */
export function textBars(bars: readonly TextBar[]): string {
  const most = Math.max(...bars.map(({ value }) => value));
  const width = Math.max(...bars.map(({ label }) => label.length));
  return bars
    .map(({ label, value }) => {
      // A value above 0 is never shown without a bar.
      const length = most > 0 && value > 0 ? Math.max(1, Math.round((value / most) * WIDTH)) : 0;
      return `${label.padEnd(width)}  ${'█'.repeat(length)} ${formatNumber(value)}\n`;
    })
    .join('');
}
