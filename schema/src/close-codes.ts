/**
 * The codes with which a gateway closes connections. After 4000 to 4499 and 4501 clients reconnect; after 4500 and 4502
 * to 4999 they connect again only after a change.
 */
export const CloseCode = {
  /**
   * The gateway is draining, or has no room for another session of the user; reconnect after
   * `goodbye.reconnect_after_ms`, or after `retry_after_ms` of the error that preceded.
   */
  GOING_AWAY: 4000,
  /**
   * The session was ended by an operator. If the reason begins with `TOKENS_REVOKED`, so were the user's tokens, and the
   * same token does not open another session. The SDK closes with this code a connection on which the server fell silent.
   */
  SESSION_ENDED: 4001,
  /** The client read too slowly: its send buffer exceeded the hard limit. */
  TOO_SLOW: 4002,
  /** The token is missing, invalid or expired. */
  UNAUTHENTICATED: 4500,
  /** Hello did not arrive in time, or another request preceded it. */
  NO_HELLO: 4501,
  /** A frame could not be decoded, or a text message arrived. */
  MALFORMED: 4502,
  /** A WebSocket message exceeded the size limit. */
  TOO_LARGE: 4503,
  /** The client ignored the rate limit too often, or its Hello failed too often. */
  RATE_ABUSED: 4504,
  /** The user is banned. */
  BANNED: 4505,
} as const;

/** The reason of SESSION_ENDED begins with it if the user's tokens were revoked, too. */
export const TOKENS_REVOKED = 'tokens revoked';

/** Whether a client may connect again after this close without changing anything. */
export function mayReconnect(closeCode: number, reason = ''): boolean {
  if (closeCode === CloseCode.SESSION_ENDED) return !reason.startsWith(TOKENS_REVOKED);
  // A Hello that was too late may be in time on the next connection.
  return closeCode < 4500 || closeCode > 4999 || closeCode === CloseCode.NO_HELLO;
}

/** Maximum bytes of UTF-8 of the reason of a WebSocket close (RFC 6455, 5.5). */
const MAX_REASON_BYTES = 123;

/**
 * Returns a text that fits the reason of a close: cut between two characters if it is too long. Every close must use
 * this: a longer reason breaks the connection, or throws, instead of closing it.
 */
export function closeReason(text: string): string {
  return text.slice(0, new TextEncoder().encodeInto(text, new Uint8Array(MAX_REASON_BYTES)).read);
}
