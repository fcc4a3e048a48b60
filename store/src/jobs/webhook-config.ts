// Checks of the configuration of webhooks.
export { eventTypes } from '../outbox/application-events.js';
export { isPrivateLiteral } from './public-address.js';
