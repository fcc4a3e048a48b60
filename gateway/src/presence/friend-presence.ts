import { decodeServerFrames, encodeEntry, godwit } from '@godwit/schema';
import { presenceTopic } from '@godwit/store/bus';
import type { Presence } from '@godwit/store/presence';
import { internal } from '@godwit/store/wire';
import type { Logger } from 'pino';
import type { Subscriptions } from '../bus/subscriptions.js';
import { CompactSet } from '../socket/compact-set.js';
import type { Flusher, SendBuffer } from '../socket/send-buffer.js';

const OFFLINE = godwit.v1.PresenceStatus.PRESENCE_STATUS_OFFLINE;

/** A user of this node who sees friends. */
export interface Observer {
  readonly friends: CompactSet<ObservedUser>;
  readonly sessions: Iterable<{ readonly sendBuffer: SendBuffer; readonly state: string }>;
}

/** A user whose friends have sockets on this node. */
export interface ObservedUser {
  readonly id: string;
  readonly observers: CompactSet<Observer>;
  /** The event that showed the user last; undefined: offline. */
  shown: Uint8Array | undefined;
  /** Pending until it has been read what the user shows: whoever waits for it tells the sessions itself. */
  known: Promise<void> | undefined;
  /** An event came while it was read what the user shows: it is newer, or is followed by the one that is. */
  overtaken: boolean;
}

/** What the users of this node see of their friends: kept by the friends' presence topics. */
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

  /** Lets a user see friends: resolves once it is known what they all show. Those who are seen already stay so. */
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
        // Another device may have begun just before.
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

  /** Ends that a user sees a friend. */
  unfollow(user: Observer, friendId: string): void {
    const observed = this.#byId.get(friendId);
    if (!observed || !user.friends.delete(observed)) return;
    observed.observers.delete(user);
    for (const { sendBuffer } of user.sessions) sendBuffer.kept?.delete(keyOf(friendId));
    if (observed.observers.size === 0) this.#byId.delete(friendId);
    this.#subscriptions.release(presenceTopic(friendId));
  }

  /** Whether a user sees another. */
  follows(user: Observer, friendId: string): boolean {
    const observed = this.#byId.get(friendId);
    return observed !== undefined && user.friends.has(observed);
  }

  /** The event that shows a friend to a user; undefined where the friend is offline, or none. */
  shownTo(user: Observer, friendId: string): Uint8Array | undefined {
    return this.follows(user, friendId) ? this.#byId.get(friendId)?.shown : undefined;
  }

  /** Takes what came on a user's presence topic to the friends here; false where there is none. */
  take(userId: string, { status, entry }: internal.store.v1.PresenceShown): boolean {
    const observed = this.#byId.get(userId);
    if (!observed) return false;
    const shown = status === OFFLINE ? undefined : entry;
    observed.overtaken = true;
    if (observed.known) observed.shown = shown;
    else this.#show(observed, shown, entry);
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

  #readInTurn(all: readonly ObservedUser[]): Promise<void> {
    // One at a time: an older answer would undo what a newer one said.
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

  /** The events that show users; undefined where it cannot be known: presence tells when to read again. */
  async #read(observed: readonly ObservedUser[]): Promise<(Uint8Array | undefined)[] | undefined> {
    try {
      const frames = await this.#presence.read(observed.map(({ id }) => id));
      return frames.map((frame, index) => frame && this.#entryOf(frame, observed[index]?.id));
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
