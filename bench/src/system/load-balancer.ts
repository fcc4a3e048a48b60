import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, haproxyBinary, nginxBinary } from '@godwit/store/testing';
import { endWithUs } from './end-with-us.js';

/** The load balancers with a configuration in k8s/load-balancers. */
export type LoadBalancerKind = 'haproxy' | 'nginx';

/** The shipped configuration file of a load balancer. */
export const configurationOf = (kind: LoadBalancerKind) =>
  new URL(`../../../k8s/load-balancers/${kind === 'nginx' ? 'nginx.conf' : 'haproxy.cfg'}`, import.meta.url);

/** A running load balancer. */
export interface LoadBalancer {
  /** The WebSocket URL. */
  url: string;
  /** The URL of the HTTP API. */
  httpUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts a load balancer with the configuration in k8s/load-balancers, in front of gateways and a store on the given
 * ports. Only addresses, ports (it listens on a free port of the loopback interface) and limits of open files are
 * changed.
 */
export async function startLoadBalancer(
  kind: LoadBalancerKind,
  to: { gateways: readonly number[]; store: number },
): Promise<LoadBalancer> {
  const folder = mkdtempSync(join(tmpdir(), `godwit-${kind}-`));
  const port = await freePort();
  const file = join(folder, 'configuration');
  writeFileSync(file, configured(kind, readFileSync(configurationOf(kind), 'utf8'), port, to));
  const [program, args] =
    kind === 'haproxy'
      ? [haproxyBinary(), ['-f', file, '-db', '-q']]
      : [nginxBinary(), ['-c', file, '-e', 'stderr', '-g', `daemon off; pid ${join(folder, 'pid')};`]];
  const child = endWithUs(spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }));
  const httpUrl = `http://127.0.0.1:${port}`;
  const ready = async () => (await fetch(`${httpUrl}/docs/json`).catch(() => undefined))?.ok;
  while (!(await ready())) {
    if (child.exitCode !== null) throw new Error(`${kind} exited with status ${child.exitCode}`);
    await sleep(50);
  }
  return {
    url: `ws://127.0.0.1:${port}/v1/ws`,
    httpUrl,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configured(
  kind: LoadBalancerKind,
  text: string,
  port: number,
  { gateways, store }: { gateways: readonly number[]; store: number },
): string {
  const servers = (line: (n: number, at: string) => string) =>
    gateways.map((gateway, index) => line(index + 1, `127.0.0.1:${gateway}`)).join('\n');
  if (kind === 'haproxy')
    return replaced(text, [
      [/^ {2}bind :80$/m, `  bind 127.0.0.1:${port}`],
      [/^ {2}maxconn \d+$/m, '  maxconn 8000'],
      [/(^ {2}server gateway-.*\n)+/m, `${servers((n, at) => `  server gateway-${n} ${at}`)}\n`],
      [/store:8081/g, `127.0.0.1:${store}`],
    ]);
  return replaced(text, [
    [/^ {4}listen 80;$/m, `    listen 127.0.0.1:${port};`],
    [/^worker_rlimit_nofile .*$/m, ''],
    [/worker_connections \d+/, 'worker_connections 8000'],
    [/(^ {4}server gateway-.*\n)+/m, `${servers((_n, at) => `    server ${at} max_fails=1 fail_timeout=2s;`)}\n`],
    [/server store:8081/, `server 127.0.0.1:${store}`],
  ]);
}

function replaced(text: string, changes: readonly [RegExp, string][]): string {
  return changes.reduce((before, [pattern, by]) => {
    if (!pattern.test(before)) throw new Error(`the configuration does not match ${pattern}`);
    return before.replace(pattern, by);
  }, text);
}
