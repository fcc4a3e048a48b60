import { migrate, openDatabases, ownerOfDatabase } from '@godwit/store';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import type { Config } from '../config/config.js';
import { scheduleCron } from './cron.js';
import { serveGateway } from './gateway.js';
import { holdPorts } from './held-ports.js';
import { createBlobs, cronSettings } from './job-services.js';
import { createTracing } from './observability.js';
import type { Running } from './process.js';
import { createBus, createPresence, createQuestions, openCertificate } from './services.js';
import { serveStore } from './store.js';
import { serveWorker } from './worker.js';

/** The role `all`: everything in one process, over the same HTTP calls and bus interface as separate processes. */
export async function runAll(
  config: Config,
  log: Logger,
  audit?: Logger,
): Promise<Running & { gatewayPort: number; storeUrl: string }> {
  const releasePorts = await holdAllPorts(config);
  // Files that cannot be used are found before anything is opened.
  (await openCertificate(config, log))?.close();
  const databases = await openDatabases(config.DATABASE_URL, config.DATABASE_REPLICA_URL);
  await migrate(databases.jobs);
  const bus = createBus(config, log);
  const questions = createQuestions(bus, 'all');
  const blobs = await createBlobs(config);
  // One registry, so that the store's /metrics includes the worker's metrics.
  const registry = new Registry();
  const tracing = await createTracing(config, log, 'all');
  const worker = await serveWorker(config, log, { databases, bus, blobs, registry, tracing });
  const outboxFilled = () => worker.wake();
  await releasePorts();
  const presence = createPresence(config, bus, log);
  let served: { port: number; metrics: () => Promise<string> } | undefined;
  const store = await serveStore(config, log, {
    databases,
    bus,
    questions,
    blobs,
    presenceReader: presence,
    outboxFilled,
    registry,
    tracing,
    audit,
    gateway: () => served,
  });
  const stopCron = scheduleCron(log, { databases, bus, blobs, settings: cronSettings(config) });
  const parts = { storeUrl: store.internalUrl, tracing, presence, questions, audit };
  const gateway = await serveGateway(config, log, bus, parts);
  served = gateway;
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

/** Binds both ports. If one is in use, the error also names the owner of the database: usually the same process. */
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
