import { DEVELOPMENT_AUTH_SECRET } from '@godwit/schema';
import { z } from 'zod';

/** What a process of `godwit` does. */
export const roles = ['all', 'gateway', 'store', 'worker', 'migrate', 'token'] as const;
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
const secret = z.string().min(32, 'must be at least 32 characters');

const Environment = z.object({
  GATEWAY_HOST: z.string().min(1).default('127.0.0.1'),
  GATEWAY_PORT: port(8080),
  STORE_HOST: z.string().min(1).default('127.0.0.1'),
  STORE_PORT: port(8081),
  STORE_URL: url('http:', 'https:').optional(),
  DATABASE_URL: url('postgres:', 'postgresql:', 'pglite:').default('pglite://./.data'),
  REDIS_URL: url('redis:', 'rediss:').optional(),
  REDIS_PREFIX: z.string().max(64).default('godwit:'),
  BROKER_URL: url('nats:', 'amqp:', 'amqps:').optional(),
  AUTH_SECRET: secret.optional(),
  AUTH_JWKS_URL: url('http:', 'https:').optional(),
  AUTH_ISSUER: z.string().min(1).optional(),
  AUTH_AUDIENCE: z.string().min(1).optional(),
  INTERNAL_TOKEN: secret.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DRAIN_SECONDS: seconds(0, 9_999, 20),
  PRESENCE_LEASE_SECONDS: seconds(1, 600, 10),
  DIRECT_MESSAGES: z.enum(['anyone', 'friends']).default('anyone'),
  USERS: z.enum(['any', 'known']).default('any'),
});

/** The configuration of one process: validated once, frozen, handed down. */
export type Config = Readonly<z.output<typeof Environment> & { STORE_URL: string }>;

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
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = Environment.safeParse(set);
  const problems = result.success
    ? contradictions(role, result.data)
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (!result.success || problems.length > 0) throw new ConfigError(problems);

  const config = { ...result.data, STORE_URL: result.data.STORE_URL ?? `http://127.0.0.1:${result.data.STORE_PORT}` };
  if (role === 'all' || role === 'token') {
    if (!config.AUTH_SECRET && !config.AUTH_JWKS_URL) config.AUTH_SECRET = DEVELOPMENT_AUTH_SECRET;
    config.INTERNAL_TOKEN ??= DEVELOPMENT_INTERNAL_TOKEN;
  }
  return Object.freeze(config);
}

function contradictions(role: Role, config: z.output<typeof Environment>): string[] {
  const problems: string[] = [];
  const { AUTH_SECRET, AUTH_JWKS_URL, INTERNAL_TOKEN, DATABASE_URL, REDIS_URL, BROKER_URL } = config;
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
  if (needs('gateway', 'store', 'worker') && !REDIS_URL) {
    problems.push(
      `REDIS_URL: role ${role} shares events with other processes and needs it; only role all can do without`,
    );
  }
  if (needs('store', 'worker') && embedded) {
    problems.push(
      `DATABASE_URL: role ${role} needs postgres://, since PGlite serves one process; only role all can use it`,
    );
  }
  if (needs('all', 'worker') && BROKER_URL) {
    problems.push('BROKER_URL: this version has the in-process broker only; leave it unset');
  }
  return problems;
}

const SECRETS = ['AUTH_SECRET', 'INTERNAL_TOKEN'];

/** The configuration as lines for people, without secrets and without passwords in URLs. */
export function describeConfig(config: Config): string {
  return Object.keys(Environment.shape)
    .map((name) => `${name}=${masked(name, config[name as keyof Config])}`)
    .join('\n');
}

function masked(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  if (SECRETS.includes(name))
    return value === DEVELOPMENT_AUTH_SECRET || value === DEVELOPMENT_INTERNAL_TOKEN
      ? '(development default)'
      : '********';
  return String(value).replace(/(:\/\/[^:/@]*):[^@]*@/, '$1:********@');
}
