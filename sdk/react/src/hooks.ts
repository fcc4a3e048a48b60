import type { Outgoing, Status } from '@godwit/client';
import type {
  ConversationState,
  ConversationsSnapshot,
  MembersSnapshot,
  MessageList,
  MessagesSnapshot,
  Presence,
  User,
} from '@godwit/client/store';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useGodwit } from './context.js';
import { useList, useStoreState } from './snapshots.js';

const NO_CONVERSATIONS: ConversationsSnapshot = { conversations: [], state: 'loading' };
const NO_MESSAGES: MessagesSnapshot = { items: [], hasOlder: false, hasNewer: false, loading: true };
const NO_MEMBERS: MembersSnapshot = { members: [], complete: false };
const NOBODY: readonly string[] = [];
const SIGNED_OUT: Status = { state: 'closed', reason: 'signed-out' };
const nothing = () => {};

/** All conversations of the user, the most recently active one first. */
export function useConversations(): ConversationsSnapshot {
  return useStoreState(({ store }) => store.conversations(), NO_CONVERSATIONS);
}

/** One conversation; undefined: the user is not a member, or it has not been read yet. */
export function useConversation(conversationId: string): ConversationState | undefined {
  return useStoreState(({ store }) => store.conversation(conversationId), undefined);
}

/** The messages of a conversation, and the functions that move over its history. */
export type Messages = MessagesSnapshot & Pick<MessageList, 'loadOlder' | 'loadNewer' | 'showAround' | 'showNewest'>;

/**
 * The messages of a conversation, read while the component is mounted. The functions are those of the store's
 * `MessageList`: they never reject, and stay the same.
 */
export function useMessages(conversationId: string): Messages {
  const godwit = useGodwit();
  const list = useMemo(() => godwit?.store.messages(conversationId), [godwit, conversationId]);
  const snapshot = useList(list, NO_MESSAGES);
  const move = useMemo(
    () => ({
      loadOlder: async () => list?.loadOlder(),
      loadNewer: async () => list?.loadNewer(),
      showAround: async (seq: number) => list?.showAround(seq),
      showNewest: async () => list?.showNewest(),
    }),
    [list],
  );
  return useMemo(() => ({ ...snapshot, ...move }), [snapshot, move]);
}

/** The members of a conversation with their roles and read positions, read while the component is mounted. */
export function useMembers(conversationId: string): MembersSnapshot {
  const godwit = useGodwit();
  const list = useMemo(() => godwit?.store.members(conversationId), [godwit, conversationId]);
  return useList(list, NO_MEMBERS);
}

/** The presence of a friend, or of a member of a watched conversation (`useWatch`). Undefined: offline or not known. */
export function usePresence(userId: string): Presence | undefined {
  return useStoreState(({ store }) => store.presence(userId), undefined);
}

/** The profile of a user, of those met in what was read; undefined: not known. */
export function useUser(userId: string): User | undefined {
  return useStoreState(({ store }) => store.user(userId), undefined);
}

/** The name of a user as people know it; the id where the profile is not known, or has no name. */
export function useName(userId: string): string {
  return useUser(userId)?.name || userId;
}

/** The name of a conversation: its title, or the name of the other user of a direct one. */
export function useConversationName(conversationId: string): string {
  const { title, counterpart = '' } = useConversation(conversationId)?.conversation ?? {};
  const name = useName(counterpart);
  return title || name || conversationId;
}

/** The other users who are typing in a conversation, in the order in which they began. */
export function useTyping(conversationId: string): readonly string[] {
  return useStoreState(({ store }) => store.conversation(conversationId)?.typing ?? NOBODY, NOBODY);
}

/** The status of the connection. `closed`, with the reason `signed-out`, while nobody is signed in, and on a server. */
export function useStatus(): Status {
  const godwit = useGodwit();
  const subscribe = useCallback((listener: () => void) => godwit?.client.onStatus(listener) ?? nothing, [godwit]);
  return useSyncExternalStore(
    subscribe,
    () => godwit?.client.status ?? SIGNED_OUT,
    () => SIGNED_OUT,
  );
}

/** Watches a conversation while the component is mounted: `usePresence` then knows its members. */
export function useWatch(conversationId: string): void {
  const godwit = useGodwit();
  useEffect(() => godwit?.store.watch(conversationId), [godwit, conversationId]);
}

/**
 * A function that posts a message to a conversation, text or with further fields, and shows it at once. It returns the
 * `key` of the message's item; it throws if nobody is signed in, and INVALID_ARGUMENT if the message is empty.
 */
export function useSend(conversationId: string): (message: string | Omit<Outgoing, 'conversation_id'>) => string {
  const godwit = useGodwit();
  return useCallback(
    (message) => {
      if (!godwit) throw new Error('nobody is signed in: GodwitProvider has no value');
      const parts = typeof message === 'string' ? { body: message } : message;
      return godwit.store.send({ ...parts, conversation_id: conversationId });
    },
    [godwit, conversationId],
  );
}
