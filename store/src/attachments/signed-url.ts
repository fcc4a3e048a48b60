import { createHmac, timingSafeEqual } from 'node:crypto';
import { Code, GodwitError } from '@godwit/schema';

/** Milliseconds for which a token gets the same URL again: until then browsers find the file in their cache. */
const PERIOD_MS = 30 * 60_000;

/** The user for whom a URL was signed, and the time in Unix milliseconds from which their token is. */
export interface FileReader {
  user_id: string;
  issued_at: number;
}

/**
 * Signs the reading of one attachment's files by a user, for 30 to 60 minutes. The signature replaces the user's token
 * and nothing else: reading checks what the user may see, a ban and revoked tokens each time.
 */
export function signReading(
  secret: string,
  attachmentId: string,
  { user_id, issued_at }: FileReader,
  now = Date.now(),
): { signed: string; expires_at: number } {
  const expires_at = (Math.floor(now / PERIOD_MS) + 2) * PERIOD_MS;
  const claims = Buffer.from(JSON.stringify([user_id, issued_at, expires_at])).toString('base64url');
  return { signed: `${claims}.${macOf(secret, attachmentId, claims).toString('base64url')}`, expires_at };
}

/** The reader for whom `signReading` signed an attachment; throws UNAUTHENTICATED if it did not, or the time is over. */
export function signedReader(secret: string, attachmentId: string, signed: string, now = Date.now()): FileReader {
  const [claims = '', mac = ''] = signed.split('.');
  const [given, expected] = [Buffer.from(mac, 'base64url'), macOf(secret, attachmentId, claims)];
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'signed: is not from a URL of this attachment');
  const [user_id, issued_at, expires_at] = JSON.parse(`${Buffer.from(claims, 'base64url')}`) as [
    string,
    number,
    number,
  ];
  if (expires_at <= now) throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'signed: the URL has expired');
  return { user_id, issued_at };
}

const macOf = (secret: string, attachmentId: string, claims: string) =>
  createHmac('sha256', secret).update(`attachment ${attachmentId} ${claims}`).digest();
