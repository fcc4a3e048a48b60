import type { EventName, Events, godwit, RequestInputs, Responses } from '@godwit/schema/client';
import type { Positions } from './resume.js';

/** Messages per page. */
const PAGE = 200;

/** Dependencies of `readOn`. */
interface Parts {
  positions: Positions;
  history: (request: RequestInputs['history']) => Promise<Responses['history']>;
  emit: (name: EventName, event: Events[EventName]) => void;
  /** Whether the connection is still the one on which reading began. */
  isCurrent: () => boolean;
}

/**
 * Reads from history the missed messages that were too many for the gateway to send. Holds the conversation's events
 * until then. Rejects if a page could not be read; the messages read before that are emitted and recorded.
 */
export async function readOn(
  resumed: godwit.v1.Resumed,
  { positions, history, emit, isCurrent }: Parts,
): Promise<void> {
  const { conversation_id, to_seq } = resumed;
  positions.hold(conversation_id);
  for (;;) {
    const after_seq = positions.seqOf(conversation_id);
    if (after_seq === undefined || after_seq >= to_seq) break;
    const page = await history({ conversation_id, after_seq, limit: PAGE });
    if (!isCurrent()) return;
    for (const message of page.messages) if (positions.read(message)) emit('message_posted', { message } as never);
    if (!page.has_more) break;
  }
  const held = positions.release(conversation_id);
  emit('resumed', { ...resumed, truncated: false } as never);
  for (const { name, event } of held) if (positions.take(name, event) === 'new') emit(name, event);
}
