import { type Events, godwit } from '@godwit/schema/client';
import type { Client } from '../client.js';
import type { Presence, User } from './store.js';

const OFFLINE = godwit.v1.PresenceStatus.PRESENCE_STATUS_OFFLINE;
/** Profiles that are kept; of more, those that were met first are dropped. */
const MAX_USERS = 10_000;

const FRIENDS = godwit.v1.FriendshipState.FRIENDSHIP_STATE_FRIENDS;
/** Friends per page, and the most that are read. */
const PAGE = 200;
const MAX_FRIENDS = 2_000;

/** Dependencies of `People`. */
export interface PeopleParts {
  client: Client;
  changed: () => void;
  /** Called when `onlineCount` of a conversation changes. */
  counted: (conversationId: string) => void;
}

interface Watch {
  count: number;
  /** The members who were told of with the watch. */
  users: Set<string>;
  onlineCount: number | undefined;
}

const NOTHING = { count: 0, onlineCount: undefined };

/** The profiles and the presence of the people whom the user sees. */
export class People {
  readonly #parts: PeopleParts;
  readonly #users = new Map<string, User>();
  /** Of those who are not offline. */
  readonly #presence = new Map<string, Presence>();
  readonly #friends = new Set<string>();
  /** The session in which all friends were read. */
  #friendsOf: unknown;
  readonly #watches = new Map<string, Watch>();

  constructor(parts: PeopleParts) {
    this.#parts = parts;
  }

  user(id: string): User | undefined {
    return this.#users.get(id);
  }

  presence(id: string): Presence | undefined {
    return this.#presence.get(id);
  }

  /** Takes profiles; an older version has no effect. */
  met(users: readonly User[]): void {
    for (const user of users) {
      const { user_id, version } = user;
      const known = this.#users.get(user_id);
      if (known && known.version >= version) continue;
      this.#users.set(user_id, user);
      const [oldest] = this.#users.keys();
      if (this.#users.size > MAX_USERS) this.#users.delete(oldest as string);
      this.#parts.changed();
    }
  }

  /** Takes the friends who are not offline, with a new connection. The client tells of the members of watches. */
  connected(friends: readonly Presence[]): void {
    const present = new Set(friends.map(({ user_id }) => user_id));
    for (const id of this.#friends) if (!present.has(id) && !this.#isWatched(id)) this.#set(id, undefined);
    for (const friend of friends) {
      this.#friends.add(friend.user_id);
      this.#set(friend.user_id, friend);
    }
    for (const [id, { users }] of this.#watches) if (users.size === 0) this.#begin(id);
  }

  friendshipChanged({ user_id, state }: Events['friendship_changed']): void {
    if (state === FRIENDS) this.#friends.add(user_id);
    else if (this.#friends.delete(user_id) && !this.#isWatched(user_id)) this.#set(user_id, undefined);
  }

  presenceChanged(event: Events['presence_changed']): void {
    const { user_id } = event;
    this.#set(user_id, event);
    // The event does not say why it was sent. While nothing is watched, only friends are told of.
    for (const { users } of this.#watches.values()) users.add(user_id);
    if (this.#watches.size === 0) this.#friends.add(user_id);
  }

  watchChanged({ conversation_id, online_count }: Events['watch_changed']): void {
    this.#count(conversation_id, online_count);
  }

  /** The number of members who are online; undefined while the conversation is not watched. */
  onlineCount(conversationId: string): number | undefined {
    return this.#watches.get(conversationId)?.onlineCount;
  }

  /** Watches a conversation until the returned function is called. */
  watch(conversationId: string): () => void {
    const watch = this.#watches.get(conversationId) ?? { ...NOTHING, users: new Set() };
    this.#watches.set(conversationId, watch);
    if (watch.count++ === 0) this.#begin(conversationId);
    let isWatching = true;
    return () => {
      if (!isWatching) return;
      isWatching = false;
      // The user may have left the conversation and joined it again meanwhile.
      const current = this.#watches.get(conversationId);
      if (current && --current.count === 0) this.#end(conversationId, current);
    };
  }

  /** Forgets the members of a conversation that the user has left. */
  left(conversationId: string): void {
    const watch = this.#watches.get(conversationId);
    if (!watch) return;
    this.#forget(conversationId, watch);
    this.#watches.set(conversationId, { ...NOTHING, users: new Set(), count: watch.count });
  }

  /** Watches a conversation that the user has joined, and that is shown already. */
  joined(conversationId: string): void {
    this.#begin(conversationId);
  }

  async #begin(conversation_id: string): Promise<void> {
    const watch = this.#watches.get(conversation_id);
    if (!watch || !this.#parts.client.session) return;
    this.#readFriends();
    // Refused, or without a connection: the next one, or another call, tries again.
    const answer = await this.#parts.client.watch({ conversation_id }).catch(() => undefined);
    if (!answer || this.#watches.get(conversation_id) !== watch) return;
    for (const member of answer.members) {
      watch.users.add(member.user_id);
      this.#set(member.user_id, member);
    }
    this.#count(conversation_id, answer.online_count);
  }

  /** Reads who is a friend: their presence stays known when the last conversation is not watched any more. */
  async #readFriends(): Promise<void> {
    const { client } = this.#parts;
    const { session } = client;
    if (this.#friendsOf === session) return;
    this.#friendsOf = session;
    try {
      let page_token = '';
      do {
        const page = await client.listFriends({ state: FRIENDS, limit: PAGE, page_token });
        for (const { user_id } of page.friends) this.#friends.add(user_id);
        page_token = page.next_page_token;
      } while (page_token && this.#friends.size < MAX_FRIENDS);
    } catch {
      // The next watch tries again.
      this.#friendsOf = undefined;
    }
  }

  #end(conversation_id: string, watch: Watch): void {
    this.#forget(conversation_id, watch);
    this.#parts.client.unwatch({ conversation_id }).catch(() => {});
  }

  #forget(conversationId: string, { users }: Watch): void {
    this.#watches.delete(conversationId);
    for (const id of users) if (!this.#friends.has(id) && !this.#isWatched(id)) this.#set(id, undefined);
    this.#parts.counted(conversationId);
  }

  #count(conversationId: string, onlineCount: number): void {
    const watch = this.#watches.get(conversationId);
    if (!watch || watch.onlineCount === onlineCount) return;
    watch.onlineCount = onlineCount;
    this.#parts.counted(conversationId);
  }

  #isWatched(userId: string): boolean {
    return [...this.#watches.values()].some(({ users }) => users.has(userId));
  }

  #set(userId: string, presence: Presence | undefined): void {
    const known = this.#presence.get(userId);
    const isSame = known?.status === presence?.status && known?.text === presence?.text;
    if (isSame) return;
    if (presence && presence.status !== OFFLINE) this.#presence.set(userId, presence);
    else if (!this.#presence.delete(userId)) return;
    this.#parts.changed();
  }
}
