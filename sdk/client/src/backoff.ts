/** Delays before each attempt to reconnect. */
export interface BackoffOptions {
  /** Milliseconds; the ceiling of the first delay. Default 250. */
  firstMs?: number;
  /** Milliseconds; the ceiling of every delay. Default 15,000. */
  maxMs?: number;
  /** Milliseconds that a session must last before the delays start over. Default 10,000. */
  stableMs?: number;
  /** A number in [0, 1); for tests. */
  random?: () => number;
}

/**
 * The delay in milliseconds before attempt `attempt` (from 0): exponential with full jitter, so that the clients of a
 * lost gateway do not all reconnect at the same time. Never below `atLeastMs`, the delay that the server asked for.
 */
export function backoffMs(attempt: number, atLeastMs = 0, options: BackoffOptions = {}): number {
  const { firstMs = 250, maxMs = 15_000, random = Math.random } = options;
  const ceiling = Math.min(maxMs, firstMs * 2 ** Math.min(attempt, 30));
  return atLeastMs + random() * ceiling;
}
