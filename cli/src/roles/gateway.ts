import { startGateway } from '@godwit/gateway';
import type { Bus, Questions } from '@godwit/store/bus';
import { createStoreClient } from '@godwit/store/client';
import type { Presence } from '@godwit/store/presence';
import type { Tracing } from '@godwit/store/tracing';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import type { Config } from '../config/config.js';
import { atMostEvery } from './at-most-every.js';
import { registerBuildInfo } from './build-info.js';
import { createTracing } from './observability.js';
import type { Running } from './process.js';
import {
  createBus,
  createPresence,
  createQuestions,
  createVerifier,
  metricsAccess,
  openCertificate,
} from './services.js';

/** Minimum milliseconds between log lines about an unavailable store: under load every call fails. */
const STORE_LOG_MS = 10_000;

/** The parts of a gateway, besides its bus, that are not made from the configuration alone. */
export interface GatewayParts {
  /** Where the store is called. */
  storeUrl?: string;
  tracing?: Tracing | undefined;
  presence?: Presence;
  /** Of the process, if the gateway is not alone in it. */
  questions?: Questions;
  audit?: Logger | undefined;
}

/** Runs a gateway on the given bus. */
export async function serveGateway(
  config: Config,
  log: Logger,
  bus: Bus,
  {
    storeUrl = config.STORE_URL,
    tracing,
    audit,
    presence = createPresence(config, bus, log),
    questions = createQuestions(bus, 'gateway'),
  }: GatewayParts = {},
): Promise<Running & { port: number; metrics: () => Promise<string> }> {
  const registry = new Registry();
  registerBuildInfo(registry);
  const tls = await openCertificate(config, log);
  const store = createStoreClient({
    url: storeUrl,
    internalToken: config.INTERNAL_TOKEN as string,
    onFailure: atMostEvery(STORE_LOG_MS, (error) => log.warn({ err: error }, 'the store is unavailable')),
  });
  const gateway = await startGateway({
    host: config.GATEWAY_HOST,
    port: config.GATEWAY_PORT,
    bus,
    questions,
    presence,
    store,
    verify: createVerifier(config),
    log,
    audit,
    tracing,
    registry,
    setsCheckMs: config.SETS_CHECK_SECONDS * 1_000,
    lingerMs: config.PRESENCE_LINGER_SECONDS * 1_000,
    memberPresence: config.MEMBER_PRESENCE === 'on',
    mayReadMetrics: metricsAccess(config),
    rates: {
      requests: config.USER_REQUESTS_PER_SECOND,
      bytes: config.USER_BYTES_PER_SECOND,
      memberChanges: config.USER_MEMBER_CHANGES_PER_SECOND,
      signalBytes: config.USER_SIGNAL_BYTES_PER_SECOND,
    },
    sendBudgetBytes: config.SEND_BUDGET_MB * 1024 ** 2,
    overloadDelayMs: config.OVERLOAD_DELAY_MS,
    limits: config,
    trustedProxies: config.TRUSTED_PROXIES,
    allowedOrigins: config.ALLOWED_ORIGINS,
    tls,
  });
  return {
    port: gateway.port,
    metrics: () => registry.metrics(),
    async stop() {
      await gateway.drain({
        limitMs: config.DRAIN_SECONDS * 1_000,
        spreadMs: config.RECONNECT_SPREAD_SECONDS * 1_000,
      });
      tls?.close();
      await presence.stop();
      await gateway.settled();
      await store.close();
    },
  };
}

/** The role `gateway`: serves only WebSockets. */
export async function runGateway(config: Config, log: Logger, audit?: Logger): Promise<Running> {
  const bus = createBus(config, log);
  const tracing = await createTracing(config, log, 'gateway');
  const gateway = await serveGateway(config, log, bus, { tracing, audit });
  return {
    async stop() {
      await gateway.stop();
      await tracing?.stop();
      await bus.close();
    },
  };
}
