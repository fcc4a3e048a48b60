import { eventTypes, isPrivateLiteral, parseNatsServers, parsePostgresUrl } from '@godwit/store/settings';
import { z } from 'zod';
import { DEVELOPMENT_AUTH_SECRET } from './development-secret.js';
import { MASK, maskPath, maskUrl } from './mask-url.js';

/** The roles and commands of `godwit`. */
export const roles = ['all', 'gateway', 'store', 'worker', 'cron', 'jobs', 'migrate', 'restored', 'token'] as const;
export type Role = (typeof roles)[number];

/** As the development secret: role `all` alone starts with it. */
const DEVELOPMENT_INTERNAL_TOKEN = 'godwit development token: not for production';

const port = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .refine((value) => value <= 65_535, 'must be at most 65535')
    .default(fallback);
const seconds = (least: number, most: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/, 'must be a number of seconds')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be ${least} to ${most} seconds`)
    .default(fallback);
const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `must be a URL that begins with ${protocols.map((name) => `${name}//`).join(' or ')}`,
  });
/** A database on a server, with parameters that are known; or by another of these protocols. */
const databaseUrl = (...protocols: string[]) =>
  url('postgres:', 'postgresql:', ...protocols).superRefine((text, context) => {
    if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol)) return;
    try {
      parsePostgresUrl(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
    }
  });
const redisServer = url('redis:', 'rediss:');
/** A server; or some servers of a cluster: `redis-cluster://[[USER]:PASSWORD@]HOST[:PORT][,HOST[:PORT] …]`. */
const redisUrl = z.string().refine((text) => {
  const [, scheme, hosts = ''] = /^(rediss?)-cluster:\/\/(?:[^@/]*@)?([^@/]+)$/.exec(text) ?? [];
  if (!scheme) return redisServer.safeParse(text).success;
  return hosts.split(',').every((host) => URL.canParse(`redis://${host}`) && new URL(`redis://${host}`).hostname);
}, 'must be a URL that begins with redis:// or rediss://; for a cluster redis-cluster:// or rediss-cluster://, HOST:PORT,HOST:PORT');
const amqpServer = url('amqp:', 'amqps:');
/** A server of RabbitMQ, or some servers of a NATS cluster. */
const brokerUrl = z.string().superRefine((text, context) => {
  try {
    if (text.startsWith('nats://')) parseNatsServers(text);
    else if (!amqpServer.safeParse(text).success)
      throw new Error('must be a URL that begins with nats://, amqp:// or amqps://');
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
  }
});
const days = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a number of days')
  .transform(Number)
  .refine((value) => value <= 36_500, 'must be at most 36500 days')
  .default(0);
const list = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(item).max(20));
/** `key=value,key=value`, values percent-encoded, as OpenTelemetry has it. */
const pairs = z
  .string()
  .default('')
  .transform((text, context) => {
    const found: Record<string, string> = {};
    for (const pair of text.split(',').filter((part) => part.trim())) {
      const at = pair.indexOf('=');
      try {
        if (at < 1) throw new Error();
        found[pair.slice(0, at).trim()] = decodeURIComponent(pair.slice(at + 1).trim());
      } catch {
        context.addIssue({ code: 'custom', message: 'must be key=value,key=value with percent-encoded values' });
      }
    }
    return found;
  });
const secret = z.string().min(32, 'must be at least 32 characters');

