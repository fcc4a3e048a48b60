import { godwit } from '@godwit/schema';
import type { FriendRing } from './friend-ring.js';

const OFFLINE = godwit.v1.PresenceStatus.PRESENCE_STATUS_OFFLINE;

/** What became of all presence events. */
export interface PresenceTally {
  expected: number;
  delivered: number;
  missing: number;
  /** Delivered though the recipient knew. */
  repeated: number;
  /** Delivered to somebody who is not a friend. */
  toOthers: number;
  /** Delivered with another status than the one last chosen, or without the time of leaving. */
  wrong: number;
}

interface Announcement {
  status: number;
  /** Who has not been told yet. */
  left: Set<number>;
}

/** Compares the presence events that come at sockets with those that must. */
export class PresenceCheck {
  readonly tally: PresenceTally = { expected: 0, delivered: 0, missing: 0, repeated: 0, toOthers: 0, wrong: 0 };
  readonly #ring: FriendRing;
  readonly #patienceMs: number;
  /** Of each user who changed lately. */
  readonly #announcements = new Map<number, Announcement>();
  #outstanding = 0;
  #onNothing = () => {};

  /** `patienceMs`: without any delivery for as long, what is outstanding is missing. */
  constructor(ring: FriendRing, patienceMs: number) {
    this.#ring = ring;
    this.#patienceMs = patienceMs;
  }

  /** From now on each recipient is to be told once that a user has a status. */
  announce(user: number, status: number, recipients: readonly number[]): void {
    this.#announcements.set(user, { status, left: new Set() });
    for (const recipient of recipients) this.require(user, recipient);
  }

  /** One more recipient of what was last announced of a user. */
  require(user: number, recipient: number): void {
    this.#announcements.get(user)?.left.add(recipient);
    this.tally.expected++;
    this.#outstanding++;
  }

  /** Takes an event that came at a recipient's socket. */
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

  /** Resolves when everybody has been told; or when patience is at its end, and what is outstanding counts as missing. */
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
