export { createStore } from './create-store.js';
export type { KeptMessage, KeptState, KeptStore, StorePersistence } from './persistence.js';
export type {
  ConversationState,
  ConversationsSnapshot,
  Member,
  MemberList,
  MembersSnapshot,
  Message,
  MessageItem,
  MessageList,
  MessagesSnapshot,
  Presence,
  SendState,
  Store,
  User,
} from './store.js';
export type { StoreOptions } from './store-options.js';
