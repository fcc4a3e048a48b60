import { randomBytes } from 'node:crypto';
import { scopeClaim, tokenScopes } from '@godwit/store/settings';
import { signToken } from '@godwit/store/tokens';
import type { TestSystem } from '../test-system.js';

/** Tokens with the claim `scope`, by the name of their caller: of services, and of a user whose issuer grants it for a purpose of its own. */
export async function scopedTokens({ config }: TestSystem): Promise<[string, string][]> {
  const { AUTH_ISSUER: issuer } = config;
  const sign = (
    subject: string,
    scopes: readonly string[],
    options: { secret?: string; lifetimeSeconds?: number } = {},
  ) =>
    signToken(subject, {
      ...{ secret: config.AUTH_SECRET as string, issuer, lifetimeSeconds: 3_600, scope: scopeClaim(scopes) },
      ...options,
    });
  const all = [...tokenScopes];
  return [
    ['member with scopes', await sign('member', all)],
    ['token with users', await sign('@desk', ['users'])],
    ['token with operator', await sign('@desk', ['operator'])],
    ['token with all scopes', await sign('@desk', all)],
    ['token without scopes', await sign('@desk', [])],
    ['expired token of a service', await sign('@desk', all, { lifetimeSeconds: -60 })],
    ['forged token of a service', await sign('@desk', all, { secret: randomBytes(24).toString('hex') })],
  ];
}
