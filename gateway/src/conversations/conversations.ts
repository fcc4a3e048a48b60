import { encodeEntry } from '@godwit/schema';
import { conversationTopic } from '@godwit/store/bus';
import type { internal } from '@godwit/store/wire';
import type { Subscriptions } from '../bus/subscriptions.js';
import type { Flusher } from '../socket/send-buffer.js';
import type { Session } from '../socket/session.js';
import { Conversation, type Start } from './conversation.js';
import { endLag, forgetLeft, markLeft } from './lag.js';

/** The conversations that sockets of this node are in. */
export class Conversations {
  readonly #byId = new Map<string, Conversation>();
  readonly #subscriptions: Subscriptions;
  readonly #flusher: Flusher;
  readonly #onLeft: (session: Session, conversationId: string) => void;

  /** `onLeft` is told of each session that is taken out of a conversation while it goes on. */
  constructor(
    subscriptions: Subscriptions,
    flusher: Flusher,
    onLeft: (session: Session, conversationId: string) => void = () => {},
  ) {
    this.#subscriptions = subscriptions;
    this.#flusher = flusher;
    this.#onLeft = onLeft;
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
   * Holds the conversations of one session, and makes those that the node did not have, standing where `memberships`
   * says, and read positions as of `readsAsOf` (empty: not known). Each of `held` is to be released once. `fresh` ones may have moved on before the topics were live.
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
   * what is after `visible_seq`.
   */
  join(conversation: Conversation, session: Session, at: { visible_seq: number; epoch: number }): void {
    forgetLeft(session, conversation.id);
    conversation.hide(session, at.visible_seq);
    conversation.noteMember(session, at.epoch);
    conversation.sessions.add(session);
    session.conversations.add(conversation.id);
  }

  /** Takes a session out of a conversation that it had joined, and gives up its hold. */
  leave(conversation: Conversation, session: Session): void {
    if (!conversation.remove(session)) return;
    session.conversations.delete(conversation.id);
    endLag(session, conversation.id);
    this.#onLeft(session, conversation.id);
    this.release(conversation);
  }

  /**
   * Takes a session out of a conversation whose user turned out not to be a member, and tells it: `seq` is the last one of
   * the membership, where that is known.
   */
  expel(conversation: Conversation, session: Session, seq = conversation.sequencer.delivered): void {
    this.leave(conversation, session);
    markLeft(session, conversation.id);
    const left = { conversation_id: conversation.id, seq };
    this.#flusher.push(session.sendBuffer, encodeEntry({ conversation_left: left }));
  }

  /** Takes a closed session out of all its conversations, and gives up its holds. */
  leaveAll(session: Session): void {
    for (const id of session.conversations) {
      this.#byId.get(id)?.remove(session);
      this.#subscriptions.release(conversationTopic(id));
    }
    session.conversations.clear();
    session.lags = undefined;
  }

  /** Gives up one hold of a conversation. */
  release(conversation: Conversation): void {
    this.#subscriptions.release(conversationTopic(conversation.id));
  }

  /** A conversation as it stands elsewhere, for something to be said in it: the node does not follow it. */
  createDetached(id: string, head: internal.store.v1.Head): Conversation {
    return new Conversation(id, head, this.#flusher);
  }

  /** Forgets where all conversations stand: they are made anew for whoever comes next. Topics stay subscribed to. */
  forgetAll(): void {
    this.#byId.clear();
  }

  /** Forgets a conversation whose topic is subscribed to no longer. */
  forget(id: string): void {
    this.#byId.delete(id);
  }
}
