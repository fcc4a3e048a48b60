import { checkUserId } from '@godwit/schema';
import { signToken } from '@godwit/store/tokens';
import type { Config } from '../config.js';

/** Prints a token for development. `hours` is how long it is good. */
export async function printToken(
  config: Config,
  { user, email, hours }: { user: string; email?: string; hours: number },
): Promise<void> {
  checkUserId('--user', user);
  if (!config.AUTH_SECRET)
    throw new Error('tokens are signed with AUTH_SECRET; with AUTH_JWKS_URL they come from your identity provider');
  const { AUTH_SECRET: secret, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = config;
  const token = await signToken(user, { secret, issuer, audience, lifetimeSeconds: hours * 3_600, email });
  process.stdout.write(`${token}\n`);
}
