import { type ConsoleOptions, findConsolePage, packageVersion, signToken } from '@godwit/store';
import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import { DEVELOPMENT_AUTH_SECRET } from '../config/development-secret.js';

/** The configured console; undefined: it is off, or its page has not been built, which is logged. */
export function openConsole(
  config: Config,
  log: Logger,
  gatewayPort: () => number | undefined,
): ConsoleOptions | undefined {
  if (config.CONSOLE !== 'on') return undefined;
  const folder = findConsolePage();
  if (!folder) {
    log.warn('the console is not served: its page is not built (npm run build)');
    return undefined;
  }
  const { AUTH_SECRET: secret, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = config;
  return {
    folder,
    version: packageVersion(),
    gatewayPort,
    // Everybody can sign with this secret.
    ...(secret === DEVELOPMENT_AUTH_SECRET && {
      signToken: (userId, lifetimeSeconds) => signToken(userId, { secret, issuer, audience, lifetimeSeconds }),
    }),
  };
}
