import { build, decodeFromCompressedBase64, encodeIntoCompressedBase64, type Histogram } from 'hdr-histogram-js';
import type { Metrics } from '../result.js';

/** A histogram of latencies from a microsecond to a minute, with three significant digits. */
export class Latency {
  readonly #histogram: Histogram = build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: 60_000_000,
    numberOfSignificantValueDigits: 3,
  });

  /** Records one latency, in milliseconds. */
  record(ms: number): void {
    this.#histogram.recordValue(Math.min(60_000_000, Math.max(1, Math.round(ms * 1_000))));
  }

  /** The p-th percentile in milliseconds; NaN, which fails a run, if nothing was recorded. */
  percentile(p: number): number {
    return this.#histogram.totalCount === 0 ? Number.NaN : this.#histogram.getValueAtPercentile(p) / 1_000;
  }

  /** The mean in milliseconds; NaN if nothing was recorded. */
  get mean(): number {
    return this.#histogram.totalCount === 0 ? Number.NaN : this.#histogram.mean / 1_000;
  }

  /** Number of recorded latencies. */
  get count(): number {
    return this.#histogram.totalCount;
  }

  /** The histogram as text, for `add` in another process. */
  encode(): string {
    return encodeIntoCompressedBase64(this.#histogram);
  }

  /** Adds another histogram, as `encode` returned it. */
  add(encoded: string): void {
    this.#histogram.add(decodeFromCompressedBase64(encoded));
  }

  /** The metrics `<prefix>_p50_ms`, `_p90_ms`, `_p99_ms` and `_p99.9_ms`. */
  metrics(prefix: string): Metrics {
    return Object.fromEntries([50, 90, 99, 99.9].map((p) => [`${prefix}_p${p}_ms`, this.percentile(p)]));
  }
}
