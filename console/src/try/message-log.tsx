import { useGodwit, useMembers, useMessages } from '@godwit/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../controls/button.js';
import { Icon } from '../controls/icon.js';
import { MessageRow } from './message-row.js';

/** Pixels from an end of the list at which more is read. */
const NEAR = 400;
/** Pixels from the end within which the list follows new messages. */
const AT_END = 48;

interface MessageLogProps {
  id: string;
  /** The user of the session. */
  me: string | undefined;
  onReply: (seq: number) => void;
}

/** The messages of a conversation: follows new ones at the end, and reads older ones as one scrolls. */
export function MessageLog({ id, me, onReply }: MessageLogProps) {
  const { store } = useGodwit() ?? {};
  const { items, hasOlder, hasNewer, loading, error, loadOlder, loadNewer, showNewest } = useMessages(id);
  const { members } = useMembers(id);
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const anchor = useRef<{ element: HTMLElement; top: number }>(undefined);
  const [away, setAway] = useState(false);

  const scrolled = () => {
    const box = list.current;
    if (!box || box.clientHeight === 0) return;
    const below = box.scrollHeight - box.scrollTop - box.clientHeight;
    atEnd.current = below < AT_END && !hasNewer;
    setAway(!atEnd.current);
    anchor.current = topRow(box);
    if (loading) return;
    if (hasOlder && box.scrollTop < NEAR) void loadOlder();
    else if (hasNewer && below < NEAR) void loadNewer();
  };

  useLayoutEffect(() => {
    const box = list.current;
    if (!box || items.length === 0 || box.clientHeight === 0) return;
    if (atEnd.current && !hasNewer) box.scrollTop = box.scrollHeight;
    else if (anchor.current?.element.isConnected) box.scrollTop = anchor.current.element.offsetTop - anchor.current.top;
    anchor.current = topRow(box);
    const newest = items.at(-1)?.message.seq ?? 0;
    if (atEnd.current && newest > 0 && document.visibilityState === 'visible') store?.markVisible(id, newest);
  }, [store, id, items, hasNewer]);

  useEffect(() => {
    const box = list.current;
    if (!box) return;
    // Also when the list is shown again, which has no height while it is hidden.
    const observer = new ResizeObserver(() => {
      if (box.clientHeight === 0 || !atEnd.current) return;
      box.scrollTop = box.scrollHeight;
      const newest = Number(box.lastElementChild?.getAttribute('data-seq'));
      if (newest > 0) store?.markVisible(id, newest);
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [store, id]);

  const toEnd = async () => {
    atEnd.current = true;
    setAway(false);
    await showNewest();
    const box = list.current;
    if (box) box.scrollTop = box.scrollHeight;
  };
  const readers = members.filter(({ user_id }) => user_id !== me);
  return (
    <div className="log">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className="messages" role="log" aria-label="Messages" tabIndex={0} ref={list} onScroll={scrolled}>
        {error && (
          <p className="problem" role="alert">
            {error.message} <Button onClick={() => loadOlder()}>Try again</Button>
          </p>
        )}
        {!hasOlder && !loading && items.length > 0 && <p className="muted begin">The conversation begins here.</p>}
        {items.map((item, index) => (
          <MessageRow
            key={item.key}
            item={item}
            previous={items[index - 1]?.message}
            me={me}
            readers={readers}
            onReply={onReply}
          />
        ))}
        {items.length === 0 && <p className="muted begin">{loading ? 'Reading…' : 'No message yet.'}</p>}
      </div>
      {away && (
        <Button className="to-end" onClick={toEnd}>
          <Icon name="down" /> Newest
        </Button>
      )}
    </div>
  );
}

/** The row at the top of what is visible, which stays where it is when rows above it come and go. */
function topRow(box: HTMLElement): { element: HTMLElement; top: number } | undefined {
  for (const element of box.querySelectorAll<HTMLElement>('[data-key]')) {
    const { offsetTop, offsetHeight } = element;
    if (offsetTop + offsetHeight > box.scrollTop) return { element, top: offsetTop - box.scrollTop };
  }
  return undefined;
}
