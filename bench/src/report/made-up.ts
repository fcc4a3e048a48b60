import { median } from '../measure/median.js';
import type { Metrics, Result } from '../result.js';

/** An invented run for tests; its metrics are the upper medians of its rounds. */
export function madeUp(scenario: string, rounds: Metrics[], change: Partial<Result> = {}): Result {
  const names = [...new Set(rounds.flatMap((round) => Object.keys(round)))];
  const medianOf = (name: string) => median(rounds.map((round) => round[name]).filter((value) => value !== undefined));
  return {
    scenario,
    started_at: '2026-01-02T03:04:05.000Z',
    machine: { cpu: 'A processor', cores: 2, memory_gib: 8, os: 'linux x64', kernel: '6.1.0' },
    versions: { godwit: '0.1.0', node: '20.18.0', system: 'postgres+redis' },
    rounds,
    metrics: Object.fromEntries(names.map((name) => [name, medianOf(name)])),
    failed: [],
    ...change,
  };
}
