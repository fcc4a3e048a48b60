import { useEffect, useId, useRef } from 'react';
import Plot from 'uplot';
import type { Sample } from './live-metrics.js';

/** Pixels. */
const HEIGHT = 150;

/** One line of a chart. */
export interface ChartLine {
  label: string;
  of: keyof Sample;
  /** The colour: a custom property of the style sheet. */
  color: '--accent' | '--good' | '--warn' | '--danger';
}

interface ChartProps {
  title: string;
  unit: string;
  lines: readonly ChartLine[];
  samples: readonly Sample[];
}

/** A chart over time; the newest values are there as text, too. */
export function Chart({ title, unit, lines, samples }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<Plot>(undefined);
  const data = useRef<Plot.AlignedData>([[]]);
  data.current = [samples.map(({ at }) => at), ...lines.map(({ of }) => samples.map((sample) => sample[of]))];
  useEffect(() => {
    const place = box.current;
    if (!place) return;
    const draw = () => {
      plot.current?.destroy();
      plot.current = new Plot(optionsOf(place, lines), data.current, place);
    };
    draw();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', draw);
    const observer = new ResizeObserver(() => {
      if (place.clientWidth > 0) plot.current?.setSize({ width: place.clientWidth, height: HEIGHT });
    });
    observer.observe(place);
    return () => {
      dark.removeEventListener('change', draw);
      observer.disconnect();
      plot.current?.destroy();
    };
  }, [lines]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when samples come.
  useEffect(() => plot.current?.setData(data.current), [samples]);
  const last = samples.at(-1);
  const heading = useId();
  return (
    <figure className="chart" aria-labelledby={heading}>
      <figcaption>
        <h2 id={heading}>{title}</h2>
        <p>
          {lines.map(({ label, of, color }) => (
            <span key={of} className={`line ${color.slice(2)}`}>
              {label} <b>{textOf(last?.[of])}</b>
            </span>
          ))}{' '}
          <span className="muted">{unit}</span>
        </p>
      </figcaption>
      <div ref={box} aria-hidden="true" />
    </figure>
  );
}

function textOf(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return value >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en-US') : value.toFixed(1);
}

function optionsOf(place: HTMLElement, lines: readonly ChartLine[]): Plot.Options {
  const style = getComputedStyle(place);
  // A custom property holds `light-dark(…)` as it is written; a colour that uses it is resolved.
  const colorOf = (name: string) => {
    const probe = place.appendChild(document.createElement('i'));
    probe.style.color = `var(${name})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const axis = {
    stroke: colorOf('--muted'),
    font: `12px ${style.fontFamily}`,
    grid: { stroke: colorOf('--line'), width: 1 },
  };
  return {
    width: place.clientWidth || 300,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: { y: { range: (_plot, _least, most) => [0, Math.max(1, (most ?? 0) * 1.1)] } },
    axes: [
      { ...axis, ticks: { show: false } },
      { ...axis, ticks: { show: false }, size: 44 },
    ],
    series: [
      {},
      ...lines.map(({ label, color }) => ({ label, stroke: colorOf(color), width: 2, points: { show: false } })),
    ],
  };
}
