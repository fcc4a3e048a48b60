/** One value of a metric, with its labels. */
export interface MetricValue {
  labels: Readonly<Record<string, string>>;
  value: number;
}

/** The values of every metric, by name. */
export type Metrics = ReadonlyMap<string, readonly MetricValue[]>;

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /(\w+)="((?:[^"\\]|\\.)*)"/g;

/** Parses metrics in the text format of Prometheus. Lines that are none are passed over. */
export function parseMetrics(text: string): Metrics {
  const metrics = new Map<string, MetricValue[]>();
  for (const line of text.split('\n')) {
    const [, name, labels = '', value] = LINE.exec(line) ?? [];
    if (name === undefined) continue;
    const found = metrics.get(name) ?? [];
    metrics.set(name, found);
    const pairs = [...labels.matchAll(LABEL)].map(([, key = '', text = '']) => [key, text]);
    found.push({
      labels: Object.fromEntries(pairs),
      value: value === '+Inf' ? Number.POSITIVE_INFINITY : Number(value),
    });
  }
  return metrics;
}

/** The sum of a metric over all values with the given labels; NaN counts as 0. */
export function sumOf(metrics: Metrics, name: string, labels: Readonly<Record<string, string>> = {}): number {
  const wanted = Object.entries(labels);
  let sum = 0;
  for (const one of metrics.get(name) ?? [])
    if (wanted.every(([key, value]) => one.labels[key] === value)) sum += one.value || 0;
  return sum;
}

/** The sums of a metric by the values of one of its labels. */
export function sumsBy(metrics: Metrics, name: string, label: string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { labels, value } of metrics.get(name) ?? []) {
    const key = labels[label] ?? '';
    sums.set(key, (sums.get(key) ?? 0) + (value || 0));
  }
  return sums;
}

/**
 * A quantile of what a histogram counted between two readings, in its unit, interpolated in its bucket as Prometheus does;
 * undefined: it counted nothing.
 */
export function quantileBetween(
  before: Metrics,
  after: Metrics,
  name: string,
  quantile: number,
  labels: Readonly<Record<string, string>> = {},
): number | undefined {
  const bounds = [...sumsBy(after, `${name}_bucket`, 'le').keys()]
    .map((le) => ({ le, bound: le === '+Inf' ? Number.POSITIVE_INFINITY : Number(le) }))
    .sort((a, b) => a.bound - b.bound);
  const counts = bounds.map(({ le, bound }) => {
    const of = (metrics: Metrics) => sumOf(metrics, `${name}_bucket`, { ...labels, le });
    return { bound, count: of(after) - of(before) };
  });
  const rank = (counts.at(-1)?.count ?? 0) * quantile;
  if (!(rank > 0)) return undefined;
  const index = counts.findIndex(({ count }) => count >= rank);
  const [lower, upper] = [counts[index - 1], counts[index]];
  if (!upper) return undefined;
  const from = lower?.bound ?? 0;
  if (upper.bound === Number.POSITIVE_INFINITY) return from;
  const below = lower?.count ?? 0;
  return from + ((upper.bound - from) * (rank - below)) / (upper.count - below);
}
