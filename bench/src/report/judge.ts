import type { Result } from '../result.js';
import { formatNumber } from './format.js';
import { type Goal, goals } from './goals.js';
import { generatorLimited, type OverRounds, overRounds } from './over-rounds.js';

/** What measuring said of a goal. */
export interface JudgedGoal {
  goal: Goal;
  verdict: 'met' | 'not met' | 'not measured';
  measured?: OverRounds;
  /** The number that the goal is; undefined where it is another metric that was not measured. */
  limit?: number;
  /** Why the verdict is less sure than it looks, or cannot be given. */
  doubts: string[];
}

/** Judges all goals; where several runs have a metric, the last one counts. */
export function judgeGoals(results: readonly Result[]): JudgedGoal[] {
  return goals.map((goal) => judge(goal, results));
}

/** A goal's comparison in words and signs: `≤ 25`, `< durable.socketio.ack_p99_ms (31.2)`. */
export function formatGoal({ goal, limit }: JudgedGoal): string {
  const sign = { '<=': '≤', '>=': '≥', '<': '<', '=': '=' }[goal.comparison];
  if (typeof goal.value === 'number') return `${sign} ${formatNumber(goal.value)}`;
  return limit === undefined ? `${sign} ${goal.value}` : `${sign} ${formatNumber(limit)} (${goal.value})`;
}

/** A goal's verdict and what is doubtful of it. */
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
  if (limited.length > 0) doubts.push(`the generator was the limit of ${limited.join(', ')}`);
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
