import type { Events } from '@godwit/schema/client';
import type { Client } from '../client.js';
import { startTimer } from '../timer.js';

/** Milliseconds after which a user is not shown as typing any more: the server ends it after 10 s, if nothing is lost. */
const EXPIRES_MS = 12_000;
/** Milliseconds between two requests while the user goes on typing. */
const REPEAT_MS = 4_000;

const NOBODY: readonly string[] = [];

/** Dependencies of `Typing`. */
export interface TypingParts {
  client: Client;
  me: () => string;
  /** Called when other users begin or stop to type in a conversation. */
  changed: (conversationId: string) => void;
}

/** The users who are typing, this one included: the server is told. */
export class Typing {
  readonly #parts: TypingParts;
  /** By conversation, then by user: cancels the expiry. */
  readonly #others = new Map<string, Map<string, () => void>>();
  /** By conversation: when the server was told last that this user types, by the clock of `performance`. */
  readonly #told = new Map<string, number>();

  constructor(parts: TypingParts) {
    this.#parts = parts;
  }

  /** The users who are typing in a conversation. */
  of(conversationId: string): readonly string[] {
    const users = this.#others.get(conversationId);
    return users ? [...users.keys()] : NOBODY;
  }

  /** Takes an event of the server. */
  take({ conversation_id, user_id, active }: Events['typing_changed']): void {
    if (user_id === this.#parts.me()) return;
    if (!active) {
      this.stop(conversation_id, user_id);
      return;
    }
    const users = this.#others.get(conversation_id) ?? new Map<string, () => void>();
    this.#others.set(conversation_id, users);
    const before = users.get(user_id);
    before?.();
    users.set(
      user_id,
      startTimer(EXPIRES_MS, () => this.stop(conversation_id, user_id)),
    );
    if (!before) this.#parts.changed(conversation_id);
  }

  /** Notes that a user does not type any more. */
  stop(conversationId: string, userId: string): void {
    const users = this.#others.get(conversationId);
    const cancel = users?.get(userId);
    if (!users || !cancel) return;
    cancel();
    users.delete(userId);
    if (users.size === 0) this.#others.delete(conversationId);
    this.#parts.changed(conversationId);
  }

  /** Forgets everybody: without a connection nobody is known to type. */
  clear(): void {
    this.#told.clear();
    for (const [id, users] of this.#others) for (const user of [...users.keys()]) this.stop(id, user);
  }

  /** Tells the server that this user types or has stopped. */
  tell(conversationId: string, active: boolean): void {
    const { client } = this.#parts;
    const told = this.#told.get(conversationId);
    const isTold = active ? told !== undefined && performance.now() - told < REPEAT_MS : told === undefined;
    if (isTold || !client.session) return;
    if (active) this.#told.set(conversationId, performance.now());
    else this.#told.delete(conversationId);
    // It is told again with the next key press.
    client.typing({ conversation_id: conversationId, active }).catch(() => {});
  }

  /** Notes that this user has posted a message, which the server takes as the end of typing. */
  posted(conversationId: string): void {
    this.#told.delete(conversationId);
  }
}
