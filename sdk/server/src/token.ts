import { toBase64Url } from './base64.js';
import { GodwitError } from './errors.js';

/** Options of a token. */
export interface TokenOptions {
  /** AUTH_SECRET of Godwit, at least 32 characters. */
  secret: string;
  /** Seconds for which the token is valid. Default 3,600. */
  lifetimeSeconds?: number;
  /** AUTH_ISSUER and AUTH_AUDIENCE of Godwit, where they are set. */
  issuer?: string | undefined;
  audience?: string | undefined;
  /** The user's address for mails about unread messages. */
  email?: string | undefined;
}

const utf8 = new TextEncoder();
const json = (value: object) => toBase64Url(utf8.encode(JSON.stringify(value)));

/** Makes a token with which a client connects as a user: a JWT signed by HS256. Throws INVALID_ARGUMENT. */
export async function mintToken(
  userId: string,
  { secret, lifetimeSeconds = 3_600, issuer, audience, email }: TokenOptions,
): Promise<string> {
  if (!userId || userId.startsWith('@') || utf8.encode(userId).length > 64)
    throw new GodwitError('INVALID_ARGUMENT', 'userId: must be the id of a user, 1 to 64 bytes, not beginning with @');
  if (secret.length < 32) throw new GodwitError('INVALID_ARGUMENT', 'secret: must have at least 32 characters');
  if (!(lifetimeSeconds > 0)) throw new GodwitError('INVALID_ARGUMENT', 'lifetimeSeconds: must be more than 0');
  const iat = Math.floor(Date.now() / 1_000);
  const exp = iat + Math.floor(lifetimeSeconds);
  const claims = { sub: userId, iat, exp, iss: issuer, aud: audience, email: email || undefined };
  const signed = `${json({ alg: 'HS256', typ: 'JWT' })}.${json(claims)}`;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', utf8.encode(secret), algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, utf8.encode(signed));
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`;
}
