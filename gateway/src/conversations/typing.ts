import { encodeEntry } from '@godwit/schema';
import { type Bus, conversationTopic } from '@godwit/store/bus';
import { internal } from '@godwit/store/wire';
import { TokenBucket } from '../requests/token-bucket.js';
import type { Session } from '../socket/session.js';
import type { Conversation } from './conversation.js';

/** Milliseconds within which a repeated state is not published again. */
const REPEAT_MS = 3_000;
/** States that one user publishes in a second, and at once after a pause; the newest of the others follow later. */
const TOLD = { perSecond: 5, burst: 20 };
/** Milliseconds after its last signal when a typing user counts as having stopped. */
const STOP_MS = 10_000;

interface State {
  conversation: Conversation;
  /** As it was last published. */
  active: boolean;
  /** As the session last said. */
  said: boolean;
  /** `performance.now()` of the last signal, and of the last one published. */
  saidAt: number;
  toldAt: number;
}

/**
 * Typing state reported by this node's sessions: published when it changes, and rarely otherwise. Each publication goes
 * to every member, so a user has few of them, over all sessions and conversations.
 */
export class Typing {
  readonly #bus: Bus;
  /** By session, then by conversation id: a conversation that the node does not follow is another object each time. */
  readonly #states = new Map<Session, Map<string, State>>();
  /** By user, of those who published lately. */
  readonly #told = new Map<string, TokenBucket>();

  constructor(bus: Bus) {
    this.#bus = bus;
  }

  say(session: Session, conversation: Conversation, active: boolean): void {
    const now = performance.now();
    let states = this.#states.get(session);
    if (!states) {
      states = new Map();
      this.#states.set(session, states);
    }
    const known = states.get(conversation.id);
    // A start was never published, so there is no stop to publish.
    if (!known && !active) return;
    const state = known ?? { conversation, active: false, said: active, saidAt: now, toldAt: Number.NEGATIVE_INFINITY };
    states.set(conversation.id, Object.assign(state, { conversation, said: active, saidAt: now }));
    if (active === state.active && now - state.toldAt < REPEAT_MS) return;
    this.#tell(session, state, now);
  }

  /** Publishes what a session last said, unless its user has published too much. */
  #tell(session: Session, state: State, now: number): void {
    let told = this.#told.get(session.user_id);
    if (!told) {
      told = new TokenBucket(TOLD, now);
      this.#told.set(session.user_id, told);
    }
    if (told.waitMs(1, now) > 0) return;
    told.take(1, now);
    state.active = state.said;
    state.toldAt = now;
    this.#publish(session, state.conversation, state.active);
  }

  /** Ends typing that was not repeated within STOP_MS, and publishes what had to wait. */
  sweep(): void {
    const now = performance.now();
    for (const [user, told] of this.#told) if (told.isFull(now)) this.#told.delete(user);
    for (const [session, states] of this.#states) {
      for (const [id, state] of states) {
        const { conversation, active, said, saidAt } = state;
        if (now - saidAt < STOP_MS) {
          if (said !== active) this.#tell(session, state, now);
          continue;
        }
        states.delete(id);
        if (active) this.#publish(session, conversation, false);
      }
      if (states.size === 0) this.#states.delete(session);
    }
  }

  /** Ends a session's typing in one conversation: its user posted the message, or is no longer a member. */
  stop(session: Session, conversationId: string): void {
    const states = this.#states.get(session);
    const state = states?.get(conversationId);
    if (!states || !state) return;
    states.delete(conversationId);
    if (states.size === 0) this.#states.delete(session);
    if (state.active) this.#publish(session, state.conversation, false);
  }

  /** Ends the typing of a closed session in all conversations. */
  leave(session: Session): void {
    for (const { conversation, active } of this.#states.get(session)?.values() ?? []) {
      if (active) this.#publish(session, conversation, false);
    }
    this.#states.delete(session);
  }

  #publish({ user_id }: Session, conversation: Conversation, active: boolean): void {
    const entry = encodeEntry({ typing_changed: { conversation_id: conversation.id, user_id, active } });
    const key = `typing\0${conversation.id}\0${user_id}`;
    const { epoch } = conversation.sequencer;
    const told = { epoch, entry, key, except_user_id: user_id, ephemeral: true, may_wait: true };
    this.#bus.publish(conversationTopic(conversation.id), internal.store.v1.BusFrame.encode({ told }).finish());
  }
}
