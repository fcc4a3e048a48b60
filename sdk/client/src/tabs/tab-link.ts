import type { GodwitError } from '@godwit/schema/client';
import { startTimer } from '../timer.js';
import type { Transport, TransportEvents } from '../transport.js';
import { errorOf, type InboxMessage } from './tab-messages.js';

/** Bytes of frames after which the leader is told that they were processed. */
const TAKEN_BYTES = 64 * 1024;
/** Milliseconds by which a timer may be late before it counts as a pause: the machine slept, or the page is throttled. */
const PAUSE_MS = 1_000;

/** Dependencies of a link. */
export interface TabLinkParts {
  /** This tab's id. */
  tab: string;
  /** The number of the connection. */
  connection: number;
  events: TransportEvents;
  /** Milliseconds within which the leader must answer. */
  answerMs: number;
  /** Posts a message into the leader's inbox. */
  post(leader: string, message: InboxMessage): void;
  /** Called if no leader accepts the link in time. */
  unanswered(): void;
  /** Called if the leader that accepted it does not answer in time. */
  silent(): void;
  /** Begins to watch whether the leader lives; returns the function that ends it. */
  watch(leader: string): () => void;
}

/** The connection of a tab that is not the leader: over the leader to the shared connection. */
export class TabLink implements Transport {
  readonly #parts: TabLinkParts;
  #leader: string | undefined;
  #isClosed = false;
  #takenBytes = 0;
  #cancelTimer: (() => void) | undefined;
  #stopWatching = () => {};

  constructor(parts: TabLinkParts) {
    this.#parts = parts;
  }

  get connection(): number {
    return this.#parts.connection;
  }

  /** The id of the tab that accepted the link; undefined: none has. */
  get leader(): string | undefined {
    return this.#leader;
  }

  /** Notes that the leader was asked to accept the link. */
  asked(withinMs: number): void {
    this.#expect(withinMs, this.#parts.unanswered);
  }

  send(bytes: Uint8Array): void {
    if (this.#isClosed || this.#leader === undefined) return;
    const { connection, tab, post, answerMs, silent } = this.#parts;
    post(this.#leader, { type: 'send', tab, connection, bytes });
    if (!this.#cancelTimer) this.#expect(answerMs, silent);
  }

  close(code = 1000): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#answered();
    this.#stopWatching();
    const { connection, tab, post } = this.#parts;
    if (this.#leader !== undefined) post(this.#leader, { type: 'close', tab, connection, code });
  }

  /** Ends the link, and tells this tab's client. */
  end(code: number, reason: string, error?: GodwitError): void {
    if (this.#isClosed) return;
    this.close(code);
    this.#parts.events.close(code, reason, error);
  }

  /** Takes a message of a leader about this link. */
  take(message: InboxMessage): void {
    const { type, tab, connection } = message;
    if (this.#isClosed || connection !== this.#parts.connection) return;
    const isAccepted = type === 'accepted' && this.#leader === undefined;
    if (isAccepted) {
      this.#leader = tab;
      this.#stopWatching = this.#parts.watch(tab);
    }
    if (tab !== this.#leader) return;
    this.#answered();
    if (isAccepted) this.#parts.events.open();
    else if (type === 'frames') this.#received(message.bytes);
    else if (type === 'closed') this.end(message.code, message.reason, errorOf(message.error));
  }

  #received(bytes: Uint8Array): void {
    this.#parts.events.message(bytes);
    this.#takenBytes += bytes.length;
    if (this.#isClosed || this.#takenBytes < TAKEN_BYTES || this.#leader === undefined) return;
    const { connection, tab, post } = this.#parts;
    post(this.#leader, { type: 'taken', tab, connection, bytes: this.#takenBytes });
    this.#takenBytes = 0;
  }

  #expect(withinMs: number, overdue: () => void): void {
    this.#answered();
    const until = performance.now() + withinMs;
    this.#cancelTimer = startTimer(withinMs, () => {
      // The answer may have arrived without having been processed.
      if (performance.now() - until > PAUSE_MS) this.#expect(withinMs, overdue);
      else overdue();
    });
  }

  #answered(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
  }
}
