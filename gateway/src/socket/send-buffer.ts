import { DurationHistogram } from '../metrics/duration-histogram.js';
import { Batch } from './batch.js';
import { createFlushCounts } from './flush-counts.js';
import { largestFirst } from './largest-backlogs.js';
import type { Socket } from './socket.js';

/** Bytes not taken by a peer from which on durable events are left out and read back later. */
export const SOFT_LIMIT_BYTES = 256 * 1024;
/** The same while half of the budget of all sockets is used up. */
export const SCARCE_SOFT_LIMIT_BYTES = 32 * 1024;
/**
 * Bytes for one socket, not taken by its peer or still to be written in this tick, past which it counts as slow at once:
 * a burst of one tick must not reach the hard limit.
 */
export const TICK_LIMIT_BYTES = 1024 * 1024;
/** Bytes not taken by the peers of all sockets together, past which the largest are broken. */
export const BUDGET_BYTES = 256 * 1024 * 1024;
/** Bytes at which a slow socket is fed again. */
export const RESUME_BYTES = 64 * 1024;
/** The same while half of the budget of all sockets is used up. */
export const SCARCE_RESUME_BYTES = 8 * 1024;
/** Number of sockets written to in one tick from which on the next flush waits for one more tick. */
const MANY = 64;
/** Maximum ephemeral events kept for a socket, each with a different key. */
const MAX_KEPT = 256;
/** Milliseconds for which deferrable ephemeral events are gathered for a socket to which nothing else is written. */
const GATHER_MS = 50;
/** Bytes not taken by a peer past which its connection is closed. */
export const HARD_LIMIT_BYTES = 4 * 1024 * 1024;

/** The entries still to be sent to one socket. */
export class SendBuffer {
  readonly socket: Socket;
  /** The session that the socket belongs to. */
  readonly owner: object | undefined;
  /** Entries of this tick; undefined: none. */
  batch: Batch | undefined;
  /** Bytes that the peer had not taken at the last check. */
  buffered = 0;
  /** Whether the socket passed the soft limit and has not drained since. */
  slow = false;
  /**
   * Ephemeral events, only the newest of each key. A slow socket gets them once it has drained, any other with its next
   * write.
   */
  kept: Map<string, Uint8Array> | undefined;

  constructor(socket: Socket, owner?: object) {
    this.socket = socket;
    this.owner = owner;
  }
}

/** An ephemeral event: only of use while it is new. */
export interface EphemeralEvent {
  /** A newer event with the same key replaces an unsent one; empty: it is never replaced. */
  key: string;
  entry: Uint8Array;
  /** Whether a delay of about 50 ms is acceptable. */
  mayWait: boolean;
}

/** Callbacks and settings of a flusher. */
export interface FlusherOptions {
  /** A peer left more than the hard limit. */
  onHardLimit(sendBuffer: SendBuffer): void;
  /** A slow socket has room again: durable events that were left out are due. */
  onWritable(sendBuffer: SendBuffer): void;
  /** Milliseconds for which deferrable events are gathered. */
  gatherMs?: number;
  /** Bytes that the peers of all sockets together may leave. */
  budgetBytes?: number | undefined;
  /** The user of a socket; undefined: the socket stands for itself. */
  userOf?(sendBuffer: SendBuffer): string | undefined;
}

/** Sends the contents of send buffers once per tick of the event loop: the system calls dominate the cost. */
export class Flusher {
  readonly counts = createFlushCounts();
  /** From the commit of messages until they were written to this node's sockets. */
  readonly deliveries = new DurationHistogram();
  readonly #onHardLimit: (sendBuffer: SendBuffer) => void;
  readonly #onWritable: (sendBuffer: SendBuffer) => void;
  readonly #gatherMs: number;
  readonly #budgetBytes: number;
  readonly #userOf: (sendBuffer: SendBuffer) => string | undefined;
  /** Send buffers whose peers have not taken everything. */
  readonly #backlogs = new Set<SendBuffer>();
  /** Bytes that the peers of all of them have not taken. */
  #buffered = 0;
  /** Send buffers with ephemeral events kept until the timer ends. */
  #gathering: SendBuffer[] = [];
  readonly #staged = new Set<{ endTurn(): void }>();
  #dirty: SendBuffer[] = [];
  #scheduled = false;
  /** Sockets that the last flush wrote to. */
  #wrote = 0;
  /** When the messages of this tick were committed, in Unix milliseconds. */
  readonly #commits: number[] = [];
  #root = new Batch();

