import { startGateway } from '@godwit/gateway';
import type { Bus } from '@godwit/store/bus';
import { createStoreClient } from '@godwit/store/client';
import type { Tracing } from '@godwit/store/tracing';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import type { Config } from '../config.js';
import { createTracing } from './observability.js';
import type { Running } from './process.js';
import { createBus, createPresence, createVerifier } from './services.js';

/** Milliseconds between two lines about a store that is unavailable: under load every call fails. */
const STORE_LOG_MS = 10_000;

function atMostEvery<T>(ms: number, tell: (value: T) => void): (value: T) => void {
  let nextAt = Number.NEGATIVE_INFINITY;
  return (value) => {
    if (performance.now() < nextAt) return;
    nextAt = performance.now() + ms;
    tell(value);
  };
}

/** Serves sockets, on a bus that the process has. */
export async function serveGateway(
  config: Config,
  log: Logger,
  bus: Bus,
  storeUrl = config.STORE_URL,
  tracing?: Tracing,
): Promise<Running & { port: number }> {
  const store = createStoreClient({
    url: storeUrl,
    internalToken: config.INTERNAL_TOKEN as string,
    onFailure: atMostEvery(STORE_LOG_MS, (error) => log.warn({ err: error }, 'the store is unavailable')),
  });
  const presence = createPresence(config, bus, log);
  const gateway = await startGateway({
    host: config.GATEWAY_HOST,
    port: config.GATEWAY_PORT,
    bus,
    presence,
    store,
    verify: createVerifier(config),
    log,
    tracing,
    registry: new Registry(),
    setsRoundMs: config.SETS_CHECK_SECONDS * 1_000,
    lingerMs: config.PRESENCE_LINGER_SECONDS * 1_000,
  });
  return {
    port: gateway.port,
    async stop() {
      await gateway.drain({
        limitMs: config.DRAIN_SECONDS * 1_000,
        spreadMs: config.RECONNECT_SPREAD_SECONDS * 1_000,
      });
      await presence.stop();
      await gateway.settled();
      await store.close();
    },
  };
}

/** The role `gateway`: sockets only. */
export async function runGateway(config: Config, log: Logger): Promise<Running> {
  const bus = createBus(config, log);
  const tracing = await createTracing(config, log, 'gateway');
  const gateway = await serveGateway(config, log, bus, config.STORE_URL, tracing);
  return {
    async stop() {
      await gateway.stop();
      await tracing?.stop();
      await bus.close();
    },
  };
}
