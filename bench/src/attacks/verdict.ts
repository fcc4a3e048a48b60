import type { Metrics } from '../result.js';

/** An honest client's p99 under attack may be this many times the p99 without. */
export const MOST_RATIO = 2;

/** The goals that rows miss, one line each: the ratio of honest clients' p99, and connections that were lost. */
export function missedGoals(rows: readonly string[], metrics: Metrics): string[] {
  return rows.flatMap((row) => {
    const of = (name: string) => metrics[`attack.${row}.${name}`] ?? 0;
    const missed: string[] = [];
    if (of('honest_p99_ratio') > MOST_RATIO)
      missed.push(`honest p99 is ${of('honest_p99_ratio').toFixed(1)} times that without the attack`);
    if (of('disconnected') > 0) missed.push(`${of('disconnected')} honest clients lost their connection`);
    if (of('gateway_died') > 0) missed.push('the gateway died');
    if (of('closed_4002') > 0) missed.push(`${of('closed_4002')} members were closed with 4002`);
    return missed.length > 0 ? [`${row}: ${missed.join('; ')}`] : [];
  });
}
