import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, type ClientOptions, connect } from '@godwit/client';
import { type CronTaskName, type Databases, openDatabases, runCronTask, signToken } from '@godwit/store';
import type { Bus } from '@godwit/store/bus';
import { createMigratedDatabase, serverUrl } from '@godwit/store/testing';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { type Config, readConfig } from '../config/config.js';
import { serveGateway } from '../roles/gateway.js';
import { createBlobs, cronSettings } from '../roles/job-services.js';
import { createTracing } from '../roles/observability.js';
import type { Running } from '../roles/process.js';
import { createBus, openPresenceReader } from '../roles/services.js';
import { serveStore } from '../roles/store.js';
import { serveWorker } from '../roles/worker.js';

const SECRET = 'a secret of the tests, long enough to be one';

/** One store, one worker and some gateways, each with its own bus, over real Postgres and Redis. */
export interface TestSystem {
  databases: Databases;
  storeUrl: string;
  /** `ws://…/v1/ws` of each gateway. */
  urls: string[];
  config: Config;
  buses: Bus[];
  token(userId: string, lifetimeSeconds?: number, email?: string): Promise<string>;
  /** Runs a cron task once. */
  cron(task: CronTaskName): Promise<string>;
  /** Connects with the SDK to gateway `index`. */
  client(userId: string, index?: number, options?: Partial<ClientOptions>): Promise<Client>;
  stopGateway(index: number): Promise<void>;
  stopStore(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a system. `env` adds to its configuration, `between` maps the store's URL to the one that gateways use, and
 * `wrapBus` wraps the bus of each gateway.
 */
export async function startTestSystem(
  gateways = 1,
  env: Record<string, string> = {},
  between: (storeUrl: string) => Promise<string> = async (url) => url,
  wrapBus: (bus: Bus) => Bus = (bus) => bus,
): Promise<TestSystem> {
  const { url, drop } = await createMigratedDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'godwit-test-'));
  const config = readConfig('gateway', {
    DATABASE_URL: url,
    REDIS_URL: serverUrl('REDIS_URL'),
    REDIS_PREFIX: `test-${randomBytes(6).toString('hex')}:`,
    GATEWAY_PORT: '0',
    STORE_PORT: '0',
    AUTH_SECRET: SECRET,
    // Tokens expire exactly on time.
    AUTH_LEEWAY_SECONDS: '0',
    INTERNAL_TOKEN: randomBytes(24).toString('hex'),
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    DRAIN_SECONDS: '5',
    // Most tests check which users go offline, not when.
    PRESENCE_LINGER_SECONDS: '0',
    BLOBS_URL: `file://${folder}`,
    ...env,
  });
  const log = pino({ level: config.LOG_LEVEL });
  const databases = await openDatabases(url);
  const buses: Bus[] = [];
  const newBus = () => {
    const bus = createBus(config, log);
    buses.push(bus);
    return bus;
  };
  const blobs = await createBlobs(config);
  const registry = new Registry();
  const tracing = await createTracing(config, log, 'test');
  const worker = await serveWorker(config, log, { databases, bus: newBus(), blobs, registry, tracing });
  const presenceReader = openPresenceReader(config, log);
  const store = await serveStore(config, log, {
    databases,
    bus: newBus(),
    blobs,
    outboxFilled: () => worker.wake(),
    presenceReader,
    registry,
    tracing,
  });
  const running: (Running & { port: number })[] = [];
  const storeUrl = await between(store.url);
  for (let i = 0; i < gateways; i++)
    running.push(await serveGateway(config, log, wrapBus(newBus()), { storeUrl, tracing }));
  const urls = running.map(({ port }) => `ws://127.0.0.1:${port}/v1/ws`);
  const clients = new Set<Client>();
  const token = (userId: string, lifetimeSeconds = 3_600, email?: string) => {
    const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = config;
    return signToken(userId, { secret: SECRET, issuer, audience, lifetimeSeconds, email });
  };
  const stopped = new Set<number>();
  const stopGateway = async (index: number) => {
    if (stopped.has(index)) return;
    stopped.add(index);
    await running[index]?.stop();
  };
  let storeStopped: Promise<void> | undefined;
  const stopStore = () => {
    storeStopped ??= store.stop();
    return storeStopped;
  };

  return {
    databases,
    storeUrl: store.url,
    urls,
    config,
    buses,
    token,
    cron: (task) => runCronTask(task, { databases, bus: buses[0] as Bus, blobs, settings: cronSettings(config) }),
    async client(userId, index = 0, options = {}) {
      const client = await connect({ url: urls[index] as string, token: await token(userId), ...options });
      clients.add(client);
      return client;
    },
    stopGateway,
    stopStore,
    async stop() {
      for (const client of clients) client.close();
      await Promise.all(running.map((_, index) => stopGateway(index)));
      await stopStore();
      await worker.stop();
      await tracing?.stop();
      await Promise.all(buses.map((bus) => bus.close()));
      presenceReader?.close();
      await databases.close();
      await drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
