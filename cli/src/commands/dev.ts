import { createHmac } from 'node:crypto';
import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import { runAll } from '../roles/all.js';
import type { Running } from '../roles/process.js';
import { paint, printLine } from '../terminal.js';
import { createToken } from './token.js';

/** Hours for which the tokens of `godwit dev` are valid: a week. */
const HOURS = 7 * 24;

/** The name of the service whose key `godwit dev` prints. */
const SERVICE = 'dev';

/** The settings of role `all` with a service key for development, which is the same after each start. */
export function developmentConfig(config: Config): Config {
  const key = developmentKey(config);
  if (!key || config.SERVICE_KEYS.length > 0) return config;
  return Object.freeze({ ...config, SERVICE_KEYS: [{ name: SERVICE, key, scopes: ALL_SCOPES }] });
}

const ALL_SCOPES = ['messages', 'conversations', 'users', 'notifications', 'tokens', 'operator', 'metrics'] as const;

/** As secret as AUTH_SECRET: knowing one is as good as knowing the other. */
function developmentKey({ AUTH_SECRET }: Config): string | undefined {
  if (!AUTH_SECRET) return undefined;
  return createHmac('sha256', AUTH_SECRET).update('the service key of godwit dev').digest('base64url');
}

/** Runs role `all`, and prints its addresses, tokens of users, and what to do next. */
export async function runDev(config: Config, log: Logger, audit: Logger, users: readonly string[]): Promise<Running> {
  const running = await runAll(config, log, audit);
  for (const line of await welcome(config, running, users)) printLine(line);
  return running;
}

async function welcome(
  config: Config,
  { gatewayPort, storeUrl }: { gatewayPort: number; storeUrl: string },
  users: readonly string[],
): Promise<string[]> {
  const scheme = config.TLS_CERT_FILE ? 'wss' : 'ws';
  const url = `${scheme}://${config.GATEWAY_HOST}:${gatewayPort}/v1/ws`;
  const title = (text: string) => paint('bold', text);
  const lines = [
    '',
    `${title('Godwit is ready.')} Ctrl-C ends it; its data is in ${config.DATABASE_URL.replace('pglite://', '')}.`,
    '',
    `  WebSocket  ${url}`,
    `  HTTP API   ${storeUrl} (documentation at ${storeUrl}/docs/)`,
    '',
  ];
  if (!config.AUTH_SECRET) return [...lines, 'Tokens come from your identity provider: AUTH_JWKS_URL is set.', ''];
  lines.push(title(`Tokens for a week, for the SDK and for --token:`));
  for (const user of users) lines.push(`  ${user}  ${await createToken(config, { user, hours: HOURS })}`);
  const [first = 'alice', second = 'bob'] = users;
  const isDefault = gatewayPort === 8080 && storeUrl.endsWith(':8081') && scheme === 'ws';
  lines.push('', title('In other terminals:'));
  if (!isDefault) lines.push(`  export GODWIT_URL=${url} GODWIT_HTTP_URL=${storeUrl}`);
  lines.push(
    `  godwit connect --user ${second}`,
    `  godwit send --user ${first} @${second} hello`,
    `  godwit tail --user ${first} @${second}`,
    '  godwit top',
  );
  const [service] = config.SERVICE_KEYS;
  if (service?.name === SERVICE && service.key === developmentKey(config))
    lines.push('', title('As a backend (users, jobs, webhooks):'), `  export GODWIT_KEY=${service.key}`);
  return [...lines, ''];
}
