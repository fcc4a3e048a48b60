import type { Result } from '../result.js';
import { type Bar, barChart } from './bar-chart.js';
import { type Curve, latencyChart, PERCENTILES } from './latency-chart.js';
import { overRounds } from './over-rounds.js';

/** The metrics that are drawn as bars, selected by name. */
const BARS = [
  { title: 'throughput', axis: 'per second', isMeant: (name: string) => name.includes('per_second') },
  {
    title: 'CPU per delivery',
    axis: 'CPU per delivery in µs',
    isMeant: (name: string) => name.endsWith('cpu_us_per_delivery'),
  },
  {
    title: 'memory per idle connection',
    axis: 'memory per idle connection in bytes',
    isMeant: (name: string) => name.includes('bytes_per_idle'),
  },
];

/** All charts of a run, as HTML; empty if the run has no metric to draw. */
export function chartsOf(result: Result): string {
  const { scenario } = result;
  const curves = latencyCurves(result);
  const latency = curves.length > 0 ? latencyChart(`${scenario}: latency by percentile`, curves) : '';
  const bars = BARS.map(({ title, axis, isMeant }) => {
    const meant = Object.keys(result.metrics).filter(isMeant);
    if (meant.length === 0) return '';
    return barChart(
      `${scenario}: ${title}`,
      axis,
      meant.map((name) => barOf(result, name)),
    );
  });
  return latency + bars.join('');
}

/** Curves of all latencies with at least two of the percentiles. */
function latencyCurves({ metrics }: Result): Curve[] {
  const pattern = /^(.+)_p(?:50|90|99|99\.9)_ms$/;
  const prefixes = new Set(Object.keys(metrics).flatMap((metric) => pattern.exec(metric)?.[1] ?? []));
  const curves = [...prefixes].map((name) => ({
    name,
    latencies: PERCENTILES.map((percentile) => recorded(metrics[`${name}_p${percentile}_ms`])),
  }));
  return curves.filter(({ latencies }) => latencies.filter((ms) => ms !== undefined).length >= 2);
}

/** A latency, or undefined if nothing was recorded, which the metric shows as 0. */
function recorded(ms: number | undefined): number | undefined {
  return ms !== undefined && ms > 0 ? ms : undefined;
}

function barOf(result: Result, name: string): Bar {
  const over = overRounds(result, name);
  return { name, value: over?.median ?? 0, min: over?.min, max: over?.max };
}
