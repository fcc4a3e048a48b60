/** One value of a page of metrics. */
export interface Sample {
  name: string;
  labels: Readonly<Record<string, string>>;
  value: number;
}

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)/;
const LABEL = /(\w+)="((?:[^"\\]|\\.)*)"/g;

/** Parses a page in the text format of Prometheus. Lines that are no samples are left out. */
export function parseMetrics(page: string): Sample[] {
  return page.split('\n').flatMap((line) => {
    const match = LINE.exec(line);
    if (!match) return [];
    const [, name = '', labels = '', value = ''] = match;
    const pairs = [...labels.matchAll(LABEL)].map(([, label, text]) => [label, unescaped(text ?? '')]);
    return [{ name, labels: Object.fromEntries(pairs), value: numberOf(value) }];
  });
}

const unescaped = (text: string) => text.replace(/\\(.)/g, (_, character) => (character === 'n' ? '\n' : character));

const numberOf = (text: string) => Number(text.replace(/^([+-]?)Inf$/, '$1Infinity'));

/** The sum of a metric's values over all its labels that match; undefined: the page has none. */
export function sumOf(
  samples: readonly Sample[],
  metric: string,
  matches: Readonly<Record<string, string>> = {},
): number | undefined {
  const found = samples.filter(
    ({ name, labels, value }) =>
      name === metric && !Number.isNaN(value) && Object.entries(matches).every(([key, text]) => labels[key] === text),
  );
  return found.length === 0 ? undefined : found.reduce((sum, { value }) => sum + value, 0);
}

/**
 * The value below which a share of what a histogram counted between two pages lies, interpolated within its bucket;
 * undefined: it counted nothing. The last bucket's lower bound stands for everything above it.
 */
export function quantileOf(
  before: readonly Sample[],
  now: readonly Sample[],
  metric: string,
  share: number,
): number | undefined {
  const [earlier, later] = [before, now].map((samples) => bucketsOf(samples, metric)) as [
    Map<number, number>,
    Map<number, number>,
  ];
  const bounds = [...later.keys()].sort((one, other) => one - other);
  const counts = bounds.map((bound) => (later.get(bound) ?? 0) - (earlier.get(bound) ?? 0));
  const wanted = share * (counts.at(-1) ?? 0);
  if (!(wanted > 0)) return undefined;
  const index = counts.findIndex((count) => count >= wanted);
  const [bound = 0, lower = 0] = [bounds[index], bounds[index - 1]];
  const [count = 0, below = 0] = [counts[index], counts[index - 1]];
  return Number.isFinite(bound) ? lower + ((bound - lower) * (wanted - below)) / (count - below) : lower;
}

/** The cumulated counts of a histogram by upper bound, summed over its other labels. */
function bucketsOf(samples: readonly Sample[], metric: string): Map<number, number> {
  const buckets = new Map<number, number>();
  for (const { name, labels, value } of samples) {
    if (name !== `${metric}_bucket`) continue;
    const bound = numberOf(labels.le ?? '');
    buckets.set(bound, (buckets.get(bound) ?? 0) + value);
  }
  return buckets;
}
