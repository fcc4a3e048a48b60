/** A session whose frames are begun in turns. */
export interface Sender {
  readonly user_id: string;
  /** Frames of the session that have not begun. */
  waiting: number;
}

/** How frames are begun, and what limits them. */
export interface IntakeOptions<S, F> {
  /** Begins a frame. Must not throw. */
  begin(session: S, frame: F): void;
  bytesOf(frame: F): number;
  /** Milliseconds of one turn of the event loop in which frames are begun, as they arrive and once more after that. */
  turnMs?: number;
  /** Bytes of one user's waiting frames, and of all: past them, the user's are begun at once. */
  maxBytesOfUser?: number;
  maxBytes?: number;
}

const TURN_MS = 4;
const MIB = 1024 * 1024;
/** Two of the largest messages. */
const MAX_BYTES_OF_USER = 2 * MIB;
const MAX_BYTES = 64 * MIB;

/** The frames of a user that have not begun, in the order in which they arrived. */
interface Waiting<S, F> {
  frames: { session: S; frame: F }[];
  bytes: number;
  /** When its first frame came, in the clock of `performance.now()`; undefined: that one has begun. */
  since: number | undefined;
}

/**
 * Begins the frames that clients send. Those that arrive within one turn of the event loop are begun at once for a few
 * milliseconds; the rest wait, and are begun in later turns, one of each user after the other. So a message with a
 * thousand requests, or a thousand such messages, delays the one request of somebody else by a turn and not by all of
 * them. The frames of a user keep their order.
 */
export class Intake<S extends Sender, F> {
  readonly #options: Required<IntakeOptions<S, F>>;
  readonly #waiting = new Map<string, Waiting<S, F>>();
  #bytes = 0;
  #longestWaitMs = 0;
  /** When frames of this turn were first begun, in the clock of `performance.now()`; undefined: none was. */
  #began: number | undefined;

  constructor(options: IntakeOptions<S, F>) {
    this.#options = { turnMs: TURN_MS, maxBytesOfUser: MAX_BYTES_OF_USER, maxBytes: MAX_BYTES, ...options };
  }

  /** Frames that have not begun. */
  get waiting(): number {
    let count = 0;
    for (const { frames } of this.#waiting.values()) count += frames.length;
    return count;
  }

  /**
   * Milliseconds that the first frame of a user who had none waiting waited longest, since this was called last: how late
   * everybody is served, and not those alone who send much.
   */
  takeLongestWaitMs(): number {
    const longest = this.#longestWaitMs;
    this.#longestWaitMs = 0;
    return longest;
  }

  /** Takes the frames of one message, in their order. */
  take(session: S, frames: readonly F[]): void {
    const { begin, maxBytes, maxBytesOfUser } = this.#options;
    const key = session.user_id;
    let at = 0;
    if (!this.#waiting.has(key)) for (; at < frames.length && this.#hasTime(); at++) begin(session, frames[at] as F);
    if (at === frames.length) return;
    const waiting = this.#waiting.get(key) ?? { frames: [], bytes: 0, since: performance.now() };
    this.#waiting.set(key, waiting);
    for (const frame of frames.slice(at)) {
      waiting.frames.push({ session, frame });
      session.waiting++;
      this.#count(waiting, frame, 1);
    }
    while (waiting.frames.length > 0 && (waiting.bytes > maxBytesOfUser || this.#bytes > maxBytes))
      this.#beginNext(key, waiting);
  }

  /** Whether another frame may begin in this turn. */
  #hasTime(): boolean {
    const now = performance.now();
    if (this.#began === undefined) {
      this.#began = now;
      setImmediate(() => this.#turn());
      return true;
    }
    return now - this.#began < this.#options.turnMs;
  }

  /** Ends the turn in which frames arrived: begins waiting ones for the same time, one of each user after the other. */
  #turn(): void {
    this.#began = undefined;
    if (this.#waiting.size === 0) return;
    // Also begins the next turn.
    while (this.#hasTime()) {
      const [next] = this.#waiting;
      if (!next) return;
      const [key, waiting] = next;
      this.#beginNext(key, waiting);
      // The user's next turn comes after those of all others.
      if (this.#waiting.delete(key)) this.#waiting.set(key, waiting);
    }
  }

  #beginNext(key: string, waiting: Waiting<S, F>): void {
    const next = waiting.frames.shift();
    if (!next) return;
    if (waiting.since !== undefined)
      this.#longestWaitMs = Math.max(this.#longestWaitMs, performance.now() - waiting.since);
    waiting.since = undefined;
    next.session.waiting--;
    this.#count(waiting, next.frame, -1);
    if (waiting.frames.length === 0) this.#waiting.delete(key);
    this.#options.begin(next.session, next.frame);
  }

  #count(waiting: Waiting<S, F>, frame: F, sign: 1 | -1): void {
    const bytes = sign * this.#options.bytesOf(frame);
    waiting.bytes += bytes;
    this.#bytes += bytes;
  }
}
