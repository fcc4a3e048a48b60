// What the configuration of webhooks is checked by.
export { eventTypes } from './events.js';
export { isPrivateLiteral } from './public-address.js';