  constructor(options: FlusherOptions) {
    const { onHardLimit, onWritable, gatherMs = GATHER_MS, budgetBytes = BUDGET_BYTES } = options;
    this.#onHardLimit = onHardLimit;
    this.#onWritable = onWritable;
    this.#gatherMs = gatherMs;
    this.#budgetBytes = budgetBytes;
    this.#userOf = options.userOf ?? (() => undefined);
  }

  /** Bytes that the peers of all sockets have not taken. */
  get buffered(): number {
    return this.#buffered;
  }

  /** Records the bytes that a peer has not taken. A slow socket that has room again is fed. */
  note(sendBuffer: SendBuffer, buffered: number): void {
    // Most writes are taken at once.
    if (buffered === 0 && sendBuffer.buffered === 0 && !sendBuffer.slow) return;
    this.#buffered += buffered - sendBuffer.buffered;
    sendBuffer.buffered = buffered;
    if (buffered > 0) this.#backlogs.add(sendBuffer);
    else this.#backlogs.delete(sendBuffer);
    if (!sendBuffer.slow || buffered > (this.#isScarce ? SCARCE_RESUME_BYTES : RESUME_BYTES)) return;
    sendBuffer.slow = false;
    this.releaseKept(sendBuffer);
    this.#onWritable(sendBuffer);
  }

  /** Whether half of the budget is used up. */
  get #isScarce(): boolean {
    return this.#buffered > this.#budgetBytes / 2;
  }

  /** Forgets a closed socket. */
  forget(sendBuffer: SendBuffer): void {
    this.#buffered -= sendBuffer.buffered;
    sendBuffer.buffered = 0;
    this.#backlogs.delete(sendBuffer);
  }

  /** Adds an entry to a socket's output at the end of this tick, after the events that were gathered for it. */
  push(sendBuffer: SendBuffer, entry: Uint8Array): void {
    if (sendBuffer.kept && !sendBuffer.slow) this.releaseKept(sendBuffer);
    this.counts.entries++;
    if (sendBuffer.batch) {
      sendBuffer.batch = sendBuffer.batch.with(entry);
    } else {
      sendBuffer.batch = this.#root.with(entry);
      this.#dirty.push(sendBuffer);
      this.#schedule();
    }
    if (!sendBuffer.slow && sendBuffer.buffered + sendBuffer.batch.bytes > TICK_LIMIT_BYTES) this.#slow(sendBuffer);
  }

  #slow(sendBuffer: SendBuffer): void {
    if (!sendBuffer.slow) this.counts.slowed++;
    sendBuffer.slow = true;
  }

  /** Records that the entry just pushed is a message committed at `sentAt`, in Unix milliseconds. */
  noteCommit(sentAt: number): void {
    this.#commits.push(sentAt);
  }

  /** Adds the reply to a request. */
  pushReply(sendBuffer: SendBuffer, entry: Uint8Array): void {
    this.counts.replies++;
    this.push(sendBuffer, entry);
  }

  /**
   * Adds an event that a slow socket can do without. For a slow socket, an event with a key is kept until the socket
   * has drained, unless a newer one replaces it; past MAX_KEPT keys the oldest is dropped, and an event without a key
   * is dropped at once. To any other socket the event is sent at the end of this tick; or, if it `mayWait` and has a
   * key, with the next write, within GATHER_MS: a write costs more than all that it carries.
   */
  pushEphemeral(sendBuffer: SendBuffer, { key, entry, mayWait }: EphemeralEvent): void {
    if (sendBuffer.slow) {
      if (key) this.#keep(sendBuffer, key, entry);
      else this.counts.leftOut++;
    } else if (key && mayWait && !sendBuffer.batch) {
      if (!sendBuffer.kept) this.#gather(sendBuffer);
      this.#keep(sendBuffer, key, entry);
    } else {
      this.push(sendBuffer, entry);
    }
  }

