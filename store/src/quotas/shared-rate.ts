/** Counts points of keys in a window of time, for all processes: a limiter of `rate-limiter-flexible`. */
export interface SharedCounter {
  /** Adds points of a key; resolves with all points of its window, and the milliseconds left of it. */
  penalty(key: string, points: number): Promise<{ consumedPoints: number; msBeforeNext: number }>;
}

export interface SharedRateOptions {
  /** Points of one key in one window. */
  points: number;
  /** Milliseconds of a window, which begins with the first point of its key. */
  windowMs: number;
  counter: SharedCounter;
}

/** The part of the points after which a process tells the others. */
const SHARE = 0.1;
/** Keys that a process remembers; past it, the oldest is forgotten. */
const MAX_KEYS = 100_000;

interface Window {
  /** Points of all processes, as far as they were reported, and of this one that are to be reported. */
  reported: number;
  pending: number;
  endsAt: number;
}

/**
 * A rate that holds over all processes, and asks none of them: points are taken from what this process knows, and
 * reported in batches once a key has used a tenth of its points here. Keys that use less cost no call. Processes
 * together exceed a rate by at most a tenth each, and by what they admit until the next report. While reports fail, each
 * process holds the rate by itself.
 */
export class SharedRate {
  readonly #points: number;
  readonly #windowMs: number;
  readonly #counter: SharedCounter;
  readonly #windows = new Map<string, Window>();
  /** Keys with enough pending points for a report. */
  readonly #due = new Set<string>();
  #sweptAt = 0;

  constructor({ points, windowMs, counter }: SharedRateOptions) {
    this.#points = points;
    this.#windowMs = windowMs;
    this.#counter = counter;
  }

  /** Keys that are remembered. */
  get size(): number {
    return this.#windows.size;
  }

  /** Milliseconds until the key has points again; 0: it has some now. */
  wait(key: string, now = performance.now()): number {
    const window = this.#windows.get(key);
    if (!window || now >= window.endsAt || window.reported + window.pending < this.#points) return 0;
    return window.endsAt - now;
  }

  /**
   * Takes points of a key, if it has any: all of them, also where fewer are left. Returns the milliseconds to wait
   * otherwise, and 0 if they were taken.
   */
  take(key: string, now = performance.now(), points = 1): number {
    const wait = this.wait(key, now);
    if (wait > 0) return wait;
    const window = this.#windowOf(key, now);
    window.pending += points;
    if (window.pending >= Math.ceil(this.#points * SHARE)) this.#due.add(key);
    return 0;
  }

  /** Reports what is pending, and forgets windows that are over. Resolves once all is reported; never rejects. */
  async report(now = performance.now()): Promise<void> {
    const due = [...this.#due];
    this.#due.clear();
    if (now - this.#sweptAt > this.#windowMs) {
      this.#sweptAt = now;
      for (const [key, { endsAt }] of this.#windows) if (now >= endsAt) this.#windows.delete(key);
    }
    await Promise.all(due.map((key) => this.#reportKey(key, now)));
  }

  async #reportKey(key: string, now: number): Promise<void> {
    const window = this.#windows.get(key);
    if (!window || now >= window.endsAt) return;
    const points = window.pending;
    window.pending = 0;
    window.reported += points;
    // A failure is no caller's fault: the points of this process count all the same.
    const all = await this.#counter.penalty(key, points).catch(() => undefined);
    if (!all) return;
    window.reported = Math.max(window.reported, all.consumedPoints);
    window.endsAt = now + Math.min(this.#windowMs, all.msBeforeNext);
  }

  #windowOf(key: string, now: number): Window {
    const known = this.#windows.get(key);
    if (known && now < known.endsAt) return known;
    const window = { reported: 0, pending: 0, endsAt: now + this.#windowMs };
    this.#windows.delete(key);
    const [oldest] = this.#windows.keys();
    if (oldest !== undefined && this.#windows.size >= MAX_KEYS) this.#windows.delete(oldest);
    this.#windows.set(key, window);
    return window;
  }
}
