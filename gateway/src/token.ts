import { parseArgs } from 'node:util';
import { signToken } from '@godwit/store/tokens';
import type { Config } from './config.js';

/** The command `token`: prints a token for development. */
export async function printToken(config: Config, args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { user: { type: 'string' }, email: { type: 'string' }, hours: { type: 'string', default: '24' } },
  });
  const hours = Number(values.hours);
  if (!values.user || !(hours > 0)) throw new Error('usage: godwit token --user ID [--email ADDRESS] [--hours N]');
  if (!config.AUTH_SECRET)
    throw new Error('tokens are signed with AUTH_SECRET; with AUTH_JWKS_URL they come from your identity provider');
  const { AUTH_SECRET: secret, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = config;
  process.stdout.write(
    `${await signToken(values.user, { secret, issuer, audience, lifetimeSeconds: hours * 3_600, email: values.email })}\n`,
  );
}
