import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort, type PrivateServer, startNats, startPostgres, startRedis } from '@godwit/store/testing';
import { type RoleOptions, RoleProcess } from '../faults/role-process.js';

/** Limit of open files and sockets of a gateway: low, so that a test can exhaust it. */
export const GATEWAY_FILES = 256;
const GODWIT = fileURLToPath(new URL('../../../cli/bin/godwit.js', import.meta.url));

/** Two gateways, a store and a worker as separate processes over private servers; each of them can be ended. */
export interface ObservedSystem {
  readonly postgres: PrivateServer;
  readonly redis: PrivateServer;
  readonly nats: PrivateServer;
  /** `gateway-1`, `gateway-2`, `store`, `worker`. */
  readonly processes: ReadonlyMap<string, RoleProcess>;
  readonly gatewayUrls: readonly string[];
  readonly storeUrl: string;
  readonly internalToken: string;
  readonly authSecret: string;
  stop(): Promise<void>;
}

/** The ports of the system's processes. */
export interface Ports {
  gateways: readonly number[];
  store: number;
  worker: number;
}

/** Chooses free ports. */
export async function choosePorts(): Promise<Ports> {
  return { gateways: [await freePort(), await freePort()], store: await freePort(), worker: await freePort() };
}

/** The scrape targets of the processes, by job. */
export function targetsOf({ gateways, store, worker }: Ports): Record<string, string[]> {
  const target = (port: number) => `127.0.0.1:${port}`;
  return {
    'godwit-gateway': gateways.map(target),
    'godwit-store': [target(store)],
    'godwit-worker': [target(worker)],
  };
}

/** Starts the system. */
export async function startObservedSystem(ports: Ports): Promise<ObservedSystem> {
  const [postgres, redis, nats] = await Promise.all([startPostgres(), startRedis(), startNats()]);
  const storeUrl = `http://127.0.0.1:${ports.store}`;
  const [internalToken, authSecret] = [randomBytes(24).toString('hex'), randomBytes(24).toString('hex')];
  const env = {
    ...process.env,
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    BROKER_URL: nats.url,
    STORE_PORT: String(ports.store),
    STORE_URL: storeUrl,
    WORKER_PORT: String(ports.worker),
    INTERNAL_TOKEN: internalToken,
    AUTH_SECRET: authSecret,
    LOG_LEVEL: 'info',
    DRAIN_SECONDS: '1',
  };
  await promisify(execFile)(GODWIT, ['migrate'], { env });
  const processes = new Map<string, RoleProcess>();
  const launch = async (name: string, role: string, own: Record<string, string> = {}, options: RoleOptions = {}) => {
    const child = new RoleProcess(name, role, { ...env, ...own }, () => {}, options);
    processes.set(name, child);
    await child.start();
  };
  await Promise.all([
    launch('store', 'store'),
    launch('worker', 'worker'),
    ...ports.gateways.map((port, n) =>
      launch(`gateway-${n + 1}`, 'gateway', { GATEWAY_PORT: String(port) }, { maxFiles: GATEWAY_FILES }),
    ),
  ]);
  return {
    postgres,
    redis,
    nats,
    processes,
    gatewayUrls: ports.gateways.map((port) => `ws://127.0.0.1:${port}/v1/ws`),
    storeUrl,
    internalToken,
    authSecret,
    async stop() {
      await Promise.all([...processes.values()].map((child) => child.end('SIGKILL')));
      await Promise.all([postgres.stop(), redis.stop(), nats.stop()]);
    },
  };
}
