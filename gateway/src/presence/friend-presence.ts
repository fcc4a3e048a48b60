import { decodeServerFrames, encodeEntry, godwit } from '@godwit/schema';
import { presenceTopic } from '@godwit/store/bus';
import type { Presence } from '@godwit/store/presence';
import { internal } from '@godwit/store/wire';
import type { Logger } from 'pino';
import type { Subscriptions } from '../bus/subscriptions.js';
import { CompactSet } from '../socket/compact-set.js';
import type { Flusher, SendBuffer } from '../socket/send-buffer.js';

const OFFLINE = godwit.v1.PresenceStatus.PRESENCE_STATUS_OFFLINE;

/** A user of this node whose friends are observed. */
export interface Observer {
  readonly friends: CompactSet<ObservedUser>;
  readonly sessions: Iterable<{ readonly sendBuffer: SendBuffer; readonly state: string }>;
}

/** A user whose friends have sockets on this node. */
export interface ObservedUser {
  readonly id: string;
  readonly observers: CompactSet<Observer>;
  /** The event that last showed the user; undefined: offline. */
  shown: Uint8Array | undefined;
  /** Pending until the user's presence is first read; callers waiting for it tell the sessions themselves. */
  known: Promise<void> | undefined;
  /** Whether an event arrived during a read of the user's presence: it is newer, or is followed by the newest. */
  overtaken: boolean;
}

/** Presence of the friends of this node's users, kept current by the friends' presence topics. */
export class FriendPresence {
  readonly #byId = new Map<string, ObservedUser>();
  readonly #subscriptions: Subscriptions;
  readonly #presence: Presence;
  readonly #flusher: Flusher;
  readonly #log: Logger;
  #refreshing: Promise<void> = Promise.resolve();

  constructor(subscriptions: Subscriptions, presence: Presence, flusher: Flusher, log: Logger) {
    this.#subscriptions = subscriptions;
    this.#presence = presence;
    this.#flusher = flusher;
    this.#log = log;
  }

  get size(): number {
    return this.#byId.size;
  }

  /**
   * Subscribes a user to friends' presence; resolves once all of it is known. Friends followed already stay followed.
   */
  async follow(user: Observer, friendIds: Iterable<string>): Promise<void> {
    const added: ObservedUser[] = [];
    const fresh: ObservedUser[] = [];
    const known = new Set<Promise<unknown> | undefined>();
    for (const id of friendIds) {
      let observed = this.#byId.get(id);
      if (!observed) {
        observed = { id, observers: new CompactSet(), shown: undefined, known: undefined, overtaken: false };
        this.#byId.set(id, observed);
        fresh.push(observed);
      }
      if (user.friends.add(observed)) {
        observed.observers.add(user);
        added.push(observed);
      } else {
        // Another device of the user may have begun just before.
        known.add(observed.known);
      }
    }
    if (added.length > 0) {
      const { live } = this.#subscriptions.hold(added.map(({ id }) => presenceTopic(id)));
      known.add(live);
      const read = fresh.length > 0 ? live.then(() => this.#readFirst(fresh)) : undefined;
      for (const observed of fresh) observed.known = read;
      for (const observed of added) known.add(observed.known);
    }
    await Promise.all(known);
  }

  /** Unsubscribes a user from a friend's presence. */
  unfollow(user: Observer, friendId: string): void {
    const observed = this.#byId.get(friendId);
    if (!observed || !user.friends.delete(observed)) return;
    observed.observers.delete(user);
    for (const { sendBuffer } of user.sessions) sendBuffer.kept?.delete(keyOf(friendId));
    if (observed.observers.size === 0) this.#byId.delete(friendId);
    this.#subscriptions.release(presenceTopic(friendId));
  }

  /** Whether a user follows another user's presence. */
  follows(user: Observer, friendId: string): boolean {
    const observed = this.#byId.get(friendId);
    return observed !== undefined && user.friends.has(observed);
  }

  /** The event that shows a friend to a user; undefined if the friend is offline, or not followed. */
  shownTo(user: Observer, friendId: string): Uint8Array | undefined {
    return this.follows(user, friendId) ? this.#byId.get(friendId)?.shown : undefined;
  }

  /** Sends an event from a user's presence topic to the friends on this node; false if there are none. */
  take(userId: string, { status, entry }: internal.store.v1.PresenceShown): boolean {
    const observed = this.#byId.get(userId);
    if (!observed) return false;
    const shown = status === OFFLINE ? undefined : entry;
    observed.overtaken = true;
    if (observed.known) observed.shown = shown;
    else this.#show(observed, shown, entry);
    return true;
  }

  /** Rereads the presence of all observed users after events may have been lost, and sends the differences. */
  refresh(): Promise<void> {
    const all = [...this.#byId.values()];
    const unknown = all.filter(({ known }) => known);
    // A first read in progress may have been answered before the lost frame.
    Promise.all(unknown.map(({ known }) => known)).then(() => this.#readInTurn(unknown));
    return this.#readInTurn(all.filter(({ known }) => !known));
  }

  #readInTurn(all: readonly ObservedUser[]): Promise<void> {
    // One read at a time: an older answer would undo a newer one.
    if (all.length > 0) this.#refreshing = this.#refreshing.then(() => this.#readAgain(all));
    return this.#refreshing;
  }

  async #readAgain(all: readonly ObservedUser[]): Promise<void> {
    for (const observed of all) observed.overtaken = false;
    const entries = await this.#read(all);
    for (const [index, observed] of all.entries()) {
      const entry = entries?.[index];
      if (entries && !observed.overtaken) this.#show(observed, entry, entry ?? offlineEntry(observed.id));
    }
  }

  async #readFirst(fresh: readonly ObservedUser[]): Promise<void> {
    const entries = await this.#read(fresh);
    for (const [index, observed] of fresh.entries()) {
      observed.known = undefined;
      if (!observed.overtaken) observed.shown = entries?.[index];
    }
  }

  /** The events that show users; undefined if they cannot be read: presence reports `lost` when to read again. */
  async #read(observed: readonly ObservedUser[]): Promise<(Uint8Array | undefined)[] | undefined> {
    try {
      const frames = await this.#presence.read(observed.map(({ id }) => id));
      return frames.map((frame, index) => frame && this.#entryOf(frame, observed[index]?.id));
    } catch (error) {
      this.#log.warn({ err: error }, 'presence could not be read');
      return undefined;
    }
  }

  /** The event in a frame that was read; undefined if it is malformed, which affects only this one user. */
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

  #show(observed: ObservedUser, shown: Uint8Array | undefined, entry: Uint8Array): void {
    if (same(observed.shown, shown)) return;
    observed.shown = shown;
    const event = { key: keyOf(observed.id), entry, mayWait: true };
    for (const user of observed.observers) {
      for (const session of user.sessions) {
        if (session.state === 'open') this.#flusher.pushEphemeral(session.sendBuffer, event);
      }
    }
  }
}

/** Key by which a newer event about the user replaces an older one. */
export const keyOf = (userId: string) => `presence\0${userId}`;

/** The presence in an event, in the form used by Hello. */
export function presenceOf(entry: Uint8Array): godwit.v1.Presence.$Properties {
  return { ...decodeServerFrames(entry)[0]?.presence_changed };
}

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0;
}

/** The event for a user with no presence entry. */
function offlineEntry(user_id: string): Uint8Array {
  return encodeEntry({ presence_changed: { user_id, status: OFFLINE } });
}
