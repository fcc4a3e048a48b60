import type { Bus, BusListener } from './bus.js';

/** The subscriptions shared by the memory buses of one process: listeners by topic. */
export type MemoryHub = Map<string, Set<BusListener>>;

/** A bus within this process. Buses made with the same hub exchange frames. */
export function createMemoryBus(hub: MemoryHub = new Map()): Bus {
  const counts = { published: 0, lost: 0, reached: 0 };
  const mine = new Set<string>();
  let listener: BusListener = { frame() {}, gap() {} };
  const inner: BusListener = {
    frame: (topic, frame) => listener.frame(topic, frame),
    gap: (affects) => listener.gap(affects),
  };

  const unsubscribe = (topics: readonly string[]) => {
    for (const topic of topics) {
      mine.delete(topic);
      const nodes = hub.get(topic);
      nodes?.delete(inner);
      if (nodes?.size === 0) hub.delete(topic);
    }
  };

  return {
    up: true,
    counts,
    listen(next) {
      listener = next;
    },
    publish(topic, frame) {
      counts.published++;
      // Not within the publisher's call: a frame arrives as from another process.
      queueMicrotask(() => {
        for (const node of hub.get(topic) ?? []) {
          counts.reached++;
          node.frame(topic, frame);
        }
      });
    },
    async subscribe(topics) {
      for (const topic of topics) {
        mine.add(topic);
        const nodes = hub.get(topic);
        if (nodes) nodes.add(inner);
        else hub.set(topic, new Set([inner]));
      }
    },
    unsubscribe,
    async subscribers(topics) {
      return topics.map((topic) => hub.get(topic)?.size ?? 0);
    },
    async close() {
      unsubscribe([...mine]);
    },
  };
}
