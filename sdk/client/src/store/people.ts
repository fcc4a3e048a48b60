import { type Events, godwit } from '@godwit/schema/client';
import type { Client } from '../client.js';
import type { MemberList, Presence, User } from './store.js';

const OFFLINE = godwit.v1.PresenceStatus.PRESENCE_STATUS_OFFLINE;
/** Profiles that are kept; of more, those that were met first are dropped. */
const MAX_USERS = 10_000;

/** Members past which the server counts those who are online, and tells of some of them only. */
const MAX_TOLD = 200;

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
  /** The members of a conversation, which are read while somebody subscribes. */
  members: (conversationId: string) => MemberList;
  /** The number of members as the server said it last; undefined: not known. */
  memberCount: (conversationId: string) => number | undefined;
}

interface Watch {
  count: number;
  /** The members who were told of with the watch. */
  users: Set<string>;
  /** The number of members who are online, as the server said it last. */
  told?: number;
  /** Whether the server tells of members at all. */
  isTold: boolean;
  onlineCount?: number;
  /** Ends the reading of the members; undefined: they are not read. */
  endMembers?: () => void;
}

/** The profiles and the presence of the people whom the user sees. */
export class People {
  readonly #parts: PeopleParts;
  readonly #users = new Map<string, User>();
  /** Of those who are not offline. */
  readonly #presence = new Map<string, Presence>();
  readonly #friends = new Set<string>();
  /** The session in which friends are read. */
  #friendsOf: unknown;
  /** Whether all friends are known: others are seen only in watched conversations. */
  #areFriendsKnown = false;
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
    for (const id of this.#friends) if (!present.has(id) && !this.#isMember(id)) this.#set(id, undefined);
    for (const friend of friends) {
      this.#friends.add(friend.user_id);
      this.#set(friend.user_id, friend);
    }
    // The client watches again those that were answered.
    if (this.#watches.size > 0) this.#readFriends();
    for (const [id, { told }] of this.#watches) if (told === undefined) this.#begin(id);
    this.#recountAll();
  }

  friendshipChanged({ user_id, state }: Events['friendship_changed']): void {
    if (state === FRIENDS) this.#friends.add(user_id);
    else if (this.#friends.delete(user_id)) this.#forgetUnseen(user_id);
    this.#recountAll();
  }

  presenceChanged(event: Events['presence_changed']): void {
    const { user_id } = event;
    // The event does not say why it was sent. Until something is watched, only friends are told of.
    if (this.#friendsOf !== this.#parts.client.session) this.#friends.add(user_id);
    const isFriend = this.#friends.has(user_id);
    for (const watch of this.#watches.values()) {
      watch.users.add(user_id);
      if (!isFriend) watch.isTold = true;
    }
    this.#set(user_id, event);
    this.#forgetLate([user_id]);
    this.#recountAll();
  }

  watchChanged({ conversation_id, online_count }: Events['watch_changed']): void {
    this.#told(conversation_id, online_count);
  }

  /** Notes that the list of the members of a conversation has changed. */
  membersChanged(conversationId: string): void {
    const { users = [] } = this.#watches.get(conversationId) ?? {};
    const members = new Set(
      this.#parts
        .members(conversationId)
        .getSnapshot()
        .members.map(({ user_id }) => user_id),
    );
    this.#forgetLate([...users].filter((id) => !members.has(id)));
    this.#recount(conversationId);
  }

  /** Notes that members were removed: nothing more is told of them. */
  removed(conversationId: string, userIds: readonly string[]): void {
    const { users } = this.#watches.get(conversationId) ?? {};
    for (const id of userIds) users?.delete(id);
    this.#forgetLate(userIds);
  }

  /** The number of members who are online; undefined while the conversation is not watched. */
  onlineCount(conversationId: string): number | undefined {
    return this.#watches.get(conversationId)?.onlineCount;
  }

  /** Watches a conversation until the returned function is called. */
  watch(conversationId: string): () => void {
    const watch = this.#watches.get(conversationId) ?? newWatch();
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
    this.#watches.set(conversationId, { ...newWatch(), count: watch.count });
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
    this.#told(conversation_id, answer.online_count);
  }

  /** Reads who is a friend: their presence stays known when the last conversation is not watched any more. */
  async #readFriends(): Promise<void> {
    const { client } = this.#parts;
    const { session } = client;
    if (this.#friendsOf === session) return;
    this.#friendsOf = session;
    this.#areFriendsKnown = false;
    try {
      let page_token = '';
      do {
        const page = await client.listFriends({ state: FRIENDS, limit: PAGE, page_token });
        for (const { user_id } of page.friends) this.#friends.add(user_id);
        page_token = page.next_page_token;
      } while (page_token && this.#friends.size < MAX_FRIENDS);
      this.#areFriendsKnown = !page_token && client.session === session;
      this.#forgetLate([...this.#presence.keys()]);
    } catch {
      // The next watch tries again.
      this.#friendsOf = undefined;
    }
  }

  #end(conversation_id: string, watch: Watch): void {
    this.#forget(conversation_id, watch);
    const { client } = this.#parts;
    // Each connection begins without watches, and this request would wait for it, and come after a later watch.
    if (client.session) client.unwatch({ conversation_id }).catch(() => {});
  }

  #forget(conversationId: string, { users, endMembers }: Watch): void {
    this.#watches.delete(conversationId);
    endMembers?.();
    for (const id of users) this.#forgetUnseen(id);
    this.#parts.counted(conversationId);
  }

  /** Takes the server's number of members who are online. */
  #told(conversationId: string, onlineCount: number): void {
    const watch = this.#watches.get(conversationId);
    if (!watch) return;
    watch.told = onlineCount;
    // The user counts: of nobody, the server tells nothing about members.
    if (onlineCount > 0) watch.isTold = true;
    this.#recountAll();
  }

  #recountAll(): void {
    for (const id of this.#watches.keys()) this.#recount(id);
  }

  /** Counts the members who are online where the server tells of each, and takes its number elsewhere. */
  #recount(conversationId: string): void {
    const { members, memberCount, counted } = this.#parts;
    const watch = this.#watches.get(conversationId);
    if (!watch || watch.told === undefined) return;
    const isSmall = (memberCount(conversationId) ?? 0) <= MAX_TOLD;
    const list = members(conversationId);
    if (watch.isTold && isSmall) watch.endMembers ??= list.subscribe(() => {});
    const { members: all, complete } = list.getSnapshot();
    const isDerived = watch.isTold && complete && all.length <= MAX_TOLD;
    const onlineCount = isDerived ? all.filter(({ user_id }) => this.#presence.has(user_id)).length : watch.told;
    if (watch.onlineCount === onlineCount) return;
    watch.onlineCount = onlineCount;
    counted(conversationId);
  }

  /** Forgets presence that arrived after its watch: nothing more is told of it. */
  #forgetLate(userIds: readonly string[]): void {
    if (this.#areFriendsKnown) for (const id of userIds) this.#forgetUnseen(id);
  }

  /** Forgets the presence of a user who is neither a friend nor a member of a watched conversation. */
  #forgetUnseen(userId: string): void {
    if (!this.#friends.has(userId) && !this.#isMember(userId)) this.#set(userId, undefined);
  }

  #isMember(userId: string): boolean {
    return [...this.#watches].some(([conversationId, { users, told }]) => {
      const { members, complete } = this.#parts.members(conversationId).getSnapshot();
      return (
        told !== undefined && users.has(userId) && (!complete || members.some(({ user_id }) => user_id === userId))
      );
    });
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

const newWatch = (): Watch => ({ count: 0, users: new Set(), isTold: false });
