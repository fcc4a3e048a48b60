import { createHmac, timingSafeEqual } from 'node:crypto';
import { checkUserId, invalid } from '@godwit/schema';

const macOf = (secret: string, userId: string) =>
  createHmac('sha256', secret).update(`unsubscribe ${userId}`).digest().subarray(0, 16);

/**
 * The token of an unsubscribe link: the signed user id. It never expires, because links in old mails must keep
 * working.
 */
export function unsubscribeToken(secret: string, userId: string): string {
  return `${Buffer.from(userId).toString('base64url')}.${macOf(secret, userId).toString('base64url')}`;
}

/** The user of an unsubscribe token; throws INVALID_ARGUMENT if it was not signed with `secret`. */
export function unsubscribingUser(secret: string, token: string): string {
  const [id = '', mac = ''] = token.split('.');
  const userId = Buffer.from(id, 'base64url').toString();
  const [given, expected] = [Buffer.from(mac, 'base64url'), macOf(secret, userId)];
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw invalid('token', 'must be the token of an unsubscribe link of this system');
  checkUserId('token', userId);
  return userId;
}
