import { contradictions } from './contradictions.js';
import { DEVELOPMENT_AUTH_SECRET, DEVELOPMENT_INTERNAL_TOKEN } from './development-secret.js';
import type { Role } from './roles.js';
import { Environment, type Settings } from './settings.js';

/** The configuration of one process, validated and frozen. */
export type Config = Readonly<Settings & { STORE_URL: string; PUBLIC_URL: string }>;

/** Reports all mistakes in the environment at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`invalid configuration:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Reads the configuration of a role from environment variables. An empty variable counts as unset. Throws ConfigError.
 */
export function readConfig(role: Role, environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(
    Object.entries(environment)
      // A value that was read from a file ends with a line break, which is not part of it.
      .map(([name, value]) => [name, value?.replace(/[\r\n]+$/, '')])
      .filter(([, value]) => value !== ''),
  );
  const result = Environment.safeParse(set);
  const problems = result.success
    ? contradictions(role, result.data)
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (!result.success || problems.length > 0) throw new ConfigError(problems);

  const own = `${result.data.TLS_CERT_FILE ? 'https' : 'http'}://127.0.0.1:${result.data.STORE_PORT}`;
  const { STORE_URL = own, PUBLIC_URL = own } = result.data;
  const config = { ...result.data, STORE_URL, PUBLIC_URL: PUBLIC_URL.replace(/\/+$/, '') };
  config.CONSOLE ??= role === 'all' ? 'on' : 'off';
  config.AUTH_REQUIRE_EXP ??= role === 'all' ? 'false' : 'true';
  if (role === 'all' || role === 'token') {
    if (!config.AUTH_SECRET && !config.AUTH_JWKS_URL) config.AUTH_SECRET = DEVELOPMENT_AUTH_SECRET;
    config.INTERNAL_TOKEN ??= DEVELOPMENT_INTERNAL_TOKEN;
    config.BLOBS_URL ??= 'file://./.data/blobs';
  }
  return Object.freeze(config);
}
