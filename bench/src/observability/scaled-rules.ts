const UNIT_MS: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000 };

/**
 * Rules of Prometheus in which every duration, of windows (`[5m]`) and of `for:`, is shorter by a factor, and nothing else
 * is changed: what an operator waits minutes for, a test sees in seconds.
 */
export function scaleDurations(rules: string, divisor: number): string {
  return rules.replaceAll(/(\[|\bfor: )(\d+)([smh])\b/g, (_all, before: string, count: string, unit: string) => {
    const milliseconds = (Number(count) * (UNIT_MS[unit] as number)) / divisor;
    return `${before}${Math.round(milliseconds)}ms`;
  });
}
