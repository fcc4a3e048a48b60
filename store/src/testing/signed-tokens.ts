import { createSecretKey } from 'node:crypto';
import { type JWTPayload, SignJWT } from 'jose';

/** The shared secret of tokens in tests. */
export const TOKEN_SECRET = 'a secret of the tests, long enough to be one';

/** A token of the shared secret with any claims. `b64` is a header that is left to jose. */
export function signClaims(
  claims: JWTPayload,
  header: { alg?: string; b64?: true; crit?: string[] } = {},
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', ...header })
    .sign(createSecretKey(TOKEN_SECRET, 'utf8'));
}
