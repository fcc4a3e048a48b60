import { decodeServerFrames, encodeEntry, godwit } from '@godwit/schema';
import { internal } from '@godwit/schema/store';
import { presenceTopic } from '@godwit/store/bus';
import type { Presence } from '@godwit/store/presence';
import type { Logger } from 'pino';
import { CompactSet } from './compact-set.js';
import type { Interest } from './interest.js';
import type { Flusher } from './outbox.js';
import type { LocalUser } from './users.js';

const OFFLINE = godwit.v1.PresenceStatus.PRESENCE_STATUS_OFFLINE;

/** A user whose friends have sockets on this node. */
export interface Watched {
  readonly id: string;
  readonly watchers: CompactSet<LocalUser>;
  /** The event that showed the user last; undefined: offline. */
  shown: Uint8Array | undefined;
  /** Pending until it has been read what the user shows: whoever waits for it tells the sessions itself. */
  known: Promise<void> | undefined;
  /** An event came while it was read what the user shows: it is newer, or is followed by the one that is. */
  overtaken: boolean;
}

/** What the users of this node see of their friends: kept by the friends' presence topics. */
export class Watches {
  readonly #byId = new Map<string, Watched>();
  readonly #interest: Interest;
  readonly #presence: Presence;
  readonly #flusher: Flusher;
  readonly #log: Logger;
  #refreshing: Promise<void> = Promise.resolve();

  constructor(interest: Interest, presence: Presence, flusher: Flusher, log: Logger) {
    this.#interest = interest;
    this.#presence = presence;
    this.#flusher = flusher;
    this.#log = log;
  }

  get size(): number {
    return this.#byId.size;
  }

  /** Lets a user see friends: resolves once it is known what they all show. Those who are seen already stay so. */
  async follow(user: LocalUser, friendIds: Iterable<string>): Promise<void> {
    const added: Watched[] = [];
    const fresh: Watched[] = [];
    const known = new Set<Promise<unknown> | undefined>();
    for (const id of friendIds) {
      let watched = this.#byId.get(id);
      if (!watched) {
        watched = { id, watchers: new CompactSet(), shown: undefined, known: undefined, overtaken: false };
        this.#byId.set(id, watched);
        fresh.push(watched);
      }
      if (user.friends.add(watched)) {
        watched.watchers.add(user);
        added.push(watched);
      } else {
        // Another device may have begun just before.
        known.add(watched.known);
      }
    }
    if (added.length > 0) {
      const { live } = this.#interest.hold(added.map(({ id }) => presenceTopic(id)));
      known.add(live);
      const read = fresh.length > 0 ? live.then(() => this.#readFirst(fresh)) : undefined;
      for (const watched of fresh) watched.known = read;
      for (const watched of added) known.add(watched.known);
    }
    await Promise.all(known);
  }

  /** Ends that a user sees a friend. */
  unfollow(user: LocalUser, friendId: string): void {
    const watched = this.#byId.get(friendId);
    if (!watched || !user.friends.delete(watched)) return;
    watched.watchers.delete(user);
    for (const { outbox } of user.sessions) outbox.kept?.delete(keyOf(friendId));
    if (watched.watchers.size === 0) this.#byId.delete(friendId);
    this.#interest.release(presenceTopic(friendId));
  }

  /** Whether a user sees another. */
  follows(user: LocalUser, friendId: string): boolean {
    const watched = this.#byId.get(friendId);
    return watched !== undefined && user.friends.has(watched);
  }

  /** The event that shows a friend to a user; undefined where the friend is offline, or none. */
  shownTo(user: LocalUser, friendId: string): Uint8Array | undefined {
    return this.follows(user, friendId) ? this.#byId.get(friendId)?.shown : undefined;
  }

  /** Takes what came on a user's presence topic to the friends here; false where there is none. */
  take(userId: string, { status, entry }: internal.store.v1.PresenceShown): boolean {
    const watched = this.#byId.get(userId);
    if (!watched) return false;
    const shown = status === OFFLINE ? undefined : entry;
    watched.overtaken = true;
    if (watched.known) watched.shown = shown;
    else this.#show(watched, shown, entry);
    return true;
  }

  /** Reads again what everybody shows, after events may have been lost, and tells what is different. */
  refresh(): Promise<void> {
    const all = [...this.#byId.values()];
    const unknown = all.filter(({ known }) => known);
    // A first read that is under way may have been answered before the frame that was lost.
    Promise.all(unknown.map(({ known }) => known)).then(() => this.#readInTurn(unknown));
    return this.#readInTurn(all.filter(({ known }) => !known));
  }

  #readInTurn(all: readonly Watched[]): Promise<void> {
    // One at a time: an older answer would undo what a newer one said.
    if (all.length > 0) this.#refreshing = this.#refreshing.then(() => this.#readAgain(all));
    return this.#refreshing;
  }

  async #readAgain(all: readonly Watched[]): Promise<void> {
    for (const watched of all) watched.overtaken = false;
    const entries = await this.#read(all);
    for (const [index, watched] of all.entries()) {
      const entry = entries?.[index];
      if (entries && !watched.overtaken) this.#show(watched, entry, entry ?? offlineEntry(watched.id));
    }
  }

  async #readFirst(fresh: readonly Watched[]): Promise<void> {
    const entries = await this.#read(fresh);
    for (const [index, watched] of fresh.entries()) {
      watched.known = undefined;
      if (!watched.overtaken) watched.shown = entries?.[index];
    }
  }

  /** The events that show users; undefined where it cannot be known: presence tells when to read again. */
  async #read(watched: readonly Watched[]): Promise<(Uint8Array | undefined)[] | undefined> {
    try {
      const frames = await this.#presence.read(watched.map(({ id }) => id));
      return frames.map((frame, index) => frame && this.#entryOf(frame, watched[index]?.id));
    } catch (error) {
      this.#log.warn({ err: error }, 'presence could not be read');
      return undefined;
    }
  }

  /** The event in a frame that was read; undefined where it is garbage, which is one user's and hides no other. */
  #entryOf(frame: Uint8Array, user_id: string | undefined): Uint8Array | undefined {
    try {
      const entry = internal.store.v1.BusFrame.decode(frame).presence_shown?.entry;
      if (entry && presenceOf(entry).user_id === user_id) return entry;
      throw new Error('a frame that shows somebody else, or nobody');
    } catch (error) {
      this.#log.warn({ err: error, user_id }, 'what a user shows cannot be read');
      return undefined;
    }
  }

  #show(watched: Watched, shown: Uint8Array | undefined, entry: Uint8Array): void {
    if (same(watched.shown, shown)) return;
    watched.shown = shown;
    const event = { key: keyOf(watched.id), entry, mayWait: true };
    for (const user of watched.watchers) {
      for (const session of user.sessions) {
        if (session.state === 'open') this.#flusher.pushEphemeral(session.outbox, event);
      }
    }
  }
}

/** What a newer event that shows the user replaces. */
export const keyOf = (userId: string) => `presence\0${userId}`;

/** What an event says, as Hello tells it. */
export function presenceOf(entry: Uint8Array): godwit.v1.Presence.$Properties {
  return { ...decodeServerFrames(entry)[0]?.presence_changed };
}

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0;
}

/** The event for a user of whom only that is known that nothing is shown. */
function offlineEntry(user_id: string): Uint8Array {
  return encodeEntry({ presence_changed: { user_id, status: OFFLINE } });
}
