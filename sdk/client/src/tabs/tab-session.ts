import { type EventName, type Events, encodeServerFrames, type GodwitError, type godwit } from '@godwit/schema/client';

/** The way from the shared connection to one tab. */
export interface TabPort {
  /** Hands over encoded `ServerFrames`. */
  frames(bytes: Uint8Array): void;
  closed(code: number, reason: string, error?: GodwitError): void;
}

/** One tab's session on the shared connection. */
export class TabSession {
  readonly #port: TabPort;
  /** Whether it is the session of the tab that holds the connection. */
  readonly isOwn: boolean;
  /** The Hello that the tab's client sent, until it is answered. */
  hello: { id: number; request: godwit.v1.HelloRequest } | undefined;
  /** Whether Hello was answered: from then on the session gets events. */
  isOpen = false;
  /** The conversations that the tab watches. */
  readonly watched = new Set<string>();
  #frames: godwit.v1.ServerFrame.$Properties[] = [];
  #isClosed = false;

  constructor(port: TabPort, isOwn: boolean) {
    this.#port = port;
    this.isOwn = isOwn;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Sends an event, if the session is open. */
  emit<E extends EventName>(name: E, event: Events[E]): void {
    if (this.isOpen) this.push({ [name]: event });
  }

  /** Sends a frame, together with the others of this turn of the event loop. */
  push(frame: godwit.v1.ServerFrame.$Properties): void {
    if (this.#isClosed) return;
    this.#frames.push(frame);
    if (this.#frames.length === 1) queueMicrotask(() => this.#flush());
  }

  /** Sends what is still to be sent, and closes the session from the server's side. */
  end(code: number, reason: string, error?: GodwitError): void {
    if (this.#isClosed) return;
    this.#flush();
    this.drop();
    this.#port.closed(code, reason, error);
  }

  /** Closes the session without a word, as its tab asked for that or is gone. */
  drop(): void {
    this.#isClosed = true;
    this.isOpen = false;
    this.#frames = [];
  }

  #flush(): void {
    const frames = this.#frames;
    this.#frames = [];
    if (frames.length > 0) this.#port.frames(encodeServerFrames(frames));
  }
}
