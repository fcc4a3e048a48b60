import { type Bus, createMemoryBus, createRedisBus } from '@godwit/store/bus';
import { createMemoryPresence, createRedisPresence, openRedisConnections, type Presence } from '@godwit/store/presence';
import { createTokenVerifier, type VerifyToken } from '@godwit/store/tokens';
import { openTracing, type Tracing } from '@godwit/store/tracing';
import { type Logger, pino } from 'pino';
import type { Config } from './config.js';

/** The log of a process: JSON, one line an event; pretty on a terminal. */
export async function createLog(config: Config, role: string): Promise<Logger> {
  const options = { level: config.LOG_LEVEL, base: { role, pid: process.pid } };
  if (!process.stdout.isTTY) return pino(options);
  const { default: pretty } = await import('pino-pretty');
  return pino(options, pretty({ ignore: 'pid' }));
}

/** What traces, where OTEL_EXPORTER_OTLP_ENDPOINT says where to. */
export async function createTracing(config: Config, log: Logger, role: string): Promise<Tracing | undefined> {
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!endpoint) return undefined;
  return openTracing({
    endpoint,
    headers: config.OTEL_EXPORTER_OTLP_HEADERS,
    serviceName: config.OTEL_SERVICE_NAME ?? `godwit-${role}`,
    resourceAttributes: config.OTEL_RESOURCE_ATTRIBUTES,
    sampler: config.OTEL_TRACES_SAMPLER,
    ratio: config.OTEL_TRACES_SAMPLER_ARG,
    onError: (error) => log.warn({ err: error }, 'spans could not be handed over'),
  });
}

/** The bus that is configured: Redis, or memory within this process. */
export function createBus(config: Config, log: Logger): Bus {
  if (!config.REDIS_URL) return createMemoryBus();
  const onError = (error: Error) => log.warn({ err: error }, 'the bus has trouble');
  return createRedisBus({ url: config.REDIS_URL, prefix: config.REDIS_PREFIX, onError });
}

/** Who is online, kept where the bus is. */
export function createPresence(config: Config, bus: Bus, log: Logger): Presence {
  if (!config.REDIS_URL) return createMemoryPresence(bus);
  const onError = (error: unknown) => log.warn({ err: error }, 'presence has trouble');
  const leaseMs = config.PRESENCE_LEASE_SECONDS * 1_000;
  return createRedisPresence({ url: config.REDIS_URL, prefix: config.REDIS_PREFIX, leaseMs, onError });
}

/** Connection look-ups for jobs; undefined within one process, where the bus tells. */
export function openConnections(config: Config, log: Logger): ReturnType<typeof openRedisConnections> | undefined {
  const { REDIS_URL: url, REDIS_PREFIX: prefix } = config;
  if (!url) return undefined;
  const onError = (error: unknown) => log.warn({ err: error }, 'presence has trouble');
  return openRedisConnections({ url, prefix, leaseMs: config.PRESENCE_LEASE_SECONDS * 1_000, onError });
}

/** The verifier of users' tokens that is configured. */
export function createVerifier(config: Config): VerifyToken {
  const { AUTH_SECRET, AUTH_JWKS_URL, AUTH_ISSUER, AUTH_AUDIENCE, AUTH_LEEWAY_SECONDS } = config;
  return createTokenVerifier({
    secret: AUTH_SECRET,
    jwksUrl: AUTH_JWKS_URL,
    issuer: AUTH_ISSUER,
    audience: AUTH_AUDIENCE,
    leewaySeconds: AUTH_LEEWAY_SECONDS,
  });
}

/** A part of a process that runs. */
export interface Running {
  /** Finishes what is in flight, and ends. */
  stop(): Promise<void>;
  /** Resolves with the reason when it cannot go on in this process. */
  lost?: Promise<Error> | undefined;
}

/**
 * Lets SIGTERM and SIGINT end the process at once, as they do by themselves except for the first process of a container;
 * until what it returns is called.
 */
export function endOnSignal(): () => void {
  const end = () => process.exit(1);
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  return () => {
    process.off('SIGTERM', end);
    process.off('SIGINT', end);
  };
}

/**
 * Runs until SIGTERM or SIGINT, then stops in good order; a second signal ends the process at once. Rejects with the reason
 * where it is lost: nothing of it can be finished, and whoever starts it again has all that was acknowledged.
 */
export async function runUntilSignal(log: Logger, running: Running): Promise<void> {
  const signal = await new Promise<string | Error>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
    running.lost?.then(resolve);
  });
  if (signal instanceof Error) throw signal;
  log.info({ signal }, 'draining');
  endOnSignal();
  await running.stop();
  log.info('ended');
}
