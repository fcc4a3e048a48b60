import type { Logger } from 'pino';
import { type RefusalReason, refusalReasons } from './connection-limits.js';

/** Minimum milliseconds between two log lines about refusals. */
const LOG_MS = 10_000;

/** Counts the connections and sessions that a gateway refuses, and logs a summary at most every 10 s. */
export class Refusals {
  /** Refusals since the start, by reason. */
  readonly counts = new Map<RefusalReason, number>(refusalReasons.map((reason) => [reason, 0]));
  readonly #audit: Pick<Logger, 'warn'>;
  #unlogged: Partial<Record<RefusalReason, number>> = {};
  #address = '';
  #nextAt = Number.NEGATIVE_INFINITY;

  /** `audit`: the audit log. */
  constructor(audit: Pick<Logger, 'warn'>) {
    this.#audit = audit;
  }

  /** `address`: the client's, as far as it is known. */
  count(reason: RefusalReason, address: string): void {
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + 1);
    this.#unlogged[reason] = (this.#unlogged[reason] ?? 0) + 1;
    this.#address = address;
  }

  /** Logs the refusals since the last line, unless that is less than 10 s ago. `now`: milliseconds, monotonic. */
  report(now: number): void {
    if (now < this.#nextAt || Object.keys(this.#unlogged).length === 0) return;
    this.#nextAt = now + LOG_MS;
    this.#audit.warn({ refused: this.#unlogged, address: this.#address }, 'connections were refused');
    this.#unlogged = {};
  }
}
