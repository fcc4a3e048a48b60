/** Counts of the flusher, for metrics. */
export interface FlushCounts {
  /** Entries handed to sockets. */
  entries: number;
  /** Entries that were replies to requests. */
  replies: number;
  /** Bytes handed to sockets. */
  bytes: number;
  /** Sockets written to. */
  flushes: number;
  /** Times that a socket passed the soft limit. */
  slowed: number;
  /** Sockets closed at the hard limit. */
  tooSlow: number;
  /** Sockets broken because the budget of all was used up. */
  overBudget: number;
  /** Ephemeral events dropped for lack of room or of a key. */
  leftOut: number;
}

export const createFlushCounts = (): FlushCounts => ({
  entries: 0,
  replies: 0,
  bytes: 0,
  flushes: 0,
  slowed: 0,
  tooSlow: 0,
  overBudget: 0,
  leftOut: 0,
});
