import type { BusCounts } from '../bus/bus.js';

/** Status that a user shows to friends while online: a PresenceStatus, and a text beside it. */
export interface UserStatus {
  status: number;
  text: string;
  /** Number of the user's choice; the higher one wins. Absent or 0: unknown; any known version replaces it. */
  version?: number;
}

/** Presence events for the node that owns the presence. */
export interface PresenceListener {
  /**
   * The state that this node reported is lost: every user of the node for whom `affects` returns true must arrive
   * again.
   */
  lost(affects: (userId: string) => boolean): void;
  /** Users of this node or of a dead node were shown to friends as offline. `at`: Unix milliseconds. */
  offline(userIds: readonly string[], at: number): void;
}

/**
 * Tracks which users are online across all nodes. Each node holds a lease; a user is online while a node with a live
 * lease has a session of the user. Every change visible to friends is published on the user's presence topic as an
 * encoded BusFrame.presence_shown, in the order of the changes and exactly once, however many nodes take part. All
 * methods except `listen` and `stop` reject while the state is unreachable; the listener's `lost` is called once it is
 * reachable.
 */
export interface Presence {
  /**
   * Reports the node's first session of a user. If the user is online already, the status is shown only if its version
   * is newer than the one shown.
   */
  arrive(userId: string, status: UserStatus): Promise<void>;
  /** Reports that the node's last session of a user ended. */
  depart(userId: string): Promise<void>;
  /** Shows another status of an online user, unless a newer one was shown. */
  show(userId: string, status: UserStatus): Promise<void>;
  /** The last published frame of each user, in the given order; undefined: offline or invisible. */
  read(userIds: readonly string[]): Promise<(Uint8Array | undefined)[]>;
  /** Sets the only listener; must be called before the first user arrives. */
  listen(listener: PresenceListener): void;
  /**
   * Shows the users of nodes with an expired lease as offline, and resolves with their number. Every node sweeps by
   * itself periodically; this method is for times when no node may be running.
   */
  sweep(): Promise<number>;
  /** The number of other nodes that hold a lease and are not leaving: nodes to which this node's users can move. */
  others(): Promise<number>;
  /** Marks this node as leaving, so that `others` does not count it. Its users stay online until they depart. */
  leave(): Promise<void>;
  /** Resolves once users can arrive, or after an implementation's time limit (3 s for Redis). */
  readonly started: Promise<void>;
  readonly counts: BusCounts;
  /**
   * Stops renewing the lease and publishes nothing: users who do not reconnect are shown as offline when it expires.
   */
  stop(): Promise<void>;
}
