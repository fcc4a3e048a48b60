export { directConversationId, isDirectId } from '../conversations/direct.js';
export { createStoreClient, type StoreClient, type StoreClientOptions } from './store-client.js';
