import { Code, GodwitError } from '@godwit/schema';
import { decodeJwt, type JWTPayload } from 'jose';
import { isService } from './caller.js';
import { isServiceName, type ServiceIdentity, serviceScopes } from './service-keys.js';
import type { ReadClaims } from './token-claims.js';

/** Stands before each scope of ours in the claim `scope`, which other services of the issuer share. */
const PREFIX = 'godwit:';
/** The scopes that a token may carry. Gateways, which serve /metrics too, cannot ask whether a token was revoked. */
export const tokenScopes = serviceScopes.filter((scope) => scope !== 'metrics');

/**
 * The service that a token identifies; undefined if the token does not claim to be a service's. Rejects with
 * UNAUTHENTICATED if it does and is not valid, with UNAVAILABLE if the key server is away.
 */
export type ReadServiceToken = (token: string) => Promise<ServiceIdentity | undefined>;

/**
 * A reader of tokens of services: their `sub` is `@NAME`, which no user's is, and their `scope` holds `godwit:SCOPE` for
 * each scope. A token without `sub` of that form is a user's, whatever its `scope` says: issuers give users scopes for
 * purposes of their own.
 */
export function createServiceTokenReader(read: ReadClaims): ReadServiceToken {
  return async (token) => (claimsToBeService(token) ? serviceOf(await read(token)) : undefined);
}

/** Whether the unverified claims name a service: a user's token is then not verified twice. */
function claimsToBeService(token: string): boolean {
  try {
    const { sub } = decodeJwt(token);
    return typeof sub === 'string' && isService(sub);
  } catch {
    return false;
  }
}

function serviceOf({ sub = '', exp, iat, scope }: JWTPayload): ServiceIdentity {
  const name = sub.slice(1);
  if (!isService(sub) || !isServiceName(name))
    throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'token: the claim sub must be @ and the name of a service');
  // Independent of AUTH_REQUIRE_EXP: what never expires is configured as a key, where its owner can take it out.
  if (exp === undefined)
    throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'token: the claim exp is missing, which a service must have');
  const granted = new Set(typeof scope === 'string' ? scope.split(' ') : []);
  const scopes = tokenScopes.filter((one) => granted.has(PREFIX + one));
  const issuedAt = Math.max(0, Math.floor((iat ?? 0) * 1_000));
  return { name, scopes: new Set<string>(scopes), credential: 'token', issued_at: issuedAt };
}

/** The claim `scope` of a token of a service with scopes. */
export const scopeClaim = (scopes: readonly string[]): string => scopes.map((scope) => PREFIX + scope).join(' ');
