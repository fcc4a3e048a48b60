import type { UserStatus } from '@godwit/store/presence';
import type { internal } from '@godwit/store/wire';
import type { ObservedUser } from '../presence/friend-presence.js';
import { CompactSet } from '../socket/compact-set.js';
import type { Session } from '../socket/session.js';
import type { Access } from './access.js';
import { SetsVersion } from './sets-version.js';

/** A user who has sockets on this node. */
export class LocalUser {
  readonly id: string;
  readonly sessions = new CompactSet<Session>();
  /** The user's friends, with their presence. */
  readonly friends = new CompactSet<ObservedUser>();
  /** The version of the user's memberships and ties that this node follows. */
  readonly sets = new SetsVersion();
  /** The status shown to friends: the newest choice that this node knows. */
  status: UserStatus = { status: 0, text: '' };
  /** The newest answer of the store to whether the user may have sessions. */
  access: Access;
  /** The version of the newest profile of the user that the sessions were sent; 0: none was. */
  profileVersion = 0;
  /** Whether the user was announced to presence. */
  arrived = false;
  /** Whether the newest status has yet to be announced to presence. */
  unshown = false;
  readonly #reads = new CompactSet<SetRead>();

  constructor(id: string) {
    this.id = id;
  }

  /** Begins to record events during a read of the user's sets from the store: they may be newer than its result. */
  beginRead(): SetRead {
    const read = { friends: new Map<string, FriendNote>(), statusSet: false, accessSet: false };
    this.#reads.add(read);
    return read;
  }

  endRead(read: SetRead): void {
    this.#reads.delete(read);
  }

  /**
   * Records an event that another user became a friend, or no longer is one. `version`: of the user's sets; 0: unknown.
   */
  noteFriend(otherId: string, friends: boolean, version: number): void {
    for (const read of this.#reads) read.friends.set(otherId, { friends, version });
  }

  /**
   * Sets the status, from an event or a request of the user. Returns whether it is known to be newer than the previous
   * one.
   */
  setStatus(status: UserStatus): boolean {
    const { version = 0 } = status;
    if (version > 0 && version <= this.#statusVersion) return false;
    this.status = status;
    for (const read of this.#reads) read.statusSet = true;
    return version > 0;
  }

  /** Sets whether the user may have sessions, from an event. */
  setAccess(access: Access): void {
    this.access = access;
    for (const read of this.#reads) read.accessSet = true;
  }

  /** Takes what was read with the user's sets, unless an event since then is newer. */
  readAccess(read: SetRead, access: Access): void {
    if (!read.accessSet) this.access = access;
  }

  /** Takes the status read with the user's sets, unless a newer one is known; returns the same as `setStatus`. */
  readStatus(
    read: SetRead,
    sets: Pick<internal.store.v1.UserSets, 'status' | 'status_text' | 'status_version'>,
  ): boolean {
    const { status, status_text: text, status_version: version } = sets;
    // A status without a version may be older than the events.
    if (version === 0 ? read.statusSet || this.#statusVersion > 0 : version <= this.#statusVersion) return false;
    this.status = { status, text, version };
    return version > 0;
  }

  get #statusVersion(): number {
    return this.status.version ?? 0;
  }
}

/** Events recorded during a read of a user's sets. */
export interface SetRead {
  readonly friends: Map<string, FriendNote>;
  statusSet: boolean;
  accessSet: boolean;
}

interface FriendNote {
  friends: boolean;
  version: number;
}

/** A user's friends as read, updated by the events since; or as this node has them, if that is newer. */
export function friendsOf(
  user: LocalUser,
  read: SetRead,
  { friend_ids, sets_version }: Pick<internal.store.v1.UserSets, 'friend_ids' | 'sets_version'>,
): Set<string> {
  if (user.sets.friendsAsOf > sets_version) return new Set([...user.friends].map(({ id }) => id));
  const friends = new Set(friend_ids);
  for (const [id, note] of read.friends) {
    // The sets that were read include this change, or a later one.
    if (note.version > 0 && note.version <= sets_version) continue;
    if (note.friends) friends.add(id);
    else friends.delete(id);
  }
  return friends;
}

/** The users who have sockets on this node. */
export class Users {
  readonly #byId = new Map<string, LocalUser>();

  get size(): number {
    return this.#byId.size;
  }

  get(userId: string): LocalUser | undefined {
    return this.#byId.get(userId);
  }

  /** The sessions of a user on this node. */
  sessions(userId: string): Iterable<Session> {
    return this.#byId.get(userId)?.sessions ?? NONE;
  }

  all(): IterableIterator<LocalUser> {
    return this.#byId.values();
  }

  /** Adds a session to its user, who is created if new. */
  add(session: Session, userId: string): LocalUser {
    let user = this.#byId.get(userId);
    if (!user) {
      user = new LocalUser(userId);
      this.#byId.set(userId, user);
    }
    user.sessions.add(session);
    session.user_id = userId;
    return user;
  }

  /** Removes a session from its user; returns the user if it was the last one. */
  remove(session: Session): LocalUser | undefined {
    const user = this.#byId.get(session.user_id);
    if (!user?.sessions.delete(session) || user.sessions.size > 0) return undefined;
    this.#byId.delete(user.id);
    return user;
  }
}

const NONE: readonly Session[] = [];
