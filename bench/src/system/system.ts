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

/** The program. */
export const GODWIT = fileURLToPath(new URL('../../../cli/bin/godwit.js', import.meta.url));

/** What is measured: where it is reached, which processes it is, and how to end it. */
export interface System {
  /** `postgres+redis`, `embedded`, or `external` where it was running already. */
  kind: string;
  gatewayUrls: string[];
  storeUrl: string;
  /** Where the worker tells of itself; the store's where it is the same process. */
  workerUrl: string;
  internalToken: string;
  /** What users' tokens are signed with. */
  authSecret: string;
  /** Process ids by name, of what was started here. */
  pids: Record<string, number>;
  stop(): Promise<void>;
}

/**
 * Starts what is to be measured: gateways, store and worker as processes of their own over the Postgres and Redis that
 * DATABASE_URL and REDIS_URL name; where they name none, everything in one process on embedded defaults. With `worker`
 * false nobody does the jobs; `databaseUrl` goes before DATABASE_URL, and `env` before what else is in the environment.
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
    const child = await startRole(role, { ...shared, ...env });
    children.push(child);
    pids[name] = child.pid as number;
  };
  const gatewayUrl = (port: number) => `ws://127.0.0.1:${port}/v1/ws`;
  // Gateways say goodbye to the store, which goes last.
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

/** Starts a role, and resolves once it says that it serves. */
function startRole(role: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = endWithUs(spawn(GODWIT, [role], { env, stdio: ['ignore', 'pipe', 'inherit'] }));
  const ready = { store: 'Server listening', worker: 'the worker runs' }[role] ?? 'the gateway listens';
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`godwit ${role} ended with ${code}`)));
    createInterface(child.stdout as NodeJS.ReadableStream).on('line', (line) => {
      if (line.includes(ready)) resolve(child);
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
