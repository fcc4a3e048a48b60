import { type ConsoleOptions, findConsolePage, packageVersion, signToken } from '@godwit/store';
import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import { DEVELOPMENT_AUTH_SECRET, DEVELOPMENT_INTERNAL_TOKEN } from '../config/development-secret.js';

/** A gateway in the same process as the store; undefined until it serves, and if there is none. */
export type ServedGateway = () => { port: number; metrics: () => Promise<string> } | undefined;

/** The configured console; undefined: it is off, or its page has not been built, which is logged. */
export function openConsole(config: Config, log: Logger, gateway: ServedGateway): ConsoleOptions | undefined {
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
    gatewayPort: () => gateway()?.port,
    gatewayMetrics: () => gateway()?.metrics(),
    ...(config.INTERNAL_TOKEN === DEVELOPMENT_INTERNAL_TOKEN && { developmentKey: DEVELOPMENT_INTERNAL_TOKEN }),
    // Everybody can sign with this secret.
    ...(secret === DEVELOPMENT_AUTH_SECRET && {
      signToken: (userId, lifetimeSeconds) => signToken(userId, { secret, issuer, audience, lifetimeSeconds }),
    }),
  };
}
