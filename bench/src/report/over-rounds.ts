import type { Result } from '../result.js';

/** A metric over the rounds of a run. */
export interface OverRounds {
  median: number;
  /** The lowest and the highest value of the rounds; undefined if no round has the metric. */
  min?: number;
  max?: number;
  /** (max - min) / median; undefined if fewer than two rounds have the metric. */
  spread?: number;
}

/** A metric of a run, or undefined if the run does not have it. */
export function overRounds({ metrics, rounds, spreads = {} }: Result, metric: string): OverRounds | undefined {
  const median = metrics[metric];
  if (median === undefined) return undefined;
  const values = rounds.map((round) => round[metric]).filter((value) => value !== undefined);
  if (values.length === 0) return { median };
  const [min, max] = [Math.min(...values), Math.max(...values)];
  if (values.length === 1) return { median, min, max };
  const spread = spreads[metric] ?? (max === min ? 0 : (max - min) / Math.abs(median));
  return { median, min, max, spread };
}

/**
 * Measurements in which the load generator was the bottleneck in any round: `fanout.uws` if
 * `fanout.uws.generator_limited` is not 0.
 */
export function generatorLimited({ metrics, rounds }: Result): string[] {
  const suffix = '.generator_limited';
  const limited = [metrics, ...rounds].flatMap((each) =>
    Object.keys(each).filter((name) => name.endsWith(suffix) && each[name] !== 0),
  );
  return [...new Set(limited)].map((name) => name.slice(0, -suffix.length));
}
