import { CloseCode } from '@godwit/schema';
import type { Connection } from './connection.js';

/** When the server is probed, and how long it has to answer. */
export interface HeartbeatOptions {
  /** Milliseconds of silence from the server after which it is probed. */
  intervalMs: number;
  /** Milliseconds that it then has to answer. */
  timeoutMs: number;
  /** Milliseconds that it has where the connection is in doubt; and after which an unanswered request puts it there. */
  probeMs: number;
}

/** Maximum milliseconds between two checks. */
const STEP_MS = 1_000;
/** Steps by which a look may be late before it counts as a pause: a sleep of the machine, a page that is throttled. */
const PAUSE_STEPS = 4;
/** Bytes a millisecond that the slowest network carries: what is under way may take that long before anything is answered. */
const SLOWEST = 16;

/** A ping whose answer, or anything else from the server, proves the connection alive. */
interface Probe {
  sentAt: number;
  deadline: number;
  /** A deadline was passed over in a pause: it was given another one. */
  excused: boolean;
}

/**
 * Finds out whether a connection is alive, by what comes from the server and never by a timer alone: timers are late in pages
 * that are hidden and after a sleep, when the answer may be here and not looked at yet. Closes a dead one.
 */
export class Heartbeats {
  readonly #connection: Connection;
  readonly #options: HeartbeatOptions;
  readonly #stepMs: number;
  #timer: ReturnType<typeof setTimeout>;
  /** The wall clock at the last look: it goes on while the machine sleeps. */
  #lookedAt = Date.now();
  #probe: Probe | undefined;

  constructor(connection: Connection, options: HeartbeatOptions) {
    this.#connection = connection;
    this.#options = options;
    const { intervalMs, timeoutMs, probeMs } = options;
    this.#stepMs = Math.max(10, Math.min(STEP_MS, intervalMs / 4, timeoutMs / 4, probeMs / 4));
    this.#timer = setTimeout(this.#step, this.#stepMs);
  }

  /** Something makes the connection doubtful: the server has to say something soon. */
  readonly doubt = (): void => {
    this.#ask(this.#options.probeMs);
  };

  /** Ends it. */
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

  /** The probe that nothing has come after yet. */
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

  #ask(withinMs: number): void {
    const now = performance.now();
    const deadline = now + this.#graceMs(withinMs);
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
    // Its answer is looked at as anything else that comes.
    this.#connection.request('ping', {}, Number.POSITIVE_INFINITY).catch(() => {});
  }
}
