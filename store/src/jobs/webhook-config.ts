// What the configuration of webhooks is checked by.
export { eventTypes } from '../outbox/application-events.js';
export { isPrivateLiteral } from './public-address.js';
