// Validators of settings. Importing them does not load the components that the settings configure.
export {
  createScopeCheck,
  isServiceName,
  parseServiceKeys,
  type ServiceKey,
  serviceScopes,
} from './auth/service-keys.js';
export { scopeClaim, tokenScopes } from './auth/service-tokens.js';
export { parseNatsServers } from './broker/nats-servers.js';
export { POSTGRES_PARAMETERS, parsePostgresUrl } from './database/postgres-url.js';
export { eventTypes, isPrivateLiteral } from './jobs/webhook-config.js';
export { quotas } from './quotas/quotas.js';
