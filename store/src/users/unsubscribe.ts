import { createHmac, timingSafeEqual } from 'node:crypto';
import { checkUserId, invalid } from '@godwit/schema';

const macOf = (secret: string, userId: string) =>
  createHmac('sha256', secret).update(`unsubscribe ${userId}`).digest().subarray(0, 16);

/** The token of an unsubscribe link: the user, signed. It does not expire, as links in old mails do not. */
export function unsubscribeToken(secret: string, userId: string): string {
  return `${Buffer.from(userId).toString('base64url')}.${macOf(secret, userId).toString('base64url')}`;
}

/** The user of a link's token; INVALID_ARGUMENT where it was not signed here. */
export function unsubscribingUser(secret: string, token: string): string {
  const [id = '', mac = ''] = token.split('.');
  const userId = Buffer.from(id, 'base64url').toString();
  const [given, expected] = [Buffer.from(mac, 'base64url'), macOf(secret, userId)];
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw invalid('token', 'is not of a link that was sent from here');
  checkUserId('token', userId);
  return userId;
}
