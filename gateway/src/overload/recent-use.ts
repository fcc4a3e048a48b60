import { Usage } from '../requests/usage.js';

/** Milliseconds in which an earlier use comes to count half. */
const HALF_LIFE_MS = 2_000;
/** Use below which a user is forgotten. */
const NEGLIGIBLE = 0.5;

/** How much each user made a gateway do in the last seconds. A steady user has about three times the units of a second. */
export class RecentUse {
  readonly #byUser = new Map<string, Usage>();

  /** The users with a use that counts, or did at the last sweep. */
  get size(): number {
    return this.#byUser.size;
  }

  /** Adds units of work at `now`, in the clock of `performance.now()`. */
  add(userId: string, units: number, now: number): void {
    let use = this.#byUser.get(userId);
    if (!use) {
      use = new Usage(HALF_LIFE_MS);
      this.#byUser.set(userId, use);
    }
    use.add(units, now);
  }

  /**
   * The users who used most, up to `share` of all use: at least one, unless none used `least`. Users below `least` are
   * never among them.
   */
  greediest(share: number, least: number, now: number): Set<string> {
    const uses = [...this.#byUser].map(([id, use]) => ({ id, units: use.at(now) }));
    let left = share * uses.reduce((sum, { units }) => sum + units, 0);
    const found = new Set<string>();
    for (const { id, units } of uses.sort((a, b) => b.units - a.units)) {
      if (left <= 0 || units < least) break;
      found.add(id);
      left -= units;
    }
    return found;
  }

  /** Forgets users whose use no longer counts. */
  sweep(now: number): void {
    for (const [id, use] of this.#byUser) if (use.at(now) < NEGLIGIBLE) this.#byUser.delete(id);
  }
}
