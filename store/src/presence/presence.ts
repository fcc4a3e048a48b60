import type { BusCounts } from '../bus/bus.js';

/** Status that a user shows to friends while online: a PresenceStatus, and a text beside it. */
export interface UserStatus {
  status: number;
  text: string;
  /** Counts the user's choices: of two the higher one holds. Absent or 0: not known, which holds until a known one comes. */
  version?: number;
}

/** Events of presence for the node that it belongs to. */
export interface PresenceListener {
  /** The state that this node had reported is lost: every user of the node that it `affects` is to arrive anew. */
  lost(affects: (userId: string) => boolean): void;
  /** Friends were told that users are offline, here or on a node that died. `at`: Unix milliseconds. */
  offline(userIds: readonly string[], at: number): void;
}

/**
 * Tells which users are online, over all nodes. A node holds a lease; a user is online while a node with a live lease
 * has a session of the user. Every change that friends see is published on the user's presence topic, as an encoded
 * BusFrame.presence_shown: in the order of the changes, and once, however many nodes have a hand in it. All but
 * `listen` and `stop` reject where the state cannot be reached: the node is told `lost` once it can.
 */
export interface Presence {
  /**
   * The node's first session of a user opened. Where the user is online already, it shows a status alone that is newer than
   * the one that was shown.
   */
  arrive(userId: string, status: UserStatus): Promise<void>;
  /** The node's last session of a user is gone. */
  depart(userId: string): Promise<void>;
  /** A user who is online chose another status. Shows nothing where a newer one was shown. */
  show(userId: string, status: UserStatus): Promise<void>;
  /** The frames that were last published of users, in their order; undefined: offline, or shown as such. */
  read(userIds: readonly string[]): Promise<(Uint8Array | undefined)[]>;
  /** Sets who is told; one listener, set before the first user arrives. */
  listen(listener: PresenceListener): void;
  /**
   * Takes the users of nodes whose lease has run out away, and resolves with how many friends were told of. Every node does
   * so by itself, again and again: it is for when there may be none.
   */
  sweep(): Promise<number>;
  /** How many other nodes hold a lease and are not going away: where this node's users can go on. */
  others(): Promise<number>;
  /** Says that this node is going away, so that others do not count on it. Its users stay online until they depart. */
  leave(): Promise<void>;
  /** Resolves once users can arrive, or when that takes too long to wait for. */
  readonly started: Promise<void>;
  readonly counts: BusCounts;
  /** Lets go of the lease without a word: who does not come back before it runs out is shown as offline then. */
  stop(): Promise<void>;
}
