import { setImmediate } from 'node:timers/promises';
import type { Bus } from '@godwit/store/bus';

/** Milliseconds that a topic without a holder stays subscribed, so that reconnecting clients find it live. */
const LINGER_MS = 1_000;
const SWEEP_MS = 250;

interface Topic {
  holders: number;
  /** Pending until the subscription is live. */
  live: Promise<void> | undefined;
}

/** Subscribes the node to exactly the topics that its sockets are interested in. */
export class Subscriptions {
  readonly #bus: Bus;
  readonly #onLeft: (topic: string) => void;
  readonly #topics = new Map<string, Topic>();
  /** Topics without a holder, in the order in which they lost their last holder, with the time to unsubscribe. */
  readonly #idle = new Map<string, number>();
  readonly #timer: ReturnType<typeof setInterval>;
  #next: { names: string[]; live: Promise<void> } | undefined;

  /** `onLeft` is called with each topic after it is unsubscribed. */
  constructor(bus: Bus, onLeft: (topic: string) => void) {
    this.#bus = bus;
    this.#onLeft = onLeft;
    this.#timer = setInterval(() => this.#sweep(), SWEEP_MS);
  }

  get size(): number {
    return this.#topics.size;
  }

  /** Holds topics. `live` resolves when all are live; `fresh` lists those that had no subscription before. */
  hold(topics: readonly string[]): { live: Promise<unknown>; fresh: string[] } {
    const fresh: string[] = [];
    const pending = new Set<Promise<void>>();
    for (const name of topics) {
      const topic = this.#topics.get(name);
      if (!topic) {
        fresh.push(name);
        continue;
      }
      if (topic.holders++ === 0) this.#idle.delete(name);
      if (topic.live) pending.add(topic.live);
    }
    if (fresh.length > 0) pending.add(this.#subscribe(fresh));
    return { live: Promise.all(pending), fresh };
  }

  /** Gives up one hold of a topic. */
  release(name: string): void {
    const topic = this.#topics.get(name);
    if (topic && --topic.holders === 0) this.#idle.set(name, performance.now() + LINGER_MS);
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #subscribe(names: readonly string[]): Promise<void> {
    this.#next ??= this.#subscribeThisTurn();
    const { names: all, live } = this.#next;
    for (const name of names) {
      all.push(name);
      this.#topics.set(name, { holders: 1, live });
    }
    return live;
  }

  /** Collects the topics requested during this tick and subscribes to them together at its end. */
  #subscribeThisTurn(): { names: string[]; live: Promise<void> } {
    const names: string[] = [];
    const live = setImmediate()
      .then(() => {
        this.#next = undefined;
        return this.#bus.subscribe(names);
      })
      .then(() => {
        for (const name of names) {
          const topic = this.#topics.get(name);
          if (topic?.live === live) topic.live = undefined;
        }
      });
    return { names, live };
  }

  #sweep(): void {
    const now = performance.now();
    const left: string[] = [];
    for (const [name, leaveAt] of this.#idle) {
      if (leaveAt > now) break;
      this.#idle.delete(name);
      this.#topics.delete(name);
      left.push(name);
    }
    if (left.length === 0) return;
    this.#bus.unsubscribe(left);
    for (const name of left) this.#onLeft(name);
  }
}
