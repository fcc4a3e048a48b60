import { GodwitError, type godwit } from '@godwit/schema/client';

// Every tab of a group has an inbox, a channel that it alone reads. The group's own channel reaches all of them. `tab` is
// the sender's id; a tab numbers its connections, and every message about one carries that number.

/** A message to all tabs of a group. */
export type GroupMessage =
  /** The sender holds the lock: it keeps the connection from now on. */
  | { type: 'lead'; tab: string }
  /** The sender asks the leader to accept a connection. */
  | { type: 'open'; tab: string; connection: number }
  /** The user signed out. */
  | { type: 'sign-out'; tab: string };

/** A message to one tab. */
export type InboxMessage =
  /** To the leader: encoded `ClientFrames`. */
  | { type: 'send'; tab: string; connection: number; bytes: Uint8Array }
  /** To the leader: how many bytes of frames the sender has processed since the last such message. */
  | { type: 'taken'; tab: string; connection: number; bytes: number }
  /** To the leader: the sender's client closed its connection, with a close code. */
  | { type: 'close'; tab: string; connection: number; code: number }
  /** From the leader: the connection is open. */
  | { type: 'accepted'; tab: string; connection: number }
  /** From the leader, in answer to `send`: it lives. */
  | { type: 'alive'; tab: string; connection: number }
  /** From the leader: encoded `ServerFrames`. */
  | { type: 'frames'; tab: string; connection: number; bytes: Uint8Array }
  /** From the leader: the connection is closed. */
  | { type: 'closed'; tab: string; connection: number; code: number; reason: string; error?: PlainError | undefined };

/** The fields of a `GodwitError` in a form that passes between tabs. */
type PlainError = godwit.v1.Error.$Properties;

/** An error in the form in which it passes between tabs: what it was caused by stays behind. */
export const plainError = (error: GodwitError | undefined): PlainError | undefined => error?.toWire();

/** The error that came from another tab. */
export const errorOf = (error: PlainError | undefined): GodwitError | undefined =>
  error && GodwitError.fromWire(error as { code?: number; message?: string; retry_after_ms?: number });
