import type { CompactSet } from '../socket/compact-set.js';
import type { Session } from '../socket/session.js';

/** A user of this node whose friends are observed. */
export interface Observer {
  readonly friends: CompactSet<ObservedUser>;
  readonly sessions: Iterable<Session>;
}

/** A session that watches a conversation. */
export interface Watcher {
  /** The session's user. */
  readonly user: Observer;
  /** The number of members that the session was last told. */
  count: number;
}

/** A conversation whose members are observed for the sessions that watch it. */
export interface Watched {
  /** The members whose presence the watchers are sent. */
  readonly shown: CompactSet<ObservedUser>;
  readonly watchers: ReadonlyMap<Session, Watcher>;
  /** Whether a user who watches may see a member. */
  lets(userId: string, memberId: string): boolean;
}

/** A user whose friends, or watchers of a common conversation, have sockets on this node. */
export interface ObservedUser {
  readonly id: string;
  /** Friends on this node. */
  readonly observers: CompactSet<Observer>;
  /** The watched conversations in which the user is shown. */
  readonly watched: CompactSet<Watched>;
  /** The event that last showed the user; undefined: offline. */
  shown: Uint8Array | undefined;
  /** Pending until the user's presence is first read; callers waiting for it tell the sessions themselves. */
  known: Promise<void> | undefined;
  /** Whether an event arrived during a read of the user's presence: it is newer, or is followed by the newest. */
  overtaken: boolean;
  /** The version of the newest profile of the user that was sent; 0: none was. */
  profileVersion: number;
}
