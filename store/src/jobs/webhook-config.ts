// The functions with which the configuration of webhooks is checked.
export { eventTypes } from '../outbox/application-events.js';
export { isPrivateLiteral } from './public-address.js';
