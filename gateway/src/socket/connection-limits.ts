/**
 * How many connections a gateway takes, by the setting that changes each limit. All are per gateway process, since the
 * gateways share no count.
 */
export const connectionLimits = {
  /** Connections in all. */
  MAX_CONNECTIONS: 20_000,
  /** Connections of one client address: of an IPv4 address, or of an IPv6 network of 64 bits. */
  MAX_CONNECTIONS_PER_ADDRESS: 1_000,
  /** Connections at a time whose Hello has not succeeded. */
  MAX_UNAUTHENTICATED: 2_000,
  /** Connections opened in a second, and at once after a pause. */
  HANDSHAKES_PER_SECOND: 5_000,
  /** Sessions of one user. */
  MAX_SESSIONS_PER_USER: 200,
} as const;

export type ConnectionLimits = Readonly<Record<keyof typeof connectionLimits, number>>;

/** Failed Hellos of a connection; after one more it is closed. */
export const MAX_FAILED_HELLOS = 50;

/** Milliseconds after which a client that was refused for its user's sessions may try again. */
export const USER_SESSIONS_RETRY_MS = 10_000;

/** The reasons for which a gateway refuses connections and sessions. */
export const refusalReasons = [
  'connections',
  'address',
  'unauthenticated',
  'handshakes',
  'origin',
  'user_sessions',
  'failed_hellos',
  'token',
  'banned',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];
