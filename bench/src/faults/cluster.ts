import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  type CuttingProxy,
  fakeClockLibrary,
  freePort,
  type PrivateServer,
  startCuttingProxy,
  startPostgres,
  startRedis,
} from '@godwit/store/testing';
import { type BusFault, createBusFault } from './bus-fault.js';
import { RoleProcess } from './role-process.js';
import type { Seeded } from './seeded.js';

const GODWIT = fileURLToPath(new URL('../../../cli/bin/godwit.js', import.meta.url));
const [GATEWAYS, STORES] = [3, 2];
/** Seconds that a gateway may take to drain its sessions. */
const DRAIN_SECONDS = 5;

/** A complete system of processes, with a proxy on every connection between them. */
export interface Cluster {
  readonly postgres: PrivateServer;
  readonly redis: PrivateServer;
  readonly processes: readonly RoleProcess[];
  /** By the two ends that a proxy connects: `store-1 to Postgres`. */
  readonly proxies: ReadonlyMap<string, CuttingProxy>;
  /** The fault injector between Redis and each gateway. */
  readonly buses: readonly BusFault[];
  /** WebSocket URLs for clients, through the proxies, and HTTP URLs of the gateways themselves. */
  readonly gatewayUrls: readonly string[];
  readonly pageUrls: readonly string[];
  readonly storeUrl: string;
  readonly internalToken: string;
  readonly secret: string;
  /** Sets the wall clock of a process `seconds` ahead, or back if negative. */
  stepClock(name: string, seconds: number): void;
  stop(): Promise<void>;
}

/** Starts the system. */
export async function startCluster(random: Seeded, onLine: (name: string, line: string) => void): Promise<Cluster> {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const folder = mkdtempSync(join(tmpdir(), 'godwit-faults-'));
  const clockLibrary = fakeClockLibrary();
  const internalToken = randomBytes(24).toString('hex');
  const secret = randomBytes(24).toString('hex');
  const port = (url: string) => Number(new URL(url).port);
  const proxies = new Map<string, CuttingProxy>();
  const between = async (name: string, target: number, filter?: () => (bytes: Buffer) => Buffer) => {
    const proxy = await startCuttingProxy(target, filter);
    proxies.set(name, proxy);
    return proxy.port;
  };
  const clock = (name: string) => join(folder, `clock-${name}`);
  const stepClock = (name: string, seconds: number) =>
    writeFileSync(clock(name), `${seconds < 0 ? '-' : '+'}${Math.abs(seconds)}s\n`);
  const processes: RoleProcess[] = [];
  const starting: Promise<void>[] = [];
  const launch = (name: string, role: string, env: Record<string, string>) => {
    stepClock(name, 0);
    const whole = {
      ...process.env,
      AUTH_SECRET: secret,
      INTERNAL_TOKEN: internalToken,
      LOG_LEVEL: 'info',
      DRAIN_SECONDS: String(DRAIN_SECONDS),
      LD_PRELOAD: clockLibrary,
      FAKETIME_TIMESTAMP_FILE: clock(name),
      FAKETIME_CACHE_DURATION: '1',
      // Only the wall clock is faked: a monotonic clock is never stepped.
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      ...env,
    };
    const child = new RoleProcess(name, role, whole, (line) => onLine(name, line));
    processes.push(child);
    starting.push(child.start());
  };

  await promisify(execFile)(GODWIT, ['migrate'], {
    env: { ...process.env, DATABASE_URL: postgres.url },
  });
  const databaseUrl = (proxyPort: number) => {
    const url = new URL(postgres.url);
    url.port = String(proxyPort);
    return url.href;
  };
  const storePorts: number[] = [];
  for (let n = 1; n <= STORES; n++) {
    const storePort = await freePort();
    storePorts.push(storePort);
    launch(`store-${n}`, 'store', {
      STORE_PORT: String(storePort),
      DATABASE_URL: databaseUrl(await between(`store-${n} to Postgres`, port(postgres.url))),
      REDIS_URL: `redis://127.0.0.1:${await between(`store-${n} to Redis`, port(redis.url))}`,
    });
  }
  launch('worker-1', 'worker', {
    WORKER_PORT: String(await freePort()),
    DATABASE_URL: databaseUrl(await between('worker-1 to Postgres', port(postgres.url))),
    REDIS_URL: `redis://127.0.0.1:${await between('worker-1 to Redis', port(redis.url))}`,
  });
  const buses: BusFault[] = [];
  const gatewayUrls: string[] = [];
  const pageUrls: string[] = [];
  for (let n = 1; n <= GATEWAYS; n++) {
    const gatewayPort = await freePort();
    const bus = createBusFault(random);
    buses.push(bus);
    const toStore = await between(`gateway-${n} to store`, storePorts[n % STORES] as number);
    const toRedis = await between(`gateway-${n} to Redis`, port(redis.url), bus.filter);
    launch(`gateway-${n}`, 'gateway', {
      GATEWAY_PORT: String(gatewayPort),
      STORE_URL: `http://127.0.0.1:${toStore}`,
      REDIS_URL: `redis://127.0.0.1:${toRedis}`,
    });
    gatewayUrls.push(`ws://127.0.0.1:${await between(`clients to gateway-${n}`, gatewayPort)}/v1/ws`);
    pageUrls.push(`http://127.0.0.1:${gatewayPort}`);
  }

  await Promise.all(starting);

  return {
    postgres,
    redis,
    processes,
    proxies,
    buses,
    gatewayUrls,
    pageUrls,
    storeUrl: `http://127.0.0.1:${storePorts[0]}`,
    internalToken,
    secret,
    stepClock,
    async stop() {
      await Promise.all(processes.map((child) => child.end('SIGKILL')));
      await Promise.all([...proxies.values()].map((proxy) => proxy.stop()));
      await Promise.all([postgres.stop(), redis.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
