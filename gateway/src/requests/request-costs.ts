import { Code, type Command, GodwitError, type ReceivedFrame } from '@godwit/schema';
import { RecentUse } from '../overload/recent-use.js';
import { TokenBucket } from './token-bucket.js';
import type { UserRates } from './user-rates.js';

const SWEEP_MS = 10_000;
/** Bytes of requests, and bytes times recipients of signals, that make the work of one request. */
const [BYTES_OF_A_UNIT, SIGNAL_BYTES_OF_A_UNIT] = [1_024, 16_384];
/** Milliseconds after which a user who is refused because the gateway has too much to do may try again. */
const OVERLOAD_RETRY_MS = 1_000;

/** Refreshes of a user: more than all sessions need, and few enough that verifying their tokens costs little. */
const REFRESHES = { perSecond: 20, burst: 400 };

type Buckets = { [R in keyof UserRates | 'refreshes']: TokenBucket };

/**
 * Charges users for requests, so that one user cannot take a node away from all others. A user who disconnects keeps the
 * debt: buckets are forgotten once they are full.
 */
export class RequestCosts {
  /** The recent use of each user, refused requests included. */
  readonly use = new RecentUse();
  /** Requests refused because the gateway had too much to do. */
  shed = 0;
  /** The users whose requests are refused for that. */
  isRefused: (userId: string) => boolean = () => false;
  readonly #rates: UserRates;
  readonly #byUser = new Map<string, Buckets>();
  /** When users without debts are forgotten next, in the clock of `performance.now()`. */
  #sweepAt = 0;

  constructor(rates: UserRates) {
    this.#rates = rates;
  }

  /** The users with debts. */
  get size(): number {
    return this.#byUser.size;
  }

  /** Charges a request; returns a RATE_LIMITED error, and charges nothing, if the user has used up a rate. */
  charge(userId: string, command: Command | undefined, { frame, bytes }: ReceivedFrame): GodwitError | undefined {
    // A client must be able to show that it is alive, and to keep its session.
    if (command === 'ping') return undefined;
    const buckets = this.#bucketsOf(userId);
    const now = performance.now();
    if (command === 'refresh') {
      const waitMs = buckets.refreshes.waitMs(1, now);
      if (waitMs > 0) return limited('refresh: the user refreshes too often', waitMs);
      buckets.refreshes.take(1, now);
      return undefined;
    }
    // Signals are charged by what they make the gateway send: see `chargeSignal`.
    const requests = command === 'signal' ? 0 : 1;
    const members = membersNamed(command, frame);
    this.use.add(userId, requests + bytes.length / BYTES_OF_A_UNIT + members, now);
    if (this.isRefused(userId)) return this.#overloaded(command);
    const waitMs = Math.max(
      members > 0 ? buckets.memberChanges.waitMs(members, now) : 0,
      buckets.bytes.waitMs(bytes.length, now),
      requests > 0 ? buckets.requests.waitMs(requests, now) : 0,
    );
    if (waitMs > 0) return limited(`${command ?? 'request'}: the user sends too much`, waitMs);
    if (members > 0) buckets.memberChanges.take(members, now);
    buckets.bytes.take(bytes.length, now);
    if (requests > 0) buckets.requests.take(requests, now);
    return undefined;
  }

  /** Charges a signal for the bytes that it makes of itself. */
  chargeSignal(userId: string, bytes: number, recipients: number): GodwitError | undefined {
    const { signalBytes } = this.#bucketsOf(userId);
    const now = performance.now();
    const units = bytes * Math.max(1, recipients);
    const waitMs = signalBytes.waitMs(units, now);
    if (waitMs > 0) return limited('signal: too many bytes for too many recipients', waitMs);
    signalBytes.take(units, now);
    this.use.add(userId, units / SIGNAL_BYTES_OF_A_UNIT, now);
    return undefined;
  }

  /** Forgets users without debts, every ten seconds. */
  sweep(): void {
    const now = performance.now();
    if (now < this.#sweepAt) return;
    this.#sweepAt = now + SWEEP_MS;
    this.use.sweep(now);
    for (const [id, buckets] of this.#byUser)
      if (Object.values(buckets).every((bucket) => bucket.isFull(now))) this.#byUser.delete(id);
  }

  #overloaded(command: Command | undefined): GodwitError {
    this.shed++;
    return limited(
      `${command ?? 'request'}: the gateway has too much to do, and most of it for this user`,
      OVERLOAD_RETRY_MS,
    );
  }

  #bucketsOf(userId: string): Buckets {
    let buckets = this.#byUser.get(userId);
    if (!buckets) {
      const now = performance.now();
      const { requests, bytes, memberChanges, signalBytes } = this.#rates;
      buckets = {
        requests: new TokenBucket(requests, now),
        bytes: new TokenBucket(bytes, now),
        memberChanges: new TokenBucket(memberChanges, now),
        signalBytes: new TokenBucket(signalBytes, now),
        refreshes: new TokenBucket(REFRESHES, now),
      };
      this.#byUser.set(userId, buckets);
    }
    return buckets;
  }
}

/** The users that a request adds or removes. */
function membersNamed(command: Command | undefined, frame: ReceivedFrame['frame']): number {
  if (command === 'add_members') return frame.add_members?.user_ids.length ?? 0;
  if (command === 'remove_members') return frame.remove_members?.user_ids.length ?? 0;
  if (command === 'create_conversation') return (frame.create_conversation?.member_ids.length ?? 0) + 1;
  return 0;
}

const limited = (message: string, retryAfterMs: number) =>
  new GodwitError(Code.CODE_RATE_LIMITED, message, { retryAfterMs });
