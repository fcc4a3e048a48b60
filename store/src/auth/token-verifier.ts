import { createSecretKey } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { Code, checkUserId, GodwitError } from '@godwit/schema';
import { type JWTPayload, SignJWT } from 'jose';
import { createClaimsReader, type ReadClaims, type TokenOptions, tokenRefusal } from './token-claims.js';

export { createClaimsReader, type ReadClaims, type TokenOptions } from './token-claims.js';

/** The user that a token identifies, and until when. */
export interface Identity {
  user_id: string;
  /** The user's email address if the token has one that it does not mark as unverified; else empty. */
  email: string;
  /** The token's expiry in Unix milliseconds; 0: never. */
  expires_at: number;
  /** Unix milliseconds after which the token is refused, `leewaySeconds` later; 0: never. */
  good_until: number;
  /** When the token was issued (`iat`), in Unix milliseconds; 0: it does not say. */
  issued_at: number;
}

/** Verifies one token, or rejects: with UNAUTHENTICATED, the token's fault; with UNAVAILABLE, the key server's. */
export type VerifyToken = (token: string) => Promise<Identity>;

/** A verifier of tokens whose `sub` is the user's id. `read`: a reader to share with other verifiers. */
export function createTokenVerifier(
  options: TokenOptions,
  read: ReadClaims = createClaimsReader(options),
): VerifyToken {
  const { leewaySeconds = 5 } = options;
  return async (token) => {
    const payload = await read(token);
    try {
      return identityOf(payload, leewaySeconds);
    } catch (error) {
      throw tokenRefusal(error);
    }
  };
}

function identityOf(payload: JWTPayload, leewaySeconds: number): Identity {
  const { sub, exp = 0, iat = 0 } = payload;
  // jose checks only the types of the time claims.
  if (typeof sub !== 'string') throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'the claim sub must be a string');
  checkUserId('sub', sub);
  const milliseconds = (seconds: number) => Math.min(Math.floor(seconds * 1_000), Number.MAX_SAFE_INTEGER);
  return {
    user_id: sub,
    email: emailOf(payload),
    expires_at: milliseconds(exp),
    good_until: exp ? milliseconds(exp + leewaySeconds) : 0,
    issued_at: Math.max(0, milliseconds(iat)),
  };
}

/** One plain email address: mail is not sent to anything else that a claim may hold. */
const ADDRESS = /^([^\s\p{Cc}@<>(),;:"[\]\\]{1,64})@([^\s\p{Cc}@]{1,190})$/u;
const DOMAIN = /^[a-z0-9.-]{1,190}$/;

/** The address that a token vouches for, its domain in the form that mail servers use; empty if there is none. */
function emailOf({ email, email_verified }: JWTPayload): string {
  // Some issuers send the claim as text. Any value other than true means unverified.
  const verified = email_verified === undefined || email_verified === true || email_verified === 'true';
  const [, local, name = ''] = (verified && typeof email === 'string' && ADDRESS.exec(email)) || [];
  const domain = domainToASCII(name);
  return local && DOMAIN.test(domain) ? `${local}@${domain}` : '';
}

/** Signs an HS256 token of a subject, with an address or scopes, for development and tests. */
export function signToken(
  subject: string,
  options: TokenOptions & {
    secret: string;
    lifetimeSeconds: number;
    email?: string | undefined;
    /** The claim `scope`. */
    scope?: string | undefined;
  },
): Promise<string> {
  const token = new SignJWT({
    ...(options.email && { email: options.email }),
    ...(options.scope && { scope: options.scope }),
  })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setIssuedAt();
  token.setExpirationTime(Math.floor(Date.now() / 1000) + options.lifetimeSeconds);
  if (options.issuer) token.setIssuer(options.issuer);
  if (options.audience) token.setAudience(options.audience);
  return token.sign(createSecretKey(options.secret, 'utf8'));
}
