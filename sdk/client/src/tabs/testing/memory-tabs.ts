import type { LockRequest, TabPlatform } from '../tab-platform.js';

interface Asked {
  tab: number;
  request: LockRequest;
}

/** The means of a browser for tabs, in memory: the test decides when each tab runs, is suspended or killed. */
export class MemoryTabs {
  /** The tasks of each tab, in order. */
  readonly #tasks = new Map<number, (() => void)[]>();
  readonly #channels = new Map<string, Set<{ tab: number; receive: (message: unknown) => void }>>();
  /** By name: the holder first, then the queue. */
  readonly #locks = new Map<string, Asked[]>();
  readonly #lifecycles = new Map<number, { suspended: () => void; resumed: () => void }>();
  readonly #frozen = new Set<number>();
  /** The number of tasks of `whenRunning` that each tab has still to do. */
  readonly #late = new Map<number, number>();

  /** The platform as one tab sees it. */
  platformOf(tab: number): TabPlatform {
    this.#tasks.set(tab, []);
    return {
      openChannel: (name, receive) => {
        const channel = { tab, receive };
        const all = this.#channels.get(name) ?? new Set();
        this.#channels.set(name, all.add(channel));
        return {
          post: (message) => {
            if (!this.#tasks.has(tab)) return;
            for (const other of all)
              if (other !== channel) {
                const copy = structuredClone(message);
                this.#run(other.tab, () => all.has(other) && other.receive(copy));
              }
          },
          close: () => all.delete(channel),
        };
      },
      requestLock: (name, request) => {
        const asked = { tab, request };
        const queue = this.#locks.get(name) ?? [];
        this.#locks.set(name, queue);
        const [holder] = queue;
        if (request.steal && holder) {
          queue.shift();
          this.#run(holder.tab, () => holder.request.lost?.());
        }
        if (request.steal) queue.unshift(asked);
        else queue.push(asked);
        if (queue[0] === asked) this.#grant(name, asked);
        return () => this.#release(name, asked);
      },
      watchLifecycle: (suspended, resumed) => {
        this.#lifecycles.set(tab, { suspended, resumed });
        return () => this.#lifecycles.delete(tab);
      },
    };
  }

  /** Runs the next task of a tab, unless it is frozen; returns whether there was one. */
  step(tab: number): boolean {
    if (this.#frozen.has(tab)) return false;
    const task = this.#tasks.get(tab)?.shift();
    task?.();
    return task !== undefined;
  }

  /** Runs every task of every tab that is not frozen, and those that follow from them. */
  all(): void {
    while ([...this.#tasks.keys()].some((tab) => this.step(tab)));
  }

  /** Ends a tab without a word to it. */
  kill(tab: number): void {
    this.#tasks.delete(tab);
    this.#frozen.delete(tab);
    this.#lifecycles.delete(tab);
    for (const channels of this.#channels.values())
      for (const channel of channels) if (channel.tab === tab) channels.delete(channel);
    for (const [name, queue] of this.#locks)
      for (const asked of [...queue]) if (asked.tab === tab) this.#release(name, asked);
  }

  /** The browser announces that it suspends a page, or that the page runs again. */
  suspend(tab: number): void {
    this.#lifecycles.get(tab)?.suspended();
  }

  resume(tab: number): void {
    this.#lifecycles.get(tab)?.resumed();
  }

  /** A page runs no more, without any announcement. */
  freeze(tab: number): void {
    this.#frozen.add(tab);
  }

  thaw(tab: number): void {
    this.#frozen.delete(tab);
  }

  /** Runs a task now, or if its tab is frozen, once it runs again and has done what came before. */
  whenRunning(tab: number, task: () => void): void {
    const late = this.#late.get(tab) ?? 0;
    if (!this.#frozen.has(tab) && late === 0) {
      task();
      return;
    }
    this.#late.set(tab, late + 1);
    this.#run(tab, () => {
      this.#late.set(tab, (this.#late.get(tab) ?? 1) - 1);
      task();
    });
  }

  #run(tab: number, task: () => void): void {
    this.#tasks.get(tab)?.push(task);
  }

  #grant(name: string, asked: Asked): void {
    const { tab, request } = asked;
    this.#run(tab, () => this.#isQueued(name, asked) && request.granted());
  }

  #isQueued(name: string, asked: Asked): boolean {
    return this.#locks.get(name)?.includes(asked) === true;
  }

  #release(name: string, asked: Asked): void {
    const queue = this.#locks.get(name) ?? [];
    const wasHeld = queue[0] === asked;
    const at = queue.indexOf(asked);
    if (at >= 0) queue.splice(at, 1);
    const [next] = queue;
    if (wasHeld && next) this.#grant(name, next);
  }
}
