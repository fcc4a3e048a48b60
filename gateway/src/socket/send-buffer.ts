import { DurationHistogram } from '../metrics/duration-histogram.js';
import { FRAGMENT_BYTES, type Socket } from './socket.js';

/** Bytes that a peer has not taken, from which on durable events are left out and read back later. */
export const SOFT_LIMIT_BYTES = 256 * 1024;
/** Bytes at which a slow socket is fed again. */
export const RESUME_BYTES = 64 * 1024;
/** Sockets written to in one turn, from which on the next flush waits for one turn more. */
const MANY = 64;
/** Ephemeral events kept for a socket, each of another key. */
const MAX_KEPT = 256;
/** Milliseconds that ephemeral events which may wait are gathered for a socket to which nothing else is written. */
const GATHER_MS = 50;
/** Bytes that a peer has not taken, past which its connection is closed. */
export const HARD_LIMIT_BYTES = 4 * 1024 * 1024;

/**
 * What sockets are to be sent in this turn of the event loop, as a tree: a node is one entry after those of its parent.
 * Sockets that get the same entries share a node, and with it the joined bytes.
 */
class Batch {
  private readonly parent: Batch | undefined;
  private readonly entry: Uint8Array | undefined;
  /** Bytes of the message that this node ends, without the messages before. */
  private readonly messageBytes: number;
  readonly bytes: number;
  private last: Batch | undefined;
  private joined: Uint8Array[] | undefined;

  constructor(parent?: Batch, entry?: Uint8Array) {
    this.parent = parent;
    this.entry = entry;
    const size = entry?.length ?? 0;
    const before = parent ? parent.messageBytes : 0;
    this.messageBytes = before + size > FRAGMENT_BYTES ? size : before + size;
    this.bytes = (parent?.bytes ?? 0) + size;
  }

  /** The node after this one for an entry. The sockets of a conversation come one after the other: one is remembered. */
  with(entry: Uint8Array): Batch {
    if (this.last?.entry !== entry) this.last = new Batch(this, entry);
    return this.last as Batch;
  }

  /** The entries joined into WebSocket messages, each short enough to be sent whole where its entries are. */
  messages(): readonly Uint8Array[] {
    if (this.joined) return this.joined;
    const runs: Uint8Array[][] = [];
    let run: Uint8Array[] = [];
    for (let node: Batch | undefined = this; node?.entry; node = node.parent) {
      run.push(node.entry);
      if (node.messageBytes === node.entry.length) {
        runs.push(run.reverse());
        run = [];
      }
    }
    this.joined = runs
      .reverse()
      .map((entries) => (entries.length === 1 ? (entries[0] as Uint8Array) : Buffer.concat(entries)));
    return this.joined;
  }
}

/** What one socket is still to be sent. */
export class SendBuffer {
  readonly socket: Socket;
  /** What this turn brought; undefined: nothing. */
  batch: Batch | undefined;
  /** Bytes that the peer had not taken when last looked at. */
  buffered = 0;
  /** Past the soft limit, and not yet down again. */
  slow = false;
  /** Ephemeral events, of each key the newest: sent once a slow socket has drained; to another with whatever is sent next. */
  kept: Map<string, Uint8Array> | undefined;

  constructor(socket: Socket) {
    this.socket = socket;
  }
}

/** An event of the moment: worth something only while it is new. */
export interface EphemeralEvent {
  /** A newer event of the same key replaces one that was not sent yet; empty: none does. */
  key: string;
  entry: Uint8Array;
  /** Nobody notices if it comes some 50 ms later. */
  mayWait: boolean;
}

/** Figures of the flusher, for metrics. */
export interface FlushCounts {
  /** Entries handed to sockets. */
  entries: number;
  /** Of those: replies to requests. */
  replies: number;
  /** Bytes handed to sockets. */
  bytes: number;
  /** Sockets written to. */
  flushes: number;
  /** Sockets that passed the soft limit, each time that one did. */
  slowed: number;
  /** Sockets closed at the hard limit. */
  tooSlow: number;
  /** Ephemeral events left out, for want of room or of a key. */
  leftOut: number;
}

/** Sends what send buffers gathered, once a turn of the event loop: the system call is what costs. */
export class Flusher {
  readonly counts: FlushCounts = {
    entries: 0,
    replies: 0,
    bytes: 0,
    flushes: 0,
    slowed: 0,
    tooSlow: 0,
    leftOut: 0,
  };
  /** From the commit of messages until they were written to this node's sockets. */
  readonly deliveries = new DurationHistogram();
  readonly #onHardLimit: (sendBuffer: SendBuffer) => void;
  readonly #gatherMs: number;
  /** Outboxes that were kept something for, until the timer ends. */
  #gathering: SendBuffer[] = [];
  readonly #staged = new Set<{ endTurn(): void }>();
  #dirty: SendBuffer[] = [];
  #scheduled = false;
  /** Sockets that the last flush wrote to. */
  #wrote = 0;
  /** When the messages of this turn were committed, in Unix milliseconds. */
  readonly #commits: number[] = [];
  #root = new Batch();

  constructor(onHardLimit: (sendBuffer: SendBuffer) => void, gatherMs = GATHER_MS) {
    this.#onHardLimit = onHardLimit;
    this.#gatherMs = gatherMs;
  }

  /** Adds an entry to what a socket is sent at the end of this turn, after the events that were gathered for it. */
  push(sendBuffer: SendBuffer, entry: Uint8Array): void {
    if (sendBuffer.kept && !sendBuffer.slow) this.releaseKept(sendBuffer);
    this.counts.entries++;
    if (sendBuffer.batch) {
      sendBuffer.batch = sendBuffer.batch.with(entry);
      return;
    }
    sendBuffer.batch = this.#root.with(entry);
    this.#dirty.push(sendBuffer);
    this.#schedule();
  }

  /** Says that what was pushed just now is a message that was committed at `sentAt`, in Unix milliseconds. */
  noteCommit(sentAt: number): void {
    this.#commits.push(sentAt);
  }

  /** Adds the reply to a request. */
  pushReply(sendBuffer: SendBuffer, entry: Uint8Array): void {
    this.counts.replies++;
    this.push(sendBuffer, entry);
  }

  /**
   * Adds what a slow socket can do without. There, what has a key waits for the socket to drain, unless a newer one of
   * the key replaces it; past MAX_KEPT keys the oldest is dropped, and what has no key is dropped at once. To any other
   * socket it is sent at the end of this turn; or, where it `mayWait` and has a key, with whatever is sent next, within
   * GATHER_MS: a write costs more than all that it carries.
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

  /** Sends what was kept for a socket that is not slow. */
  releaseKept(sendBuffer: SendBuffer): void {
    const { kept } = sendBuffer;
    sendBuffer.kept = undefined;
    for (const entry of kept?.values() ?? []) this.push(sendBuffer, entry);
  }

  /** Calls `source.endTurn` once before what this turn brought is sent. */
  atEndOfTurn(source: { endTurn(): void }): void {
    this.#staged.add(source);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    // What arrived while many were written to is read in the next turn, and would be written to all of them by itself.
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

  /** Once for a message, however many sockets it was written to. */
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
    sendBuffer.buffered = sendBuffer.socket.send(batch.messages());
    if (sendBuffer.buffered <= SOFT_LIMIT_BYTES) return;
    if (!sendBuffer.slow) this.counts.slowed++;
    sendBuffer.slow = true;
    if (sendBuffer.buffered <= HARD_LIMIT_BYTES) return;
    this.counts.tooSlow++;
    this.#onHardLimit(sendBuffer);
  }
}
