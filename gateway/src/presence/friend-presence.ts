import { presenceTopic } from '@godwit/store/bus';
import type { Presence } from '@godwit/store/presence';
import { internal } from '@godwit/store/wire';
import type { Logger } from 'pino';
import type { Subscriptions } from '../bus/subscriptions.js';
import { CompactSet } from '../socket/compact-set.js';
import type { EphemeralEvent, Flusher } from '../socket/send-buffer.js';
import type { Session } from '../socket/session.js';
import type { ObservedUser, Observer, Watched, Watcher } from './observed-user.js';
import { keyOf, OFFLINE, offlineEntry, presenceOf, sameEntry } from './presence-entry.js';
import { profileEvent, profileKeyOf } from './profile-event.js';
import { readInTime } from './read-in-time.js';

export type { ObservedUser } from './observed-user.js';
export { keyOf, presenceOf } from './presence-entry.js';

/**
 * Presence of the friends of this node's users, and of the members of conversations that its sessions watch, kept
 * current by the topics of these users' presence.
 */
export class FriendPresence {
  readonly #byId = new Map<string, ObservedUser>();
  readonly #subscriptions: Subscriptions;
  readonly #presence: Presence;
  readonly #flusher: Flusher;
  readonly #log: Logger;
  readonly #showsMembers: boolean;
  #refreshing: Promise<void> = Promise.resolve();

  /** `showsMembers` false: watchers are not sent the presence of members. */
  constructor(subscriptions: Subscriptions, presence: Presence, flusher: Flusher, log: Logger, showsMembers = true) {
    this.#showsMembers = showsMembers;
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
  follow(user: Observer, friendIds: Iterable<string>): Promise<void> {
    return this.#observe(friendIds, (observed) => user.friends.add(observed) && observed.observers.add(user));
  }

  /**
   * Shows users in a watched conversation; resolves once their presence is known. Users shown already stay shown.
   */
  watch(conversation: Watched, userIds: Iterable<string>): Promise<void> {
    return this.#observe(userIds, (observed) => conversation.shown.add(observed) && observed.watched.add(conversation));
  }

  /** Observes users. `add` is called with each; it returns false if whoever observes did so already. */
  async #observe(userIds: Iterable<string>, add: (observed: ObservedUser) => boolean): Promise<void> {
    const added: ObservedUser[] = [];
    const fresh: ObservedUser[] = [];
    const known = new Set<Promise<unknown> | undefined>();
    for (const id of userIds) {
      let observed = this.#byId.get(id);
      if (!observed) {
        const [observers, watched] = [new CompactSet<Observer>(), new CompactSet<Watched>()];
        observed = { id, observers, watched, shown: undefined, known: undefined, overtaken: false, profileVersion: 0 };
        this.#byId.set(id, observed);
        fresh.push(observed);
      }
      if (add(observed)) added.push(observed);
      else {
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
    for (const session of user.sessions) this.#forgetKept(session, observed);
    this.#release(observed);
  }

  /** Ends `watch` for one user. */
  unwatch(conversation: Watched, observed: ObservedUser): void {
    if (!conversation.shown.delete(observed)) return;
    observed.watched.delete(conversation);
    for (const session of conversation.watchers.keys()) this.#forgetKept(session, observed);
    this.#release(observed);
  }

  /** Drops the events that a former watcher has not been sent, about users whom it no longer sees. */
  forgetWatcher(conversation: Watched, session: Session): void {
    for (const observed of conversation.shown) this.#forgetKept(session, observed);
  }

  #release(observed: ObservedUser): void {
    if (observed.observers.size === 0 && observed.watched.size === 0) this.#byId.delete(observed.id);
    this.#subscriptions.release(presenceTopic(observed.id));
  }

  #forgetKept(session: Session, observed: ObservedUser): void {
    const { kept } = session.sendBuffer;
    const keys = [keyOf(observed.id), profileKeyOf(observed.id)].filter((key) => kept?.has(key));
    if (keys.length > 0 && !this.sees(session, observed)) for (const key of keys) kept?.delete(key);
  }

  /** Whether a session is sent the presence of a user: as a friend's, or in a conversation that it watches. */
  sees(session: Session, observed: ObservedUser): boolean {
    for (const { sessions } of observed.observers) for (const friend of sessions) if (friend === session) return true;
    return this.seesByWatching(session, observed);
  }

  /** Whether a session watches a conversation, other than `except`, in which it sees a user. */
  seesByWatching(session: Session, observed: ObservedUser, except?: Watched): boolean {
    for (const conversation of observed.watched)
      if (
        conversation !== except &&
        conversation.watchers.has(session) &&
        conversation.lets(session.user_id, observed.id)
      )
        return true;
    return false;
  }

  /** The sessions of this node that watch a conversation in which they see a user, each once. */
  watchersOf(userId: string): ReadonlyMap<Session, Watcher> {
    const watchers = new Map<Session, Watcher>();
    for (const conversation of this.#byId.get(userId)?.watched ?? []) {
      for (const [session, watcher] of conversation.watchers)
        if (conversation.lets(session.user_id, userId)) watchers.set(session, watcher);
    }
    return watchers;
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

  /**
   * Sends a user's changed profile to the friends on this node and to sessions that watch a conversation with the user,
   * unless they were sent a newer one; false if there are none.
   */
  takeProfile(userId: string, { version, entry }: internal.store.v1.ProfileShown): boolean {
    const observed = this.#byId.get(userId);
    if (!observed) return false;
    if (version <= observed.profileVersion) return true;
    observed.profileVersion = version;
    this.#tell(observed, profileEvent(userId, entry), true);
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

  /** Rereads the presence of some users, and sends the differences: a lost event is otherwise not noticed. */
  reread(users: Iterable<ObservedUser>): void {
    this.#readInTurn([...users].filter(({ known }) => !known));
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
      const frames = await readInTime(this.#presence.read(observed.map(({ id }) => id)));
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
      throw new Error('the frame shows another user, or none');
    } catch (error) {
      this.#log.warn({ err: error, user_id }, 'a presence frame could not be decoded');
      return undefined;
    }
  }

  #show(observed: ObservedUser, shown: Uint8Array | undefined, entry: Uint8Array): void {
    if (sameEntry(observed.shown, shown)) return;
    observed.shown = shown;
    this.#tell(observed, { key: keyOf(observed.id), entry, mayWait: true }, this.#showsMembers);
  }

  /** Sends an event about a user to the open sessions of friends on this node, and to watchers if `toWatchers`. */
  #tell(observed: ObservedUser, event: EphemeralEvent, toWatchers: boolean): void {
    for (const user of observed.observers) {
      for (const session of user.sessions) {
        if (session.state === 'open') this.#flusher.pushEphemeral(session.sendBuffer, event);
      }
    }
    if (observed.watched.size === 0 || !toWatchers) return;
    // A friend who watches has the event already.
    for (const [session, { user }] of this.watchersOf(observed.id))
      if (!observed.observers.has(user)) this.#flusher.pushEphemeral(session.sendBuffer, event);
  }
}
