import { formatNumber } from './format.js';
import { at, CHART_WIDTH, escapeHtml, figure, label, line } from './svg.js';
import { logTicks } from './ticks.js';

/** The percentiles that are drawn. */
export const PERCENTILES = [50, 90, 99, 99.9] as const;

/** Latencies in ms, one for each of `PERCENTILES`; undefined if unknown. */
export interface Curve {
  name: string;
  latencies: (number | undefined)[];
}

/** Colours of the page; further lines use them again, dashed. */
const COLOURS = 8;
const [LEFT, RIGHT, TOP, HEIGHT, BOTTOM] = [72, 24, 12, 280, 48];

/** Latency over percentiles. Both axes are logarithmic; percentiles are placed by the share of slower messages. */
export function latencyChart(title: string, curves: readonly Curve[]): string {
  const all = curves.flatMap(({ latencies }) => latencies.filter((ms) => ms !== undefined));
  const ticks = logTicks(Math.min(...all), Math.max(...all));
  const [low, high] = [Math.log10(ticks[0] as number), Math.log10(ticks.at(-1) as number)];
  const y = (ms: number) => TOP + HEIGHT - ((Math.log10(ms) - low) / (high - low)) * HEIGHT;
  const right = CHART_WIDTH - RIGHT;
  const places = PERCENTILES.map((percentile) => -Math.log10(1 - percentile / 100));
  const [first, last] = [places[0] as number, places.at(-1) as number];
  const xs = places.map((place) => LEFT + ((place - first) / (last - first)) * (right - LEFT - 16));
  const shown = ticks.length > 8 ? ticks.filter((tick) => tick.toExponential().startsWith('1e')) : ticks;
  const grid = shown.map(
    (tick) =>
      line('grid', LEFT, y(tick), right, y(tick)) + label(formatNumber(tick), LEFT - 8, y(tick) + 4, 'end', 'tick'),
  );
  const marks = PERCENTILES.map((percentile, index) =>
    label(`p${percentile}`, xs[index] as number, TOP + HEIGHT + 18, 'middle', 'tick'),
  );
  const middle = TOP + HEIGHT / 2;
  const titles = [
    line('axis', LEFT, TOP + HEIGHT, right, TOP + HEIGHT),
    label('percentile of messages (log scale)', (LEFT + right) / 2, TOP + HEIGHT + 40, 'middle', 'axis-title'),
    `<g transform="rotate(-90 16 ${middle})">${label('latency in ms (log scale)', 16, middle + 4, 'middle', 'axis-title')}</g>`,
  ];
  const lines = curves.map((curve, index) => drawCurve(curve, lookOf(index), xs, y));
  return figure(title, TOP + HEIGHT + BOTTOM, [...grid, ...marks, ...titles, ...lines].join(''), legend(curves));
}

function drawCurve({ name, latencies }: Curve, look: string, xs: readonly number[], y: (ms: number) => number): string {
  const points = latencies.flatMap((ms, index) =>
    ms === undefined ? [] : [{ ms, percentile: PERCENTILES[index], x: at(xs[index] as number), y: at(y(ms)) }],
  );
  const path = points.map((point) => `${point.x},${point.y}`).join(' ');
  const dots = points.map((point) => {
    const hint = `${name} p${point.percentile}: ${formatNumber(point.ms)} ms`;
    return `<circle class="dot ${look}" cx="${point.x}" cy="${point.y}" r="4"><title>${escapeHtml(hint)}</title></circle>`;
  });
  return `<polyline class="curve ${look}" points="${path}"/>${dots.join('')}`;
}

function legend(curves: readonly Curve[]): string {
  const items = curves.map(({ name }, index) => {
    const sample = `<svg class="sample" aria-hidden="true" viewBox="0 0 24 8">${line(`curve ${lookOf(index)}`, 0, 4, 24, 4)}</svg>`;
    return `<li>${sample}${escapeHtml(name)}</li>`;
  });
  return `<ul class="legend">${items.join('')}</ul>`;
}

function lookOf(index: number): string {
  return `s${index % COLOURS}${index < COLOURS ? '' : ' dashed'}`;
}
