import type { ServiceKey } from '@godwit/store/settings';
import type { Config } from './config.js';
import { DEVELOPMENT_AUTH_SECRET, DEVELOPMENT_INTERNAL_TOKEN } from './development-secret.js';
import { MASK, maskPath, maskUrl } from './mask-url.js';
import { Environment } from './settings.js';

const SECRETS = ['AUTH_SECRET', 'INTERNAL_TOKEN', 'WEBHOOK_SECRET', 'VAPID_PRIVATE_KEY', 'OTEL_EXPORTER_OTLP_HEADERS'];

/** Returns the configuration as `NAME=value` lines, with all secrets masked, including those in URLs. */
export function describeConfig(config: Config): string {
  return Object.keys(Environment.shape)
    .map((name) => `${name}=${masked(name, config[name as keyof Config])}`)
    .join('\n');
}

function masked(
  name: string,
  value: string | number | readonly string[] | readonly ServiceKey[] | Readonly<Record<string, string>> | undefined,
): string {
  if (value === undefined) return '';
  if (name === 'SERVICE_KEYS')
    return (value as readonly ServiceKey[]).map((one) => `${one.name}:${MASK}:${one.scopes.join(',')}`).join(' ');
  if (typeof value === 'object' && !Array.isArray(value)) {
    const shown = Object.entries(value).map(([key, of]) => `${key}=${SECRETS.includes(name) ? MASK : of}`);
    return shown.join(',');
  }
  if (SECRETS.includes(name))
    return value === DEVELOPMENT_AUTH_SECRET || value === DEVELOPMENT_INTERNAL_TOKEN ? '(development default)' : MASK;
  if (name === 'WEBHOOK_URLS') return (value as readonly string[]).map(maskPath).join(' ');
  if (name === 'BEFORE_SEND_URL') return maskPath(String(value));
  if (Array.isArray(value)) return value.join(' ');
  return name.endsWith('_URL') || name === 'OTEL_EXPORTER_OTLP_ENDPOINT' ? maskUrl(String(value)) : String(value);
}
