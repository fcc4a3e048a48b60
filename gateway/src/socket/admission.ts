import type { ConnectionLimits, RefusalReason } from './connection-limits.js';

/** The answer to a handshake that is refused. */
export interface Refusal {
  reason: RefusalReason;
  /** The line after `HTTP/1.1`. */
  status: string;
  /** Undefined: waiting does not help. */
  retryAfterSeconds?: number;
  /** For people. */
  text: string;
}

const BUSY = '503 Service Unavailable';

/**
 * The part of MAX_UNAUTHENTICATED and of HANDSHAKES_PER_SECOND that one address may take, where that is more than
 * LEAST_SHARE: otherwise one client without a token could take all of both, and nobody else could connect.
 */
const ADDRESS_SHARE = 1 / 8;
const LEAST_SHARE = 16;
export const shareOfAddress = (limit: number): number =>
  Math.min(limit, Math.max(LEAST_SHARE, Math.ceil(limit * ADDRESS_SHARE)));
/** Milliseconds after which an address has all of its handshakes again. */
const HANDSHAKES_MS = 1_000;

/** Handshakes that may begin at `countedAt`: they grow by the permitted number in each second, up to that number. */
class Handshakes {
  readonly #perSecond: number;
  #permits: number;
  countedAt = Number.NEGATIVE_INFINITY;

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
    this.#permits = perSecond;
  }

  /** Whether one may begin. */
  has(now: number): boolean {
    const earned = ((now - this.countedAt) / HANDSHAKES_MS) * this.#perSecond;
    this.#permits = Math.min(this.#perSecond, this.#permits + earned);
    this.countedAt = now;
    return this.#permits >= 1;
  }

  take(): void {
    this.#permits--;
  }
}

/** Counts a gateway's connections, and decides on each handshake whether it may become another one. */
export class Admission {
  readonly #limits: ConnectionLimits;
  readonly #byAddress = new Map<string, { connections: number; unauthenticated: number }>();
  /** Of addresses with handshakes in the last second or two. */
  readonly #handshakesOf = new Map<string, Handshakes>();
  #sweptAt = Number.NEGATIVE_INFINITY;
  readonly #handshakes: Handshakes;
  #connections = 0;
  #unauthenticated = 0;

  constructor(limits: ConnectionLimits) {
    this.#limits = limits;
    this.#handshakes = new Handshakes(limits.HANDSHAKES_PER_SECOND);
  }

  /**
   * The refusal of a handshake at `now` (milliseconds of a monotonic clock); undefined if it may proceed. `address`: the
   * key under which the client's connections are counted; undefined: they are not.
   */
  refuse(address: string | undefined, now: number): Refusal | undefined {
    const { MAX_CONNECTIONS, MAX_CONNECTIONS_PER_ADDRESS, MAX_UNAUTHENTICATED, HANDSHAKES_PER_SECOND } = this.#limits;
    if (this.#connections >= MAX_CONNECTIONS)
      return { reason: 'connections', status: BUSY, retryAfterSeconds: 10, text: 'the gateway has no connection left' };
    const own = address === undefined ? undefined : this.#byAddress.get(address);
    if (own && own.connections >= MAX_CONNECTIONS_PER_ADDRESS)
      return ofAddress(10, `too many connections from one address: at most ${MAX_CONNECTIONS_PER_ADDRESS}`);
    if (own && own.unauthenticated >= shareOfAddress(MAX_UNAUTHENTICATED))
      return ofAddress(5, 'too many connections from one address have not sent Hello yet');
    if (this.#unauthenticated >= MAX_UNAUTHENTICATED)
      return {
        reason: 'unauthenticated',
        status: BUSY,
        retryAfterSeconds: 5,
        text: 'too many connections have not sent Hello yet',
      };
    this.#sweep(now);
    let handshakes = address === undefined ? undefined : this.#handshakesOf.get(address);
    if (handshakes && !handshakes.has(now)) return ofAddress(1, 'too many connections from one address at once');
    if (!this.#handshakes.has(now))
      return { reason: 'handshakes', status: BUSY, retryAfterSeconds: 1, text: 'too many connections at once' };
    if (address !== undefined && !handshakes) {
      handshakes = new Handshakes(shareOfAddress(HANDSHAKES_PER_SECOND));
      handshakes.has(now);
      this.#handshakesOf.set(address, handshakes);
    }
    handshakes?.take();
    this.#handshakes.take();
    return undefined;
  }

  /** Forgets the handshakes of addresses that have all of them again. */
  #sweep(now: number): void {
    if (now - this.#sweptAt < HANDSHAKES_MS) return;
    this.#sweptAt = now;
    for (const [address, { countedAt }] of this.#handshakesOf)
      if (now - countedAt >= HANDSHAKES_MS) this.#handshakesOf.delete(address);
  }

  /** Counts a connection that was opened. */
  opened(address: string | undefined): Admitted {
    this.#connections++;
    this.#unauthenticated++;
    const own = address === undefined ? undefined : (this.#byAddress.get(address) ?? newAddress());
    if (own && address !== undefined) this.#byAddress.set(address, own);
    if (own) own.connections++;
    if (own) own.unauthenticated++;
    let [greeting, open] = [true, true];
    const greeted = () => {
      if (!greeting) return;
      greeting = false;
      this.#unauthenticated--;
      if (own) own.unauthenticated--;
    };
    const closed = () => {
      if (!open) return;
      open = false;
      greeted();
      this.#connections--;
      if (own && --own.connections === 0) this.#byAddress.delete(address as string);
    };
    return { greeted, closed };
  }

  /** Addresses with a counted connection. */
  get addresses(): number {
    return this.#byAddress.size;
  }
}

const newAddress = () => ({ connections: 0, unauthenticated: 0 });

const ofAddress = (retryAfterSeconds: number, text: string): Refusal => ({
  ...{ reason: 'address', status: '429 Too Many Requests' },
  ...{ retryAfterSeconds, text },
});

/** A counted connection. Each method counts once, however often it is called. */
export interface Admitted {
  /** The connection's Hello succeeded. */
  greeted(): void;
  closed(): void;
}
