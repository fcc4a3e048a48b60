import { useEffect, useRef, useState } from 'react';
import { useGodwit } from './context.js';
import { type Messages, useMessages } from './hooks.js';

/** Pixels from an end of the list within which more is read, and within which new messages are followed. */
const EDGE = 400;

/** The messages of a conversation, and the properties of the element that scrolls them. */
export type MessageScroll = Messages & {
  scroll: { ref: (element: HTMLElement | null) => void; onScroll: () => void };
};

/**
 * As `useMessages`, for an element that scrolls: give it the properties `scroll`. Older and newer messages are read as
 * the user comes near them. At the end of the list the element follows new messages, and they count as read.
 */
export function useMessageScroll(conversationId: string): MessageScroll {
  const messages = useMessages(conversationId);
  const { store } = useGodwit() ?? {};
  const [element, ref] = useState<HTMLElement | null>(null);
  const isAtEnd = useRef(true);
  const { items, hasOlder, loadOlder, hasNewer, loadNewer } = messages;
  const newest = items.at(-1);
  useEffect(() => {
    if (!element || !newest || hasNewer || !isAtEnd.current) return;
    element.scrollTop = element.scrollHeight;
    store?.markVisible(conversationId, newest.message.seq);
  }, [store, conversationId, element, newest, hasNewer]);
  const onScroll = () => {
    if (!element) return;
    const { scrollTop, clientHeight, scrollHeight } = element;
    const below = scrollHeight - scrollTop - clientHeight;
    isAtEnd.current = !hasNewer && below < EDGE;
    if (hasOlder && scrollTop < EDGE) void loadOlder();
    if (hasNewer && below < EDGE) void loadNewer();
    if (isAtEnd.current && newest) store?.markVisible(conversationId, newest.message.seq);
  };
  return { ...messages, scroll: { ref, onScroll } };
}
