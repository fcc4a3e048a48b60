import type { Identity } from '@godwit/store/tokens';
import type { Lag } from '../conversations/lag.js';
import type { ReadGate } from '../requests/read-gate.js';
import type { RecentRefusals } from '../requests/recent-refusals.js';
import type { RequestOrder } from '../requests/request-order.js';
import { CompactSet } from './compact-set.js';
import { SendBuffer } from './send-buffer.js';
import type { Socket } from './socket.js';

/** Milliseconds within which Hello must arrive. */
export const HELLO_MS = 5_000;

/** Milliseconds before the expiry of a token at which its client is warned; half of a remaining life that is shorter. */
const EXPIRY_WARNING_MS = 60_000;

/** Maximum refused messages remembered for a connection: as many as it may have unanswered. */
const MAX_REFUSED_SENDS = 1_024;

/** One connection, from its opening to its close. */
export class Session {
  readonly id: string;
  readonly sendBuffer: SendBuffer;
  /** Milliseconds of `performance.now()` by which Hello must have arrived. */
  greetBy = performance.now() + HELLO_MS;
  /** `greeting`: no Hello yet; `opening`: Hello is under way; `open`; `closed`. */
  state: 'greeting' | 'opening' | 'open' | 'closed' = 'greeting';
  /** Whether the session was sent Goodbye: it begins no further requests. */
  leaving = false;
  user_id = '';
  /** The name and the version that the client gives of itself. */
  client = '';
  /** Unix milliseconds at which the token expires; 0: never. */
  expiresAt = 0;
  /** When the token was issued, in Unix milliseconds; 0: unknown. */
  issuedAt = 0;
  /** Unix milliseconds at which the session is closed for an expired token, including the leeway; 0: never. */
  closesAt = 0;
  /** Unix milliseconds at which the client is warned that the token expires; 0: never, or it was warned. */
  warnsAt = 0;
  /** Hellos that failed. */
  failedHellos = 0;
  /** Requests that have not begun. */
  waiting = 0;
  /** Unanswered requests. */
  inFlight = 0;
  /** Bytes of the unanswered requests. */
  inFlightBytes = 0;
  /** The order of the session's requests; undefined until the first one. */
  order: RequestOrder | undefined;
  /** Begins the session's reads; undefined until the first one. */
  reads: ReadGate | undefined;
  /** Requests refused for exceeding the limits since there was last no unanswered request. */
  refused = 0;
  /** Temporarily refused messages: a message that names one in `after` is refused until that one was sent again. */
  refusedSends: Set<string> | undefined;
  /** The newest requests that were answered with an error; undefined until the first one. */
  refusals: RecentRefusals | undefined;
  /** Ids of the conversations that the session is in. */
  readonly conversations = new CompactSet<string>();
  /** Tail of the ephemeral requests pending on the store; later ones queue behind it. */
  pendingEphemeral: Promise<unknown> | undefined;
  /** The session's lag by conversation, where it is not in step; undefined: in step with all. */
  lags: Map<string, Lag> | undefined;
  /** The version of the user's sets as of which the session opened: it is sent no changes up to it. */
  setsVersion = 0;
  /** Versions of the user's sets, above `setsVersion`, whose notifications were sent; undefined: none was. */
  notified: Set<number> | undefined;
  /** Actions for events that concern the user and arrived before the session was open; run once it is. */
  deferred: (() => void)[] | undefined;
  /** The friends in the reply to Hello; set only while deferred actions run. */
  greetedWith: ReadonlySet<string> | undefined;

  constructor(id: string, socket: Socket) {
    this.id = id;
    this.sendBuffer = new SendBuffer(socket, this);
  }

  /** When the connection was opened, or its last failed Hello was answered, in Unix milliseconds. */
  get openedAt(): number {
    return Math.round(Date.now() - (performance.now() - (this.greetBy - HELLO_MS)));
  }

  /** Takes the times of a token that was verified at `now`, in Unix milliseconds. */
  takeToken({ expires_at, good_until, issued_at }: Omit<Identity, 'user_id' | 'email'>, now = Date.now()): void {
    this.expiresAt = expires_at;
    this.closesAt = good_until;
    this.issuedAt = issued_at;
    // A token in its leeway is warned of at once.
    const remainingMs = Math.max(0, expires_at - now);
    this.warnsAt = expires_at && expires_at - Math.min(EXPIRY_WARNING_MS, remainingMs / 2);
  }

  /** Records that a message was temporarily refused, by its client_message_id. */
  refuseSend(id: Uint8Array | null | undefined): void {
    if (!id?.length) return;
    this.refusedSends ??= new Set();
    this.refusedSends.add(Buffer.from(id).toString('latin1'));
    // Drop the oldest, in case a client never sends its refused messages again.
    const [oldest] = this.refusedSends;
    if (this.refusedSends.size > MAX_REFUSED_SENDS && oldest !== undefined) this.refusedSends.delete(oldest);
  }

  /** Whether a message may be sent: not while its predecessor `after` is refused. */
  maySend(id: Uint8Array, after: Uint8Array | null | undefined): boolean {
    if (!this.refusedSends) return true;
    if (after?.length && this.refusedSends.has(Buffer.from(after).toString('latin1'))) return false;
    this.refusedSends.delete(Buffer.from(id).toString('latin1'));
    if (this.refusedSends.size === 0) this.refusedSends = undefined;
    return true;
  }
}
