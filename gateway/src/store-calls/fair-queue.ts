import { Code, GodwitError } from '@godwit/schema';
import { Usage } from '../requests/usage.js';
import { batchLength, type CallOptions, settleBatch, type Waiting } from './batch-call.js';

/** Bounds of a fair queue, and the call that empties it. Costs are in units of a simple request. */
export interface FairQueueOptions<T, R> extends CallOptions<T, R> {
  run(items: T[]): Promise<(R | Promise<R>)[]>;
  /** The cost of an item as far as it is known before its call. */
  costOf(item: T): number;
  /** The further cost of an item, known from its result. */
  costOfResult(result: R): number;
  /** Whether an item may take so long that it has a call of its own. */
  isSlow(item: T): boolean;
  /** The recent cost of a user's items from which on the user counts as greedy. */
  greedyFrom: number;
  /** Maximum items in one call. */
  maxBatch: number;
  /** Maximum items in one call with those of greedy users: it must not keep the store busy for long. */
  maxGreedyBatch: number;
  /** Maximum bytes of a call, as measured by `bytesOf`; an item above it goes alone. */
  maxBatchBytes: number;
  bytesOf(item: T): number;
  /** Maximum calls in progress. */
  maxCalls: number;
  /** Maximum calls in progress with items of greedy users. */
  maxGreedyCalls: number;
  /** Maximum queued items of one user; further ones are refused with UNAVAILABLE. */
  maxOfUser: number;
  /** Maximum queued items; past it, the newest item of the user who has used most recently is refused. */
  maxQueued: number;
}

/** The queued items of a user. */
interface Flow<T, R> {
  readonly userId: string;
  waiting: Waiting<T, R>[];
  /** Whether the user's items are in a call, or wait for their results after it: the next ones wait for them. */
  inCall: boolean;
  /** Results that the user's items of the last call still wait for. */
  late: Promise<R>[];
  usage: Usage;
}

/** Milliseconds after which half of a user's use is forgotten. */
const HALF_LIFE_MS = 1_000;
/** Milliseconds between two searches for users whose usage can be forgotten. */
const SWEEP_MS = 10_000;
const RETRY_AFTER_MS = 500;
/**
 * Milliseconds after which all users are compared again while the queue is full, and users whose order is kept: comparing
 * them for each refusal would cost most when there is least time.
 */
const [COMPARE_MS, MAX_COMPARED] = [100, 1_000];

/**
 * Calls the store with the requests of users, so that no user takes the store away from the others. Users have turns: a
 * call takes the same number of items from each user who has some, and one user's items keep their order. Users who have
 * used much within the last second share a few calls of their own, so that nobody else waits for theirs.
 */
export class FairQueue<T, R> {
  readonly #options: FairQueueOptions<T, R>;
  readonly #flows = new Map<string, Flow<T, R>>();
  /** Users with items that are not in a call, in the order of their turns. */
  readonly #turns: Record<'light' | 'greedy', Flow<T, R>[]> = { light: [], greedy: [] };
  readonly #calls = { light: 0, greedy: 0 };
  #queued = 0;
  #scheduled = false;
  /** When users are forgotten next, in the clock of `performance.now()`. */
  #sweepAt = 0;
  /** Users with queued items when they were compared last, those who had used most first. */
  #greediest: Flow<T, R>[] = [];
  /** When users are compared next, in the clock of `performance.now()`. */
  #compareAt = 0;
  /** Items refused because a queue was full. */
  refused = 0;

  constructor(options: FairQueueOptions<T, R>) {
    this.#options = options;
  }

  /** Items that are not in a call. */
  get queued(): number {
    return this.#queued;
  }

  /** Users who have queued items or have used something recently. */
  get users(): number {
    return this.#flows.size;
  }

