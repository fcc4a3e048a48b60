import { CompactSet } from '../socket/compact-set.js';
import type { Session } from '../socket/session.js';
import type { ObservedUser, Watched, Watcher } from './observed-user.js';

/** Maximum members whose presence watchers are sent; in a larger conversation, watchers are sent the number as well. */
export const MAX_SHOWN = 200;

/** A conversation that sessions of this node watch. */
export class WatchedConversation implements Watched {
  readonly id: string;
  readonly watchers = new Map<Session, Watcher>();
  /** Requests to watch that are not answered yet. */
  opening = 0;
  /** The members whose presence the watchers are sent. */
  readonly shown = new CompactSet<ObservedUser>();
  /** The epoch of `memberIds`; 0: not read yet. */
  epoch = 0;
  /** When the members were read, by `performance.now()`. */
  listedAt = 0;
  /** Of a large conversation: the members to show, as chosen at the last count. */
  selected: readonly string[] = [];
  /** The newest epoch of which this node has heard: older members are not shown. */
  newestEpoch = 0;
  /** The members, the most recently active first. */
  memberIds: readonly string[] = [];
  /** Counts the blocks of watchers of which this node has heard: the result of a read begun before is too old. */
  blocks = 0;
  /** Members who were online at the last count, and its time by `performance.now()`. Only in a large conversation. */
  online: ReadonlySet<string> = new Set();
  countedAt = Number.NEGATIVE_INFINITY;
  /** By the user who watches: the members that the user may not see. */
  readonly #hidden = new Map<string, ReadonlySet<string>>();

  constructor(id: string) {
    this.id = id;
  }

  /** Whether it has too many members to show all of them. */
  get isLarge(): boolean {
    return this.memberIds.length > MAX_SHOWN;
  }

  get isUnused(): boolean {
    return this.watchers.size === 0 && this.opening === 0;
  }

  /** The users who watch, or from whom a member is hidden. */
  get userIds(): string[] {
    return [...new Set([...[...this.watchers.keys()].map(({ user_id }) => user_id), ...this.#hidden.keys()])];
  }

  /** Takes the members as read. */
  list({ epoch, member_ids }: { epoch: number; member_ids: readonly string[] }): void {
    this.epoch = epoch;
    this.memberIds = member_ids;
    this.listedAt = performance.now();
  }

  /** Whether a user who watches may see a member. */
  lets(userId: string, memberId: string): boolean {
    return !this.#hidden.get(userId)?.has(memberId);
  }

  /** The members that a user may not see. */
  hiddenFrom(userId: string): ReadonlySet<string> {
    return this.#hidden.get(userId) ?? NONE;
  }

  /** Sets the members that a user may not see. */
  hide(userId: string, memberIds: ReadonlySet<string>): void {
    if (memberIds.size > 0) this.#hidden.set(userId, memberIds);
    else this.#hidden.delete(userId);
  }

  /** The number of members that were online at the last count, and that a user may see. */
  countFor(userId: string): number {
    let count = this.online.size;
    for (const id of this.hiddenFrom(userId)) if (this.online.has(id)) count--;
    return count;
  }
}

const NONE: ReadonlySet<string> = new Set();
