import type { Result } from '../result.js';
import { formatNumber } from './format.js';
import { type Goal, goals } from './goals.js';
import { generatorLimited, type OverRounds, overRounds } from './over-rounds.js';

/** A goal with its measurement and verdict. */
export interface JudgedGoal {
  goal: Goal;
  verdict: 'met' | 'not met' | 'not measured';
  measured?: OverRounds;
  /** The target as a number; undefined if it is another metric that was not measured. */
  limit?: number;
  /** Reasons why the verdict is uncertain or missing. */
  doubts: string[];
}

/** Judges all goals; if several runs have a metric, the last one counts. */
export function judgeGoals(results: readonly Result[]): JudgedGoal[] {
  return goals.map((goal) => judge(goal, results));
}

/** A goal's target with its sign: `≤ 25`, `< durable.socketio.ack_p99_ms (31.2)`. */
export function formatGoal({ goal, limit }: JudgedGoal): string {
  const sign = { '<=': '≤', '>=': '≥', '<': '<', '=': '=' }[goal.comparison];
  if (typeof goal.value === 'number') return `${sign} ${formatNumber(goal.value)}`;
  return limit === undefined ? `${sign} ${goal.value}` : `${sign} ${formatNumber(limit)} (${goal.value})`;
}

/** A goal's verdict and the doubts about it. */
export function formatVerdict({ verdict, doubts }: JudgedGoal): string {
  return [verdict, ...doubts].join('; ');
}

function judge(goal: Goal, results: readonly Result[]): JudgedGoal {
  const run = lastWith(goal.metric, results);
  const peer = typeof goal.value === 'string' ? lastWith(goal.value, results) : undefined;
  const limit = typeof goal.value === 'number' ? goal.value : peer?.metrics[goal.value];
  const measured = run && overRounds(run, goal.metric);
  if (!measured) return { goal, verdict: 'not measured', limit, doubts: [] };
  if (limit === undefined)
    return { goal, verdict: 'not measured', measured, doubts: [`${goal.value} was not measured`] };
  const runs = [...new Set([run, peer ?? run])];
  const doubts = runs.filter(({ failed }) => failed?.length).map(({ scenario }) => `the run of ${scenario} failed`);
  const limited = [...new Set(runs.flatMap(generatorLimited))];
  if (limited.length > 0) doubts.push(`the load generator was the bottleneck of ${limited.join(', ')}`);
  const verdict = holds(measured.median, goal.comparison, limit) ? 'met' : 'not met';
  return { goal, verdict, measured, limit, doubts };
}

function lastWith(metric: string, results: readonly Result[]): Result | undefined {
  return results.findLast(({ metrics }) => metrics[metric] !== undefined);
}

function holds(value: number, comparison: Goal['comparison'], limit: number): boolean {
  switch (comparison) {
    case '<=':
      return value <= limit;
    case '>=':
      return value >= limit;
    case '<':
      return value < limit;
    case '=':
      return value === limit;
  }
}
