// The services that gateways use, too: nothing here loads the store.
import { type Bus, createMemoryBus, createRedisBus, Questions } from '@godwit/store/bus';
import {
  createMemoryPresence,
  createRedisPresence,
  openRedisConnections,
  openRedisPresenceReader,
  type Presence,
} from '@godwit/store/presence';
import { createScopeCheck } from '@godwit/store/settings';
import { CertificateFiles } from '@godwit/store/tls';
import { createTokenVerifier, type ReadClaims, type TokenOptions, type VerifyToken } from '@godwit/store/tokens';
import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import type { ServedRole } from '../config/roles.js';
import { readVersion } from './build-info.js';

/** Creates the configured bus: over Redis, or in memory within this process. */
export function createBus(config: Config, log: Logger): Bus {
  if (!config.REDIS_URL) return createMemoryBus();
  const onError = (error: Error) => log.warn({ err: error }, 'bus connection error');
  return createRedisBus({ url: config.REDIS_URL, prefix: config.REDIS_PREFIX, onError });
}

/** Creates what asks and answers operators' questions in a process of a role. */
export const createQuestions = (bus: Bus, role: ServedRole): Questions =>
  new Questions({ bus, role, version: readVersion() });

/** Creates the configured presence: in Redis, or in memory, like the bus. */
export function createPresence(config: Config, bus: Bus, log: Logger): Presence {
  if (!config.REDIS_URL) return createMemoryPresence(bus);
  const onError = (error: unknown) => log.warn({ err: error }, 'presence error');
  const leaseMs = config.PRESENCE_LEASE_SECONDS * 1_000;
  return createRedisPresence({ url: config.REDIS_URL, prefix: config.REDIS_PREFIX, leaseMs, onError });
}

/** Opens the reader of presence for the store; undefined without Redis. */
export function openPresenceReader(
  config: Config,
  log: Logger,
): ReturnType<typeof openRedisPresenceReader> | undefined {
  const { REDIS_URL: url, REDIS_PREFIX: prefix } = config;
  if (!url) return undefined;
  return openRedisPresenceReader({ url, prefix, onError: (error) => log.warn({ err: error }, 'presence error') });
}

/** Opens the look-up of users' connections for jobs; undefined within one process, where the bus knows them. */
export function openConnections(config: Config, log: Logger): ReturnType<typeof openRedisConnections> | undefined {
  const { REDIS_URL: url, REDIS_PREFIX: prefix } = config;
  if (!url) return undefined;
  const onError = (error: unknown) => log.warn({ err: error }, 'presence error');
  return openRedisConnections({ url, prefix, leaseMs: config.PRESENCE_LEASE_SECONDS * 1_000, onError });
}

/** Opens the configured certificate of a port; undefined: the port has no TLS. Rejects if its files cannot be used. */
export async function openCertificate(config: Config, log: Logger): Promise<CertificateFiles | undefined> {
  const { TLS_CERT_FILE: certFile, TLS_KEY_FILE: keyFile } = config;
  return certFile && keyFile ? CertificateFiles.open({ certFile, keyFile, log }) : undefined;
}

/** Creates the configured verifier of users' tokens. `read`: a reader to share with other verifiers. */
export function createVerifier(config: Config, read?: ReadClaims): VerifyToken {
  return createTokenVerifier(tokenOptions(config), read);
}

/** The conditions for tokens, as configured. */
export function tokenOptions(config: Config): TokenOptions {
  const { AUTH_SECRET, AUTH_JWKS_URL, AUTH_ISSUER, AUTH_AUDIENCE, AUTH_LEEWAY_SECONDS } = config;
  const { AUTH_REQUIRE_EXP, AUTH_MAX_LIFETIME_SECONDS } = config;
  return {
    secret: AUTH_SECRET,
    jwksUrl: AUTH_JWKS_URL,
    issuer: AUTH_ISSUER,
    audience: AUTH_AUDIENCE,
    leewaySeconds: AUTH_LEEWAY_SECONDS,
    requireExpiry: AUTH_REQUIRE_EXP === 'true',
    maxLifetimeSeconds: AUTH_MAX_LIFETIME_SECONDS,
    maxTokenBytes: config.MAX_TOKEN_BYTES,
  };
}

/** Decides who may read /metrics; undefined: everybody who reaches the port. */
export function metricsAccess(config: Config): ((authorization: string | undefined) => boolean) | undefined {
  return config.METRICS_ACCESS === 'key' ? createScopeCheck(config.SERVICE_KEYS, 'metrics') : undefined;
}
