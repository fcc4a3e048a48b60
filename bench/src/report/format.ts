import type { Result } from '../result.js';

/** A number to be read: thousands apart, and as many decimals as matter; a dash where there is none. */
export function formatNumber(value: number | undefined): string {
  if (value === undefined) return '–';
  const size = Math.abs(value);
  const decimals = Number.isInteger(value) || size >= 1_000 ? 0 : size >= 10 ? 1 : size >= 0.01 ? 3 : 6;
  return value.toLocaleString('en-US', { maximumFractionDigits: decimals });
}

/** A part of one, as percents; a dash where there is none. */
export function formatShare(share: number | undefined): string {
  if (share === undefined) return '–';
  return share === Number.POSITIVE_INFINITY ? '∞' : `${(share * 100).toFixed(1)}%`;
}

/** Where a run was made, in a line. */
export function formatMachine({ machine }: Result): string {
  const { cpu, cores, memory_gib, os, kernel } = machine;
  return `${cpu}, ${cores} cores, ${memory_gib} GiB, ${os}, kernel ${kernel}`;
}

/** What ran, in a line. */
export function formatVersions({ versions }: Result): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}
