import { isPrivateLiteral } from '@godwit/store/settings';
import { DEVELOPMENT_AUTH_SECRET, DEVELOPMENT_INTERNAL_TOKEN } from './development-secret.js';
import { maskPath } from './mask-url.js';
import type { Role } from './roles.js';
import { publicKeyOf } from './setting-types.js';
import type { Settings } from './settings.js';

const LOOPBACK = /^(127\.|localhost$|::1$)/;

/** Returns the mistakes of settings that are valid one by one, but not together or not for this role. */
export function contradictions(role: Role, config: Settings): string[] {
  const problems: string[] = [];
  const { AUTH_SECRET, AUTH_JWKS_URL, INTERNAL_TOKEN, DATABASE_URL, REDIS_URL } = config;
  const needs = (...names: Role[]) => names.includes(role);
  const embedded = DATABASE_URL.startsWith('pglite:');

  if (AUTH_SECRET && AUTH_JWKS_URL) problems.push('AUTH_SECRET and AUTH_JWKS_URL: set one of them, not both');
  if (needs('gateway', 'store') && !AUTH_SECRET && !AUTH_JWKS_URL) {
    problems.push(`AUTH_SECRET or AUTH_JWKS_URL: role ${role} requires one of them; only role all has a default`);
  }
  if (needs('gateway', 'store') && !INTERNAL_TOKEN) {
    problems.push(`INTERNAL_TOKEN: role ${role} requires it; only role all has a default`);
  }
  if (needs('gateway', 'store') && AUTH_SECRET === DEVELOPMENT_AUTH_SECRET) {
    problems.push('AUTH_SECRET: is the development secret, which is public');
  }
  if (needs('gateway', 'store') && INTERNAL_TOKEN === DEVELOPMENT_INTERNAL_TOKEN) {
    problems.push('INTERNAL_TOKEN: is the development token, which is public');
  }
  const { GATEWAY_HOST, STORE_HOST } = config;
  const open = [GATEWAY_HOST, STORE_HOST].some((host) => !LOOPBACK.test(host));
  const signingKeyIsPublic = !AUTH_JWKS_URL && (!AUTH_SECRET || AUTH_SECRET === DEVELOPMENT_AUTH_SECRET);
  const internalTokenIsPublic = !INTERNAL_TOKEN || INTERNAL_TOKEN === DEVELOPMENT_INTERNAL_TOKEN;
  if (needs('all') && open && (signingKeyIsPublic || internalTokenIsPublic)) {
    problems.push(
      'AUTH_SECRET and INTERNAL_TOKEN: must be set, and not to the development defaults, if GATEWAY_HOST or STORE_HOST is reachable from other machines',
    );
  }
  if (needs('gateway', 'store', 'worker', 'cron', 'users') && !REDIS_URL) {
    problems.push(
      `REDIS_URL: role ${role} requires it to share events with other processes; only role all runs without it`,
    );
  }
  if (needs('store', 'worker', 'cron', 'jobs', 'users') && embedded) {
    problems.push(
      `DATABASE_URL: role ${role} requires postgres://, since PGlite serves only one process; only role all can use it`,
    );
  }
  const { TLS_CERT_FILE, TLS_KEY_FILE, STORE_URL } = config;
  if (Boolean(TLS_CERT_FILE) !== Boolean(TLS_KEY_FILE))
    problems.push('TLS_CERT_FILE and TLS_KEY_FILE: set both of them, or neither');
  if (needs('gateway') && TLS_CERT_FILE && !STORE_URL)
    problems.push('STORE_URL: role gateway requires it with TLS_CERT_FILE: https:// and a name in the certificate');
  if (config.METRICS_ACCESS === 'key' && !config.SERVICE_KEYS.some(({ scopes }) => scopes.includes('metrics')))
    problems.push('METRICS_ACCESS: needs a key of SERVICE_KEYS with the scope metrics');
  if (config.SERVICE_TOKENS === 'accept' && !config.AUTH_ISSUER)
    problems.push('AUTH_ISSUER: is required with SERVICE_TOKENS=accept: the one issuer whose tokens name services');
  if (config.SERVICE_TOKENS === 'accept' && AUTH_JWKS_URL && !config.AUTH_AUDIENCE)
    problems.push(
      'AUTH_AUDIENCE: is required with SERVICE_TOKENS=accept and AUTH_JWKS_URL: the issuer serves others, too',
    );
  const { SMTP_URL, MAIL_FROM, WEBHOOK_URLS, WEBHOOK_SECRET } = config;
  if (SMTP_URL && !MAIL_FROM) problems.push('MAIL_FROM: is required with SMTP_URL: the sender address of mails');
  if (needs('worker') && SMTP_URL && !INTERNAL_TOKEN)
    problems.push('INTERNAL_TOKEN: is required with SMTP_URL: unsubscribe links are signed with it');
  if (needs('worker') && SMTP_URL && !config.PUBLIC_URL)
    problems.push('PUBLIC_URL: is required with SMTP_URL: unsubscribe links begin with it');
  for (const url of WEBHOOK_URLS)
    if (config.WEBHOOK_PRIVATE_ADDRESSES === 'refuse' && isPrivateLiteral(new URL(url)))
      problems.push(`WEBHOOK_URLS: ${maskPath(url)} has a private address: see WEBHOOK_PRIVATE_ADDRESSES`);
  if (WEBHOOK_URLS.length > 0 && !WEBHOOK_SECRET)
    problems.push('WEBHOOK_SECRET: is required with WEBHOOK_URLS: requests are signed with it');
  const { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, VAPID_SUBJECT } = config;
  if (needs('all', 'worker') && VAPID_PUBLIC_KEY && !(VAPID_PRIVATE_KEY && VAPID_SUBJECT))
    problems.push(
      'VAPID_PRIVATE_KEY and VAPID_SUBJECT: are required with VAPID_PUBLIC_KEY: pushes are signed with them',
    );
  if ((VAPID_PRIVATE_KEY || VAPID_SUBJECT) && !VAPID_PUBLIC_KEY)
    problems.push('VAPID_PUBLIC_KEY: is required with VAPID_PRIVATE_KEY and VAPID_SUBJECT');
  if (VAPID_PUBLIC_KEY && VAPID_PRIVATE_KEY && publicKeyOf(VAPID_PRIVATE_KEY) !== VAPID_PUBLIC_KEY)
    problems.push('VAPID_PUBLIC_KEY: does not belong to VAPID_PRIVATE_KEY');
  const { BEFORE_SEND_URL } = config;
  if (BEFORE_SEND_URL && config.WEBHOOK_PRIVATE_ADDRESSES === 'refuse' && isPrivateLiteral(new URL(BEFORE_SEND_URL)))
    problems.push(`BEFORE_SEND_URL: ${maskPath(BEFORE_SEND_URL)} has a private address: see WEBHOOK_PRIVATE_ADDRESSES`);
  if (needs('all', 'store') && BEFORE_SEND_URL && !WEBHOOK_SECRET)
    problems.push('WEBHOOK_SECRET: is required with BEFORE_SEND_URL: requests are signed with it');
  return problems;
}
