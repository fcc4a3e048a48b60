import type { Result } from '../result.js';

/** A number for readers: thousands separated, and decimals as far as they matter; a dash if undefined. */
export function formatNumber(value: number | undefined): string {
  if (value === undefined) return '–';
  const size = Math.abs(value);
  const decimals = Number.isInteger(value) || size >= 1_000 ? 0 : size >= 10 ? 1 : size >= 0.01 ? 3 : 6;
  return value.toLocaleString('en-US', { maximumFractionDigits: decimals });
}

/** A fraction of 1 as a percentage; a dash if undefined. */
export function formatShare(share: number | undefined): string {
  if (share === undefined) return '–';
  return share === Number.POSITIVE_INFINITY ? '∞' : `${(share * 100).toFixed(1)}%`;
}

/** The machine of a run, on one line. */
export function formatMachine({ machine }: Result): string {
  const { cpu, cores, memory_gib, os, kernel } = machine;
  return `${cpu}, ${cores} cores, ${memory_gib} GiB, ${os}, kernel ${kernel}`;
}

/** The days on which the runs were made, and their machines: `on 2026-11-26 on A processor, 2 cores, …`. */
export function formatWhen(results: readonly Result[]): string {
  const days = results.map(({ started_at }) => started_at.slice(0, 10)).sort();
  const [first, last] = [days[0] as string, days.at(-1) as string];
  const when = first === last ? `on ${first}` : `from ${first} to ${last}`;
  return `${when} on ${[...new Set(results.map(formatMachine))].join('; ')}`;
}

/** The versions of the software that ran, on one line. */
export function formatVersions({ versions }: Result): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}
