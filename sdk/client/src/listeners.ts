import type { EventName, Events } from '@godwit/schema/client';

/** Receives the payload of one kind of event. */
export type Listener<E extends EventName> = (event: Events[E]) => void;

interface Entry<T> {
  listener: (value: T) => unknown;
  once: boolean;
  removed: boolean;
}

/** Called with an exception that a listener throws. */
export type ReportError = (error: unknown) => void;

/**
 * Listeners in the order in which they were added. A function that is added twice is called twice, and each
 * registration is removed separately. A listener that another listener adds is called from the next value on.
 */
export class ListenerList<T> {
  readonly #report: ReportError;
  /** Replaced on every change, so that an `emit` in progress iterates over the old list. */
  #entries: readonly Entry<T>[] = [];

  constructor(report: ReportError) {
    this.#report = report;
  }

  /** Adds a listener, of the next value only if `once`; call the returned function to remove it. */
  add(listener: (value: T) => unknown, once = false): () => void {
    const entry = { listener, once, removed: false };
    this.#entries = [...this.#entries, entry];
    return () => this.#remove(entry);
  }

  /** Removes the latest registration of a listener, if there is any. */
  remove(listener: (value: T) => unknown): void {
    const entry = this.#entries.findLast((one) => one.listener === listener);
    if (entry) this.#remove(entry);
  }

  #remove(entry: Entry<T>): void {
    entry.removed = true;
    this.#entries = this.#entries.filter((other) => other !== entry);
  }

  /**
   * Calls every listener. An exception or rejection of a listener is reported, and affects neither the caller nor
   * others.
   */
  emit(value: T): void {
    for (const entry of this.#entries) {
      if (entry.removed) continue;
      // Before the call, during which the listener may cause the next value.
      if (entry.once) this.#remove(entry);
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

  /** Adds a listener, of the next event only if `once`; call the returned function to remove it. */
  on<E extends EventName>(name: E, listener: Listener<E>, once = false): () => void {
    let list = this.#byName.get(name);
    if (!list) {
      list = new ListenerList(this.#report);
      this.#byName.set(name, list);
    }
    return list.add(listener as Listener<never>, once);
  }

  /** Removes the latest registration of a listener, if there is any. */
  off<E extends EventName>(name: E, listener: Listener<E>): void {
    this.#byName.get(name)?.remove(listener as Listener<never>);
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
