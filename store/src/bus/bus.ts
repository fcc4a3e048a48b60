/** Figures of what a node publishes, for metrics. */
export interface BusCounts {
  /** Frames published. */
  published: number;
  /** Of those: lost, for want of a connection or because too many wait to be sent. */
  lost: number;
  /** Nodes that they reached, all together. */
  reached: number;
}

/** What a bus tells the node that it belongs to. */
export interface BusListener {
  /** A frame was published on a topic that this node subscribes to. The bytes may be kept. */
  frame(topic: string, frame: Uint8Array): void;
  /** A subscription was interrupted and is live again: frames may be missing on the topics that it `affects`. */
  gap(affects: (topic: string) => boolean): void;
}

/**
 * Carries hints between nodes that something happened: at most once, in any order. What must arrive is read from the
 * database by whoever finds that it is missing. Topics: `c:<conversation>` for its members, `u:<user>` for the user's
 * own devices, `p:<user>` for the user's friends.
 */
export interface Bus {
  /** Publishes to the nodes that subscribe to the topic. Never fails, never waits: what cannot be sent is lost. */
  publish(topic: string, frame: Uint8Array): void;
  /** Resolves when the topics are live; where the bus is down, at once: a `gap` follows when it is back. */
  subscribe(topics: readonly string[]): Promise<void>;
  unsubscribe(topics: readonly string[]): void;
  /** Sets who is told of frames and gaps; one listener, set before the first subscription. */
  listen(listener: BusListener): void;
  /** How many nodes subscribe to each of the topics. Rejects where the bus is down. */
  subscribers(topics: readonly string[]): Promise<number[]>;
  /** Whether frames flow. */
  readonly up: boolean;
  readonly counts: BusCounts;
  close(): Promise<void>;
}

/** The topic of a conversation's events. */
export const conversationTopic = (conversationId: string): string => `c:${conversationId}`;

/** The topic of what concerns a user's own devices. */
export const userTopic = (userId: string): string => `u:${userId}`;

/** The topic of what a user's friends see of the user. */
export const presenceTopic = (userId: string): string => `p:${userId}`;
