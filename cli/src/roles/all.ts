import { migrate, openDatabases, ownerOfDatabase } from '@godwit/store';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import type { Config } from '../config.js';
import { scheduleCron } from './cron.js';
import { serveGateway } from './gateway.js';
import { holdPorts } from './held-ports.js';
import { createTracing } from './observability.js';
import type { Running } from './process.js';
import { createBlobs, createBus, cronSettings } from './services.js';
import { serveStore } from './store.js';
import { serveWorker } from './worker.js';

/** The role `all`: everything in one process, over the same HTTP and the same bus port as in many. */
export async function runAll(
  config: Config,
  log: Logger,
): Promise<Running & { gatewayPort: number; storeUrl: string }> {
  const letGoOfPorts = await holdAllPorts(config);
  const databases = await openDatabases(config.DATABASE_URL, config.DATABASE_REPLICA_URL);
  await migrate(databases.jobs);
  const bus = createBus(config, log);
  const blobs = await createBlobs(config);
  // The store's /metrics show the worker's, too.
  const registry = new Registry();
  const tracing = await createTracing(config, log, 'all');
  const worker = await serveWorker(config, log, { databases, bus, blobs, registry, tracing });
  const outboxFilled = () => worker.wake();
  await letGoOfPorts();
  const store = await serveStore(config, log, { databases, bus, blobs, outboxFilled, registry, tracing });
  const stopCron = scheduleCron(log, { databases, bus, blobs, settings: cronSettings(config) });
  const gateway = await serveGateway(config, log, bus, store.url, tracing);
  return {
    gatewayPort: gateway.port,
    storeUrl: store.url,
    lost: databases.lost,
    async stop() {
      await gateway.stop();
      await store.stop();
      await stopCron();
      await worker.stop();
      await tracing?.stop();
      blobs?.close();
      await bus.close();
      await databases.close();
    },
  };
}

/** Binds both ports. Where one is in use, the error also tells who has the database: mostly it is the same process. */
async function holdAllPorts(config: Config): Promise<() => Promise<void>> {
  const { GATEWAY_HOST, GATEWAY_PORT, STORE_HOST, STORE_PORT, DATABASE_URL } = config;
  try {
    return await holdPorts([
      { name: 'GATEWAY_PORT', host: GATEWAY_HOST, port: GATEWAY_PORT },
      { name: 'STORE_PORT', host: STORE_HOST, port: STORE_PORT },
    ]);
  } catch (error) {
    const owner = ownerOfDatabase(DATABASE_URL);
    if (!owner) throw error;
    throw new Error(`${(error as Error).message}; ${owner.message}`, { cause: error });
  }
}
