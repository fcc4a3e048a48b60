/** What a connection of a generator tells its owner. */
export interface ConnectionEvents {
  /**
   * Bodies of messages of rooms, in the order in which they came, as `encodeBody` made them. They are gone when this returns.
   */
  bodies(bodies: readonly Uint8Array[]): void;
  /** A message that was sent with this tag is kept, or, with false, was refused. */
  acked(tag: number, kept: boolean): void;
  /** Everything that a room's cursor missed has come. */
  resumed?(): void;
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
  /** Says that it writes in a room, where the server knows of such things. */
  typing?(room: string): void;
  /** Says what its friends see of it, where the server knows of friends. */
  appear?(away: boolean): void;
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
  /** How far it has each room already, in their order, where the server resumes. */
  resume?: readonly number[];
}

/** How a kind of server is spoken to. */
export interface Protocol {
  /** Connects, and resolves once what is said in its rooms would come. Rejects where the server refuses. */
  open(options: ConnectionOptions, events: ConnectionEvents): Promise<Connection>;
}

/** The kinds of servers that generators speak to. */
export type ProtocolName = 'godwit' | 'uws' | 'nats' | 'socketio' | 'ws';

// All servers carry the same bodies: ASCII, since some of them carry nothing else well. 8 digits of the room's number, 10 of
// the message's within its room, 16 of microseconds, then x up to the size.
const [ROOM_DIGITS, NUMBER_DIGITS, TIME_DIGITS] = [8, 10, 16];
/** The smallest size of a body. */
export const MIN_BODY_BYTES = ROOM_DIGITS + NUMBER_DIGITS + TIME_DIGITS;

/** The body of message `n` of a room, that was to be sent at `atMs` of `now()`; rooms have numbers of the generator's own. */
export function encodeBody(n: number, atMs: number, bytes: number, room = 0): Buffer {
  const head =
    String(room).padStart(ROOM_DIGITS, '0') +
    String(n).padStart(NUMBER_DIGITS, '0') +
    String(Math.round(atMs * 1_000)).padStart(TIME_DIGITS, '0');
  return Buffer.from(head.padEnd(bytes, 'x'), 'latin1');
}

/** Which room the body's message is of. */
export const roomOf = (body: Uint8Array): number => digits(body, 0, ROOM_DIGITS);

/** Which message of its room it is. */
export const numberOf = (body: Uint8Array): number => digits(body, ROOM_DIGITS, NUMBER_DIGITS);

/** When it was to be sent. */
export const timeOf = (body: Uint8Array): number => digits(body, ROOM_DIGITS + NUMBER_DIGITS, TIME_DIGITS) / 1_000;

function digits(body: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) value = value * 10 + ((body[at] as number) - 48);
  return value;
}

// Of the system's monotonic clock, which all processes of a machine share.
const OFFSET_MS = Number(process.hrtime.bigint()) / 1e6 - performance.now();

/** Milliseconds of a clock that all processes of this machine share. */
export const now = (): number => performance.now() + OFFSET_MS;
