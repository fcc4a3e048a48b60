import { godwit } from '@godwit/schema';
import { concurrently } from '../concurrently.js';
import { tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import type { System } from '../system/system.js';
import type { FriendRing } from './friend-ring.js';
import type { PresenceCheck } from './presence-check.js';

const {
  PRESENCE_STATUS_OFFLINE: OFFLINE,
  PRESENCE_STATUS_ONLINE: ONLINE,
  PRESENCE_STATUS_AWAY: AWAY,
} = godwit.v1.PresenceStatus;
/** Connections opened at a time. */
const CONNECTING = 128;

/**
 * Users who connect, disconnect and change their status, each with one socket; the presence events of others are
 * checked. They see their friends, or, if they watch, the members of one of their conversations.
 */
export class Crowd {
  /** Number of responses to Hello, or to Watch, with a wrong list of those who are online. */
  helloWrong = 0;
  /** Number of connections that the gateway closed. */
  closed = 0;
  readonly #system: System;
  readonly #ring: FriendRing;
  readonly #check: PresenceCheck;
  readonly #sockets = new Map<number, UserSocket>();
  /** The status that each user chose last. */
  readonly #statuses: number[];
  readonly #watches: boolean;
  #opened = 0;

  constructor(system: System, ring: FriendRing, check: PresenceCheck, watches = false) {
    this.#watches = watches;
    this.#system = system;
    this.#ring = ring;
    this.#check = check;
    this.#statuses = Array.from({ length: ring.users }, () => ONLINE);
  }

  get size(): number {
    return this.#sockets.size;
  }

  isHere(user: number): boolean {
    return this.#sockets.has(user);
  }

  /** Connects users at once; they may be friends of each other. Events may be outstanding when it resolves. */
  async arrive(users: readonly number[]): Promise<void> {
    const arriving = new Set(users);
    for (const user of users) this.#check.announce(user, this.#statuses[user] as number, this.#friendsHere(user));
    await concurrently(users, CONNECTING, (user) => this.#open(user, arriving));
  }

  /** Breaks users' connections. Events may be outstanding afterwards. */
  leave(users: readonly number[]): void {
    const leaving = users.map((user) => this.#sockets.get(user));
    for (const user of users) this.#sockets.delete(user);
    for (const user of users) this.#check.announce(user, OFFLINE, this.#friendsHere(user));
    for (const socket of leaving) {
      if (socket) socket.onEvent = () => {};
      socket?.close();
    }
  }

  /** Switches connected users between online and away. Events may be outstanding when it resolves. */
  async flip(users: readonly number[]): Promise<void> {
    const change = async (user: number) => {
      const status = this.#statuses[user] === ONLINE ? AWAY : ONLINE;
      this.#statuses[user] = status;
      this.#check.announce(user, status, this.#friendsHere(user));
      await this.#sockets.get(user)?.request('set_presence', { status });
    };
    await Promise.all(users.map(change));
  }

  #friendsHere(user: number): number[] {
    return this.#ring.friendsOf(user).filter((friend) => this.#sockets.has(friend));
  }

  async #open(user: number, arriving: ReadonlySet<number>): Promise<void> {
    const { gatewayUrls, authSecret } = this.#system;
    // A user who reconnects does so to another gateway.
    const url = gatewayUrls[this.#opened++ % gatewayUrls.length] as string;
    const token = await tokenFor(this.#ring.id(user), authSecret);
    const take = ({ presence_changed }: godwit.v1.ServerFrame) => {
      // Watchers are sent their own presence, too.
      if (!presence_changed || (this.#watches && presence_changed.user_id === this.#ring.id(user))) return;
      this.#check.take(user, presence_changed as godwit.v1.PresenceChanged);
    };
    const early: godwit.v1.ServerFrame[] = [];
    const before = this.#friendsHere(user);
    const { user: socket, hello } = await UserSocket.open(url, token, (frame) => early.push(frame));
    const online = this.#watches ? await this.#watch(user, socket) : hello.friends;
    this.#checkHello(user, online as godwit.v1.Presence[], before, arriving);
    this.#sockets.set(user, socket);
    for (const frame of early) take(frame);
    socket.onEvent = take;
    socket.onClose = () => {
      this.closed++;
    };
  }

  /** Watches the user's conversation; returns the others who are online, if the user itself is. */
  async #watch(user: number, socket: UserSocket): Promise<godwit.v1.Presence.$Properties[]> {
    const conversation_id = this.#ring.conversationOf(user);
    const { members, online_count } = await socket.request('watch', { conversation_id });
    const others = members.filter(({ user_id }) => user_id !== this.#ring.id(user));
    if (online_count !== members.length || others.length !== members.length - 1) this.helloWrong++;
    return others;
  }

  /**
   * Checks that Hello lists the friends who were connected before. Friends who are arriving, too, must be listed or
   * announced by an event.
   */
  #checkHello(
    user: number,
    friends: readonly godwit.v1.Presence[],
    before: readonly number[],
    arriving: ReadonlySet<number>,
  ): void {
    const named = new Set(friends.map(({ user_id }) => this.#ring.userOf(user_id)));
    const good =
      named.size === friends.length &&
      before.every((friend) => named.has(friend)) &&
      friends.every(({ user_id, status }) => {
        const friend = this.#ring.userOf(user_id);
        const online = this.#sockets.has(friend) || arriving.has(friend);
        return online && this.#ring.areFriends(user, friend) && status === this.#statuses[friend];
      });
    if (!good) this.helloWrong++;
    for (const friend of this.#ring.friendsOf(user)) {
      if (arriving.has(friend) && !named.has(friend)) this.#check.require(friend, user);
    }
  }
}
