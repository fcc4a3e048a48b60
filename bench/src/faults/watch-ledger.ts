import { godwit } from '@godwit/schema';
import type { Violation } from './ledger.js';

const OFFLINE = godwit.v1.PresenceStatus.PRESENCE_STATUS_OFFLINE;

type Shown = Pick<godwit.v1.Presence.$Properties, 'user_id' | 'status'>;

/**
 * Records which members clients that watch a conversation are shown as online. Nobody has a friend here: a client is
 * shown the members of its conversation, and nobody else.
 */
export class WatchLedger {
  readonly violations: Violation[] = [];
  /** By the user who watches: the conversation, and the members who are shown as online. */
  readonly #watches = new Map<string, { conversation: string; online: Set<string> }>();
  readonly #members: ReadonlyMap<string, readonly string[]>;

  /** `members`: the users of each conversation. */
  constructor(members: ReadonlyMap<string, readonly string[]>) {
    this.#members = members;
  }

  /** Records that a user is about to watch a conversation. */
  watch(user: string, conversation: string): void {
    this.#watches.set(user, { conversation, online: new Set() });
  }

  /** Records what a user was shown, in an answer or an event. */
  shown(user: string, { user_id, status }: Shown): void {
    const watch = this.#watches.get(user);
    const other = user_id ?? '';
    if (!watch || !this.#members.get(watch.conversation)?.includes(other))
      this.violations.push(`leaked: ${user} was shown ${other}`);
    else if (status === OFFLINE) watch.online.delete(other);
    else watch.online.add(other);
  }

  /** The members who are not shown as online to those who watch, while every user is connected. */
  unseen(): Violation[] {
    return [...this.#watches].flatMap(([user, { conversation, online }]) =>
      (this.#members.get(conversation) ?? [])
        .filter((member) => !online.has(member))
        .map((member) => `unseen: ${member} in ${conversation} by ${user}`),
    );
  }
}
