import type { godwit } from '@godwit/schema/client';
import { mergeMessage, type Numbered } from './merge-message.js';

type Conversation = Readonly<godwit.v1.Conversation>;

/** Deleted messages that are remembered for each conversation: as many as the server recognizes. */
const MAX_DELETED = 1_000;

/**
 * A conversation after a numbered event. Its `last_seq` and `last_change` say which events `unread` counts already, so an
 * event that comes again, or that the answer of a request was ahead of, changes no count. `deleted`: the unread messages
 * that are known to be deleted, which this function keeps.
 */
export function advance(before: Conversation, event: Numbered, me: string, deleted: Set<number>): Conversation {
  const { message, change } = event;
  const { seq } = message;
  const held = before.last_message ?? undefined;
  const isNewest = !held || seq >= held.seq;
  const last_message = isNewest ? mergeMessage(held?.seq === seq ? held : undefined, message, me, true) : held;
  const isCounted = change === undefined ? seq <= before.last_seq : change <= before.last_change;
  if (isCounted) return last_message === held ? before : { ...before, last_message };
  let { read_seq, unread } = before;
  const isUnread = message.sender_id !== me && seq > read_seq;
  const isGone = isUnread && message.deleted && !deleted.has(seq);
  if (change === undefined && message.sender_id === me) {
    // Posting moves the author's read position to the message.
    read_seq = Math.max(read_seq, seq);
    unread = 0;
    deleted.clear();
  } else if (change === undefined) {
    if (isUnread && !message.deleted) unread++;
  } else if (isGone) unread = Math.max(0, unread - 1);
  if (isGone) remember(deleted, seq);
  const numbers =
    change === undefined
      ? { last_seq: seq, active_at: Math.max(before.active_at, message.sent_at) }
      : { last_change: change };
  return { ...before, ...numbers, last_message, read_seq, unread };
}

function remember(deleted: Set<number>, seq: number): void {
  deleted.add(seq);
  const [oldest] = deleted;
  if (deleted.size > MAX_DELETED) deleted.delete(oldest as number);
}

/**
 * A conversation that the user has read up to `seq`. `counted`: the number of unread messages after it, where it can be
 * counted; otherwise `unread` stays as it is until the server is asked.
 */
export function readUpTo(before: Conversation, seq: number, counted: number | undefined): Conversation {
  return { ...before, read_seq: seq, unread: seq >= before.last_seq ? 0 : (counted ?? before.unread) };
}
