import {
  type BlobStore,
  createJudge,
  createMemoryCounters,
  createRedisCounters,
  createService,
  createServiceTokenReader,
  createTokenSigner,
  type Databases,
  type Judge,
  listenPlainly,
  recordPolicy,
  registerAnnouncerMetrics,
  registerDatabaseMetrics,
  registerJudgeMetrics,
  type SharedCounters,
  startAnnouncer,
} from '@godwit/store';
import { type Bus, type Questions, registerBusMetrics } from '@godwit/store/bus';
import type { PresenceReader } from '@godwit/store/presence';
import { createClaimsReader } from '@godwit/store/tokens';
import type { Tracing } from '@godwit/store/tracing';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Config } from '../config/config.js';
import { registerBuildInfo } from './build-info.js';
import { openConsole, type ServedGateway } from './console.js';
import { createBlobs } from './job-services.js';
import { createTracing } from './observability.js';
import type { Running } from './process.js';
import { openServedDatabases } from './served-databases.js';
import {
  createBus,
  createQuestions,
  createVerifier,
  metricsAccess,
  openCertificate,
  openPresenceReader,
  tokenOptions,
} from './services.js';

/**
 * Serves the store over HTTP with services that the process has already opened. `internalUrl`: where a gateway of the
 * same process calls it.
 */
export async function serveStore(
  config: Config,
  log: Logger,
  {
    registry,
    audit,
    gateway = () => undefined,
    ...parts
  }: {
    databases: Databases;
    bus: Bus;
    blobs: BlobStore | undefined;
    outboxFilled: () => void;
    tracing?: Tracing | undefined;
    presenceReader: PresenceReader | undefined;
    /** Of the process, if a gateway in it listens on the bus. */
    questions?: Questions;
    registry: Registry;
    audit?: Logger | undefined;
    /** The gateway in the same process, once it serves. */
    gateway?: ServedGateway;
  },
): Promise<Running & { url: string; internalUrl: string }> {
  const tls = await openCertificate(config, log);
  collectDefaultMetrics({ register: registry });
  registerBuildInfo(registry);
  registerBusMetrics(registry, parts.bus);
  registerDatabaseMetrics(registry, parts.databases);
  const judge = openJudge(config, log);
  registerJudgeMetrics(registry, judge);
  const counters = createCounters(config, log);
  let draining = false;
  const { questions = createQuestions(parts.bus, 'store') } = parts;
  const store = {
    ...parts,
    questions,
    judge,
    tokens: createTokenSigner(tokenOptions(config)),
    policy: {
      directMessages: config.DIRECT_MESSAGES,
      users: config.USERS,
      maxUploadBytes: config.UPLOAD_MAX_MB * 1024 ** 2,
      pushEndpoints: pushEndpoints(config),
      quotas: config,
    },
  };
  if (!parts.questions) await questions.listen();
  await recordPolicy(store);
  const readClaims = createClaimsReader(tokenOptions(config));
  const app = await createService({
    store,
    verify: createVerifier(config, readClaims),
    readServiceToken: config.SERVICE_TOKENS === 'accept' ? createServiceTokenReader(readClaims) : undefined,
    internalToken: config.INTERNAL_TOKEN as string,
    serviceKeys: config.SERVICE_KEYS,
    mayReadMetrics: metricsAccess(config),
    trustedProxies: config.TRUSTED_PROXIES,
    counters,
    allowedOrigins: config.ALLOWED_ORIGINS,
    console: openConsole(config, log, gateway),
    tls,
    log,
    ...(audit && { audit }),
    registry,
    draining: () => draining,
  });
  const plain = tls && (await listenPlainly(app));
  const listening = await app.listen({ host: config.STORE_HOST, port: config.STORE_PORT });
  // Fastify does not see that its server speaks TLS.
  const url = tls ? listening.replace(/^http:/, 'https:') : listening;
  const announcer = startAnnouncer({
    store,
    listenUrl: listenUrlOf(config),
    onError: (error) => log.warn({ err: error }, 'announcements could not be published; retrying'),
    onListening(listening, reason) {
      if (listening) log.info('listening for messages that applications send in SQL');
      else log.warn({ err: reason }, 'no notifications from the database; announcements are read every second instead');
    },
  });
  registerAnnouncerMetrics(registry, announcer);
  return {
    url,
    internalUrl: plain?.url ?? url,
    async stop() {
      draining = true;
      const deadline = setTimeout(() => app.server.closeAllConnections(), config.DRAIN_SECONDS * 1_000);
      await app.close();
      await plain?.close();
      tls?.close();
      clearTimeout(deadline);
      await announcer.stop();
      counters.close();
      await judge?.close();
    },
  };
}

/** The endpoints that browsers may register. */
function pushEndpoints({ VAPID_PUBLIC_KEY, PUSH_PRIVATE_ADDRESSES }: Config): 'public' | 'any' | undefined {
  if (!VAPID_PUBLIC_KEY) return undefined;
  return PUSH_PRIVATE_ADDRESSES === 'allow' ? 'any' : 'public';
}

/** The URL on which the store listens for notifications. Undefined: it does not listen. */
function listenUrlOf({ DATABASE_URL, DATABASE_LISTEN_URL = DATABASE_URL }: Config): string | undefined {
  // An embedded database has no other clients that could notify.
  return DATABASE_LISTEN_URL === 'off' || DATABASE_LISTEN_URL.startsWith('pglite:') ? undefined : DATABASE_LISTEN_URL;
}

/** Creates the counters of requests that all stores share: in Redis, or in memory, like the bus. */
function createCounters({ REDIS_URL: url, REDIS_PREFIX: prefix }: Config, log: Logger): SharedCounters {
  if (!url) return createMemoryCounters();
  return createRedisCounters({ url, prefix, onError: (error) => log.warn({ err: error }, 'request counters: error') });
}

/** Opens the endpoint that judges messages; undefined without BEFORE_SEND_URL. */
function openJudge(config: Config, log: Logger): Judge | undefined {
  if (!config.BEFORE_SEND_URL) return undefined;
  return createJudge({
    url: config.BEFORE_SEND_URL,
    secret: config.WEBHOOK_SECRET ?? '',
    whenAway: config.BEFORE_SEND_WHEN_AWAY,
    allowPrivate: config.WEBHOOK_PRIVATE_ADDRESSES === 'allow',
    onAway: (error) => log.warn({ err: error }, 'the endpoint of BEFORE_SEND_URL does not decide about messages'),
  });
}

/** The role `store`: the store's HTTP service over a shared Postgres. */
export async function runStore(config: Config, log: Logger, audit?: Logger): Promise<Running> {
  const databases = await openServedDatabases(config, { replica: true });
  const bus = createBus(config, log);
  const blobs = await createBlobs(config);
  const tracing = await createTracing(config, log, 'store');
  const presenceReader = openPresenceReader(config, log);
  const service = await serveStore(config, log, {
    databases,
    presenceReader,
    bus,
    blobs,
    outboxFilled() {},
    tracing,
    registry: new Registry(),
    audit,
  });
  return {
    async stop() {
      await service.stop();
      presenceReader?.close();
      await tracing?.stop();
      blobs?.close();
      await bus.close();
      await databases.close();
    },
  };
}