  #keep(sendBuffer: SendBuffer, key: string, entry: Uint8Array): void {
    sendBuffer.kept ??= new Map();
    sendBuffer.kept.delete(key);
    sendBuffer.kept.set(key, entry);
    if (sendBuffer.kept.size <= MAX_KEPT) return;
    if (sendBuffer.slow) {
      const [oldest] = sendBuffer.kept.keys();
      sendBuffer.kept.delete(oldest as string);
      this.counts.leftOut++;
    } else {
      this.releaseKept(sendBuffer);
    }
  }

  #gather(sendBuffer: SendBuffer): void {
    if (this.#gathering.length === 0) setTimeout(() => this.#releaseGathered(), this.#gatherMs).unref();
    this.#gathering.push(sendBuffer);
  }

  #releaseGathered(): void {
    const gathered = this.#gathering;
    this.#gathering = [];
    for (const sendBuffer of gathered) if (!sendBuffer.slow) this.releaseKept(sendBuffer);
  }

  /** Sends the events kept for a socket that is not slow. */
  releaseKept(sendBuffer: SendBuffer): void {
    const { kept } = sendBuffer;
    sendBuffer.kept = undefined;
    for (const entry of kept?.values() ?? []) this.push(sendBuffer, entry);
  }

  /** Calls `source.endTurn` once before the entries of this tick are sent. */
  atEndOfTurn(source: { endTurn(): void }): void {
    this.#staged.add(source);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    // Frames that arrived during many writes are read in the next tick, and would cause another write to each socket.
    if (this.#wrote > MANY) setImmediate(() => setImmediate(() => this.flush()));
    else setImmediate(() => this.flush());
  }

  /** Sends everything now. */
  flush(): void {
    this.#scheduled = false;
    for (const source of this.#staged) source.endTurn();
    this.#staged.clear();
    const dirty = this.#dirty;
    this.#dirty = [];
    this.#root = new Batch();
    this.#wrote = dirty.length;
    for (const sendBuffer of dirty) this.#send(sendBuffer);
    if (this.#commits.length > 0) this.#measureDeliveries();
  }

  /** Measures each message once, however many sockets it was written to. */
  #measureDeliveries(): void {
    const now = Date.now();
    for (const sentAt of this.#commits) this.deliveries.observe((now - sentAt) / 1_000);
    this.#commits.length = 0;
  }

  #send(sendBuffer: SendBuffer): void {
    const { batch } = sendBuffer;
    sendBuffer.batch = undefined;
    if (!batch || sendBuffer.socket.closed) return;
    this.counts.flushes++;
    this.counts.bytes += batch.bytes;
    const buffered = sendBuffer.socket.send(batch.messages());
    if (buffered > (this.#isScarce ? SCARCE_SOFT_LIMIT_BYTES : SOFT_LIMIT_BYTES)) this.#slow(sendBuffer);
    this.note(sendBuffer, buffered);
    if (buffered > HARD_LIMIT_BYTES) {
      this.counts.tooSlow++;
      this.#onHardLimit(sendBuffer);
    } else if (this.#buffered > this.#budgetBytes) this.#reclaim();
  }

  /**
   * Breaks connections until three quarters of the budget are enough: those of the users with the largest backlogs over
   * all of their sockets, the largest first. By socket alone, a user with many small backlogs would outlast all others.
   */
  #reclaim(): void {
    for (const sendBuffer of largestFirst(this.#backlogs, this.#userOf)) {
      if (this.#buffered <= 0.75 * this.#budgetBytes) return;
      this.counts.overBudget++;
      // Not `end`, which would keep the backlog until the peer takes it.
      sendBuffer.socket.terminate();
      this.forget(sendBuffer);
    }
  }
}