const Environment = z.object({
  GATEWAY_HOST: z.string().min(1).default('127.0.0.1'),
  GATEWAY_PORT: port(8080),
  STORE_HOST: z.string().min(1).default('127.0.0.1'),
  STORE_PORT: port(8081),
  STORE_URL: url('http:', 'https:').optional(),
  DATABASE_URL: databaseUrl('pglite:').default('pglite://./.data/database'),
  DATABASE_REPLICA_URL: databaseUrl().optional(),
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
  INTERNAL_TOKEN: secret.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DRAIN_SECONDS: seconds(0, 9_999, 20),
  RECONNECT_SPREAD_SECONDS: seconds(0, 600, 5),
  SETS_CHECK_SECONDS: seconds(1, 9_999, 300),
  PRESENCE_LEASE_SECONDS: seconds(1, 600, 10),
  PRESENCE_LINGER_SECONDS: seconds(0, 60, 2),
  DIRECT_MESSAGES: z.enum(['anyone', 'friends']).default('anyone'),
  USERS: z.enum(['any', 'known']).default('any'),
  PUBLIC_URL: url('http:', 'https:').optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^@\r\n]+@[^@\s]+$/, 'must be an e-mail address')
    .optional(),
  NOTIFY_QUIET_SECONDS: seconds(0, 9_999, 300),
  NOTIFY_MAX_SECONDS: seconds(0, 9_999, 1_800),
  WEBHOOK_URLS: list(url('http:', 'https:')),
  WEBHOOK_SECRET: z.string().min(24, 'must be at least 24 characters').optional(),
  WEBHOOK_EVENTS: list(z.enum(eventTypes)),
  WEBHOOK_PRIVATE_ADDRESSES: z.enum(['refuse', 'allow']).default('refuse'),
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

/** The configuration of one process: validated once, frozen, handed down. */
export type Config = Readonly<z.output<typeof Environment> & { STORE_URL: string; PUBLIC_URL: string }>;

/** Every mistake in the environment, at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`the configuration is wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Reads the configuration of a role from environment variables. An empty one counts as unset. Throws ConfigError. */
export function readConfig(role: Role, environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(
    Object.entries(environment)
      // A setting that was read from a file ends with a line break, which is no part of it.
      .map(([name, value]) => [name, value?.replace(/[\r\n]+$/, '')])
      .filter(([, value]) => value !== ''),
  );
  const result = Environment.safeParse(set);
  const problems = result.success
    ? contradictions(role, result.data)
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (!result.success || problems.length > 0) throw new ConfigError(problems);

  const own = `http://127.0.0.1:${result.data.STORE_PORT}`;
  const { STORE_URL = own, PUBLIC_URL = own } = result.data;
  const config = { ...result.data, STORE_URL, PUBLIC_URL: PUBLIC_URL.replace(/\/+$/, '') };
  if (role === 'all' || role === 'token') {
    if (!config.AUTH_SECRET && !config.AUTH_JWKS_URL) config.AUTH_SECRET = DEVELOPMENT_AUTH_SECRET;
    config.INTERNAL_TOKEN ??= DEVELOPMENT_INTERNAL_TOKEN;
    config.BLOBS_URL ??= 'file://./.data/blobs';
  }
  return Object.freeze(config);
}

const LOOPBACK = /^(127\.|localhost$|::1$)/;

