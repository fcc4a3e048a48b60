import type { Lag } from '../conversations/lag.js';
import type { RequestOrder } from '../requests/request-order.js';
import { CompactSet } from './compact-set.js';
import { SendBuffer } from './send-buffer.js';
import type { Socket } from './socket.js';

/** Milliseconds within which Hello must come. */
export const HELLO_MS = 5_000;

/** Messages of a connection that are remembered as refused: as many as it may have unanswered. */
const MAX_REFUSED_SENDS = 1_024;

/** One connection, from its opening to its close. */
export class Session {
  readonly id: string;
  readonly sendBuffer: SendBuffer;
  /** Milliseconds of `performance.now()` by which Hello must have come. */
  greetBy = performance.now() + HELLO_MS;
  /** `greeting`: no Hello yet; `opening`: Hello is under way; `open`; `closed`. */
  state: 'greeting' | 'opening' | 'open' | 'closed' = 'greeting';
  /** It was told goodbye: nothing more is begun for it. */
  leaving = false;
  user_id = '';
  /** Unix milliseconds at which the token runs out; 0: never. */
  expiresAt = 0;
  /** Unix milliseconds at which it is closed for it, the leeway later; 0: never. */
  closesAt = 0;
  /** Requests that wait for their reply. */
  inFlight = 0;
  /** Bytes of the requests that wait for their reply. */
  inFlightBytes = 0;
  /** The order of its requests; undefined until the first one. */
  order: RequestOrder | undefined;
  /** Requests refused for being too many since all were answered last. */
  refused = 0;
  /** Messages that were refused for now: what is to come after one of them is refused until it has come again. */
  refusedSends: Set<string> | undefined;
  /** The ids of the conversations that the session is in. */
  readonly conversations = new CompactSet<string>();
  /** Ephemeral requests that wait for the store's word go first. */
  pendingEphemeral: Promise<unknown> | undefined;
  /** By conversation, how far the session is where it is not in step; undefined: it is in step with all. */
  lags: Map<string, Lag> | undefined;
  /** The version of the user's sets as of which it opened: of changes up to it, the session is told nothing. */
  setsVersion = 0;
  /** What concerns the user and came before the session was open: done when it is. */
  deferred: (() => void)[] | undefined;
  /** The friends whom the answer to Hello shows: only while what was deferred is done. */
  greetedWith: ReadonlySet<string> | undefined;

  constructor(id: string, socket: Socket) {
    this.id = id;
    this.sendBuffer = new SendBuffer(socket);
  }

  /** Notes that a message was refused for now, by its client_message_id. */
  refuseSend(id: Uint8Array | null | undefined): void {
    if (!id?.length) return;
    this.refusedSends ??= new Set();
    this.refusedSends.add(Buffer.from(id).toString('latin1'));
    // The oldest goes where a client never sends them again.
    const [oldest] = this.refusedSends;
    if (this.refusedSends.size > MAX_REFUSED_SENDS && oldest !== undefined) this.refusedSends.delete(oldest);
  }

  /** Whether a message may go on: not while the one that it comes after is refused. */
  maySend(id: Uint8Array, after: Uint8Array | null | undefined): boolean {
    if (!this.refusedSends) return true;
    if (after?.length && this.refusedSends.has(Buffer.from(after).toString('latin1'))) return false;
    this.refusedSends.delete(Buffer.from(id).toString('latin1'));
    if (this.refusedSends.size === 0) this.refusedSends = undefined;
    return true;
  }
}
