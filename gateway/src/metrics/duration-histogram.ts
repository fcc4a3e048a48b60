import type { Metric, Registry } from 'prom-client';

/** Upper bounds of the buckets, in seconds. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] as const;

/** Durations counted by bucket in plain numbers: measuring every message or request must cost next to nothing. */
export class DurationHistogram {
  /** Counts between each bound and the one before; the last: above all bounds. */
  readonly buckets: number[] = new Array(BOUNDS.length + 1).fill(0);
  /** Total in seconds. */
  sum = 0;

  /** Counts one duration. A negative one, as when two clocks differ, counts as zero. */
  observe(seconds: number): void {
    let bucket = 0;
    while (bucket < BOUNDS.length && seconds > (BOUNDS[bucket] as number)) bucket++;
    (this.buckets[bucket] as number)++;
    if (seconds > 0) this.sum += seconds;
  }
}

/**
 * Registers durations as a histogram that is read when scraped: a single one, or one for each value of a label.
 * prom-client's own histogram hashes labels at each observation, and accepts no counts made elsewhere.
 */
export function registerDurations(
  registry: Registry,
  { name, help, label }: { name: string; help: string; label?: string },
  read: () => Iterable<readonly [labelValue: string, counts: DurationHistogram]>,
): void {
  const histogram = {
    name,
    async get() {
      const values = [...read()].flatMap(([value, counts]) => samples(name, label ? { [label]: value } : {}, counts));
      return { name, help, type: 'histogram', aggregator: 'sum', values };
    },
  };
  registry.registerMetric(histogram as unknown as Metric);
}

function samples(name: string, labels: Record<string, string>, { buckets, sum }: DurationHistogram) {
  let count = 0;
  const lines = buckets.map((n, index) => {
    count += n;
    return { metricName: `${name}_bucket`, labels: { ...labels, le: BOUNDS[index] ?? '+Inf' }, value: count };
  });
  return [
    ...lines,
    { metricName: `${name}_sum`, labels, value: sum },
    { metricName: `${name}_count`, labels, value: count },
  ];
}
