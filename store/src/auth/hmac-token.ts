import { isUtf8 } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { JWTPayload } from 'jose';

/** The values that a token is checked against. */
export interface HmacTokenChecks {
  secret: Uint8Array;
  /** The required claim `iss`, if set. */
  issuer: string | undefined;
  /** The required claim `aud` or one of its entries, if set. */
  audience: string | undefined;
  /** Seconds by which clocks may differ. */
  clockTolerance: number;
}

/**
 * The claims of a valid HS256 token of the usual form; undefined for any other token, which `jose` then decides on and
 * explains. `jose` accepts every token that this accepts. WebCrypto sends each token to another thread and back, which
 * costs a gateway more than the rest of its token handling when thousands of clients reconnect together.
 */
export function readHmacToken(token: string, checks: HmacTokenChecks): JWTPayload | undefined {
  const [header = '', claims = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0) return undefined;
  const expected = Buffer.from(createHmac('sha256', checks.secret).update(`${header}.${claims}`).digest('base64url'));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const { alg, crit, b64 } = parse(header) ?? {};
  if (alg !== 'HS256' || crit !== undefined || b64 !== undefined) return undefined;
  const payload: JWTPayload | undefined = parse(claims);
  return payload && isGood(payload, checks) ? payload : undefined;
}

/** The JSON object in one part of a token; undefined if the part holds anything else. */
function parse(part: string): Record<string, unknown> | undefined {
  const bytes = Buffer.from(part, 'base64url');
  // Decoders tolerate malformed base64url and invalid UTF-8, so both are checked here.
  if (bytes.toString('base64url') !== part || !isUtf8(bytes)) return undefined;
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function isGood(
  { iss, aud, exp, nbf, iat }: JWTPayload,
  { issuer, audience, clockTolerance }: HmacTokenChecks,
): boolean {
  const now = Math.floor(Date.now() / 1_000);
  if (issuer !== undefined && iss !== issuer) return false;
  if (audience !== undefined && aud !== audience && !(Array.isArray(aud) && aud.includes(audience))) return false;
  if (![exp, nbf, iat].every((time) => time === undefined || Number.isFinite(time))) return false;
  return (exp === undefined || exp > now - clockTolerance) && (nbf === undefined || nbf <= now + clockTolerance);
}
