import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** What a scenario found: a flat map from metric to number. */
export type Metrics = Record<string, number>;

/** A run as it is written by `--json`. */
export interface Result {
  scenario: string;
  started_at: string;
  machine: { cpu: string; cores: number; memory_gib: number; os: string };
  versions: { godwit: string; node: string; system: string };
  metrics: Metrics;
}

/** Puts a run together with where it was run. */
export function describeResult(scenario: string, startedAt: Date, system: string, metrics: Metrics): Result {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const [cpu] = cpus();
  return {
    scenario,
    started_at: startedAt.toISOString(),
    machine: {
      cpu: cpu?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memory_gib: Math.round(totalmem() / 2 ** 30),
      os: `${process.platform} ${process.arch}`,
    },
    versions: { godwit: version, node: process.versions.node, system },
    metrics,
  };
}

/** Prints the metrics, one a line, and writes them where asked to. */
export function publish(result: Result, json: string | undefined): void {
  const width = Math.max(...Object.keys(result.metrics).map((name) => name.length));
  for (const [name, value] of Object.entries(result.metrics)) {
    const shown = Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 3 : 1);
    process.stdout.write(`${name.padEnd(width)}  ${shown}\n`);
  }
  if (json) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
}

export interface ScenarioResult {
  system: string;
  metrics: Metrics;
  ok: boolean;
  failed?: string[];
  rounds?: Metrics[];
}
