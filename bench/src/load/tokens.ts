import { createSecretKey } from 'node:crypto';
import { DEVELOPMENT_AUTH_SECRET } from '@godwit/cli';
import { SignJWT } from 'jose';

/** The secret that a running system signs tokens with: AUTH_SECRET, or else the development secret. */
export const configuredSecret = (): string => process.env.AUTH_SECRET || DEVELOPMENT_AUTH_SECRET;

/** A token of a user, valid for six hours, which is longer than any run. */
export function tokenFor(userId: string, secret: string): Promise<string> {
  const token = new SignJWT().setProtectedHeader({ alg: 'HS256' }).setSubject(userId).setExpirationTime('6h');
  const { AUTH_ISSUER, AUTH_AUDIENCE } = process.env;
  if (AUTH_ISSUER) token.setIssuer(AUTH_ISSUER);
  if (AUTH_AUDIENCE) token.setAudience(AUTH_AUDIENCE);
  return token.sign(createSecretKey(secret, 'utf8'));
}
