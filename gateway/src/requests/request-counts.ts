import type { Command } from '@godwit/schema';
import { DurationHistogram } from '../metrics/duration-histogram.js';

/** Figures of requests, for metrics. */
export interface RequestCounts {
  /** By command and outcome. */
  requests: Map<string, number>;
  /** From a request to its reply, by command: of those that wait for something. */
  durations: Map<string, DurationHistogram>;
  /** Requests refused because too many, or too many bytes of them, were unanswered. */
  overrun: number;
  /** Bytes that came. */
  bytes: number;
}

/** Figures of no requests yet. Those that alerts ask for are there from the start: a rate begins with a counter's second value. */
export function createRequestCounts(): RequestCounts {
  const requests = new Map(['ok', 'UNAVAILABLE', 'INTERNAL'].map((outcome) => [`send ${outcome}`, 0]));
  return { requests, durations: new Map(), overrun: 0, bytes: 0 };
}

/** Counts a request by its command and outcome, joined by a blank. */
export function countRequest({ requests }: RequestCounts, key: string): void {
  requests.set(key, (requests.get(key) ?? 0) + 1);
}

/** Counts the milliseconds from a request to its reply. */
export function measureRequest({ durations }: RequestCounts, command: Command, milliseconds: number): void {
  let counts = durations.get(command);
  if (!counts) {
    counts = new DurationHistogram();
    durations.set(command, counts);
  }
  counts.observe(milliseconds / 1_000);
}
