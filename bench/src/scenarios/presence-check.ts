import { godwit } from '@godwit/schema';
import type { FriendRing } from './friend-ring.js';

const OFFLINE = godwit.v1.PresenceStatus.PRESENCE_STATUS_OFFLINE;

/** Counts of all presence events. */
export interface PresenceTally {
  expected: number;
  delivered: number;
  missing: number;
  /** Delivered although the recipient already knew. */
  repeated: number;
  /** Delivered to users who are not friends. */
  toOthers: number;
  /**
   * Delivered with a status other than the last one, or with a wrong last_seen: it must be set exactly when offline.
   */
  wrong: number;
}

interface Announcement {
  status: number;
  /** Recipients who have not received the event yet. */
  left: Set<number>;
}

/** Compares the presence events that arrive at sockets with the expected ones. */
export class PresenceCheck {
  readonly tally: PresenceTally = { expected: 0, delivered: 0, missing: 0, repeated: 0, toOthers: 0, wrong: 0 };
  readonly #ring: FriendRing;
  readonly #patienceMs: number;
  /** The last announcement of each user since `settled`. */
  readonly #announcements = new Map<number, Announcement>();
  #outstanding = 0;
  #onNothing = () => {};

  /** After `patienceMs` without a delivery, outstanding events count as missing. */
  constructor(ring: FriendRing, patienceMs: number) {
    this.#ring = ring;
    this.#patienceMs = patienceMs;
  }

  /** Expects one event with a user's new status at each recipient. */
  announce(user: number, status: number, recipients: readonly number[]): void {
    this.#announcements.set(user, { status, left: new Set() });
    for (const recipient of recipients) this.require(user, recipient);
  }

  /** Adds a recipient to the last announcement of a user. */
  require(user: number, recipient: number): void {
    this.#announcements.get(user)?.left.add(recipient);
    this.tally.expected++;
    this.#outstanding++;
  }

  /** Checks an event that arrived at a recipient's socket. */
  take(recipient: number, { user_id, status, last_seen }: godwit.v1.PresenceChanged): void {
    const user = this.#ring.userOf(user_id);
    const announcement = this.#announcements.get(user);
    if (user < 0 || !this.#ring.areFriends(user, recipient)) this.tally.toOthers++;
    else if (!announcement?.left.has(recipient)) this.tally.repeated++;
    else if (status !== announcement.status || (status === OFFLINE) !== last_seen > 0) this.tally.wrong++;
    else {
      announcement.left.delete(recipient);
      this.tally.delivered++;
      if (--this.#outstanding === 0) this.#onNothing();
    }
  }

  /** Resolves when all expected events have arrived, or after `patienceMs` without one; the rest counts as missing. */
  async settled(): Promise<void> {
    for (let before = -1; this.#outstanding > 0 && this.#outstanding !== before; ) {
      before = this.#outstanding;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, this.#patienceMs);
        this.#onNothing = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.tally.missing += this.#outstanding;
    this.#outstanding = 0;
    this.#announcements.clear();
  }
}
