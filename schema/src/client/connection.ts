import { decodeServerFrames, encodeClientFrames, type godwit } from '../codec.js';
import { Code, GodwitError } from '../errors.js';
import type { Command, RequestInputs, Responses } from '../gen/service.js';
import { PendingRequests } from './pending.js';
import type { OpenTransport, Transport } from './transport.js';

/** What a connection tells its owner; `closed` comes exactly once. */
export interface ConnectionEvents {
  opened(): void;
  event(frame: godwit.v1.ServerFrame): void;
  closed(code: number, reason: string): void;
}

// What the protocol allows before HelloResponse has told the server's own limits.
const DEFAULT_LIMITS = { max_message_bytes: 65_536, max_frames: 64 };

/** One connection: requests out, replies matched, events handed on. It does not come back once closed. */
export class Connection {
  readonly #transport: Transport;
  readonly #events: ConnectionEvents;
  readonly #pending = new PendingRequests();
  #unsent: godwit.v1.ClientFrame.$Properties[] = [];
  #limits = DEFAULT_LIMITS;
  #open = false;
  #closed = false;
  /** When something last came from the server, in the clock of `performance.now()`. */
  lastReceived = performance.now();

  constructor(url: string, open: OpenTransport, events: ConnectionEvents) {
    this.#events = events;
    this.#transport = open(url, {
      open: () => {
        this.#open = true;
        this.lastReceived = performance.now();
        events.opened();
      },
      message: (bytes) => this.#receive(bytes),
      close: (code, reason) => this.#end(code, reason),
    });
  }

  /** What the server accepts in one message; from HelloResponse. */
  set limits(limits: godwit.v1.Limits.$Properties) {
    this.#limits = {
      max_message_bytes: limits.max_message_bytes || DEFAULT_LIMITS.max_message_bytes,
      max_frames: limits.max_frames || DEFAULT_LIMITS.max_frames,
    };
  }

  /** Sends one request; those of one turn of the event loop go out together. */
  request<C extends Command>(command: C, request: RequestInputs[C], timeoutMs: number): Promise<Responses[C]> {
    if (!this.#open || this.#closed) {
      return Promise.reject(new GodwitError(Code.CODE_UNAVAILABLE, `${command}: not connected`));
    }
    const { id, response } = this.#pending.add(command, timeoutMs);
    if (this.#unsent.length === 0) queueMicrotask(() => this.#flush());
    this.#unsent.push({ id, [command]: request });
    return response;
  }

  /** Closes the connection; what waits for a reply is rejected at once. */
  close(code: number, reason: string): void {
    this.#transport.close(code, reason);
    this.#end(code, reason);
  }

  #flush(): void {
    const frames = this.#unsent;
    this.#unsent = [];
    if (!this.#closed) this.#sendBatch(frames);
  }

  /** Sends frames as one message, or halved until each message is within the limits. */
  #sendBatch(frames: godwit.v1.ClientFrame.$Properties[]): void {
    const bytes = frames.length <= this.#limits.max_frames ? encodeClientFrames(frames) : undefined;
    if (bytes && (bytes.length <= this.#limits.max_message_bytes || frames.length === 1)) {
      this.#transport.send(bytes);
      return;
    }
    const half = frames.length >> 1;
    this.#sendBatch(frames.slice(0, half));
    this.#sendBatch(frames.slice(half));
  }

  #receive(bytes: Uint8Array): void {
    if (this.#closed) return;
    this.lastReceived = performance.now();
    for (const frame of decodeServerFrames(bytes)) {
      if (frame.id) this.#pending.settle(frame);
      else this.#events.event(frame);
    }
  }

  #end(code: number, reason: string): void {
    if (this.#closed) return;
    this.#closed = true;
    const why = reason ? `: ${reason}` : '';
    const kind = code === 4500 ? Code.CODE_UNAUTHENTICATED : Code.CODE_UNAVAILABLE;
    this.#pending.rejectAll(new GodwitError(kind, `the connection closed with ${code}${why}`));
    this.#events.closed(code, reason);
  }
}
