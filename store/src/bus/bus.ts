/** Counts of the frames that a node publishes, for metrics. */
export interface BusCounts {
  /** Frames published. */
  published: number;
  /** Published frames that were lost, for lack of a connection or because too many were queued. */
  lost: number;
  /** Total number of nodes reached, summed over all frames. */
  reached: number;
}

/** A node's callbacks from its bus. */
export interface BusListener {
  /** A frame was published on a topic that this node subscribes to. The bytes may be kept. */
  frame(topic: string, frame: Uint8Array): void;
  /** A subscription was interrupted and is live again: frames may be missing on the topics that it `affects`. */
  gap(affects: (topic: string) => boolean): void;
}

/**
 * Carries hints between nodes that something happened: at most once, in any order. A node that finds a durable event
 * missing reads it from the database. Topics: `c:<conversation>` for its members, `u:<user>` for the user's own
 * devices, `p:<user>` for the user's friends; `n:all` for questions to all nodes, `r:<random>` for the answers to one.
 */
export interface Bus {
  /**
   * Publishes to the nodes that subscribe to the topic. Never fails, never waits: frames that cannot be sent are lost.
   */
  publish(topic: string, frame: Uint8Array): void;
  /** Resolves when the topics are live. If the bus is down, resolves at once; a `gap` follows when it is up again. */
  subscribe(topics: readonly string[]): Promise<void>;
  unsubscribe(topics: readonly string[]): void;
  /** Sets the one listener for frames and gaps, before the first subscription. */
  listen(listener: BusListener): void;
  /** Number of nodes that subscribe to each of the topics. Rejects where the bus is down. */
  subscribers(topics: readonly string[]): Promise<number[]>;
  /** Whether the bus is connected, so that frames flow. */
  readonly up: boolean;
  readonly counts: BusCounts;
  close(): Promise<void>;
}

/** The topic of a conversation's events. */
export const conversationTopic = (conversationId: string): string => `c:${conversationId}`;

/** The topic of events for a user's own devices. */
export const userTopic = (userId: string): string => `u:${userId}`;

/** The topic of a user's presence, as the user's friends see it. */
export const presenceTopic = (userId: string): string => `p:${userId}`;

/** The topic of questions to every node. */
export const NODES_TOPIC = 'n:all';

/** Begins the topic of the answers to a question. */
export const REPLY_PREFIX = 'r:';
