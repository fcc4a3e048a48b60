import type { Command } from '@godwit/schema';
import { DurationHistogram } from '../metrics/duration-histogram.js';

/** Counts of requests, for metrics. */
export interface RequestCounts {
  /** By command and outcome. */
  requests: Map<string, number>;
  /** From a request to its reply, by command; only requests that were answered asynchronously. */
  durations: Map<string, DurationHistogram>;
  /** Requests refused because too many, or too many bytes of them, were unanswered. */
  overrun: number;
  /** Bytes received. */
  bytes: number;
}

/** Initial counts. Outcomes used by alerts exist from the start, since a rate needs two values of a counter. */
export function createRequestCounts(): RequestCounts {
  const requests = new Map(['ok', 'UNAVAILABLE', 'INTERNAL'].map((outcome) => [`send ${outcome}`, 0]));
  return { requests, durations: new Map(), overrun: 0, bytes: 0 };
}

/** Counts a request; `key`: its command and outcome, joined by a space. */
export function countRequest({ requests }: RequestCounts, key: string): void {
  requests.set(key, (requests.get(key) ?? 0) + 1);
}

/** Records the milliseconds from a request to its reply. */
export function measureRequest({ durations }: RequestCounts, command: Command, milliseconds: number): void {
  let counts = durations.get(command);
  if (!counts) {
    counts = new DurationHistogram();
    durations.set(command, counts);
  }
  counts.observe(milliseconds / 1_000);
}
