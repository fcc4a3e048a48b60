import { ListenerList, reportToRuntime } from '../listeners.js';

/** Milliseconds of a frame of a page. */
const FRAME_MS = 16;

/**
 * Tells the subscribers of a store that something changed: once for all changes of one turn, in a microtask. A page is told
 * once a frame at most, so that it keeps up with any number of events.
 */
export class Changes {
  readonly #listeners = new ListenerList<void>(reportToRuntime);
  #isDue = false;
  /** The end of the frame in which the listeners were told. */
  #frame: unknown;

  /** Adds a listener; call the returned function to remove it. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  /** Notes a change. */
  note(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    if (!this.#frame) queueMicrotask(() => this.flush());
  }

  /** Tells of noted changes at once. A form field that waited for the microtask would lose its cursor. */
  flush(): void {
    if (!this.#isDue) return;
    this.#isDue = false;
    this.#listeners.emit();
    if (globalThis.document)
      this.#frame ??= setTimeout(() => {
        this.#frame = undefined;
        this.flush();
      }, FRAME_MS);
  }
}
