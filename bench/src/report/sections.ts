import type { Result } from '../result.js';
import { formatMachine, formatNumber, formatShare, formatVersions } from './format.js';
import { formatGoal, formatVerdict, type JudgedGoal } from './judge.js';
import { generatorLimited, overRounds } from './over-rounds.js';

/** A table of a report, in text that is not escaped yet. */
export interface Table {
  columns: { title: string; kind: 'metric' | 'text' | 'number' }[];
  rows: string[][];
}

/** What a report says of a run. */
export interface Section {
  title: string;
  facts: { name: string; text: string }[];
  table: Table;
}

/** The table of all goals. */
export function goalTable(judged: readonly JudgedGoal[]): Table {
  return {
    columns: [
      { title: 'Metric', kind: 'metric' },
      { title: 'What it is', kind: 'text' },
      { title: 'Goal', kind: 'number' },
      { title: 'Measured', kind: 'number' },
      { title: 'Spread', kind: 'number' },
      { title: 'Result', kind: 'text' },
    ],
    rows: judged.map((each) => [
      each.goal.metric,
      each.goal.what,
      formatGoal(each),
      formatNumber(each.measured?.median),
      formatShare(each.measured?.spread),
      formatVerdict(each),
    ]),
  };
}

/** What is to be said of a run: where and when it was, what failed, and each of its metrics. */
export function sectionOf(result: Result): Section {
  const { scenario, started_at, rounds, metrics, failed = [] } = result;
  const limited = generatorLimited(result);
  return {
    title: scenario,
    facts: [
      { name: 'Started', text: started_at },
      { name: 'Machine', text: formatMachine(result) },
      { name: 'Versions', text: formatVersions(result) },
      { name: 'Rounds', text: String(rounds.length) },
      { name: 'Failed', text: failed.length > 0 ? failed.join('; ') : 'nothing' },
      { name: 'The generator was the limit', text: limited.length > 0 ? limited.join(', ') : 'nowhere' },
    ],
    table: {
      columns: [
        { title: 'Metric', kind: 'metric' },
        { title: 'Median', kind: 'number' },
        { title: 'Min', kind: 'number' },
        { title: 'Max', kind: 'number' },
      ],
      rows: Object.keys(metrics).map((metric) => {
        const over = overRounds(result, metric);
        return [metric, formatNumber(over?.median), formatNumber(over?.min), formatNumber(over?.max)];
      }),
    },
  };
}
