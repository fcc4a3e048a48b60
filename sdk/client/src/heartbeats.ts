import { CloseCode } from '@godwit/schema/client';
import type { Connection } from './connection.js';

/** When the server is probed, and how long it may take to answer. */
export interface HeartbeatOptions {
  /** Milliseconds of silence from the server after which it is probed. */
  intervalMs: number;
  /** Milliseconds within which it must then answer. */
  timeoutMs: number;
  /**
   * Milliseconds to answer while the connection is in doubt; also the age at which an unanswered request casts doubt.
   */
  probeMs: number;
}

/** Maximum milliseconds between two checks. */
const STEP_MS = 1_000;
/** Steps by which a check may be late before it counts as a pause: the machine slept, or the page is throttled. */
const PAUSE_STEPS = 4;
/** Maximum milliseconds that sent bytes add to the deadline after a wake signal, so that a page notices within 5 s. */
const WAKE_GRACE_MS = 1_000;
/** Bytes per millisecond of the slowest network supported: sent bytes may take that long before a reply can arrive. */
const SLOWEST = 16;

/** A ping. Its answer, or any other message from the server, proves that the connection is alive. */
interface Probe {
  sentAt: number;
  deadline: number;
  /** The deadline passed during a pause, so the probe was given a second one. */
  excused: boolean;
}

/**
 * Detects dead connections, and closes them. Decides by the messages received and never by a timer alone: in hidden
 * pages and after a sleep of the machine timers fire late, and the answer may have arrived without having been
 * processed yet.
 */
export class Heartbeats {
  readonly #connection: Connection;
  readonly #options: HeartbeatOptions;
  readonly #stepMs: number;
  #timer: ReturnType<typeof setTimeout>;
  /** Wall-clock time of the last check; the wall clock advances while the machine sleeps. */
  #lookedAt = Date.now();
  #probe: Probe | undefined;

  constructor(connection: Connection, options: HeartbeatOptions) {
    this.#connection = connection;
    this.#options = options;
    const { intervalMs, timeoutMs, probeMs } = options;
    this.#stepMs = Math.max(10, Math.min(STEP_MS, intervalMs / 4, timeoutMs / 4, probeMs / 4));
    this.#timer = setTimeout(this.#step, this.#stepMs);
  }

  /** Puts the connection in doubt: the server must send something within `probeMs`. */
  readonly doubt = (): void => {
    this.#ask(this.#options.probeMs);
  };

  /** Puts the connection in doubt after the network or the page changed: it is more likely dead than slow. */
  wake(): void {
    this.#ask(this.#options.probeMs, WAKE_GRACE_MS);
    // The timer of a hidden page may be due only minutes later.
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#step, this.#stepMs);
  }

  /** Stops the checks. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  readonly #step = (): void => {
    const { intervalMs, timeoutMs } = this.#options;
    const paused = Math.abs(Date.now() - this.#lookedAt) > this.#stepMs * (1 + PAUSE_STEPS);
    this.#lookedAt = Date.now();
    const now = performance.now();
    this.#timer = setTimeout(this.#step, this.#stepMs);
    const probe = this.#unanswered();
    if (probe && now >= probe.deadline) this.#overdue(probe, paused);
    else if (paused) this.doubt();
    else if (this.#owesAnswers(now)) this.doubt();
    else if (now - this.#connection.lastReceived >= intervalMs) this.#ask(timeoutMs);
  };

  /** The current probe, if nothing has been received since it was sent. */
  #unanswered(): Probe | undefined {
    if (this.#probe && this.#connection.lastReceived > this.#probe.sentAt) this.#probe = undefined;
    return this.#probe;
  }

  #owesAnswers(now: number): boolean {
    const { unansweredSince } = this.#connection;
    return unansweredSince !== undefined && now - unansweredSince > this.#graceMs(this.#options.probeMs);
  }

  #overdue(probe: Probe, paused: boolean): void {
    if (paused && !probe.excused) {
      probe.excused = true;
      probe.deadline = performance.now() + this.#options.probeMs;
      this.#ping();
      return;
    }
    const silentMs = Math.round(performance.now() - this.#connection.lastReceived);
    this.#connection.close(CloseCode.SESSION_ENDED, `the server has been silent for ${silentMs} ms`);
  }

  #ask(withinMs: number, mostGraceMs = Number.POSITIVE_INFINITY): void {
    const now = performance.now();
    const deadline = now + Math.min(this.#graceMs(withinMs), withinMs + mostGraceMs);
    const probe = this.#unanswered();
    if (probe) {
      probe.deadline = Math.min(probe.deadline, deadline);
      return;
    }
    this.#probe = { sentAt: now, deadline, excused: false };
    this.#ping();
  }

  #graceMs(ms: number): number {
    return ms + this.#connection.sentSince / SLOWEST;
  }

  #ping(): void {
    // The answer counts like any other message received.
    this.#connection.request('ping', {}, Number.POSITIVE_INFINITY).catch(() => {});
  }
}
