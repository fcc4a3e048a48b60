import { checkUserId } from '@godwit/schema';
import { isServiceName, scopeClaim, tokenScopes } from '@godwit/store/settings';
import { signToken } from '@godwit/store/tokens';
import type { Config } from '../config/config.js';

/** For whom a token is: a user, or a service with scopes. */
export type TokenSubject = { user: string; email?: string } | { service: string; scopes: readonly string[] };

/** Prints a development token with a lifetime of `hours`. */
export async function printToken(
  config: Config,
  { json, ...subject }: TokenSubject & { hours: number; json?: boolean },
): Promise<void> {
  const token = await createToken(config, subject);
  process.stdout.write(`${json ? JSON.stringify({ token }) : token}\n`);
}

/** Signs a development token with a lifetime of `hours`. Throws if an id or a scope is invalid, or there is no AUTH_SECRET. */
export async function createToken(config: Config, subject: TokenSubject & { hours: number }): Promise<string> {
  const claims = 'service' in subject ? serviceClaims(subject) : subject;
  if (!('service' in subject)) checkUserId('--user', subject.user);
  if (!config.AUTH_SECRET)
    throw new Error('tokens are signed with AUTH_SECRET; with AUTH_JWKS_URL they come from your identity provider');
  const { AUTH_SECRET: secret, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = config;
  const { user, ...others } = claims;
  return signToken(user, { secret, issuer, audience, lifetimeSeconds: subject.hours * 3_600, ...others });
}

function serviceClaims({ service, scopes }: { service: string; scopes: readonly string[] }) {
  if (!isServiceName(service)) throw new Error('--service: must be 1 to 63 of a-z, 0-9, - and _');
  const unknown = scopes.find((scope) => !tokenScopes.includes(scope as never));
  if (unknown !== undefined) throw new Error(`--scopes: ${unknown} is none of ${tokenScopes.join(', ')}`);
  return { user: `@${service}`, scope: scopeClaim(scopes) };
}
