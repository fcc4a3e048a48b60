import { useLayoutEffect, useRef, useState } from 'react';
import { useGodwit } from './context.js';
import { type Messages, useMessages } from './hooks.js';

/** Pixels from an end of the list within which more is read, and within which new messages are followed. */
const EDGE = 400;

/** The messages of a conversation, and the properties of the element that scrolls them. */
export type MessageScroll = Messages & {
  scroll: { ref: (element: HTMLElement | null) => void; onScroll: () => void };
};

/**
 * As `useMessages`, for an element of bounded height that scrolls: give it the properties `scroll`. Older and newer messages are read as
 * the user comes near them, and what is on the screen keeps its place. At the end of the list the element follows new
 * messages, and they count as read. Each child of the element is a message.
 */
export function useMessageScroll(conversationId: string): MessageScroll {
  const messages = useMessages(conversationId);
  const { store } = useGodwit() ?? {};
  const [element, ref] = useState<HTMLElement | null>(null);
  const isAtEnd = useRef(true);
  const { items, hasOlder, loadOlder, hasNewer, loadNewer } = messages;
  const newest = items.at(-1);
  const anchor = useRef<{ child: Element; top: number }>(undefined);
  const onScroll = () => {
    if (!element) return;
    const { scrollTop, clientHeight, scrollHeight } = element;
    // The element is hidden.
    if (clientHeight === 0) return;
    const { top } = element.getBoundingClientRect();
    for (const child of element.children) {
      const place = child.getBoundingClientRect();
      if (place.bottom <= top) continue;
      anchor.current = { child, top: place.top };
      break;
    }
    const below = scrollHeight - scrollTop - clientHeight;
    isAtEnd.current = !hasNewer && below < EDGE;
    // Each end of the window that is read drops messages from the other end. An element without a bounded height shows both
    // ends at once: it would read them by turns without an end.
    const isMiddle = hasOlder && hasNewer && scrollHeight <= clientHeight;
    if (hasNewer && below < EDGE && !isMiddle) void loadNewer();
    else if (hasOlder && scrollTop < EDGE && !isMiddle) void loadOlder();
    if (isAtEnd.current && newest) store?.markVisible(conversationId, newest.message.seq);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is kept when the messages change, and not otherwise.
  useLayoutEffect(() => {
    if (!element) return;
    // Browsers keep the place by themselves, but not at the very top, and not all of them do.
    element.style.overflowAnchor = 'none';
    const { child, top = 0 } = anchor.current ?? {};
    if (isAtEnd.current && !hasNewer) element.scrollTop = element.scrollHeight;
    else if (child?.isConnected) element.scrollTop += child.getBoundingClientRect().top - top;
    onScroll();
  }, [element, items]);
  return { ...messages, scroll: { ref, onScroll } };
}
