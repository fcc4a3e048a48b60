const UNIT_MS: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000 };

/**
 * Divides every duration in Prometheus rules, of windows (`[5m]`) and of `for:`, by `divisor`, and changes nothing
 * else, so that a test sees in seconds an alert for which an operator would wait minutes.
 */
export function scaleDurations(rules: string, divisor: number): string {
  return rules.replaceAll(/(\[|\bfor: )(\d+)([smh])\b/g, (_all, before: string, count: string, unit: string) => {
    const milliseconds = (Number(count) * (UNIT_MS[unit] as number)) / divisor;
    return `${before}${Math.round(milliseconds)}ms`;
  });
}
