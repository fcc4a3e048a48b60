import type { EventName, Events } from '../gen/service.js';

/** Gets the payload of one kind of event. */
export type Listener<E extends EventName> = (event: Events[E]) => void;

/** Who listens to which event. */
export class Listeners {
  #byName = new Map<EventName, Set<Listener<never>>>();

  /** Adds a listener; call what it returns to remove it. */
  on<E extends EventName>(name: E, listener: Listener<E>): () => void {
    let set = this.#byName.get(name);
    if (!set) {
      set = new Set();
      this.#byName.set(name, set);
    }
    set.add(listener as Listener<never>);
    return () => set.delete(listener as Listener<never>);
  }

  /** Calls everybody who listens. An exception of one is reported as uncaught and does not keep it from the others. */
  emit<E extends EventName>(name: E, event: Events[E]): void {
    for (const listener of this.#byName.get(name) ?? []) {
      try {
        (listener as Listener<E>)(event);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
