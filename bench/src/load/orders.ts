import type { ProtocolName } from './protocol.js';

/** Connections that a generator is to open. Rooms are numbers: the places of their names. */
export interface OpenOrder {
  protocol: ProtocolName;
  rooms: readonly string[];
  people: readonly Person[];
  /** Connections opened at a time. */
  atATime: number;
}

/** A user of an order, and where it connects. */
export interface Person {
  url: string;
  user: string;
  token: string;
  rooms: readonly number[];
}

/** What is said from now on, until it is stopped. */
export interface LoadOrder {
  kind: 'signal' | 'send' | 'echo' | 'mixed';
  /** Who speaks, by its place among the people, and in which room; in turns. */
  speakers: readonly { person: number; room: number }[];
  /** Deliveries that each message comes to. */
  recipients: number;
  /** Bytes of a body. */
  bytes: number;
  /** Messages that are out at a time: the next goes when one has come back. Either this or `perSecond`. */
  inFlight?: number;
  /** Messages a second, whatever comes back: a latency counts from when its message was to be sent. */
  perSecond?: number;
  /** Of so many deliveries the latency of one is recorded. */
  sampleEvery: number;
}

/** Figures since they were asked for last. */
export interface Counts {
  seconds: number;
  sent: number;
  acked: number;
  refused: number;
  delivered: number;
  bytesRead: number;
  /** Latencies, encoded. */
  ack: string;
  delivery: string;
}

/** What was wrong in the end. */
export interface Verdict {
  lost: number;
  repeated: number;
  disordered: number;
  unacked: number;
  /** Acknowledgements of what was acknowledged already, or never sent. */
  reacked: number;
  closed: number;
}

/** What `storm` came to. */
export interface StormCounts {
  /** Seconds until everybody had connected, and until everybody had caught up. */
  connected: number;
  caughtUp: number;
  failed: number;
}
