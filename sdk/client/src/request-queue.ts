import type { Command, RequestInputs } from '@godwit/schema/client';
import { Code, encodeClientFrames, GodwitError } from '@godwit/schema/client';

/** The server's limits on requests. */
export interface ServerLimits {
  max_message_bytes: number;
  max_frames: number;
  max_in_flight: number;
}

// The limits that apply until HelloResponse states those of the server.
const DEFAULT_LIMITS: ServerLimits = { max_message_bytes: 65_536, max_frames: 64, max_in_flight: 64 };
/** Number of the server's in-flight requests per connection that are reserved for urgent commands. */
const RESERVED = 8;
const URGENT: ReadonlySet<Command> = new Set(['hello', 'ping', 'refresh']);
/** Maximum number of requests waiting to be sent, and of their bytes. */
const MAX_WAITING = { requests: 10_000, bytes: 16 * 1024 * 1024 };

/**
 * The outgoing requests of one connection. Requests of the same turn of the event loop are sent together, and no more
 * are in flight than the server allows: the others wait in order. The server would refuse them, and finally close the
 * connection.
 */
export class RequestQueue {
  readonly #send: (bytes: Uint8Array) => void;
  #limits = DEFAULT_LIMITS;
  #known = false;
  readonly #waiting = new Map<number, Uint8Array>();
  #waitingBytes = 0;
  #urgent: Uint8Array[] = [];
  /** Requests sent and not answered, including those whose caller has given up: the server counts them, too. */
  readonly #unanswered = new Set<number>();
  #scheduled = false;
  #closed = false;

  constructor(send: (bytes: Uint8Array) => void) {
    this.#send = send;
  }

  /** Sets the server's limits, from HelloResponse. */
  set limits(limits: Partial<ServerLimits>) {
    this.#known = true;
    this.#limits = {
      max_message_bytes: limits.max_message_bytes || DEFAULT_LIMITS.max_message_bytes,
      max_frames: limits.max_frames || DEFAULT_LIMITS.max_frames,
      max_in_flight: limits.max_in_flight || DEFAULT_LIMITS.max_in_flight,
    };
  }

  /**
   * Adds a request. Throws TOO_LARGE if the server would close the connection, RATE_LIMITED if too many are waiting.
   */
  add<C extends Command>(id: number, command: C, request: RequestInputs[C]): void {
    const bytes = encodeClientFrames([{ id, [command]: request }]);
    const { max_message_bytes } = this.#limits;
    if (this.#known && bytes.length > max_message_bytes)
      throw new GodwitError(
        Code.CODE_TOO_LARGE,
        `${command}: a request holds at most ${max_message_bytes} bytes, this one has ${bytes.length}`,
      );
    if (URGENT.has(command)) {
      this.#urgent.push(bytes);
    } else {
      if (this.#waiting.size >= MAX_WAITING.requests || this.#waitingBytes + bytes.length > MAX_WAITING.bytes)
        throw new GodwitError(
          Code.CODE_RATE_LIMITED,
          `${command}: ${this.#waiting.size} requests are already waiting to be sent`,
          { retryAfterMs: 1_000 },
        );
      this.#waiting.set(id, bytes);
      this.#waitingBytes += bytes.length;
    }
    this.#schedule();
  }

  /** Removes a request that has not been sent yet. */
  drop(id: number): void {
    const bytes = this.#waiting.get(id);
    if (!bytes) return;
    this.#waiting.delete(id);
    this.#waitingBytes -= bytes.length;
  }

  /** Notes that a request was answered, so that the next one can be sent. */
  answered(id: number): void {
    if (this.#unanswered.delete(id) && this.#waiting.size > 0) this.#schedule();
  }

  /** Drops every request, and sends no more. */
  close(): void {
    this.#closed = true;
    this.#waiting.clear();
    this.#urgent = [];
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => this.#flush());
  }

  #flush(): void {
    this.#scheduled = false;
    if (this.#closed) return;
    const entries = this.#urgent;
    this.#urgent = [];
    const window = Math.max(1, this.#limits.max_in_flight - RESERVED);
    for (const [id, bytes] of this.#waiting) {
      if (this.#unanswered.size >= window) break;
      this.drop(id);
      this.#unanswered.add(id);
      entries.push(bytes);
    }
    this.#sendJoined(entries);
  }

  /** Sends encoded entries in as few messages as possible, each within the limits. */
  #sendJoined(entries: readonly Uint8Array[]): void {
    let from = 0;
    let size = 0;
    for (const [index, { length }] of entries.entries()) {
      const full = index - from >= this.#limits.max_frames || size + length > this.#limits.max_message_bytes;
      if (full && index > from) {
        this.#send(join(entries.slice(from, index), size));
        from = index;
        size = 0;
      }
      size += length;
    }
    if (from < entries.length) this.#send(join(entries.slice(from), size));
  }
}

/** Concatenates encoded `ClientFrames`: the result is one encoded `ClientFrames`. */
function join(entries: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = entries;
  if (entries.length === 1 && first) return first;
  const joined = new Uint8Array(size);
  let at = 0;
  for (const entry of entries) {
    joined.set(entry, at);
    at += entry.length;
  }
  return joined;
}
