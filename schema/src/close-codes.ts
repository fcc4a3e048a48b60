/**
 * Reasons for which a gateway closes a connection. 4000 to 4499: reconnect; 4500 to 4999, except 4501: only after a
 * change.
 */
export const CloseCode = {
  /** The gateway is going away; reconnect after `goodbye.reconnect_after_ms`. */
  GOING_AWAY: 4000,
  /**
   * The session was ended. No gateway of this version sends it: it is kept for sessions that an operator ends. The SDK
   * closes with it a connection on which the server fell silent.
   */
  SESSION_ENDED: 4001,
  /** The client read too slowly, past the hard limit of its outbox. */
  TOO_SLOW: 4002,
  /** The token is missing, bad or expired. */
  UNAUTHENTICATED: 4500,
  /** No Hello in time, or another request before it. */
  NO_HELLO: 4501,
  /** A frame could not be decoded, or a text message came. */
  MALFORMED: 4502,
  /** A WebSocket message was over the size limit. */
  TOO_LARGE: 4503,
  /** The rate limit was abused. */
  RATE_ABUSED: 4504,
} as const;

/** Whether a client may connect again after this close code without changing anything. */
export function mayReconnect(closeCode: number): boolean {
  // A Hello that came too late may come in time on the next connection.
  return closeCode < 4500 || closeCode > 4999 || closeCode === CloseCode.NO_HELLO;
}

/** Bytes of UTF-8 that the reason of a WebSocket close may have (RFC 6455, 5.5). */
const MAX_REASON_BYTES = 123;

/**
 * A text as the reason of a close: cut between two characters where it is too long. Every close passes through this: a
 * longer reason breaks the connection, or throws, instead of closing it.
 */
export function closeReason(text: string): string {
  return text.slice(0, new TextEncoder().encodeInto(text, new Uint8Array(MAX_REASON_BYTES)).read);
}
