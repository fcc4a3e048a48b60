/** How long to wait before each attempt to reconnect. */
export interface BackoffOptions {
  /** Milliseconds; the ceiling of the first wait. */
  firstMs?: number;
  /** Milliseconds; no wait is longer. */
  maxMs?: number;
  /** Milliseconds that a session must last before the next wait is the first one again. Default 10,000. */
  stableMs?: number;
  /** A number in [0, 1); for tests. */
  random?: () => number;
}

/**
 * The wait before attempt `attempt` (from 0): exponential with full jitter, so that many clients that lost the same
 * gateway do not come back together. Never below `atLeastMs`, which the server asked for.
 */
export function backoffMs(attempt: number, atLeastMs = 0, options: BackoffOptions = {}): number {
  const { firstMs = 250, maxMs = 15_000, random = Math.random } = options;
  const ceiling = Math.min(maxMs, firstMs * 2 ** Math.min(attempt, 30));
  return atLeastMs + random() * ceiling;
}
