import type { Metrics } from '../result.js';
import { median } from './median.js';

/**
 * Runs each act once per round, in reverse order in every other round, so that drift of the machine affects all alike;
 * `act` resolves with its metrics. The first round warms up and does not count.
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
