/** Callbacks of a generator's connection. */
export interface ConnectionEvents {
  /** Bodies of received messages, in order, as `encodeBody` made them. They are valid only until this returns. */
  bodies(bodies: readonly Uint8Array[]): void;
  /** The message with this tag was stored, or, with `kept` false, refused. */
  acked(tag: number, kept: boolean): void;
  /** All messages of a room after its cursor have arrived. */
  resumed?(): void;
  closed(code: number): void;
}

/** A user's connection that has joined its rooms. */
export interface Connection {
  /** Bytes received so far, including the framing of WebSocket. */
  readonly bytesRead: number;
  /** Sends a signal to all members of a room; it is not stored. */
  signal(room: string, body: Uint8Array): void;
  /** Sends a message to all members of a room, including the sender. The server stores it before `acked` is called. */
  send(room: string, tag: number, body: Uint8Array): void;
  /** Sends a request; `acked` is called with the reply. */
  echo(tag: number): void;
  /** Reports typing in a room; absent if the server has no typing state. */
  typing?(room: string): void;
  /** Sets the presence that friends see; absent if the server has no friends. */
  appear?(away: boolean): void;
  /** Breaks the connection, without a call of `closed`. */
  close(): void;
}

/** The user that connects, and its rooms. */
export interface ConnectionOptions {
  url: string;
  user: string;
  /** The user's token; empty if the server does not authenticate. */
  token: string;
  rooms: readonly string[];
  /** The cursor of each room, in the order of `rooms`, if the server resumes. */
  resume?: readonly number[];
}

/** The protocol of one kind of server. */
export interface Protocol {
  /** Connects, and resolves once messages of its rooms would arrive. Rejects if the server refuses. */
  open(options: ConnectionOptions, events: ConnectionEvents): Promise<Connection>;
}

/** The kinds of servers that generators connect to. */
export type ProtocolName = 'godwit' | 'uws' | 'nats' | 'socketio' | 'ws';

// All servers carry the same bodies. They are ASCII, because some servers carry nothing else well: 8 digits of the
// room's number, 10 of the message's number within its room, 16 of microseconds, then x up to the size.
const [ROOM_DIGITS, NUMBER_DIGITS, TIME_DIGITS] = [8, 10, 16];
/** The smallest size of a body in bytes. */
export const MIN_BODY_BYTES = ROOM_DIGITS + NUMBER_DIGITS + TIME_DIGITS;

/** The body of message `n` of a room, due at `atMs` of the clock of `now()`; rooms have the generator's own numbers. */
export function encodeBody(n: number, atMs: number, bytes: number, room = 0): Buffer {
  const head =
    String(room).padStart(ROOM_DIGITS, '0') +
    String(n).padStart(NUMBER_DIGITS, '0') +
    String(Math.round(atMs * 1_000)).padStart(TIME_DIGITS, '0');
  return Buffer.from(head.padEnd(bytes, 'x'), 'latin1');
}

/** The room number in a body. */
export const roomOf = (body: Uint8Array): number => digits(body, 0, ROOM_DIGITS);

/** The message number within its room in a body. */
export const numberOf = (body: Uint8Array): number => digits(body, ROOM_DIGITS, NUMBER_DIGITS);

/** The due time in a body, in milliseconds of the clock of `now()`. */
export const timeOf = (body: Uint8Array): number => digits(body, ROOM_DIGITS + NUMBER_DIGITS, TIME_DIGITS) / 1_000;

function digits(body: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) value = value * 10 + ((body[at] as number) - 48);
  return value;
}

// Offset to the system's monotonic clock, which all processes of a machine share.
const OFFSET_MS = Number(process.hrtime.bigint()) / 1e6 - performance.now();

/** Milliseconds of a clock that all processes of this machine share. */
export const now = (): number => performance.now() + OFFSET_MS;
