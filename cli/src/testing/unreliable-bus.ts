import type { Bus } from '@godwit/store/bus';

/** The fate of a frame that arrives. */
export type Fate = 'passes' | 'lost' | 'repeated' | 'late';

/** Buses that lose, repeat and reorder frames, each independently, as a real bus may. */
export interface UnreliableBuses {
  /** Wraps a real bus: `fate` decides how frames reach its listener. */
  wrap(bus: Bus): Bus;
  /** Returns the fate of a frame; called when it arrives at a bus. */
  fate: (topic: string, frame: Uint8Array) => Fate;
  /** Delivers the late frames now, in reverse order. */
  release(): void;
  /** Reports to all listeners that their subscriptions were interrupted, as after a loss. */
  gap(): void;
  readonly counts: Record<Fate, number>;
}

export function createUnreliableBuses(): UnreliableBuses {
  const counts = { passes: 0, lost: 0, repeated: 0, late: 0 };
  let late: (() => void)[] = [];
  const gaps: (() => void)[] = [];
  const buses: UnreliableBuses = {
    counts,
    fate: () => 'passes',
    release() {
      const all = late.reverse();
      late = [];
      for (const arrive of all) arrive();
    },
    gap() {
      for (const gap of gaps) gap();
    },
    wrap: (bus) =>
      new Proxy(bus, {
        get(target, name) {
          if (name === 'listen')
            return ({ frame, gap }: Parameters<Bus['listen']>[0]) => {
              gaps.push(() => gap(() => true));
              target.listen({
                frame(topic, bytes) {
                  const fate = buses.fate(topic, bytes);
                  counts[fate]++;
                  if (fate === 'late') late.push(() => frame(topic, bytes));
                  else if (fate !== 'lost') frame(topic, bytes);
                  if (fate === 'repeated') frame(topic, bytes);
                },
                gap,
              });
            };
          const value = Reflect.get(target, name, target);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      }),
  };
  return buses;
}
