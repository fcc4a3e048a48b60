import type { Result } from '../result.js';
import { formatMachine, formatNumber, formatShare, formatVersions } from './format.js';
import { formatGoal, formatVerdict, type JudgedGoal } from './judge.js';
import { generatorLimited, overRounds } from './over-rounds.js';

/** A table of a report; its text is not escaped yet. */
export interface Table {
  columns: { title: string; kind: 'metric' | 'text' | 'number' }[];
  rows: string[][];
}

/** The part of a report about one run. */
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
      { title: 'Goal', kind: 'text' },
      { title: 'Target', kind: 'number' },
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

/** The section of a run: machine, time, failures and every metric. */
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
      { name: 'Load generator was the bottleneck of', text: limited.length > 0 ? limited.join(', ') : 'nothing' },
    ],
    table: {
      columns: [
        { title: 'Metric', kind: 'metric' },
        { title: 'Median', kind: 'number' },
        { title: 'Lowest', kind: 'number' },
        { title: 'Highest', kind: 'number' },
      ],
      rows: Object.keys(metrics).map((metric) => {
        const over = overRounds(result, metric);
        return [metric, formatNumber(over?.median), formatNumber(over?.min), formatNumber(over?.max)];
      }),
    },
  };
}
