import { type Events, godwit, type RequestInputs, type Responses } from '@godwit/schema/client';
import type { TabSession } from './tab-session.js';

const { PRESENCE_STATUS_OFFLINE } = godwit.v1.PresenceStatus;
const { FRIENDSHIP_STATE_FRIENDS } = godwit.v1.FriendshipState;
/** Friends in a page. */
const PAGE = 200;

/** Dependencies of `SharedPresence`. */
export interface SharedPresenceParts {
  sessions: ReadonlySet<TabSession>;
  listFriends(request: RequestInputs['list_friends']): Promise<Responses['list_friends']>;
}

/**
 * The presence of friends, as Hello tells it, and who is told which presence: friends' goes to every tab, that of members
 * of a watched conversation only to tabs that watch one.
 */
export class SharedPresence {
  readonly #parts: SharedPresenceParts;
  /** The users whose presence is known and who are not offline. */
  readonly #present = new Map<string, godwit.v1.Presence.$Properties>();
  /** The ids of the friends; undefined: nobody has watched a conversation yet, so all presence is that of friends. */
  #friends: Set<string> | undefined;
  /** The friends that were read so far. */
  #reading: Set<string> | undefined;

  constructor(friends: readonly godwit.v1.Presence.$Properties[], parts: SharedPresenceParts) {
    this.#parts = parts;
    for (const presence of friends) this.#present.set(presence.user_id ?? '', presence);
  }

  /** The friends who are not offline. */
  get friends(): godwit.v1.Presence.$Properties[] {
    return [...this.#present.values()];
  }

  /** Notes that a tab begins to watch a conversation: from now on not all presence is that of friends. */
  async watches(): Promise<void> {
    if (this.#friends || this.#reading) return;
    const friends = new Set<string>();
    this.#reading = friends;
    try {
      for (let page_token = ''; ; ) {
        const page = await this.#parts.listFriends({ state: FRIENDSHIP_STATE_FRIENDS, limit: PAGE, page_token });
        for (const { user_id } of page.friends) friends.add(user_id);
        page_token = page.next_page_token;
        if (!page_token) break;
      }
      this.#friends = friends;
      for (const user of [...this.#present.keys()]) if (!friends.has(user)) this.#present.delete(user);
    } catch {
      // The next tab that watches something tries again.
    }
    this.#reading = undefined;
  }

  /** Takes a friendship of the user that began or ended. */
  befriended({ user_id, state }: Events['friendship_changed']): void {
    const isFriend = state === FRIENDSHIP_STATE_FRIENDS;
    for (const friends of [this.#friends, this.#reading])
      if (isFriend) friends?.add(user_id);
      else friends?.delete(user_id);
    if (!isFriend) {
      this.#present.delete(user_id);
    }
  }

  /** Takes a change of presence, and tells the tabs that it concerns. */
  changed(event: Events['presence_changed']): void {
    const { user_id, status } = event;
    const isFriend = this.#friends?.has(user_id) ?? true;
    if (!isFriend || status === PRESENCE_STATUS_OFFLINE) this.#present.delete(user_id);
    else this.#present.set(user_id, event);
    for (const session of this.#parts.sessions)
      if (isFriend || session.watched.size > 0) session.emit('presence_changed', event);
  }
}
