/** The frames of one connection of a client. Times are Unix milliseconds with fractions. */
export type TransportRecord =
  | { kind: 'opening'; connection: string; at: number; url: string }
  | { kind: 'open'; connection: string; at: number }
  /** One WebSocket message, which may hold several frames. */
  | { kind: 'sent' | 'received'; connection: string; at: number; bytes: Uint8Array }
  /** `code` is 1006 if the connection broke without a close code, and 1000 if the client closed it. */
  | { kind: 'closed'; connection: string; at: number; code: number; reason: string };
