import { connectionLimits, DEFAULT_USER_RATES, OVERLOAD_DELAY_MS } from '@godwit/gateway/limits';
import { eventTypes, quotas } from '@godwit/store/settings';
import { z } from 'zod';
import {
  base64url,
  brokerUrl,
  count,
  databaseUrl,
  days,
  ipRange,
  limit,
  list,
  offOr,
  origin,
  pairs,
  port,
  redisUrl,
  seconds,
  secret,
  serviceKeys,
  url,
} from './setting-types.js';

/** Every environment variable that Godwit reads, with its type, bounds and default. */
export const Environment = z.object({
  GATEWAY_HOST: z.string().min(1).default('127.0.0.1'),
  GATEWAY_PORT: port(8080),
  STORE_HOST: z.string().min(1).default('127.0.0.1'),
  STORE_PORT: port(8081),
  STORE_URL: url('http:', 'https:').optional(),
  DATABASE_URL: databaseUrl('pglite:').default('pglite://./.data/database'),
  DATABASE_REPLICA_URL: databaseUrl().optional(),
  DATABASE_LISTEN_URL: offOr(databaseUrl()).optional(),
  DATABASE_UNSAFE: z.enum(['refuse', 'allow']).default('refuse'),
  REDIS_URL: redisUrl.optional(),
  REDIS_PREFIX: z.string().max(64).default('godwit:'),
  BROKER_URL: brokerUrl.optional(),
  BROKER_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,32}$/, 'must be 1 to 32 letters, digits, - and _')
    .default('godwit'),
  BLOBS_URL: z
    .string()
    .regex(/^(file:\/\/.+|s3:\/\/[a-z0-9][a-z0-9.-]+(\/.*)?)$/, 'must be file://FOLDER or s3://BUCKET[/PREFIX]')
    .optional(),
  UPLOAD_MAX_MB: z
    .string()
    .regex(/^\d{1,4}$/, 'must be a number of MiB')
    .transform(Number)
    .refine((value) => value >= 1 && value <= 4_096, 'must be 1 to 4096 MiB')
    .default(25),
  WORKER_HOST: z.string().min(1).default('127.0.0.1'),
  WORKER_PORT: port(8082),
  AUTH_SECRET: secret.optional(),
  AUTH_JWKS_URL: url('http:', 'https:').optional(),
  AUTH_ISSUER: z.string().min(1).optional(),
  AUTH_AUDIENCE: z.string().min(1).optional(),
  AUTH_LEEWAY_SECONDS: seconds(0, 300, 5),
  AUTH_REQUIRE_EXP: z.enum(['true', 'false']).optional(),
  AUTH_MAX_LIFETIME_SECONDS: z
    .string()
    .regex(/^\d{1,9}$/, 'must be a number of seconds')
    .transform(Number)
    .default(0),
  INTERNAL_TOKEN: secret.optional(),
  SERVICE_KEYS: serviceKeys,
  SERVICE_TOKENS: z.enum(['refuse', 'accept']).default('refuse'),
  METRICS_ACCESS: z.enum(['open', 'key']).default('open'),
  USER_REQUESTS_PER_SECOND: count(1_000_000_000, DEFAULT_USER_RATES.requests),
  USER_BYTES_PER_SECOND: count(1_000_000_000_000, DEFAULT_USER_RATES.bytes),
  USER_MEMBER_CHANGES_PER_SECOND: count(1_000_000_000, DEFAULT_USER_RATES.memberChanges),
  USER_SIGNAL_BYTES_PER_SECOND: count(1_000_000_000_000, DEFAULT_USER_RATES.signalBytes),
  SEND_BUDGET_MB: count(1_000_000, 256),
  OVERLOAD_DELAY_MS: count(60_000, OVERLOAD_DELAY_MS),
  MAX_CONNECTIONS: limit(connectionLimits.MAX_CONNECTIONS),
  MAX_CONNECTIONS_PER_ADDRESS: limit(connectionLimits.MAX_CONNECTIONS_PER_ADDRESS),
  MAX_UNAUTHENTICATED: limit(connectionLimits.MAX_UNAUTHENTICATED),
  HANDSHAKES_PER_SECOND: limit(connectionLimits.HANDSHAKES_PER_SECOND),
  MAX_SESSIONS_PER_USER: limit(connectionLimits.MAX_SESSIONS_PER_USER),
  MAX_CONVERSATION_MEMBERS: limit(quotas.MAX_CONVERSATION_MEMBERS),
  MAX_USER_CONVERSATIONS: limit(quotas.MAX_USER_CONVERSATIONS),
  MAX_USERS_ADDED_PER_DAY: limit(quotas.MAX_USERS_ADDED_PER_DAY),
  MAX_JOINS_PER_DAY: limit(quotas.MAX_JOINS_PER_DAY),
  MAX_FRIEND_REQUESTS_SENT: limit(quotas.MAX_FRIEND_REQUESTS_SENT),
  MAX_FRIEND_REQUESTS_RECEIVED: limit(quotas.MAX_FRIEND_REQUESTS_RECEIVED),
  MAX_STORED_MB: limit(quotas.MAX_STORED_MB),
  MAX_UNSENT_UPLOADS: limit(quotas.MAX_UNSENT_UPLOADS),
  MAX_UNSENT_MB: limit(quotas.MAX_UNSENT_MB),
  MAX_EXPORTS_PER_DAY: limit(quotas.MAX_EXPORTS_PER_DAY),
  MAX_UNFINISHED_JOBS: limit(quotas.MAX_UNFINISHED_JOBS),
  HTTP_REQUESTS_PER_SECOND: limit(quotas.HTTP_REQUESTS_PER_SECOND),
  HTTP_MEMBER_CHANGES_PER_MINUTE: limit(quotas.HTTP_MEMBER_CHANGES_PER_MINUTE),
  HTTP_REQUESTS_PER_ADDRESS: limit(quotas.HTTP_REQUESTS_PER_ADDRESS),
  FAILED_AUTHENTICATIONS_PER_MINUTE: limit(quotas.FAILED_AUTHENTICATIONS_PER_MINUTE),
  MAX_TOKEN_BYTES: limit(quotas.MAX_TOKEN_BYTES),
  TRUSTED_PROXIES: list(ipRange, 100),
  ALLOWED_ORIGINS: list(origin, 100),
  TLS_CERT_FILE: z.string().min(1).optional(),
  TLS_KEY_FILE: z.string().min(1).optional(),
  CONSOLE: z.enum(['on', 'off']).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  AUDIT_LOG: z
    .string()
    .regex(/^(stdout|stderr|\.{0,2}\/.+)$/, 'must be stdout, stderr, or the path of a file with a / in front')
    .default('stdout'),
  DRAIN_SECONDS: seconds(0, 9_999, 20),
  RECONNECT_SPREAD_SECONDS: seconds(0, 600, 5),
  SETS_CHECK_SECONDS: seconds(1, 9_999, 300),
  PRESENCE_LEASE_SECONDS: seconds(1, 600, 10),
  PRESENCE_LINGER_SECONDS: seconds(0, 60, 2),
  DIRECT_MESSAGES: z.enum(['anyone', 'friends']).default('anyone'),
  MEMBER_PRESENCE: z.enum(['on', 'off']).default('on'),
  USERS: z.enum(['any', 'known']).default('any'),
  PUBLIC_URL: url('http:', 'https:').optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^@\r\n]+@[^@\s]+$/, 'must be an e-mail address')
    .optional(),
  NOTIFY_QUIET_SECONDS: seconds(0, 9_999, 300),
  NOTIFY_MAX_SECONDS: seconds(0, 9_999, 1_800),
  ERASURE_SETTLE_SECONDS: seconds(0, 9_999, 30),
  WEBHOOK_URLS: list(url('http:', 'https:')),
  WEBHOOK_SECRET: z.string().min(24, 'must be at least 24 characters').optional(),
  WEBHOOK_EVENTS: list(z.enum(eventTypes)),
  WEBHOOK_PRIVATE_ADDRESSES: z.enum(['refuse', 'allow']).default('refuse'),
  VAPID_PUBLIC_KEY: base64url(65).optional(),
  VAPID_PRIVATE_KEY: base64url(32).optional(),
  VAPID_SUBJECT: url('https:', 'mailto:').optional(),
  PUSH_TEXT: z.enum(['on', 'off']).default('on'),
  PUSH_PRIVATE_ADDRESSES: z.enum(['refuse', 'allow']).default('refuse'),
  BEFORE_SEND_URL: url('http:', 'https:').optional(),
  BEFORE_SEND_WHEN_AWAY: z.enum(['refuse', 'allow']).default('refuse'),
  RETENTION_DAYS: days,
  OTEL_EXPORTER_OTLP_ENDPOINT: url('http:', 'https:').optional(),
  OTEL_EXPORTER_OTLP_HEADERS: pairs,
  OTEL_SERVICE_NAME: z.string().min(1).max(255).optional(),
  OTEL_RESOURCE_ATTRIBUTES: pairs,
  OTEL_TRACES_SAMPLER: z
    .enum([
      'always_on',
      'always_off',
      'traceidratio',
      'parentbased_always_on',
      'parentbased_always_off',
      'parentbased_traceidratio',
    ])
    .default('parentbased_always_on'),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .regex(/^\d{1,3}(\.\d{1,12})?$/, 'must be a number')
    .transform(Number)
    .refine((value) => value <= 1, 'must be 0 to 1')
    .default(1),
});

/** The settings of the environment, each valid by itself. */
export type Settings = z.output<typeof Environment>;
