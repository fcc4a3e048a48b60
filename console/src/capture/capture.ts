import type { TransportRecord } from '@godwit/client/inspect';
import { type Direction, decodeMessage, type Frame } from '../frames/frame.js';
import { summaryOf } from '../frames/readable.js';

/** Something that passed over a captured connection: a frame, or a change of the connection itself. */
export interface Entry {
  /** Unique in the capture, ascending. */
  key: number;
  /** The session's label, such as `alice`. */
  session: string;
  /** Unix milliseconds with fractions. */
  at: number;
  direction: Direction | 'connection';
  name: string;
  summary: string;
  frame?: Frame;
  /** Of a reply: milliseconds since its request. */
  latencyMs?: number;
  /** Of a reply: the request's name, which an error does not have. */
  answers?: string;
  /** The frame's place among those of its WebSocket message, where there are several. */
  part?: { index: number; of: number; messageBytes: number };
}

/** Entries kept; past it the oldest are dropped. */
export const MAX_ENTRIES = 10_000;
/** Milliseconds between two notifications of listeners. */
const NOTIFY_MS = 100;

/** Collects what passes over connections, and decodes it. */
export class Capture {
  #entries: Entry[] = [];
  #snapshot: readonly Entry[] = this.#entries;
  #nextKey = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #paused = false;
  readonly #listeners = new Set<() => void>();
  /** Requests without a reply, by connection and id. */
  readonly #asked = new Map<string, Map<number, { name: string; at: number }>>();

  get paused(): boolean {
    return this.#paused;
  }

  /** While it is paused, what arrives is not kept. */
  set paused(paused: boolean) {
    this.#paused = paused;
    this.#note();
  }

  /** Takes a record of a session's connection. Never throws. */
  take(session: string, record: TransportRecord): void {
    const { connection, at } = record;
    if ('bytes' in record) {
      this.addMessage(session, record.kind, record.bytes, at, connection);
      return;
    }
    if (record.kind === 'closed') this.#asked.delete(connection);
    this.#add({ session, at, direction: 'connection', name: record.kind, summary: summaryOfChange(record) });
  }

  /** Adds the frames of one WebSocket message; a malformed one is an entry that says why. Never throws. */
  addMessage(session: string, direction: Direction, bytes: Uint8Array, at: number, connection = session): void {
    let frames: Frame[];
    try {
      frames = decodeMessage(direction, bytes);
    } catch (error) {
      this.#add({ session, at, direction, name: 'malformed', summary: (error as Error).message });
      return;
    }
    for (const [index, frame] of frames.entries()) {
      const entry: Omit<Entry, 'key'> = { session, at, direction, name: frame.name, summary: summaryOf(frame), frame };
      if (frames.length > 1) entry.part = { index, of: frames.length, messageBytes: bytes.length };
      this.#add({ ...entry, ...this.#matched(connection, frame, at) });
    }
  }

  /** The request of a reply. */
  #matched(connection: string, { direction, id, name }: Frame, at: number): Pick<Entry, 'latencyMs' | 'answers'> {
    if (id === 0) return {};
    const asked = this.#asked.get(connection) ?? new Map<number, { name: string; at: number }>();
    this.#asked.set(connection, asked);
    if (direction === 'sent') {
      asked.set(id, { name, at });
      return {};
    }
    const request = asked.get(id);
    asked.delete(id);
    return request ? { latencyMs: at - request.at, answers: request.name } : {};
  }

  #add(entry: Omit<Entry, 'key'>): void {
    if (this.#paused) return;
    this.#entries.push({ key: this.#nextKey++, ...entry });
    // Dropping many at once is cheaper than one for each that comes.
    if (this.#entries.length > MAX_ENTRIES * 1.1) this.#entries = this.#entries.slice(-MAX_ENTRIES);
    this.#note();
  }

  clear(): void {
    this.#entries = [];
    this.#note();
  }

  /** The entries, oldest first; the same array until the listeners are called. */
  readonly entries = (): readonly Entry[] => this.#snapshot;

  /** Calls the listener after changes, at most ten times a second; returns the function that ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #note(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#snapshot = this.#entries.slice(-MAX_ENTRIES);
      for (const listener of this.#listeners) listener();
    }, NOTIFY_MS);
  }
}

type ConnectionChange = Extract<TransportRecord, { kind: 'opening' | 'open' | 'closed' }>;

function summaryOfChange(record: ConnectionChange): string {
  if (record.kind === 'opening') return record.url;
  if (record.kind === 'open') return 'the WebSocket is open';
  return `code ${record.code}${record.reason && `: ${record.reason}`}`;
}
