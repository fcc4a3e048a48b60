import {
  CloseCode,
  Code,
  type Command,
  closeReason,
  decodeServerFrames,
  type EventName,
  type Events,
  fieldsOf,
  GodwitError,
  type godwit,
  type RequestInputs,
  type Responses,
} from '@godwit/schema/client';
import { throwIfAborted } from './abort.js';
import { PendingRequests } from './pending.js';
import { checkRequest } from './request-check.js';
import { RequestQueue, type ServerLimits } from './request-queue.js';
import { startTimer } from './timer.js';
import type { OpenTransport, Transport } from './transport.js';

/** The bodies that answer a request; every other one is an event. */
const REPLIES: ReadonlySet<string> = new Set(['error', ...fieldsOf('ClientFrame').map(({ name }) => name)]);

/** A connection's callbacks to its owner. `closed` is called exactly once, and last. */
export interface ConnectionEvents {
  opened(): void;
  event<E extends EventName>(name: E, event: Events[E]): void;
  /** A request got no reply in time. */
  timedOut(): void;
  closed(code: number, reason: string, error: GodwitError): void;
}

/** Dependencies and options of a connection. */
export interface ConnectionOptions {
  url: string;
  open: OpenTransport;
  events: ConnectionEvents;
  /** Milliseconds within which the connection must open. */
  openTimeoutMs: number;
}

/** One connection: sends requests, matches replies to them and passes events on. Once closed, it stays closed. */
export class Connection {
  readonly #events: ConnectionEvents;
  readonly #pending: PendingRequests;
  readonly #queue: RequestQueue;
  readonly #cancelOpening: () => void;
  #transport: Transport | undefined;
  #open = false;
  #closed = false;
  /** Time of the last message from the server, by the clock of `performance.now()`. */
  lastReceived = performance.now();
  /** Bytes sent since `lastReceived`. */
  sentSince = 0;
  /**
   * Since when a reply is due, by the same clock: since the last message received, or the first request sent after it.
   */
  #dueSince = 0;

  constructor({ url, open, events, openTimeoutMs }: ConnectionOptions) {
    this.#events = events;
    this.#pending = new PendingRequests((id, aborted) => {
      this.#queue.drop(id);
      if (!aborted) events.timedOut();
    });
    this.#queue = new RequestQueue((bytes) => {
      this.sentSince += bytes.length;
      this.#transport?.send(bytes);
    });
    this.#cancelOpening = startTimer(openTimeoutMs, () => {
      this.close(CloseCode.SESSION_ENDED, `the server did not open a WebSocket within ${openTimeoutMs} ms`);
    });
    try {
      this.#transport = open(url, {
        open: () => this.#opened(),
        message: (data) => this.#receive(data),
        close: (code, reason, error) => this.#end(code, reason, error),
      });
    } catch (thrown) {
      // The runtime refuses to connect, as a page over HTTPS does for a `ws:` URL.
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      const error = new GodwitError(Code.CODE_INVALID_ARGUMENT, `${url}: ${why}`, { cause: thrown });
      queueMicrotask(() => this.#end(1006, why, error));
    }
  }

  /** Sets the server's limits, from HelloResponse. */
  set limits(limits: Partial<ServerLimits>) {
    this.#queue.limits = limits;
  }

  /** Since when the server owes a reply, by the clock of `performance.now()`; undefined: it owes none. */
  get unansweredSince(): number | undefined {
    return this.#pending.size > 0 ? this.#dueSince : undefined;
  }

  /**
   * Sends one request; requests of the same turn of the event loop are sent together. Rejects with INVALID_ARGUMENT,
   * and sends nothing, if the request cannot be encoded unchanged; with AbortError once `signal` aborts.
   */
  async request<C extends Command>(
    command: C,
    request: RequestInputs[C],
    timeoutMs: number,
    signal?: AbortSignal | undefined,
  ): Promise<Responses[C]> {
    if (!this.#open || this.#closed) throw new GodwitError(Code.CODE_UNAVAILABLE, `${command}: not connected`);
    throwIfAborted(command, signal);
    checkRequest(command, request);
    const id = this.#pending.nextId();
    this.#queue.add(id, command, request);
    if (this.#pending.size === 0) this.#dueSince = performance.now();
    return this.#pending.add(id, command, timeoutMs, signal);
  }

  /** Closes the connection, with `error` as the reason if given. Pending requests are rejected at once. */
  close(code: number, reason: string, error?: GodwitError): void {
    if (this.#closed) return;
    this.#transport?.close(code, closeReason(reason));
    this.#end(code, reason, error);
  }

  #opened(): void {
    if (this.#closed) return;
    this.#cancelOpening();
    this.#open = true;
    this.lastReceived = performance.now();
    this.#events.opened();
  }

  #receive(data: Uint8Array | string): void {
    if (this.#closed) return;
    this.lastReceived = performance.now();
    this.#dueSince = this.lastReceived;
    this.sentSince = 0;
    let frames: readonly godwit.v1.ServerFrame[];
    try {
      if (typeof data === 'string') throw new Error('a text message');
      frames = decodeServerFrames(data);
    } catch (thrown) {
      const why = `the server sent a message that violates the protocol: ${(thrown as Error).message}`;
      this.close(CloseCode.SESSION_ENDED, why);
      return;
    }
    for (const frame of frames) {
      // A listener may have closed the client.
      if (this.#closed) return;
      this.#take(frame);
    }
  }

  #take(frame: godwit.v1.ServerFrame): void {
    if (frame.id) {
      this.#queue.answered(frame.id);
      this.#pending.settle(frame);
    } else if (frame.body && !REPLIES.has(frame.body)) {
      const name = frame.body as EventName;
      this.#events.event(name, frame[name] as Events[EventName]);
    }
  }

  #end(code: number, reason: string, error?: GodwitError): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#cancelOpening();
    this.#queue.close();
    const why = reason ? `: ${reason}` : '';
    const failure = error ?? new GodwitError(Code.CODE_UNAVAILABLE, `the connection closed with ${code}${why}`);
    // UNAVAILABLE even if the close ends the session: a pending request was not refused, and may have been carried out.
    this.#pending.rejectAll(() => new GodwitError(Code.CODE_UNAVAILABLE, failure.message, { cause: failure }));
    this.#events.closed(code, reason, failure);
  }
}
