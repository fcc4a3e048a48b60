import type { Cursor } from '../resume.js';
import { mergeMessage } from '../store/merge-message.js';
import type { Message, MessagesSnapshot } from '../store/store.js';

/** Messages of a conversation that are kept, and the bytes of their bodies: the newest one alone may be longer. */
export const MAX_MESSAGES = 50;
export const MAX_BYTES = 128 * 1024;
/** Conversations of which messages are held in memory; twice the number that is kept, as their order changes. */
const MAX_HELD = 100;

const NONE: readonly Message[] = [];

/**
 * The newest messages of the conversations in which something happened last. Invariants: between two neighbours no message
 * is missing; each is as it was at the client's position in its conversation, or newer.
 */
export class NewestMessages {
  readonly #me: string;
  /** The ones that changed last come last. */
  readonly #lists = new Map<string, readonly Message[]>();

  constructor(me: string) {
    this.#me = me;
  }

  /** The messages of a conversation: the same array until something in it changes. */
  of(conversationId: string): readonly Message[] {
    return this.#lists.get(conversationId) ?? NONE;
  }

  /** Takes messages that follow each other, in place of those that are held. */
  replace(conversationId: string, messages: readonly Message[]): void {
    const kept = trimmed(messages);
    const before = this.of(conversationId);
    if (kept.length === before.length && kept.every((one, index) => one === before[index])) return;
    this.#lists.delete(conversationId);
    this.#lists.set(conversationId, kept);
    const [oldest] = this.#lists.keys();
    if (this.#lists.size > MAX_HELD) this.#lists.delete(oldest as string);
  }

  /** Takes a message that was posted. If it does not follow those that are held, they are dropped. */
  posted(message: Message): void {
    const { conversation_id: id, seq } = message;
    const held = this.of(id);
    const last = held.at(-1)?.seq ?? 0;
    if (seq > last) this.replace(id, seq === last + 1 ? [...held, message] : [message]);
    else this.changed(message);
  }

  /** Takes a message that was changed, if it is held. */
  changed(message: Message): void {
    const { conversation_id: id, seq } = message;
    const held = this.of(id);
    const index = held.findIndex((one) => one.seq === seq);
    if (index < 0) return;
    const merged = held.slice();
    merged[index] = mergeMessage(held[index], message, this.#me, true);
    this.replace(id, merged);
  }

  /** Takes the messages of a list that shows the newest ones. */
  shown(conversationId: string, { items, loading, hasNewer, error }: MessagesSnapshot): void {
    if (loading || hasNewer || error) return;
    const messages = items.map(({ message }) => message).filter(({ seq }) => seq > 0);
    const last = this.of(conversationId).at(-1)?.seq ?? 0;
    if (messages.length > 0 && (messages.at(-1) as Message).seq >= last) this.replace(conversationId, messages);
  }

  /**
   * Drops the messages of conversations in which changes were missed: those whose events will begin, at `positions`, after
   * the change up to which the messages are known to be right, in `kept`.
   */
  begin(positions: readonly Cursor[], kept: readonly Cursor[]): void {
    const changeOf = (cursors: readonly Cursor[]) =>
      new Map(cursors.map(({ conversation_id, change }) => [conversation_id, change]));
    const [from, known] = [changeOf(positions), changeOf(kept)];
    for (const id of this.#lists.keys()) {
      const [begins, right] = [from.get(id), known.get(id)];
      if (begins === undefined || right === undefined || begins > right) this.drop(id);
    }
  }

  /** Drops the messages of all other conversations. */
  keepOnly(isKept: (conversationId: string) => boolean): void {
    for (const id of this.#lists.keys()) if (!isKept(id)) this.drop(id);
  }

  drop(conversationId: string): void {
    this.#lists.delete(conversationId);
  }

  clear(): void {
    this.#lists.clear();
  }
}

/** The newest of messages, within the bounds. */
function trimmed(messages: readonly Message[]): readonly Message[] {
  let bytes = 0;
  let first = messages.length;
  while (first > 0 && messages.length - first < MAX_MESSAGES) {
    bytes += (messages[first - 1] as Message).body.length;
    if (bytes > MAX_BYTES && first < messages.length) break;
    first--;
  }
  return messages.slice(first);
}
