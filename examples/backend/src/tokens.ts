import { mintToken } from '@godwit/server';

/** A token with which the devices of a signed-in user connect to Godwit. It is valid for 15 minutes. */
export function tokenFor(userId: string, authSecret: string): Promise<string> {
  return mintToken(userId, { secret: authSecret, lifetimeSeconds: 900 });
}
