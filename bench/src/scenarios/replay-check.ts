import type { godwit } from '@godwit/schema';
import type { Latency } from '../measure/latency.js';

/** What was counted over all sockets. */
export interface Tally {
  delivered: number;
  repeated: number;
  outOfOrder: number;
  /** Messages that a socket got and was not to get: of another conversation, or with another body. */
  foreign: number;
}

/** What a conversation's messages are to be, and when they were sent. */
export interface Expectation {
  conversation_id: string;
  /** By seq: at 0 the first message. */
  bodies: Uint8Array[];
  senders: string[];
  /** Milliseconds of `performance.now()`, by seq. */
  sentAt: Float64Array;
}

/** Checks what one socket gets of one conversation: every message once, in order, as it was sent, and no other. */
export class ReplayCheck {
  readonly #expected: Expectation;
  readonly #tally: Tally;
  readonly #latency: Latency;
  /** The highest seq that came. */
  #highest = 0;
  /** How many different ones came. */
  received = 0;
  #seen: Set<number> | undefined;

  constructor(expected: Expectation, tally: Tally, latency: Latency) {
    this.#expected = expected;
    this.#tally = tally;
    this.#latency = latency;
  }

  /** Takes one message. */
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
    // Something is wrong: from here on every number is remembered.
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
