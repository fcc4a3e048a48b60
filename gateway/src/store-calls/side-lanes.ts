import { Lane, type LaneOptions } from './lane.js';

/** Options of side lanes; those of a lane apply to the lane of each key. */
export interface SideLanesOptions<T, R> extends Omit<LaneOptions<T, R>, 'run'> {
  run(items: T[]): Promise<(R | Promise<R>)[]>;
  /** Maximum number of calls in progress; the lanes of further keys wait in their order. */
  maxCalls: number;
}

/**
 * A lane for each key that has slow items, beside a lane that must not wait for them. A key has its lane while an item
 * of it is queued or in flight, or while the lane refuses items after it gave up: for that time the caller submits every
 * item of the key here, so that the items of a key keep their order.
 */
export class SideLanes<T, R> {
  readonly #options: SideLanesOptions<T, R>;
  readonly #lanes = new Map<string, Lane<T, R>>();
  readonly #waiting: (() => void)[] = [];
  #calls = 0;
  /** Items refused because a queue was full. */
  refused = 0;

  constructor(options: SideLanesOptions<T, R>) {
    this.#options = options;
  }

  get queued(): number {
    let sum = 0;
    for (const lane of this.#lanes.values()) sum += lane.queued;
    return sum;
  }

  /** Whether items of a key have to be submitted here. */
  has(key: string): boolean {
    const lane = this.#lanes.get(key);
    if (lane?.unused) this.#lanes.delete(key);
    return lane !== undefined && !lane.unused;
  }

  /** Adds an item; resolves with its result. */
  submit(key: string, item: T): Promise<R> {
    let lane = this.#lanes.get(key);
    if (!lane) {
      lane = new Lane<T, R>({ ...this.#options, run: (items) => this.#run(items) });
      this.#lanes.set(key, lane);
    }
    const { refused, busy } = lane;
    const result = lane.submit(item);
    this.refused += lane.refused - refused;
    if (!busy) void lane.idle().then(() => this.#drop(key));
    return result;
  }

  /** Drops the lane of a key once it is unused. */
  #drop(key: string): void {
    const refusesForMs = this.#lanes.get(key)?.refusesForMs ?? 0;
    if (this.has(key) && refusesForMs > 0) setTimeout(() => this.#drop(key), refusesForMs + 1).unref();
  }

  async #run(items: T[]): Promise<(R | Promise<R>)[]> {
    if (this.#calls >= this.#options.maxCalls) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#calls++;
    try {
      return await this.#options.run(items);
    } finally {
      // The next one takes over this call's place.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#calls--;
    }
  }
}
