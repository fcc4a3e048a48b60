import { encodeEntry } from '@godwit/schema';
import { type Bus, conversationTopic } from '@godwit/store/bus';
import { internal } from '@godwit/store/wire';
import type { Session } from '../socket/session.js';
import type { Conversation } from './conversation.js';

/** Milliseconds within which a repeated state is not published again. */
const REPEAT_MS = 3_000;
/** Milliseconds after its last signal when a typing user counts as having stopped. */
const STOP_MS = 10_000;

interface State {
  conversation: Conversation;
  active: boolean;
  /** `performance.now()` of the last signal, and of the last one published. */
  saidAt: number;
  toldAt: number;
}

/** Typing state reported by this node's sessions: published when it changes, and rarely otherwise. */
export class Typing {
  readonly #bus: Bus;
  /** By session, then by conversation id: a conversation that the node does not follow is another object each time. */
  readonly #states = new Map<Session, Map<string, State>>();

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
    const state = states.get(conversation.id);
    // A start was never published, so there is no stop to publish.
    if (!state && !active) return;
    if (state && state.active === active && now - state.toldAt < REPEAT_MS) {
      state.saidAt = now;
      return;
    }
    states.set(conversation.id, { conversation, active, saidAt: now, toldAt: now });
    this.#tell(session, conversation, active);
  }

  /** Ends typing that was not repeated within STOP_MS. */
  sweep(): void {
    const now = performance.now();
    for (const [session, states] of this.#states) {
      for (const [id, { conversation, active, saidAt }] of states) {
        if (now - saidAt < STOP_MS) continue;
        states.delete(id);
        if (active) this.#tell(session, conversation, false);
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
    if (state.active) this.#tell(session, state.conversation, false);
  }

  /** Ends the typing of a closed session in all conversations. */
  leave(session: Session): void {
    for (const { conversation, active } of this.#states.get(session)?.values() ?? []) {
      if (active) this.#tell(session, conversation, false);
    }
    this.#states.delete(session);
  }

  #tell({ user_id }: Session, conversation: Conversation, active: boolean): void {
    const entry = encodeEntry({ typing_changed: { conversation_id: conversation.id, user_id, active } });
    const key = `typing\0${conversation.id}\0${user_id}`;
    const { epoch } = conversation.sequencer;
    const told = { epoch, entry, key, except_user_id: user_id, ephemeral: true, may_wait: true };
    this.#bus.publish(conversationTopic(conversation.id), internal.store.v1.BusFrame.encode({ told }).finish());
  }
}
