import {
  type BlobStore,
  createDeadLetters,
  createHealthService,
  createWorkerMetrics,
  type Databases,
  jobKinds,
  openBroker,
  readCronSuccesses,
  registerDatabaseMetrics,
  registerQueueMetrics,
  startRelay,
  startWorker,
} from '@godwit/store';
import { type Bus, registerBusMetrics } from '@godwit/store/bus';
import { type Tracing, traceIds } from '@godwit/store/tracing';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Config } from '../config/config.js';
import { registerBuildInfo } from './build-info.js';
import { createBlobs, createJobServices } from './job-services.js';
import { createTracing } from './observability.js';
import type { Running } from './process.js';
import { openServedDatabases } from './served-databases.js';
import { createBus, createQuestions, metricsAccess, openConnections } from './services.js';

/** Relays the outbox to the broker, and runs jobs. */
export async function serveWorker(
  config: Config,
  log: Logger,
  {
    databases,
    bus,
    blobs,
    registry,
    tracing,
  }: {
    databases: Databases;
    bus: Bus;
    blobs: BlobStore | undefined;
    registry: Registry;
    tracing?: Tracing | undefined;
  },
): Promise<Running & { wake(): void }> {
  const services = createJobServices(config);
  const connections = openConnections(config, log);
  const lingerMs = config.PRESENCE_LINGER_SECONDS * 1_000;
  const kinds = jobKinds({ databases, bus, blobs, readConnected: connections?.readConnected, lingerMs }, services);
  const { jobs: database } = databases;
  const deadLetters = createDeadLetters(database);
  const broker = await openBroker(
    { url: config.BROKER_URL, prefix: config.BROKER_PREFIX, database },
    {
      kinds: Object.keys(kinds),
      deadLetters,
      onError: (error) => log.warn({ err: error }, 'broker error'),
    },
  );
  const relay = startRelay({
    database,
    broker,
    kinds: Object.keys(kinds),
    deadLetters,
    tracing,
    targets: { webhooks: services.webhooks.urls, events: services.webhooks.events },
    onError: (error) => log.warn({ err: error }, 'the outbox could not be relayed'),
  });
  registerQueueMetrics(registry, {
    broker,
    deadLetters,
    database,
    relay,
    readCronSuccesses: () => readCronSuccesses(database),
  });
  const stopWorking = await startWorker({
    broker,
    kinds,
    database,
    metrics: createWorkerMetrics(registry),
    tracing,
    drainMs: config.DRAIN_SECONDS * 1_000,
    onError: (error, { kind, id, attempt, traceparent }) =>
      log.warn({ err: error, kind, job: id, attempt, ...traceIds(traceparent) }, 'a job failed'),
  });
  return {
    wake: () => relay.wake(),
    async stop() {
      await relay.stop();
      await stopWorking();
      await broker.close();
      services.mailer?.close();
      connections?.close();
    },
  };
}

/** The role `worker`: runs only jobs. */
export async function runWorker(config: Config, log: Logger): Promise<Running> {
  const databases = await openServedDatabases(config);
  const bus = createBus(config, log);
  await createQuestions(bus, 'worker').listen();
  const registry = new Registry();
  const blobs = await createBlobs(config);
  const tracing = await createTracing(config, log, 'worker');
  const worker = await serveWorker(config, log, { databases, bus, blobs, registry, tracing });
  collectDefaultMetrics({ register: registry });
  registerBuildInfo(registry);
  registerBusMetrics(registry, bus);
  registerDatabaseMetrics(registry, databases);
  let draining = false;
  const health = await createHealthService({
    mayReadMetrics: metricsAccess(config),
    log,
    registry,
    draining: () => draining,
    check: async () => {
      await databases.health.query('select 1');
      return { bus: bus.up ? 'up' : 'down' };
    },
  });
  await health.listen({ host: config.WORKER_HOST, port: config.WORKER_PORT });
  log.info('the worker runs');
  return {
    async stop() {
      draining = true;
      await worker.stop();
      await tracing?.stop();
      await health.close();
      blobs?.close();
      await bus.close();
      await databases.close();
    },
  };
}
