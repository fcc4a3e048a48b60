import type { Metrics } from '../result.js';
import { median } from './median.js';

/**
 * Does each act once a round, in reverse in every other one, so that what drifts drifts for all; `act` returns the metrics
 * of its part. The first round only warms up.
 */
export async function inRounds<T>(
  rounds: number,
  acts: readonly T[],
  act: (item: T) => Promise<Metrics>,
): Promise<Metrics[]> {
  const results: Metrics[] = [];
  for (let round = 0; round <= rounds; round++) {
    const order = round % 2 === 0 ? acts : [...acts].reverse();
    const metrics: Metrics = {};
    for (const item of order) Object.assign(metrics, await act(item));
    if (round > 0) results.push(metrics);
  }
  return results;
}

/** The median of each metric over the rounds. */
export function medians(rounds: readonly Metrics[]): Metrics {
  const names = new Set(rounds.flatMap((round) => Object.keys(round)));
  return Object.fromEntries(
    [...names].map((name) => [name, median(rounds.flatMap((round) => round[name] ?? []))] as const),
  );
}
