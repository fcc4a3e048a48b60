import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';

/** What was measured: a flat map from metric to number. */
export type Metrics = Record<string, number>;

/** What a scenario found. */
export interface ScenarioResult {
  /** What was measured, as in `postgres+redis`. */
  system: string;
  /** Medians over the rounds. */
  metrics: Metrics;
  /** One map for each round that was measured; `[metrics]` where it is left out. */
  rounds?: Metrics[];
  /** False where something was lost, repeated, out of order or over a limit. */
  ok: boolean;
  /** What went wrong, in words. */
  failed?: string[];
  /** Of what was measured and measured against, by name: `{ postgres: '15.8' }`. */
  versions?: Record<string, string>;
}

/** Measures something, as its command line says. */
export type Scenario = (args: string[]) => Promise<ScenarioResult>;

export interface Machine {
  cpu: string;
  cores: number;
  memory_gib: number;
  os: string;
  kernel: string;
}

/** A run as it is written by `--json`. */
export interface Result {
  scenario: string;
  /** ISO 8601. */
  started_at: string;
  machine: Machine;
  /** `godwit`, `node` and `system`, and what else is known. */
  versions: Record<string, string>;
  /** One map for each round that was measured: the metrics, or some of them. */
  rounds: Metrics[];
  /** Medians over the rounds. */
  metrics: Metrics;
  /** What went wrong, in words; empty where all is well. */
  failed?: string[];
}

/** Puts a run together with where it was run. A metric that is no finite number counts as something that went wrong. */
export function describeResult(scenario: string, startedAt: Date, found: ScenarioResult): Result {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const [cpu] = cpus();
  const { metrics, ok } = found;
  const failed = [...(found.failed ?? [])];
  if (!ok && failed.length === 0) failed.push('the check failed');
  for (const [name, value] of Object.entries(metrics)) if (!Number.isFinite(value)) failed.push(`${name} is ${value}`);
  return {
    scenario,
    started_at: startedAt.toISOString(),
    machine: {
      cpu: cpu?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memory_gib: Math.round(totalmem() / 2 ** 30),
      os: `${process.platform} ${process.arch}`,
      kernel: release().split('-')[0] as string,
    },
    versions: { ...found.versions, godwit: version, node: process.versions.node, system: found.system },
    rounds: found.rounds ?? [metrics],
    metrics,
    failed,
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
