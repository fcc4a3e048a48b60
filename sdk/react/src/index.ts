export { createGodwit, type Godwit, GodwitProvider, type GodwitProviderProps, useGodwit } from './context.js';
export {
  type Messages,
  useConversation,
  useConversations,
  useMembers,
  useMessages,
  usePresence,
  useSend,
  useStatus,
  useTyping,
  useUser,
  useWatch,
} from './hooks.js';
