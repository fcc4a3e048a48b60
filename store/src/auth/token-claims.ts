import { webcrypto } from 'node:crypto';
import { Code, GodwitError } from '@godwit/schema';
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { quotas } from '../quotas/quotas.js';
import { readHmacToken } from './hmac-token.js';
import { createKeyServer, KeysUnavailableError } from './key-server.js';

/** The conditions for a valid token. Exactly one of `secret` and `jwksUrl` is set. */
export interface TokenOptions {
  /** The shared secret of HS256 tokens. */
  secret?: string;
  /** URL of the public keys of RS256, ES256 and EdDSA tokens. */
  jwksUrl?: string;
  /** If set, must equal the claim `iss`. */
  issuer?: string;
  /** If set, must be the claim `aud` or one of its entries. */
  audience?: string;
  /** Seconds by which clocks may differ: a token is valid this long before `nbf` and after `exp`. Default 5. */
  leewaySeconds?: number;
  /** Whether a token without `exp` is refused. Default false. */
  requireExpiry?: boolean;
  /**
   * The longest permitted time from a token's `iat` to its `exp`, or from now if it has no `iat`, in seconds. A token
   * without `exp` is longer. 0 (the default): no limit.
   */
  maxLifetimeSeconds?: number;
  /** Bytes of a token: a longer text is not worth hashing. Default `MAX_TOKEN_BYTES`. */
  maxTokenBytes?: number;
  /** Finds the key of a token, instead of a new key server at `jwksUrl`. */
  keys?: JWTVerifyGetKey;
}

/** Reads the claims of one valid token, or rejects: with UNAUTHENTICATED, the token's fault; with UNAVAILABLE, the key server's. */
export type ReadClaims = (token: string) => Promise<JWTPayload>;

/**
 * A reader of signed JSON Web Tokens. The algorithm comes from the configuration and never from the token, so that
 * neither `none` nor a public key used as an HMAC secret gets through.
 */
export function createClaimsReader(options: TokenOptions): ReadClaims {
  const { secret, jwksUrl, issuer, audience, leewaySeconds = 5 } = options;
  const { maxTokenBytes = quotas.MAX_TOKEN_BYTES } = options;
  // Imported once: jose would import any other form of the key for every token.
  const key = secret ? importSecret(secret) : undefined;
  const keys = jwksUrl ? (options.keys ?? createKeyServer(jwksUrl)) : undefined;
  if (!key === !keys) throw new Error('exactly one of secret and jwksUrl must be set');
  const algorithms = key ? ['HS256'] : ['RS256', 'ES256', 'EdDSA'];
  const hmacChecks = { secret: Buffer.from(secret ?? ''), issuer, audience, clockTolerance: leewaySeconds };
  const checks = { issuer, audience, algorithms, clockTolerance: leewaySeconds };
  const read = async (token: string): Promise<JWTPayload> => {
    const ordinary = secret ? readHmacToken(token, hmacChecks) : undefined;
    if (ordinary) return ordinary;
    if (!isBase64url(token))
      throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'must be base64url parts without anything else');
    const { payload } = key
      ? await jwtVerify(token, await key, checks)
      : await jwtVerify(token, keys as JWTVerifyGetKey, checks);
    return payload;
  };
  return async (token) => {
    if (!token) throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'token: is missing');
    if (token.length > maxTokenBytes)
      throw new GodwitError(Code.CODE_UNAUTHENTICATED, `token: is longer than MAX_TOKEN_BYTES, ${maxTokenBytes}`);
    try {
      const payload = await read(token);
      checkLifetime(payload, options);
      return payload;
    } catch (error) {
      throw tokenRefusal(error);
    }
  };
}

/** Whether each part is canonical base64url: jose ignores spaces, padding and unused bits. */
const isBase64url = (token: string) =>
  token.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);

function importSecret(secret: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return webcrypto.subtle.importKey('raw', Buffer.from(secret), algorithm, false, ['verify']);
}

/** Throws UNAUTHENTICATED for a token that is valid for longer than permitted. */
function checkLifetime({ exp, iat }: JWTPayload, options: TokenOptions): void {
  const { requireExpiry = false, maxLifetimeSeconds = 0, leewaySeconds = 5 } = options;
  if (exp === undefined) {
    if (requireExpiry || maxLifetimeSeconds > 0)
      throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'the claim exp is missing: the token would never expire');
    return;
  }
  if (maxLifetimeSeconds === 0) return;
  const now = Date.now() / 1_000;
  // An `iat` in the future would hide how long the token is valid; the clocks may differ a little.
  const lifetime = exp - (iat === undefined ? now : Math.min(iat, now + leewaySeconds));
  if (lifetime <= maxLifetimeSeconds) return;
  const message = `the token is valid for ${Math.ceil(lifetime)} s: at most ${maxLifetimeSeconds} s are permitted`;
  throw new GodwitError(Code.CODE_UNAUTHENTICATED, message);
}

/** The error of a token that was not accepted, without the inner error of a library. */
export function tokenRefusal(error: unknown): GodwitError {
  if (error instanceof KeysUnavailableError) {
    return new GodwitError(Code.CODE_UNAVAILABLE, `token: cannot be verified now: ${error.message}`, {
      retryAfterMs: 1_000,
      cause: error,
    });
  }
  const known = error instanceof GodwitError || error instanceof errors.JOSEError;
  const message = known ? error.message : 'cannot be verified';
  return new GodwitError(Code.CODE_UNAUTHENTICATED, `token: ${message}`, { cause: error });
}
