/** What a connection of a generator tells its owner. */
export interface ConnectionEvents {
  /**
   * Bodies of messages of rooms, in the order in which they came, as `encodeBody` made them. They are gone when this returns.
   */
  bodies(bodies: readonly Uint8Array[]): void;
  /** A message that was sent with this tag is kept, or, with false, was refused. */
  acked(tag: number, kept: boolean): void;
  closed(code: number): void;
}

/** A user's connection that is in its rooms already. */
export interface Connection {
  /** Bytes that came on it so far, as far as the protocol can tell: the framing of WebSocket included. */
  readonly bytesRead: number;
  /** Says something to everybody in a room, which nobody keeps. */
  signal(room: string, body: Uint8Array): void;
  /** Sends a message to everybody in a room, itself included, to be kept before `acked` tells of it. */
  send(room: string, tag: number, body: Uint8Array): void;
  /** Asks for an answer, which `acked` tells of. */
  echo(tag: number): void;
  /** Breaks it; `closed` is not told. */
  close(): void;
}

/** Who connects, and to which rooms. */
export interface ConnectionOptions {
  url: string;
  user: string;
  /** What proves who it is, where the server asks. */
  token: string;
  rooms: readonly string[];
}

/** How a kind of server is spoken to. */
export interface Protocol {
  /** Connects, and resolves once what is said in its rooms would come. Rejects where the server refuses. */
  open(options: ConnectionOptions, events: ConnectionEvents): Promise<Connection>;
}

/** The kinds of servers that generators speak to. */
export type ProtocolName = 'godwit' | 'uws' | 'nats' | 'socketio' | 'ws';

// All servers carry the same bodies: ASCII, since some of them carry nothing else well. 10 digits of the number within its
// room, 16 of microseconds, then x up to the size.
const NUMBER_DIGITS = 10;
const TIME_DIGITS = 16;
/** The smallest size of a body. */
export const MIN_BODY_BYTES = NUMBER_DIGITS + TIME_DIGITS;

/** The body of message `n` of a room, that was to be sent at `atMs` of `now()`. */
export function encodeBody(n: number, atMs: number, bytes: number): Buffer {
  const body = Buffer.alloc(bytes, 'x');
  body.write(String(n).padStart(NUMBER_DIGITS, '0'), 0, 'latin1');
  body.write(String(Math.round(atMs * 1_000)).padStart(TIME_DIGITS, '0'), NUMBER_DIGITS, 'latin1');
  return body;
}

/** What `encodeBody` was given. */
export function decodeBody(body: Uint8Array): { n: number; atMs: number } {
  return { n: digits(body, 0, NUMBER_DIGITS), atMs: digits(body, NUMBER_DIGITS, TIME_DIGITS) / 1_000 };
}

function digits(body: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) value = value * 10 + ((body[at] as number) - 48);
  return value;
}

// Of the system's monotonic clock, which all processes of a machine share.
const OFFSET_MS = Number(process.hrtime.bigint()) / 1e6 - performance.now();

/** Milliseconds of a clock that all processes of this machine share. */
export const now = (): number => performance.now() + OFFSET_MS;
