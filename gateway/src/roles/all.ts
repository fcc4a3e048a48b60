import { migrate, openDatabases } from '@godwit/store';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { createBus, type Running } from '../process-parts.js';
import { serveGateway } from './gateway.js';
import { serveStore } from './store.js';
import { serveWorker } from './worker.js';

/** The role `all`: everything in one process, over the same HTTP and the same bus port as in many. */
export async function runAll(
  config: Config,
  log: Logger,
): Promise<Running & { gatewayPort: number; storeUrl: string }> {
  const databases = await openDatabases(config.DATABASE_URL);
  await migrate(databases.writes);
  const bus = createBus(config, log);
  const worker = await serveWorker(log, { databases, bus });
  const store = await serveStore(config, log, { databases, bus, outboxFilled: () => worker.wake() });
  const gateway = await serveGateway(config, log, bus, store.url);
  return {
    gatewayPort: gateway.port,
    storeUrl: store.url,
    async stop() {
      await gateway.stop();
      await store.stop();
      await worker.stop();
      await bus.close();
      await databases.close();
    },
  };
}
