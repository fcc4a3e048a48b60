/** The load from which on a gateway acts. */
export interface LoadMarks {
  /** Milliseconds of event-loop delay. */
  delayMs: number;
  /** Messages that wait for the store. */
  appends: number;
  /** Other requests that wait for the store. */
  requests: number;
}

/** One look at the load. */
export type LoadSample = Readonly<LoadMarks>;

/** Samples that are judged together. An odd number, so that their median is one of them. */
export const WINDOW = 11;
/** The share of a mark below which a gateway is no longer busy: it does not change back and forth at the mark. */
const CALM_SHARE = 0.5;
/** Times the mark of delay from which a gateway is not ready; it is ready again below the mark itself. */
export const UNREADY_TIMES = 3;

/**
 * Judges the load by the medians of the last samples: a single pause, however long, such as a garbage collection, is one
 * sample and moves no median. Readiness depends on the delay alone: the store's queue is the same behind every gateway,
 * and taking all of them out would help nobody.
 */
export class LoadLevel {
  readonly #marks: LoadMarks;
  readonly #samples: LoadSample[] = [];
  #busy = false;
  #ready = true;

  constructor(marks: LoadMarks) {
    this.#marks = marks;
  }

  /** Takes one sample. */
  note(sample: LoadSample): void {
    this.#samples.push(sample);
    if (this.#samples.length > WINDOW) this.#samples.shift();
    const share = (name: keyof LoadMarks) => this.#median(name) / this.#marks[name];
    const pressure = Math.max(share('delayMs'), share('appends'), share('requests'));
    this.#busy = pressure >= 1 || (this.#busy && pressure >= CALM_SHARE);
    const delay = share('delayMs');
    this.#ready = delay < 1 || (this.#ready && delay < UNREADY_TIMES);
  }

  /** Whether new work has to be refused. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Whether the gateway can bear new connections. */
  get ready(): boolean {
    return this.#ready;
  }

  /** The median delay of the last samples, in milliseconds. */
  get delayMs(): number {
    return this.#median('delayMs');
  }

  /** The median of the last samples; those that have yet to come count as 0. */
  #median(name: keyof LoadMarks): number {
    const values = Array.from({ length: WINDOW }, (_, at) => this.#samples[at]?.[name] ?? 0);
    return values.sort((a, b) => a - b)[(WINDOW - 1) / 2] as number;
  }
}