function contradictions(role: Role, config: z.output<typeof Environment>): string[] {
  const problems: string[] = [];
  const { AUTH_SECRET, AUTH_JWKS_URL, INTERNAL_TOKEN, DATABASE_URL, REDIS_URL } = config;
  const needs = (...names: Role[]) => names.includes(role);
  const embedded = DATABASE_URL.startsWith('pglite:');

  if (AUTH_SECRET && AUTH_JWKS_URL) problems.push('AUTH_SECRET and AUTH_JWKS_URL: set one of them, not both');
  if (needs('gateway', 'store') && !AUTH_SECRET && !AUTH_JWKS_URL) {
    problems.push(`AUTH_SECRET or AUTH_JWKS_URL: role ${role} needs one; only role all has a default`);
  }
  if (needs('gateway', 'store') && !INTERNAL_TOKEN) {
    problems.push(`INTERNAL_TOKEN: role ${role} needs one; only role all has a default`);
  }
  if (needs('gateway', 'store') && AUTH_SECRET === DEVELOPMENT_AUTH_SECRET) {
    problems.push('AUTH_SECRET: is the development secret, which everybody knows');
  }
  if (needs('gateway', 'store') && INTERNAL_TOKEN === DEVELOPMENT_INTERNAL_TOKEN) {
    problems.push('INTERNAL_TOKEN: is the development token, which everybody knows');
  }
  const { GATEWAY_HOST, STORE_HOST } = config;
  const open = [GATEWAY_HOST, STORE_HOST].some((host) => !LOOPBACK.test(host));
  const anybodySigns = !AUTH_JWKS_URL && (!AUTH_SECRET || AUTH_SECRET === DEVELOPMENT_AUTH_SECRET);
  const anybodyCalls = !INTERNAL_TOKEN || INTERNAL_TOKEN === DEVELOPMENT_INTERNAL_TOKEN;
  if (needs('all') && open && (anybodySigns || anybodyCalls)) {
    problems.push(
      'AUTH_SECRET and INTERNAL_TOKEN: must be set, and not to the development ones, where GATEWAY_HOST or STORE_HOST is open to other machines',
    );
  }
  if (needs('gateway', 'store', 'worker', 'cron') && !REDIS_URL) {
    problems.push(
      `REDIS_URL: role ${role} shares events with other processes and needs it; only role all can do without`,
    );
  }
  if (needs('store', 'worker', 'cron', 'jobs') && embedded) {
    problems.push(
      `DATABASE_URL: role ${role} needs postgres://, since PGlite serves one process; only role all can use it`,
    );
  }
  const { SMTP_URL, MAIL_FROM, WEBHOOK_URLS, WEBHOOK_SECRET } = config;
  if (SMTP_URL && !MAIL_FROM) problems.push('MAIL_FROM: is needed with SMTP_URL: the address that mail comes from');
  if (needs('worker') && SMTP_URL && !INTERNAL_TOKEN)
    problems.push('INTERNAL_TOKEN: is needed with SMTP_URL: unsubscribe links are signed with it');
  if (needs('worker') && SMTP_URL && !config.PUBLIC_URL)
    problems.push('PUBLIC_URL: is needed with SMTP_URL: unsubscribe links begin with it');
  for (const url of WEBHOOK_URLS)
    if (config.WEBHOOK_PRIVATE_ADDRESSES === 'refuse' && isPrivateLiteral(new URL(url)))
      problems.push(`WEBHOOK_URLS: ${maskPath(url)} is at a private address: see WEBHOOK_PRIVATE_ADDRESSES`);
  if (WEBHOOK_URLS.length > 0 && !WEBHOOK_SECRET)
    problems.push('WEBHOOK_SECRET: is needed with WEBHOOK_URLS: requests are signed with it');
  return problems;
}

const SECRETS = ['AUTH_SECRET', 'INTERNAL_TOKEN', 'WEBHOOK_SECRET', 'OTEL_EXPORTER_OTLP_HEADERS'];

/** The configuration as lines for people, without secrets, also those in URLs. */
export function describeConfig(config: Config): string {
  return Object.keys(Environment.shape)
    .map((name) => `${name}=${masked(name, config[name as keyof Config])}`)
    .join('\n');
}

function masked(
  name: string,
  value: string | number | readonly string[] | Readonly<Record<string, string>> | undefined,
): string {
  if (value === undefined) return '';
  if (typeof value === 'object' && !Array.isArray(value)) {
    const shown = Object.entries(value).map(([key, of]) => `${key}=${SECRETS.includes(name) ? MASK : of}`);
    return shown.join(',');
  }
  if (SECRETS.includes(name))
    return value === DEVELOPMENT_AUTH_SECRET || value === DEVELOPMENT_INTERNAL_TOKEN ? '(development default)' : MASK;
  if (name === 'WEBHOOK_URLS') return (value as readonly string[]).map(maskPath).join(' ');
  if (Array.isArray(value)) return value.join(' ');
  return name.endsWith('_URL') || name === 'OTEL_EXPORTER_OTLP_ENDPOINT' ? maskUrl(String(value)) : String(value);
}
