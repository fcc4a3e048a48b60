import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';

/** Measured values: a flat map from metric to number. */
export type Metrics = Record<string, number>;

/** The result of a scenario. */
export interface ScenarioResult {
  /** The measured system, for example `postgres+redis`. */
  system: string;
  /** Medians over the rounds. */
  metrics: Metrics;
  /** One map per measured round; `[metrics]` if omitted. */
  rounds?: Metrics[];
  /** False if anything was lost, repeated, out of order or over a limit. */
  ok: boolean;
  /** Descriptions of everything that went wrong. */
  failed?: string[];
  /** Versions of the measured software and its peers, by name: `{ postgres: '15.8' }`. */
  versions?: Record<string, string>;
}

/** Measures one aspect, with options from the command line. */
export type Scenario = (args: string[]) => Promise<ScenarioResult>;

export interface Machine {
  cpu: string;
  cores: number;
  memory_gib: number;
  os: string;
  kernel: string;
}

/** A run as `--json` writes it. */
export interface Result {
  scenario: string;
  /** ISO 8601. */
  started_at: string;
  machine: Machine;
  /** `godwit`, `node` and `system`, and further software by name. */
  versions: Record<string, string>;
  /** One map per measured round, with all or some of the metrics. */
  rounds: Metrics[];
  /** Medians over the rounds. */
  metrics: Metrics;
  /** Descriptions of everything that went wrong; empty if nothing did. */
  failed?: string[];
  /** Spreads by metric, if they are known without the rounds: of a run that was read back from a report. */
  spreads?: Metrics;
}

/**
 * Completes a scenario's result with time, machine and versions. A metric that is not a finite number counts as a
 * failure.
 */
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

/** Prints the metrics, one per line, and writes the result to the file `json`, if given. */
export function publish(result: Result, json: string | undefined): void {
  const width = Math.max(...Object.keys(result.metrics).map((name) => name.length));
  for (const [name, value] of Object.entries(result.metrics)) {
    const shown = Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 3 : 1);
    process.stdout.write(`${name.padEnd(width)}  ${shown}\n`);
  }
  if (json) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
}
