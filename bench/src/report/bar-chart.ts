import { formatNumber } from './format.js';
import { CHART_WIDTH, figure, label, line } from './svg.js';
import { linearTicks } from './ticks.js';

/** A bar, with the lowest and highest value if there were several rounds. */
export interface Bar {
  name: string;
  value: number;
  min?: number;
  max?: number;
}

const [ROW, BAR, TOP, BOTTOM, RIGHT] = [30, 18, 8, 46, 90];
/** Maximum number of characters shown of a name, and the width of a character. */
const [NAME_LENGTH, CHARACTER] = [46, 7.3];

/** The peers of Godwit, by the names that metrics use. */
const PEERS = new Set(['uws', 'ws', 'nats', 'socketio']);

/** Horizontal bars from 0. The bars of peers are grey. */
export function barChart(title: string, axis: string, bars: readonly Bar[]): string {
  const names = bars.map(({ name }) => (name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1)}…` : name));
  const left = 16 + CHARACTER * Math.max(...names.map((name) => name.length));
  const ticks = linearTicks(Math.max(...bars.map(({ value, max }) => Math.max(value, max ?? 0))));
  const end = ticks.at(-1) as number;
  const x = (value: number) => left + (Math.max(0, value) / end) * (CHART_WIDTH - RIGHT - left);
  const bottom = TOP + ROW * bars.length;
  const grid = ticks.map(
    (tick) =>
      line(tick === 0 ? 'axis' : 'grid', x(tick), TOP, x(tick), bottom) +
      label(formatNumber(tick), x(tick), bottom + 16, 'middle', 'tick'),
  );
  const rows = bars.map((bar, index) => {
    const middle = TOP + ROW * (index + 0.5);
    const look = bar.name.split('.').some((part) => PEERS.has(part)) ? 'bar peer' : 'bar';
    const width = Math.max(0, x(bar.value) - left);
    const rect = `<rect class="${look}" x="${left}" y="${middle - BAR / 2}" width="${width.toFixed(1)}" height="${BAR}" rx="2"/>`;
    const rounds = bar.min !== undefined && bar.max !== undefined && bar.max > bar.min;
    const whisker = rounds ? line('whisker', x(bar.min ?? 0), middle, x(bar.max ?? 0), middle) : '';
    const value = label(formatNumber(bar.value), Math.max(x(bar.value), x(bar.max ?? 0)) + 6, middle + 4, 'start');
    return rect + whisker + value + label(names[index] ?? '', left - 8, middle + 4, 'end');
  });
  const axisTitle = label(axis, (left + CHART_WIDTH - RIGHT) / 2, bottom + 36, 'middle', 'axis-title');
  return figure(title, bottom + BOTTOM, [...grid, ...rows, axisTitle].join(''));
}
