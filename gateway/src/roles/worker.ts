import {
  assertMigrated,
  createInProcessBroker,
  type Databases,
  openDatabases,
  startRelay,
  startWorker,
} from '@godwit/store';
import type { Bus } from '@godwit/store/bus';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { createBus, type Running } from '../process-parts.js';

/** Relays the outbox to the broker and does the jobs. */
export async function serveWorker(
  log: Logger,
  parts: { databases: Databases; bus: Bus },
): Promise<Running & { wake(): void }> {
  const onError = (error: unknown) => log.warn({ err: error }, 'the broker has trouble');
  const broker = createInProcessBroker(parts.databases.jobs, onError);
  const relay = startRelay(parts.databases.jobs, broker, (error) =>
    log.warn({ err: error }, 'the outbox could not be relayed'),
  );
  const stopWorking = await startWorker(parts, broker, (error, { kind, id, attempt }) =>
    log.warn({ err: error, kind, job: id, attempt }, 'a job failed'),
  );
  return {
    wake: () => relay.wake(),
    async stop() {
      await relay.stop();
      await stopWorking();
      await broker.close();
    },
  };
}

/** The role `worker`: jobs only. */
export async function runWorker(config: Config, log: Logger): Promise<Running> {
  const databases = await openDatabases(config.DATABASE_URL);
  await assertMigrated(databases.jobs);
  const bus = createBus(config, log);
  const worker = await serveWorker(log, { databases, bus });
  log.info('the worker runs');
  return {
    async stop() {
      await worker.stop();
      await bus.close();
      await databases.close();
    },
  };
}
