import { createSecretKey, webcrypto } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { Code, checkUserId, GodwitError } from '@godwit/schema';
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify, SignJWT } from 'jose';
import { readHmacToken } from './hmac-token.js';
import { createKeyServer, KeysUnavailableError } from './key-server.js';

/** The conditions for a valid token. Exactly one of `secret` and `jwksUrl` is set. */
export interface TokenOptions {
  /** The shared secret of HS256 tokens. */
  secret?: string;
  /** URL of the public keys of RS256, ES256 and EdDSA tokens. */
  jwksUrl?: string;
  /** Checked against `iss` where set. */
  issuer?: string;
  /** Checked against `aud` where set. */
  audience?: string;
  /** Seconds by which clocks may differ: a token is valid this long before `nbf` and after `exp`. Default 5. */
  leewaySeconds?: number;
  /** Finds the key of a token, instead of a key server of its own at `jwksUrl`. */
  keys?: JWTVerifyGetKey;
}

/** The user that a token identifies, and until when. */
export interface Identity {
  user_id: string;
  /** The user's email address, where the token has one that it does not mark as unverified; else empty. */
  email: string;
  /** The token's expiry in Unix milliseconds; 0: never. */
  expires_at: number;
  /** Unix milliseconds after which the token is refused, `leewaySeconds` later; 0: never. */
  good_until: number;
}

/** Verifies one token, or rejects: with UNAUTHENTICATED, the token's fault; with UNAVAILABLE, the key server's. */
export type VerifyToken = (token: string) => Promise<Identity>;

/** Tokens are short; a longer text is not worth hashing. */
const MAX_TOKEN_LENGTH = 8_192;

/**
 * A verifier of JSON Web Tokens whose `sub` is the user's id. The algorithm comes from the configuration and never from
 * the token, so that neither `none` nor a public key used as an HMAC secret gets through.
 */
export function createTokenVerifier(options: TokenOptions): VerifyToken {
  const { secret, jwksUrl, issuer, audience, leewaySeconds = 5 } = options;
  // Imported once: jose would import any other form of the key for every token.
  const key = secret ? importSecret(secret) : undefined;
  const keys = jwksUrl ? (options.keys ?? createKeyServer(jwksUrl)) : undefined;
  if (!key === !keys) throw new Error('exactly one of secret and jwksUrl must be set');
  const algorithms = key ? ['HS256'] : ['RS256', 'ES256', 'EdDSA'];
  const hmacChecks = { secret: Buffer.from(secret ?? ''), issuer, audience, clockTolerance: leewaySeconds };
  const checks = { issuer, audience, algorithms, clockTolerance: leewaySeconds };

  return async (token) => {
    if (!token) throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'token: is missing');
    if (token.length > MAX_TOKEN_LENGTH) throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'token: is too long');
    const ordinary = secret ? readHmacToken(token, hmacChecks) : undefined;
    if (!ordinary && !isBase64url(token))
      throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'token: must be base64url parts without anything else');
    try {
      if (ordinary) return identityOf(ordinary, leewaySeconds);
      const { payload } = key
        ? await jwtVerify(token, await key, checks)
        : await jwtVerify(token, keys as JWTVerifyGetKey, checks);
      return identityOf(payload, leewaySeconds);
    } catch (error) {
      throw refusal(error);
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

function identityOf(payload: JWTPayload, leewaySeconds: number): Identity {
  const { sub, exp = 0 } = payload;
  // jose checks only the types of the time claims.
  if (typeof sub !== 'string') throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'the claim sub must be a string');
  checkUserId('sub', sub);
  const milliseconds = (seconds: number) => Math.min(Math.floor(seconds * 1_000), Number.MAX_SAFE_INTEGER);
  return {
    user_id: sub,
    email: emailOf(payload),
    expires_at: milliseconds(exp),
    good_until: exp ? milliseconds(exp + leewaySeconds) : 0,
  };
}

/** One plain email address: mail is not sent to anything else that a claim may hold. */
const ADDRESS = /^([^\s\p{Cc}@<>(),;:"[\]\\]{1,64})@([^\s\p{Cc}@]{1,190})$/u;
const DOMAIN = /^[a-z0-9.-]{1,190}$/;

/** The address that a token vouches for, its domain in the form that mail servers use; empty where there is none. */
function emailOf({ email, email_verified }: JWTPayload): string {
  // Some issuers send the claim as text. Any value other than true means unverified.
  const verified = email_verified === undefined || email_verified === true || email_verified === 'true';
  const [, local, name = ''] = (verified && typeof email === 'string' && ADDRESS.exec(email)) || [];
  const domain = domainToASCII(name);
  return local && DOMAIN.test(domain) ? `${local}@${domain}` : '';
}

function refusal(error: unknown): GodwitError {
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
