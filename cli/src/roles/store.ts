import { type BlobStore, createService, type Databases, registerDatabaseMetrics } from '@godwit/store';
import { type Bus, registerBusMetrics } from '@godwit/store/bus';
import type { Tracing } from '@godwit/store/tracing';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Config } from '../config.js';
import { createTracing } from './observability.js';
import type { Running } from './process.js';
import { openServedDatabases } from './served-databases.js';
import { createBlobs, createBus, createVerifier } from './services.js';

/** Serves the store over HTTP, with what the process has opened already. */
export async function serveStore(
  config: Config,
  log: Logger,
  {
    registry,
    ...parts
  }: {
    databases: Databases;
    bus: Bus;
    blobs: BlobStore | undefined;
    outboxFilled: () => void;
    tracing?: Tracing | undefined;
    registry: Registry;
  },
): Promise<Running & { url: string }> {
  collectDefaultMetrics({ register: registry });
  registerBusMetrics(registry, parts.bus);
  registerDatabaseMetrics(registry, parts.databases);
  let draining = false;
  const app = await createService({
    store: {
      ...parts,
      policy: {
        directMessages: config.DIRECT_MESSAGES,
        users: config.USERS,
        maxUploadBytes: config.UPLOAD_MAX_MB * 1024 ** 2,
      },
    },
    verify: createVerifier(config),
    internalToken: config.INTERNAL_TOKEN as string,
    log,
    registry,
    draining: () => draining,
  });
  const url = await app.listen({ host: config.STORE_HOST, port: config.STORE_PORT });
  return {
    url,
    async stop() {
      draining = true;
      const over = setTimeout(() => app.server.closeAllConnections(), config.DRAIN_SECONDS * 1_000);
      await app.close();
      clearTimeout(over);
    },
  };
}

/** The role `store`: the store's HTTP service over a Postgres that others share. */
export async function runStore(config: Config, log: Logger): Promise<Running> {
  const databases = await openServedDatabases(config, { replica: true });
  const bus = createBus(config, log);
  const blobs = await createBlobs(config);
  const tracing = await createTracing(config, log, 'store');
  const service = await serveStore(config, log, {
    databases,
    bus,
    blobs,
    outboxFilled() {},
    tracing,
    registry: new Registry(),
  });
  return {
    async stop() {
      await service.stop();
      await tracing?.stop();
      blobs?.close();
      await bus.close();
      await databases.close();
    },
  };
}