  /** Adds an item of a user; resolves with its result. */
  submit(userId: string, item: T): Promise<R> {
    const { costOf, costOfResult, maxOfUser, maxQueued } = this.#options;
    const flow = this.#flowOf(userId);
    if (flow.waiting.length >= maxOfUser) return Promise.reject(this.#refusal());
    flow.usage.add(costOf(item), performance.now());
    return new Promise((settle, reject) => {
      const charge = (result: R) => flow.usage.add(costOfResult(result), performance.now());
      const resolve = (result: R | Promise<R>) => {
        if (result instanceof Promise) {
          flow.late.push(result);
          result.then(charge, () => {});
        } else charge(result);
        settle(result);
      };
      flow.waiting.push({ item, resolve, reject });
      this.#queued++;
      if (flow.waiting.length === 1 && !flow.inCall) this.#giveTurn(flow);
      if (this.#queued > maxQueued) this.#refuseGreediest(flow);
      if (this.#scheduled) return;
      this.#scheduled = true;
      // Calls include everything submitted during this tick.
      setImmediate(() => this.#begin());
    });
  }

  #flowOf(userId: string): Flow<T, R> {
    let flow = this.#flows.get(userId);
    if (!flow) {
      flow = { userId, waiting: [], inCall: false, late: [], usage: new Usage(HALF_LIFE_MS) };
      this.#flows.set(userId, flow);
    }
    return flow;
  }

  #isGreedy({ usage }: Flow<T, R>): boolean {
    return usage.at(performance.now()) >= this.#options.greedyFrom;
  }

  #giveTurn(flow: Flow<T, R>): void {
    this.#turns[this.#isGreedy(flow) ? 'greedy' : 'light'].push(flow);
  }

  /** Begins as many calls as there may be. */
  #begin(): void {
    this.#scheduled = false;
    const { maxCalls, maxGreedyCalls } = this.#options;
    this.#sweep();
    // A user may have become greedy while waiting for a turn.
    const { light } = this.#turns;
    this.#turns.light = [];
    for (const flow of light) this.#giveTurn(flow);
    const mayCall = () => this.#calls.light + this.#calls.greedy < maxCalls;
    while (this.#turns.light.length > 0 && mayCall()) void this.#call('light');
    while (this.#turns.greedy.length > 0 && this.#calls.greedy < maxGreedyCalls && mayCall()) void this.#call('greedy');
  }

  async #call(kind: 'light' | 'greedy'): Promise<void> {
    const { maxBatch, maxGreedyBatch } = this.#options;
    const taken = this.#take(this.#turns[kind], kind === 'greedy' ? maxGreedyBatch : maxBatch);
    this.#calls[kind]++;
    const batch = taken.flatMap(({ items }) => items);
    this.#queued -= batch.length;
    await settleBatch(batch, this.#options, () => {});
    this.#calls[kind]--;
    for (const { flow } of taken) {
      if (flow.late.length === 0) this.#endCall(flow);
      // Only this user waits for them: later items must not overtake them.
      else void Promise.allSettled(flow.late.splice(0)).then(() => this.#endCall(flow, true));
    }
    this.#begin();
  }

  #endCall(flow: Flow<T, R>, begins = false): void {
    flow.inCall = false;
    if (flow.waiting.length > 0) this.#giveTurn(flow);
    if (begins) this.#begin();
  }

  /** Takes items for one call, the same number from each user whose turn it is; a slow item goes alone. */
  #take(turns: Flow<T, R>[], maxBatch: number): { flow: Flow<T, R>; items: Waiting<T, R>[] }[] {
    const { maxBatchBytes, bytesOf } = this.#options;
    const share = Math.max(1, Math.floor(maxBatch / turns.length));
    const taken: { flow: Flow<T, R>; items: Waiting<T, R>[] }[] = [];
    let [count, bytes] = [0, 0];
    while (turns.length > 0 && count < maxBatch && bytes < maxBatchBytes) {
      const flow = turns[0] as Flow<T, R>;
      const slow = flow.waiting.findIndex(({ item }) => this.#options.isSlow(item));
      if (slow === 0 && taken.length > 0) break;
      const most = slow === 0 ? 1 : Math.min(share, maxBatch - count, slow < 0 ? maxBatch : slow);
      const maxBytes = maxBatchBytes - bytes;
      const length = batchLength(flow.waiting, most, { maxBytes, bytesOf });
      const items = flow.waiting.slice(0, length);
      const size = items.reduce((sum, { item }) => sum + bytesOf(item), 0);
      if (taken.length > 0 && size > maxBytes) break;
      flow.waiting.splice(0, length);
      flow.inCall = true;
      turns.shift();
      taken.push({ flow, items });
      count += length;
      bytes += size;
      if (slow === 0) break;
    }
    return taken;
  }

  /** Refuses the newest queued item of the user who has used most recently, who may be the user of the newest item. */
  #refuseGreediest(newest: Flow<T, R>): void {
    const now = performance.now();
    const known = this.#greediestOf(now);
    const greediest = known && known.usage.at(now) >= newest.usage.at(now) ? known : newest;
    this.#queued--;
    greediest.waiting.pop()?.reject(this.#refusal());
    if (greediest.waiting.length > 0 || greediest.inCall) return;
    for (const kind of ['light', 'greedy'] as const)
      this.#turns[kind] = this.#turns[kind].filter((flow) => flow !== greediest);
  }

  /** The user with queued items who had used most when users were compared last; undefined: nobody has items. */
  #greediestOf(now: number): Flow<T, R> | undefined {
    const isStale = now >= this.#compareAt;
    if (!isStale)
      while (this.#greediest.length > 0 && this.#greediest[0]?.waiting.length === 0) this.#greediest.shift();
    if (isStale || this.#greediest.length === 0) {
      this.#compareAt = now + COMPARE_MS;
      this.#greediest = [...this.#flows.values()]
        .filter(({ waiting }) => waiting.length > 0)
        .map((flow) => ({ flow, used: flow.usage.at(now) }))
        .sort((one, other) => other.used - one.used)
        .slice(0, MAX_COMPARED)
        .map(({ flow }) => flow);
    }
    return this.#greediest[0];
  }

  #refusal(): GodwitError {
    this.refused++;
    const message = 'too many requests wait already';
    return new GodwitError(Code.CODE_UNAVAILABLE, message, { retryAfterMs: RETRY_AFTER_MS });
  }

  /** Forgets users who have no items and have used next to nothing recently. */
  #sweep(): void {
    const now = performance.now();
    if (now < this.#sweepAt) return;
    this.#sweepAt = now + SWEEP_MS;
    for (const [id, { waiting, inCall, usage }] of this.#flows)
      if (waiting.length === 0 && !inCall && usage.at(now) < 1) this.#flows.delete(id);
  }
}
