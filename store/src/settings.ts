// Checks of settings, which load nothing of the parts that the settings are for.
export { parseNatsServers } from './broker/nats-servers.js';
export { POSTGRES_PARAMETERS, parsePostgresUrl } from './database/postgres-url.js';
export { eventTypes, isPrivateLiteral } from './jobs/webhook-config.js';
