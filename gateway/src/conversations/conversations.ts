import { encodeEntry } from '@godwit/schema';
import { conversationTopic } from '@godwit/store/bus';
import type { internal } from '@godwit/store/wire';
import type { Subscriptions } from '../bus/subscriptions.js';
import type { Flusher } from '../socket/send-buffer.js';
import type { Session } from '../socket/session.js';
import { Conversation, type Start } from './conversation.js';
import { endLag, forgetLeft, markLeft } from './lag.js';

/** The conversations followed by this node. */
export class Conversations {
  readonly #byId = new Map<string, Conversation>();
  readonly #subscriptions: Subscriptions;
  readonly #flusher: Flusher;
  readonly #onLeft: (session: Session, conversationId: string) => void;
  readonly #onJoined: (session: Session, conversationId: string) => void;

  /** `onLeft` is called for each open session that is removed from a conversation, `onJoined` for each that joins. */
  constructor(
    subscriptions: Subscriptions,
    flusher: Flusher,
    onLeft: (session: Session, conversationId: string) => void = () => {},
    onJoined: (session: Session, conversationId: string) => void = () => {},
  ) {
    this.#subscriptions = subscriptions;
    this.#flusher = flusher;
    this.#onLeft = onLeft;
    this.#onJoined = onJoined;
  }

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): Conversation | undefined {
    return this.#byId.get(id);
  }

  all(): IterableIterator<Conversation> {
    return this.#byId.values();
  }

  /**
   * Holds the conversations of one session, and creates those that the node did not have, at the positions in
   * `memberships` and with read positions as of `readsAsOf` (empty: unknown). Each of `held` must be released once.
   * `fresh` ones may have advanced before their topics were live.
   */
  hold(
    memberships: readonly (Start & { conversation_id: string })[],
    readsAsOf = '',
  ): {
    held: Conversation[];
    fresh: Conversation[];
    live: Promise<unknown>;
  } {
    const fresh: Conversation[] = [];
    const held = memberships.map((start) => {
      const { conversation_id } = start;
      const known = this.#byId.get(conversation_id);
      if (known) return known;
      const conversation = new Conversation(conversation_id, start, this.#flusher, readsAsOf);
      this.#byId.set(conversation_id, conversation);
      fresh.push(conversation);
      return conversation;
    });
    const { live } = this.#subscriptions.hold(held.map(({ id }) => conversationTopic(id)));
    return { held, fresh, live };
  }

  /**
   * Makes a session that holds the conversation one of its recipients: its user is a member as of `epoch`, and may read
   * messages after `visible_seq`.
   */
  join(conversation: Conversation, session: Session, at: { visible_seq: number; epoch: number }): void {
    forgetLeft(session, conversation.id);
    conversation.hide(session, at.visible_seq);
    conversation.noteMember(session, at.epoch);
    conversation.sessions.add(session);
    session.conversations.add(conversation.id);
    this.#onJoined(session, conversation.id);
  }

  /** Removes a session from a conversation that it had joined, and releases its hold. */
  leave(conversation: Conversation, session: Session): void {
    if (!conversation.remove(session)) return;
    session.conversations.delete(conversation.id);
    endLag(session, conversation.id);
    this.#onLeft(session, conversation.id);
    this.release(conversation);
  }

  /**
   * Removes a session whose user turned out not to be a member, and tells it so. `seq` is the last seq of the
   * membership, if known.
   */
  expel(conversation: Conversation, session: Session, seq = conversation.sequencer.delivered): void {
    this.leave(conversation, session);
    markLeft(session, conversation.id);
    const left = { conversation_id: conversation.id, seq };
    this.#flusher.push(session.sendBuffer, encodeEntry({ conversation_left: left }));
  }

  /** Removes a closed session from all its conversations, and releases its holds. */
  leaveAll(session: Session): void {
    for (const id of session.conversations) {
      this.#byId.get(id)?.remove(session);
      this.#subscriptions.release(conversationTopic(id));
    }
    session.conversations.clear();
    session.lags = undefined;
  }

  /** Releases one hold of a conversation. */
  release(conversation: Conversation): void {
    this.#subscriptions.release(conversationTopic(conversation.id));
  }

  /** A conversation that this node does not follow, positioned at `head`, for sending events to it. */
  createDetached(id: string, head: internal.store.v1.Head): Conversation {
    return new Conversation(id, head, this.#flusher);
  }

  /** Forgets the state of all conversations; the next session creates them anew. Topics stay subscribed. */
  forgetAll(): void {
    this.#byId.clear();
  }

  /** Forgets a conversation whose topic was unsubscribed. */
  forget(id: string): void {
    this.#byId.delete(id);
  }
}
