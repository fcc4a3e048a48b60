// Checks of settings, which load nothing of the parts that the settings are for.
export { parseNatsServers } from './broker/nats-servers.js';
export { eventTypes, isPrivateLiteral } from './jobs/webhook-config.js';
export { POSTGRES_PARAMETERS, parsePostgresUrl } from './postgres-url.js';
