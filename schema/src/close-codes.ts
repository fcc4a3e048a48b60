/** Why a gateway closes a connection. 4000 to 4499: reconnect; 4500 to 4999: not without a change. */
export const CloseCode = {
  /** The gateway is going away; reconnect after `goodbye.reconnect_after_ms`. */
  GOING_AWAY: 4000,
  /** The session was replaced or idle too long. */
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
  return closeCode < 4500 || closeCode > 4999;
}
