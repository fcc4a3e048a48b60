// What checks the settings of a process before anything is loaded that they are for.
export { parseNatsServers } from './broker/nats-servers.js';
export { eventTypes, isPrivateLiteral } from './jobs/webhook-config.js';
