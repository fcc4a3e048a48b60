import { LoadLevel, type LoadSample } from './load-level.js';
import type { RecentUse } from './recent-use.js';

/** Milliseconds of sustained event-loop delay from which the greediest users are refused, unless configured. */
export const OVERLOAD_DELAY_MS = 250;
/** Milliseconds of one sample of the load. */
const SAMPLE_MS = 100;
/** Milliseconds between two timers of a sample: far fewer than a mark, so that no regular load fits between them. */
const TICK_MS = 10;
/** Samples between two decisions on whom to refuse: half a window, so that each sees the effect of the one before. */
const DECISION_SAMPLES = 5;
/** The share of all use whose users are refused at first, how much it grows with each decision, and its bound. */
const [FIRST_SHARE, SHARE_STEP, MAX_SHARE] = [0.1, 0.1, 0.9];
/** Use below which a user is never refused: that of about 10 requests a second. */
const LEAST_USE = 30;
/** Half of the bounds of messages and of other requests that wait for the store: `store-calls`. */
export const QUEUE_MARKS = Object.freeze({ appends: 5_000, requests: 8_000 });

/** The measurements that a control uses, and its mark. */
export interface OverloadOptions {
  /** Milliseconds of sustained event-loop delay from which the greediest users are refused. 0: never, and always ready. */
  delayMs: number;
  /** The numbers of messages and requests that wait for the store now. */
  queues(): Omit<LoadSample, 'delayMs'>;
  use: RecentUse;
  /** Milliseconds that requests waited to begin since the last call, beyond the delay of the event loop. Default: 0. */
  waitedMs?: () => number;
}

/** Decides whom a gateway refuses while it has too much to do, and whether it is ready for more connections. */
export class OverloadControl {
  readonly #options: OverloadOptions;
  readonly #level: LoadLevel;
  #samples = 0;
  #share = 0;
  #timer: NodeJS.Timeout | undefined;
  /** The users whose new work is refused. */
  refused: ReadonlySet<string> = new Set();

  constructor(options: OverloadOptions) {
    this.#options = options;
    this.#level = new LoadLevel({ delayMs: options.delayMs, ...QUEUE_MARKS });
  }

  /** Whether the gateway can bear new connections. */
  get ready(): boolean {
    return this.#level.ready;
  }

  /** The sustained delay of the event loop, in milliseconds. */
  get delayMs(): number {
    return this.#level.delayMs;
  }

  /** Takes samples from now on. */
  start(): void {
    if (this.#options.delayMs === 0) return;
    let last = performance.now();
    let [began, late, ticks] = [last, 0, 0];
    this.#timer = setInterval(() => {
      const now = performance.now();
      late += Math.max(0, now - last - TICK_MS);
      ticks++;
      last = now;
      if (now - began < SAMPLE_MS) return;
      this.sample(late / ticks, now);
      [began, late, ticks] = [now, 0, 0];
    }, TICK_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Takes a sample: the event loop came `delayMs` late to timers. `now`: in the clock of `performance.now()`. */
  sample(delayMs: number, now: number): void {
    const waitedMs = this.#options.waitedMs?.() ?? 0;
    this.#level.note({ delayMs: Math.max(delayMs, waitedMs), ...this.#options.queues() });
    if (!this.#level.busy) {
      this.#samples = 0;
      this.#share = 0;
      if (this.refused.size > 0) this.refused = new Set();
      return;
    }
    if (this.#samples++ % DECISION_SAMPLES !== 0) return;
    this.#share = Math.min(MAX_SHARE, this.#share === 0 ? FIRST_SHARE : this.#share + SHARE_STEP);
    this.refused = this.#options.use.greediest(this.#share, LEAST_USE, now);
  }
}
