import { DurationHistogram } from '../metrics/duration-histogram.js';
import { FRAGMENT_BYTES, type Socket } from './socket.js';

/** Bytes not taken by a peer from which on durable events are left out and read back later. */
export const SOFT_LIMIT_BYTES = 256 * 1024;
/** Bytes at which a slow socket is fed again. */
export const RESUME_BYTES = 64 * 1024;
/** Number of sockets written to in one tick from which on the next flush waits for one more tick. */
const MANY = 64;
/** Maximum ephemeral events kept for a socket, each with a different key. */
const MAX_KEPT = 256;
/** Milliseconds for which deferrable ephemeral events are gathered for a socket to which nothing else is written. */
const GATHER_MS = 50;
/** Bytes not taken by a peer past which its connection is closed. */
export const HARD_LIMIT_BYTES = 4 * 1024 * 1024;

/**
 * The entries to send to sockets in this tick, as a tree: a node is one entry after those of its parent. Sockets that
 * get the same entries share a node, and with it the joined bytes.
 */
class Batch {
  private readonly parent: Batch | undefined;
  private readonly entry: Uint8Array | undefined;
  /** Bytes of the message that this node ends, without earlier messages. */
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

  /**
   * The node after this one for an entry. Remembers one, since the sockets of a conversation are pushed to in
   * succession.
   */
  with(entry: Uint8Array): Batch {
    if (this.last?.entry !== entry) this.last = new Batch(this, entry);
    return this.last as Batch;
  }

  /** The entries joined into WebSocket messages, each short enough to be sent unfragmented if its entries are. */
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

/** The entries still to be sent to one socket. */
export class SendBuffer {
  readonly socket: Socket;
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

  constructor(socket: Socket) {
    this.socket = socket;
  }
}

/** An ephemeral event: only of use while it is new. */
export interface EphemeralEvent {
  /** A newer event with the same key replaces an unsent one; empty: it is never replaced. */
  key: string;
  entry: Uint8Array;
  /** Whether a delay of some 50 ms goes unnoticed. */
  mayWait: boolean;
}

/** Counts of the flusher, for metrics. */
export interface FlushCounts {
  /** Entries handed to sockets. */
  entries: number;
  /** Entries that were replies to requests. */
  replies: number;
  /** Bytes handed to sockets. */
  bytes: number;
  /** Sockets written to. */
  flushes: number;
  /** Times that a socket passed the soft limit. */
  slowed: number;
  /** Sockets closed at the hard limit. */
  tooSlow: number;
  /** Ephemeral events dropped for lack of room or of a key. */
  leftOut: number;
}

/** Sends the contents of send buffers once per tick of the event loop: the system calls dominate the cost. */
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

  constructor(onHardLimit: (sendBuffer: SendBuffer) => void, gatherMs = GATHER_MS) {
    this.#onHardLimit = onHardLimit;
    this.#gatherMs = gatherMs;
  }

  /** Adds an entry to a socket's output at the end of this tick, after the events that were gathered for it. */
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
    sendBuffer.buffered = sendBuffer.socket.send(batch.messages());
    if (sendBuffer.buffered <= SOFT_LIMIT_BYTES) return;
    if (!sendBuffer.slow) this.counts.slowed++;
    sendBuffer.slow = true;
    if (sendBuffer.buffered <= HARD_LIMIT_BYTES) return;
    this.counts.tooSlow++;
    this.#onHardLimit(sendBuffer);
  }
}
