import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '@godwit/store/testing';
import { endWithUs } from './end-with-us.js';

/** The `godwit` command. */
export const GODWIT = fileURLToPath(new URL('../../../cli/bin/godwit.js', import.meta.url));

/** Milliseconds within which a process must serve. */
const START_MS = 120_000;
/** Lines of the log that an error repeats. */
const KEPT_LINES = 20;

/** A running system under measurement: its URLs, its processes, and how to stop it. */
export interface System {
  /** `postgres+redis`, `embedded`, or `external` if it was already running. */
  kind: string;
  gatewayUrls: string[];
  storeUrl: string;
  /** URL of the worker's metrics; the store's URL if both are one process. */
  workerUrl: string;
  internalToken: string;
  /** The secret that signs users' tokens. */
  authSecret: string;
  /** Process ids by name, of the processes that were started here. */
  pids: Record<string, number>;
  stop(): Promise<void>;
}

/**
 * Starts a system to measure: gateways, store and worker as separate processes over the Postgres and Redis that
 * DATABASE_URL and REDIS_URL name, or everything in one process on the embedded defaults if they are not set. With
 * `worker` false no job runs. `databaseUrl` overrides DATABASE_URL, and `env` overrides the environment.
 */
export async function startSystem(options: {
  gateways: number;
  worker?: boolean;
  databaseUrl?: string;
  env?: Record<string, string>;
}): Promise<System> {
  const DATABASE_URL = options.databaseUrl ?? process.env.DATABASE_URL;
  const internalToken = randomBytes(24).toString('hex');
  const authSecret = randomBytes(24).toString('hex');
  const storePort = await freePort();
  const storeUrl = `http://127.0.0.1:${storePort}`;
  const workerPort = String(await freePort());
  const shared = {
    ...process.env,
    ...options.env,
    DATABASE_URL,
    AUTH_SECRET: authSecret,
    INTERNAL_TOKEN: internalToken,
    STORE_PORT: String(storePort),
    STORE_URL: storeUrl,
    WORKER_PORT: workerPort,
    LOG_LEVEL: 'info',
    DRAIN_SECONDS: '5',
  };
  const children: ChildProcess[] = [];
  const pids: Record<string, number> = {};
  const start = async (name: string, role: string, env: NodeJS.ProcessEnv) => {
    const child = endWithUs(
      spawn(GODWIT, [role], { env: { ...shared, ...env }, stdio: ['ignore', 'pipe', 'inherit'] }),
    );
    children.push(child);
    pids[name] = child.pid as number;
    await serves(role, child).catch(async (error) => {
      await stopAll();
      throw error;
    });
  };
  const gatewayUrl = (port: number) => `ws://127.0.0.1:${port}/v1/ws`;
  // The store stops last, because draining gateways still call it.
  const stopAll = async () => {
    await Promise.all(children.slice(1).map(end));
    await Promise.all(children.slice(0, 1).map(end));
  };

  if (!DATABASE_URL?.startsWith('postgres') || !process.env.REDIS_URL) {
    if (options.gateways > 1) throw new Error('several gateways need DATABASE_URL (postgres://…) and REDIS_URL');
    const folder = mkdtempSync(join(tmpdir(), 'godwit-bench-'));
    const port = await freePort();
    await start('all', 'all', { GATEWAY_PORT: String(port), DATABASE_URL: `pglite://${folder}`, REDIS_URL: '' });
    const stop = async () => {
      await stopAll();
      rmSync(folder, { recursive: true, force: true });
    };
    const urls = { gatewayUrls: [gatewayUrl(port)], storeUrl, workerUrl: storeUrl };
    return { kind: 'embedded', ...urls, internalToken, authSecret, pids, stop };
  }

  await promisify(execFile)(GODWIT, ['migrate'], { env: shared });
  await start('store', 'store', {});
  const ports = await Promise.all(Array.from({ length: options.gateways }, freePort));
  await Promise.all([
    ...(options.worker === false ? [] : [start('worker', 'worker', {})]),
    ...ports.map((port, n) => start(`gateway ${n + 1}`, 'gateway', { GATEWAY_PORT: String(port) })),
  ]);
  const gatewayUrls = ports.map(gatewayUrl);
  const urls = { gatewayUrls, storeUrl, workerUrl: `http://127.0.0.1:${workerPort}` };
  return { kind: 'postgres+redis', ...urls, internalToken, authSecret, pids, stop: stopAll };
}

/** Resolves once a role logs that it serves. Rejects if it ends before, or after two minutes. */
function serves(role: string, child: ChildProcess): Promise<void> {
  const ready = { store: 'Server listening', worker: 'the worker runs' }[role] ?? 'the gateway listens';
  const lines: string[] = [];
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`godwit ${role} does not serve; its log ends:\n${lines.join('\n')}`));
    const timer = setTimeout(late, START_MS);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`godwit ${role} exited with status ${code}`));
    });
    createInterface(child.stdout as NodeJS.ReadableStream).on('line', (line) => {
      if (lines.push(line) > KEPT_LINES) lines.shift();
      if (line.includes(ready)) {
        clearTimeout(timer);
        resolve();
      }
      if (/"level":[456]0/.test(line)) process.stderr.write(`${role}: ${line}\n`);
    });
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
