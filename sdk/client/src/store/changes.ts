import { ListenerList, reportToRuntime } from '../listeners.js';

/** Tells the subscribers of a store that something changed: once for all changes of one turn, in a microtask. */
export class Changes {
  readonly #listeners = new ListenerList<void>(reportToRuntime);
  #isDue = false;

  /** Adds a listener; call the returned function to remove it. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  /** Notes a change. */
  note(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => this.flush());
  }

  /** Tells of noted changes at once. A form field that waited for the microtask would lose its cursor. */
  flush(): void {
    if (!this.#isDue) return;
    this.#isDue = false;
    this.#listeners.emit();
  }
}
