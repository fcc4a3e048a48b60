import type { Message, MessageItem } from './store.js';

/** A numbered event of a conversation: a message that was posted, or (with `change`) one that was changed. */
export interface Numbered {
  message: Message;
  change?: number;
}

/**
 * The newer of two states of one message; `held` if they are the same state. `isEvent`: `incoming` comes from an event,
 * which is the same for all members and does not say which reactions are the user's own.
 */
export function mergeMessage(held: Message | undefined, incoming: Message, me: string, isEvent: boolean): Message {
  if (held && incoming.revision < held.revision) return held;
  if (!isEvent) return held?.revision === incoming.revision && sameOwn(held, incoming) ? held : incoming;
  return held?.revision === incoming.revision ? held : withOwn(incoming, held, me);
}

/** Marks the user's reactions. Of a reaction that does not list all its users, the earlier state is taken over. */
function withOwn(message: Message, held: Message | undefined, me: string): Message {
  if (message.reactions.length === 0) return message;
  const reactions = message.reactions.map((reaction) => {
    const { emoji, user_ids, count } = reaction;
    const before = () => count > user_ids.length && held?.reactions.some((one) => one.emoji === emoji && one.mine);
    return { ...reaction, mine: user_ids.includes(me) || before() === true };
  });
  return { ...message, reactions };
}

function sameOwn(one: Message, other: Message): boolean {
  return one.reactions.every(({ mine }, index) => mine === other.reactions[index]?.mine);
}

/** The list entry of a message that the server has stored. */
export function storedItem(message: Message, me: string): MessageItem {
  const { client_message_id: id, sender_id, seq } = message;
  return { key: sender_id === me && id.length > 0 ? keyOf(id) : String(seq), state: 'sent', message };
}

/** The key of a message of the user: its `client_message_id` in hexadecimal. */
export function keyOf(clientMessageId: Uint8Array): string {
  return Array.from(clientMessageId, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
