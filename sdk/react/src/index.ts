export { useAttachmentUrl } from './attachment-url.js';
export { type Composer, useComposer } from './composer.js';
export { createGodwit, type Godwit, GodwitProvider, type GodwitProviderProps, useGodwit } from './context.js';
export {
  type Messages,
  useConversation,
  useConversationName,
  useConversations,
  useMembers,
  useMessages,
  useName,
  usePresence,
  useSend,
  useStatus,
  useTyping,
  useUser,
  useWatch,
} from './hooks.js';
export { type MessageScroll, useMessageScroll } from './message-scroll.js';
