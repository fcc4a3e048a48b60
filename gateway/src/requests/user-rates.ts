import type { Rate } from './token-bucket.js';

/** The rates of a user on a node, over all of the user's sessions there. */
export interface UserRates {
  /** Requests, each one unit. */
  requests: Rate;
  /** Bytes of requests. */
  bytes: Rate;
  /** Users named in requests that change member sets. */
  memberChanges: Rate;
  /** Bytes of signals, times the sessions of this node that receive them. */
  signalBytes: Rate;
}

const MIB = 1024 * 1024;

/** The rates per second of a user on a node, unless the configuration says otherwise; see docs/reference/limits.md. */
export const DEFAULT_USER_RATES = Object.freeze({
  requests: 20_000,
  bytes: 64 * MIB,
  memberChanges: 2_000,
  signalBytes: 512 * MIB,
});
/** Seconds of a rate that a pause saves up. */
export const BURST_SECONDS = Object.freeze({ requests: 4, bytes: 2, memberChanges: 20, signalBytes: 0.0625 });

/** Rates with their bursts. */
export function userRates(perSecond: Partial<Record<keyof UserRates, number>> = {}): UserRates {
  const rate = (name: keyof UserRates): Rate => {
    const units = perSecond[name] ?? DEFAULT_USER_RATES[name];
    return { perSecond: units, burst: units * BURST_SECONDS[name] };
  };
  return {
    requests: rate('requests'),
    bytes: rate('bytes'),
    memberChanges: rate('memberChanges'),
    signalBytes: rate('signalBytes'),
  };
}
