import { type BlobStore, createMailer, type JobServices, openBlobs } from '@godwit/store';
import { type Bus, createMemoryBus, createRedisBus } from '@godwit/store/bus';
import { createMemoryPresence, createRedisPresence, openRedisConnections, type Presence } from '@godwit/store/presence';
import { createTokenVerifier, type VerifyToken } from '@godwit/store/tokens';
import type { Logger } from 'pino';
import type { Config } from '../config.js';

/** The bus that is configured: Redis, or memory within this process. */
export function createBus(config: Config, log: Logger): Bus {
  if (!config.REDIS_URL) return createMemoryBus();
  const onError = (error: Error) => log.warn({ err: error }, 'the bus has trouble');
  return createRedisBus({ url: config.REDIS_URL, prefix: config.REDIS_PREFIX, onError });
}

/** The presence that is configured: kept where the bus is. */
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

/** The services beyond the database that jobs use, as configured. */
export function createJobServices(config: Config): JobServices {
  const { SMTP_URL: url, MAIL_FROM: from, PUBLIC_URL: publicUrl, INTERNAL_TOKEN: secret } = config;
  return {
    mailer: url ? createMailer({ url, from: from as string, publicUrl, secret: secret as string }) : undefined,
    webhooks: {
      urls: config.WEBHOOK_URLS,
      secret: config.WEBHOOK_SECRET ?? '',
      events: config.WEBHOOK_EVENTS,
      allowPrivate: config.WEBHOOK_PRIVATE_ADDRESSES === 'allow',
    },
  };
}

/** Where files are kept; undefined: nowhere. */
export async function createBlobs({ BLOBS_URL }: Config): Promise<BlobStore | undefined> {
  return BLOBS_URL ? openBlobs(BLOBS_URL) : undefined;
}

/** The settings of cron tasks. */
export function cronSettings(config: Config) {
  return {
    retentionDays: config.RETENTION_DAYS,
    notifyQuietSeconds: config.NOTIFY_QUIET_SECONDS,
    notifyMaxSeconds: config.NOTIFY_MAX_SECONDS,
  };
}
