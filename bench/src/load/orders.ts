import type { ProtocolName } from './protocol.js';

/** The connections that a generator opens. People refer to rooms by index into `rooms`. */
export interface OpenOrder {
  protocol: ProtocolName;
  rooms: readonly string[];
  people: readonly Person[];
  /** Connections opened at a time. */
  atATime: number;
}

/** A user of an order, and the server to connect to. */
export interface Person {
  url: string;
  user: string;
  token: string;
  rooms: readonly number[];
}

/** A load that lasts until it is stopped. */
export interface LoadOrder {
  kind: 'signal' | 'send' | 'echo' | 'mixed';
  /** The senders, by index into the people, each with the index of a room; they take turns. */
  speakers: readonly { person: number; room: number }[];
  /** Expected deliveries of each message. */
  recipients: number;
  /** Size of a body in bytes. */
  bytes: number;
  /**
   * Messages in flight: the next is sent when one has been acknowledged or delivered. Either this or `perSecond` is
   * set.
   */
  inFlight?: number;
  /** Messages per second, regardless of replies: latency counts from the time at which a message was due. */
  perSecond?: number;
  /** The latency of every `sampleEvery`-th delivery is recorded. */
  sampleEvery: number;
}

/** Counts since the last call of `mark`. */
export interface Counts {
  seconds: number;
  sent: number;
  acked: number;
  refused: number;
  delivered: number;
  bytesRead: number;
  /** Encoded latencies. */
  ack: string;
  delivery: string;
}

/** Errors of a load, counted when it stops. */
export interface Verdict {
  lost: number;
  repeated: number;
  disordered: number;
  unacked: number;
  /** Acknowledgements of messages that were already acknowledged, or never sent. */
  reacked: number;
  closed: number;
}

/** The result of a reconnect of all members. */
export interface StormCounts {
  /** Seconds until all members were connected, and until all had caught up. */
  connected: number;
  caughtUp: number;
  failed: number;
}
