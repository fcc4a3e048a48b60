import type { Command, RequestInputs } from '@godwit/schema';
import { Code, encodeClientFrames, GodwitError } from '@godwit/schema';

/** The server's limits on requests. */
export interface ServerLimits {
  max_message_bytes: number;
  max_frames: number;
  max_in_flight: number;
}

// The limits that apply until HelloResponse states the server's own.
const DEFAULT_LIMITS: ServerLimits = { max_message_bytes: 65_536, max_frames: 64, max_in_flight: 64 };
/** Of the requests that a server lets a connection have unanswered, those kept for what must not wait. */
const RESERVED = 8;
const URGENT: ReadonlySet<Command> = new Set(['hello', 'ping', 'refresh']);
/** Requests, and bytes of them, that may wait to be sent. */
const MAX_WAITING = { requests: 10_000, bytes: 16 * 1024 * 1024 };

/**
 * The requests of one connection on their way out. Those of one turn of the event loop go out together, and no more
 * than the server lets be unanswered: the others wait in order, instead of being refused until the server closes.
 */
export class RequestQueue {
  readonly #send: (bytes: Uint8Array) => void;
  #limits = DEFAULT_LIMITS;
  #known = false;
  readonly #waiting = new Map<number, Uint8Array>();
  #waitingBytes = 0;
  #urgent: Uint8Array[] = [];
  /** Sent and not answered, including requests whose caller no longer waits: the server counts them, too. */
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

  /** Adds a request. Throws TOO_LARGE where the server would close for it, RATE_LIMITED where too many wait already. */
  add<C extends Command>(id: number, command: C, request: RequestInputs[C]): void {
    const bytes = encodeClientFrames([{ id, [command]: request }]);
    const { max_message_bytes } = this.#limits;
    if (this.#known && bytes.length > max_message_bytes)
      throw new GodwitError(
        Code.CODE_TOO_LARGE,
        `${command}: a request is at most ${max_message_bytes} bytes, has ${bytes.length}`,
      );
    if (URGENT.has(command)) {
      this.#urgent.push(bytes);
    } else {
      if (this.#waiting.size >= MAX_WAITING.requests || this.#waitingBytes + bytes.length > MAX_WAITING.bytes)
        throw new GodwitError(
          Code.CODE_RATE_LIMITED,
          `${command}: ${this.#waiting.size} requests wait to be sent already`,
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

  /** A request was answered: the next one has its place. */
  answered(id: number): void {
    if (this.#unanswered.delete(id) && this.#waiting.size > 0) this.#schedule();
  }

  /** Drops everything. */
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

  /** Sends encoded entries as few messages, each within the limits. */
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

/** Encoded `ClientFrames` joined end to end are one. */
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
