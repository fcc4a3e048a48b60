import type { UserStatus } from '@godwit/store/presence';
import { CompactSet } from './compact-set.js';
import type { Session } from './session.js';
import { SetsVersion } from './sets-version.js';
import type { Watched } from './watches.js';

/** A user who has sockets on this node. */
export class LocalUser {
  readonly id: string;
  readonly sessions = new CompactSet<Session>();
  /** The user's friends, with what they show. */
  readonly friends = new CompactSet<Watched>();
  /** How far the node follows the user's memberships and ties. */
  readonly sets = new SetsVersion();
  /** What the user's friends are to see. */
  status: UserStatus = { status: 0, text: '' };
  /** Presence has been told that the user is here. */
  arrived = false;
  /** Presence could not be told of the newest status. */
  unshown = false;
  readonly #reads = new CompactSet<SetRead>();

  constructor(id: string) {
    this.id = id;
  }

  /** Begins to note what events say while the user's sets are read from the store: they may be newer than what is read. */
  beginRead(): SetRead {
    const read = { friends: new Map<string, boolean>(), statusSet: false };
    this.#reads.add(read);
    return read;
  }

  endRead(read: SetRead): void {
    this.#reads.delete(read);
  }

  /** An event said that another is a friend, or is not any more. */
  noteFriend(otherId: string, friends: boolean): void {
    for (const read of this.#reads) read.friends.set(otherId, friends);
  }

  /** An event, or the user here, set the status. */
  setStatus(status: UserStatus): void {
    this.status = status;
    for (const read of this.#reads) read.statusSet = true;
  }
}

/** What events said while a user's sets were read. */
export interface SetRead {
  readonly friends: Map<string, boolean>;
  statusSet: boolean;
}

/** The friends that were read, with what events have said since. */
export function friendsOf(read: SetRead, friendIds: readonly string[]): Set<string> {
  const friends = new Set(friendIds);
  for (const [id, are] of read.friends) {
    if (are) friends.add(id);
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

  /** Adds a session to its user's. */
  add(session: Session, userId: string): LocalUser {
    let user = this.#byId.get(userId);
    if (!user) {
      user = new LocalUser(userId);
      this.#byId.set(userId, user);
    }
    user.sessions.add(session);
    session.user = user;
    session.user_id = userId;
    return user;
  }

  /** Takes a session from its user's; returns the user where it was the last one. */
  remove(session: Session): LocalUser | undefined {
    const { user } = session;
    session.user = undefined;
    if (!user?.sessions.delete(session) || user.sessions.size > 0) return undefined;
    this.#byId.delete(user.id);
    return user;
  }
}

const NONE: readonly Session[] = [];
