export { MAX_CALL_BYTES } from '../call-limit.js';
export { directConversationId, isDirectId } from '../conversations/direct.js';
export { noConversation, notBetween, notMember } from '../conversations/refusals.js';
export { readEntry, readKey } from '../messages/read-entry.js';
export { createStoreClient, type StoreClient, type StoreClientOptions } from './store-client.js';
