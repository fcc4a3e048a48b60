import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, launchUntil, type PrivateServer, privateServer, prometheusBinary } from '@godwit/store/testing';

/** A private Prometheus. */
export interface Prometheus extends PrivateServer {
  /** The current values of a query; NaN values are omitted. */
  query(expr: string): Promise<number[]>;
  /** The names of the alerts that are firing. */
  firing(): Promise<Set<string>>;
  /** Resolves when each of these alerts has fired; throws after PATIENCE_MS with the names of the others. */
  untilFiring(alerts: readonly string[]): Promise<void>;
  /** Resolves when none of these alerts fires; throws after PATIENCE_MS with the names of those that still fire. */
  untilSilent(alerts: readonly string[]): Promise<void>;
}

const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 200;

/** Starts a Prometheus that scrapes targets (`host:port`, by job) every second, beginning after five, and evaluates these rules. */
export async function startPrometheus(
  targets: Readonly<Record<string, readonly string[]>>,
  rules: string,
): Promise<Prometheus> {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-prometheus-'));
  writeFileSync(join(folder, 'alerts.yaml'), rules);
  // JSON is YAML.
  const config = {
    global: { scrape_interval: '1s', scrape_timeout: '1s', evaluation_interval: '1s' },
    rule_files: ['alerts.yaml'],
    scrape_configs: Object.entries(targets).map(([job_name, some]) => ({
      job_name,
      static_configs: [{ targets: some }],
    })),
  };
  writeFileSync(join(folder, 'prometheus.yml'), JSON.stringify(config));
  const port = await freePort();
  const args = [
    `--config.file=${join(folder, 'prometheus.yml')}`,
    `--storage.tsdb.path=${join(folder, 'data')}`,
    `--web.listen-address=127.0.0.1:${port}`,
  ];
  const launch = () =>
    launchUntil(spawn(prometheusBinary('prometheus'), args), /Server is ready to receive web requests/);
  const server = await privateServer(`http://127.0.0.1:${port}`, folder, launch, 'SIGTERM');

  const ask = async <T>(path: string): Promise<T> => {
    const answer = (await (await fetch(`${server.url}/api/v1/${path}`)).json()) as { data: T; error?: string };
    if (answer.error) throw new Error(`${path}: ${answer.error}`);
    return answer.data;
  };
  const firing = async () => {
    const { alerts } = await ask<{ alerts: { state: string; labels: { alertname: string } }[] }>('alerts');
    return new Set(alerts.filter(({ state }) => state === 'firing').map(({ labels }) => labels.alertname));
  };
  return {
    ...server,
    async query(expr) {
      const { result } = await ask<{ result: { value: [number, string] }[] }>(
        `query?query=${encodeURIComponent(expr)}`,
      );
      return result.map(({ value }) => Number(value[1])).filter((value) => !Number.isNaN(value));
    },
    firing,
    async untilFiring(alerts) {
      const deadline = performance.now() + PATIENCE_MS;
      let missing = alerts;
      while (missing.length > 0) {
        if (performance.now() > deadline)
          throw new Error(`these alerts did not fire within ${PATIENCE_MS} ms: ${missing.join(', ')}`);
        await sleep(LOOK_EVERY_MS);
        const now = await firing();
        missing = missing.filter((name) => !now.has(name));
      }
    },
    async untilSilent(alerts) {
      const deadline = performance.now() + PATIENCE_MS;
      for (;;) {
        const now = await firing();
        const loud = alerts.filter((name) => now.has(name));
        if (loud.length === 0) return;
        if (performance.now() > deadline)
          throw new Error(`these alerts still fire after ${PATIENCE_MS} ms: ${loud.join(', ')}`);
        await sleep(LOOK_EVERY_MS);
      }
    },
  };
}
