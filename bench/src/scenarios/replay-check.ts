import type { godwit } from '@godwit/schema';
import type { Latency } from '../measure/latency.js';

/** Counts over all sockets. */
export interface Tally {
  delivered: number;
  repeated: number;
  outOfOrder: number;
  /** Unexpected messages: of another conversation or sender, or with another body. */
  foreign: number;
}

/** The expected messages of a conversation, and when they were sent. */
export interface Expectation {
  conversation_id: string;
  /** In order of seq; index 0 is the first message. */
  bodies: Uint8Array[];
  senders: string[];
  /** Milliseconds of `performance.now()`, in order of seq. */
  sentAt: Float64Array;
}

/**
 * Checks that one socket receives every message of one conversation once, in order and unchanged, and no other message.
 */
export class ReplayCheck {
  readonly #expected: Expectation;
  readonly #tally: Tally;
  readonly #latency: Latency;
  /** The highest seq received. */
  #highest = 0;
  /** Number of distinct messages received. */
  received = 0;
  #seen: Set<number> | undefined;

  constructor(expected: Expectation, tally: Tally, latency: Latency) {
    this.#expected = expected;
    this.#tally = tally;
    this.#latency = latency;
  }

  /** Checks one message. */
  take(message: godwit.v1.Message): void {
    const { seq } = message;
    if (!this.#isExpected(message)) {
      this.#tally.foreign++;
      return;
    }
    if (seq === this.#highest + 1 && !this.#seen) {
      this.#count(seq);
      return;
    }
    // After the first irregularity every number is remembered.
    this.#seen ??= new Set(Array.from({ length: this.#highest }, (_, index) => index + 1));
    if (this.#seen.has(seq)) {
      this.#tally.repeated++;
      return;
    }
    if (seq !== this.#highest + 1) this.#tally.outOfOrder++;
    this.#seen.add(seq);
    this.#count(seq);
  }

  #count(seq: number): void {
    this.#highest = Math.max(this.#highest, seq);
    this.received++;
    this.#tally.delivered++;
    this.#latency.record(performance.now() - (this.#expected.sentAt[seq - 1] as number));
  }

  #isExpected({ seq, body, conversation_id, sender_id }: godwit.v1.Message): boolean {
    const { bodies, senders, conversation_id: id } = this.#expected;
    const expected = bodies[seq - 1];
    return (
      conversation_id === id &&
      sender_id === senders[seq - 1] &&
      expected !== undefined &&
      Buffer.compare(body, expected) === 0
    );
  }
}
