import { createSecretKey, webcrypto } from 'node:crypto';
import { Code, checkId, GodwitError } from '@godwit/schema';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify, SignJWT } from 'jose';

/** Which tokens are good. Exactly one of `secret` and `jwksUrl` is set. */
export interface TokenOptions {
  /** The shared secret of HS256 tokens. */
  secret?: string;
  /** Where the public keys of RS256, ES256 and EdDSA tokens are. */
  jwksUrl?: string;
  /** Checked against `iss` where set. */
  issuer?: string;
  /** Checked against `aud` where set. */
  audience?: string;
}

/** Who a token speaks for, and until when. */
export interface Identity {
  user_id: string;
  /** The user's address, where the token has one that is not said to be unverified; else empty. */
  email: string;
  /** Unix milliseconds; 0: never. */
  expires_at: number;
}

/** Verifies one token, or rejects with UNAUTHENTICATED (UNAVAILABLE where the keys cannot be fetched). */
export type VerifyToken = (token: string) => Promise<Identity>;

/** Tokens are short; what is longer is not worth hashing. */
const MAX_TOKEN_LENGTH = 8_192;

/**
 * A verifier of JSON Web Tokens whose `sub` is the user's id. The algorithm comes from the configuration and never from
 * the token, so that neither `none` nor a public key used as an HMAC secret gets through.
 */
export function createTokenVerifier(options: TokenOptions): VerifyToken {
  const { secret, jwksUrl, issuer, audience } = options;
  // Imported once: any other form of it would be imported for every token.
  const key = secret ? importSecret(secret) : undefined;
  const keys: JWTVerifyGetKey | undefined = jwksUrl ? createRemoteJWKSet(new URL(jwksUrl)) : undefined;
  if (!key === !keys) throw new Error('exactly one of secret and jwksUrl must be set');
  const checks = { issuer, audience, algorithms: key ? ['HS256'] : ['RS256', 'ES256', 'EdDSA'] };

  return async (token) => {
    if (!token) throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'token: is missing');
    if (token.length > MAX_TOKEN_LENGTH) throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'token: is too long');
    try {
      const { payload } = key
        ? await jwtVerify(token, await key, checks)
        : await jwtVerify(token, keys as JWTVerifyGetKey, checks);
      checkId('sub', payload.sub ?? '');
      return { user_id: payload.sub as string, email: emailOf(payload), expires_at: (payload.exp ?? 0) * 1000 };
    } catch (error) {
      throw refusal(error);
    }
  };
}

function importSecret(secret: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return webcrypto.subtle.importKey('raw', Buffer.from(secret), algorithm, false, ['verify']);
}

/** One plain address: whatever else a claim may hold is not written to. */
const ADDRESS = /^[^\s@<>(),;:"[\]\\]{1,64}@[A-Za-z0-9.-]{1,190}$/;

function emailOf({ email, email_verified }: JWTPayload): string {
  return typeof email === 'string' && email_verified !== false && ADDRESS.test(email) ? email : '';
}

function refusal(error: unknown): GodwitError {
  const refused = error instanceof GodwitError || error instanceof errors.JOSEError;
  const unreachable = error instanceof errors.JWKSTimeout || !refused;
  if (unreachable) {
    return new GodwitError(Code.CODE_UNAVAILABLE, 'token: the keys to verify it cannot be fetched', {
      retryAfterMs: 1_000,
      cause: error,
    });
  }
  return new GodwitError(Code.CODE_UNAUTHENTICATED, `token: ${(error as Error).message}`, { cause: error });
}

/** Signs an HS256 token for development and tests. */
export function signToken(
  userId: string,
  options: TokenOptions & { secret: string; lifetimeSeconds: number; email?: string | undefined },
): Promise<string> {
  const token = new SignJWT(options.email ? { email: options.email } : {})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(userId)
    .setIssuedAt();
  token.setExpirationTime(Math.floor(Date.now() / 1000) + options.lifetimeSeconds);
  if (options.issuer) token.setIssuer(options.issuer);
  if (options.audience) token.setAudience(options.audience);
  return token.sign(createSecretKey(options.secret, 'utf8'));
}
