import type { EventName, Events } from '@godwit/schema';

/** Gets the payload of one kind of event. */
export type Listener<E extends EventName> = (event: Events[E]) => void;

interface Entry<T> {
  listener: (value: T) => unknown;
  removed: boolean;
}

/** Called with an exception of a listener. */
export type ReportError = (error: unknown) => void;

/**
 * Listeners in the order in which they were added. A function that is added twice is called twice, and each of the two is
 * removed by itself. A listener that is added by another is called from the next value on.
 */
export class ListenerList<T> {
  readonly #report: ReportError;
  /** Replaced on every change: what is being called stays as it was. */
  #entries: readonly Entry<T>[] = [];

  constructor(report: ReportError) {
    this.#report = report;
  }

  /** Adds a listener; call what it returns to remove it. */
  add(listener: (value: T) => unknown): () => void {
    const entry = { listener, removed: false };
    this.#entries = [...this.#entries, entry];
    return () => {
      entry.removed = true;
      this.#entries = this.#entries.filter((other) => other !== entry);
    };
  }

  /** Calls every listener. What one throws, or rejects with, is reported and keeps it from no other and from nothing else. */
  emit(value: T): void {
    for (const entry of this.#entries) {
      if (entry.removed) continue;
      try {
        const result = entry.listener(value);
        if (result instanceof Promise) result.catch(this.#report);
      } catch (error) {
        this.#report(error);
      }
    }
  }
}

/** The listeners of each event. */
export class EventListeners {
  readonly #report: ReportError;
  readonly #byName = new Map<EventName, ListenerList<never>>();

  constructor(report: ReportError) {
    this.#report = report;
  }

  /** Adds a listener; call what it returns to remove it. */
  on<E extends EventName>(name: E, listener: Listener<E>): () => void {
    let list = this.#byName.get(name);
    if (!list) {
      list = new ListenerList(this.#report);
      this.#byName.set(name, list);
    }
    return list.add(listener as Listener<never>);
  }

  /** Calls the listeners of an event. */
  emit<E extends EventName>(name: E, event: Events[E]): void {
    this.#byName.get(name)?.emit(event as never);
  }
}

/** Reports a listener's exception to the page's error handlers, or on the console. */
export function reportToRuntime(error: unknown): void {
  if (typeof globalThis.reportError === 'function') globalThis.reportError(error);
  else console.error('a listener of the Godwit client failed:', error);
}
