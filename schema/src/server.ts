// The messages of ServerService, apart from the codec that clients carry.
import './plain-numbers.js';

export type { godwit as server } from '#server-codec';
export type { ServerRequests, ServerResponseInputs, ServerRpc } from './gen/server-service.js';
export { serverCalls } from './gen/server-service.js';
