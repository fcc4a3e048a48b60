import type { godwit } from '@godwit/schema';
import { noConversation, notMember } from '@godwit/store/client';
import type { Presence } from '@godwit/store/presence';
import type { Logger } from 'pino';
import type { Session } from '../socket/session.js';
import { countKey, MemberCounts } from './member-counts.js';
import type { Observer } from './observed-user.js';
import { OpenWatches } from './open-watches.js';
import { presenceOf } from './presence-entry.js';
import { MAX_SHOWN, WatchedConversation } from './watched-conversation.js';
import { WatchedMembers, type WatchedMembersOptions } from './watched-members.js';

/** Milliseconds before a failed read of members is repeated. */
const RETRY_MS = 1_000;

/** Dependencies of watches. */
export interface WatchesOptions extends WatchedMembersOptions {
  presence: Pick<Presence, 'read'>;
  log: Logger;
  /** Compares a user's memberships on this node with the store. */
  checkSets: (userId: string) => void;
}

/**
 * The conversations that sessions of this node watch. Shown are the members of the newest epoch that the node knows,
 * except between two users of whom one blocks the other.
 */
export class Watches {
  readonly #options: WatchesOptions;
  readonly #byId = new Map<string, WatchedConversation>();
  readonly #open = new OpenWatches();
  readonly #members: WatchedMembers;
  readonly #counts: MemberCounts;
  /** Conversations whose members are being read, and whether they must be read again. */
  readonly #refreshing = new Map<WatchedConversation, boolean>();

  constructor(options: WatchesOptions) {
    this.#options = options;
    this.#members = new WatchedMembers(options);
    this.#counts = new MemberCounts({ ...options, members: this.#members });
  }

  /** The number of watched conversations. */
  get size(): number {
    return this.#byId.size;
  }

  all(): IterableIterator<WatchedConversation> {
    return this.#byId.values();
  }

  /** The sessions of this node that watch a conversation in which they see a user, each once. */
  sessionsOf(userId: string): Iterable<Session> {
    return this.#options.friendPresence.watchersOf(userId).keys();
  }

  /**
   * Makes a session of `user` watch a conversation, and calls `reply` with the members who are there: the session gets
   * exactly the events since. Rejects if the user is no member, or the session watches too many conversations.
   */
  async watch(
    session: Session,
    user: Observer,
    conversationId: string,
    reply: (response: godwit.v1.WatchResponse.$Properties) => void,
  ): Promise<void> {
    const watch = this.#open.begin(session, conversationId);
    const conversation = this.#byId.get(conversationId) ?? new WatchedConversation(conversationId);
    this.#byId.set(conversationId, conversation);
    conversation.opening++;
    try {
      const { user_id } = session;
      const { epoch, watcher_ids } = await this.#members.read(conversation, [user_id]);
      if (epoch === 0) throw noConversation(conversationId, user_id);
      if (watcher_ids.length === 0) throw notMember(conversationId, user_id);
      if (!this.#isIn(session, conversationId) && session.state === 'open' && this.#open.has(session, watch)) {
        // The event by which this node learns of the membership is on its way, or was lost.
        this.#options.checkSets(user_id);
        await this.#open.untilJoined(watch);
      }
      await this.#show(conversation);
      if (session.state !== 'open') return;
      if (!this.#isIn(session, conversationId)) throw notMember(conversationId, user_id);
      // Nothing is awaited from here on: an event before the reply would be newer than it.
      const response = this.#stateFor(conversation, user_id);
      if (this.#open.has(session, watch))
        conversation.watchers.set(session, { user, count: response.online_count ?? 0 });
      reply(response);
    } finally {
      conversation.opening--;
      if (!conversation.watchers.has(session) && this.#open.has(session, watch)) this.end(session, conversationId);
      this.#release(conversation, session.user_id);
    }
  }

  /** Ends a session's watch of a conversation, or a request for it. */
  end(session: Session, conversationId: string): void {
    this.#open.end(session, conversationId);
    const conversation = this.#byId.get(conversationId);
    if (!conversation?.watchers.delete(session)) return;
    this.#options.friendPresence.forgetWatcher(conversation, session);
    session.sendBuffer.kept?.delete(countKey(conversationId));
    this.#release(conversation, session.user_id);
  }

  /** Ends all watches of a closed session. */
  endAll(session: Session): void {
    for (const id of this.#open.of(session)) this.end(session, id);
  }

  /** A session joined a conversation on this node. */
  joined(session: Session, conversationId: string): void {
    this.#open.joined(session, conversationId);
  }

  /** Members of a conversation were removed or added, as of an epoch. */
  membersChanged(conversationId: string, removedIds: readonly string[], epoch: number): void {
    const conversation = this.#byId.get(conversationId);
    if (!conversation) return;
    this.#members.remove(conversation, removedIds, epoch);
    // The number of reads of a large conversation must not depend on how often its members change.
    if (!conversation.isLarge && this.#members.isStale(conversation)) this.#refresh(conversation);
  }

  /** A block between the user of `sessions` and another user began or ended. */
  blockChanged(sessions: Iterable<Session>, otherId: string, blocked: boolean): void {
    for (const session of sessions) {
      for (const id of this.#open.of(session)) {
        const conversation = this.#byId.get(id);
        if (!conversation) continue;
        conversation.blocks++;
        const hidden = conversation.hiddenFrom(session.user_id);
        if (blocked) this.#members.hide(conversation, session.user_id, new Set([...hidden, otherId]));
        else if (hidden.has(otherId)) this.#refresh(conversation);
      }
    }
  }

  /** Reads members and blocks of conversations again, after events may have been lost. */
  recheck(conversations: Iterable<WatchedConversation>): void {
    for (const conversation of conversations) this.#refresh(conversation);
  }

  /** Reads members, blocks and presence again, in case that a lost event went unnoticed. Called now and then. */
  verify(conversations: readonly WatchedConversation[]): void {
    this.recheck(conversations);
    if (!this.#options.showsMembers) return;
    const shown = new Set(conversations.flatMap((conversation) => [...conversation.shown]));
    this.#options.friendPresence.reread(shown);
  }

  /** Reads members that have changed, and counts large conversations. Called once a second. */
  sweep(): void {
    const due: WatchedConversation[] = [];
    for (const conversation of this.#byId.values()) {
      if (conversation.watchers.size === 0) continue;
      if (!conversation.isLarge) {
        if (this.#members.isStale(conversation)) this.#refresh(conversation);
      } else if (this.#counts.isDue(conversation)) due.push(conversation);
    }
    if (!this.#options.showsMembers) return;
    for (const conversation of this.#counts.choose(due)) {
      if (this.#members.isStale(conversation)) this.#refresh(conversation);
      else this.#counts.count(conversation);
    }
  }

  #isIn(session: Session, conversationId: string): boolean {
    return this.#options.conversations.get(conversationId)?.sessions.has(session) ?? false;
  }

  async #show(conversation: WatchedConversation): Promise<void> {
    const { isLarge, memberIds } = conversation;
    if (!isLarge || !this.#options.showsMembers) await this.#members.show(conversation, memberIds.slice(0, MAX_SHOWN));
    else if (this.#counts.isDue(conversation)) await this.#counts.count(conversation);
    else await this.#members.show(conversation, conversation.selected);
  }

  #stateFor(conversation: WatchedConversation, userId: string): godwit.v1.WatchResponse.$Properties {
    if (!this.#options.showsMembers) return { online_count: 0, members: [] };
    const members: godwit.v1.Presence.$Properties[] = [];
    for (const { id, shown } of conversation.shown)
      if (shown && conversation.lets(userId, id)) members.push(presenceOf(shown));
    return { online_count: conversation.isLarge ? conversation.countFor(userId) : members.length, members };
  }

  #refresh(conversation: WatchedConversation): void {
    if (this.#refreshing.has(conversation)) {
      this.#refreshing.set(conversation, true);
      return;
    }
    this.#refreshing.set(conversation, false);
    const done = () => {
      const again = this.#refreshing.get(conversation);
      this.#refreshing.delete(conversation);
      if (again && this.#byId.get(conversation.id) === conversation) this.#refresh(conversation);
    };
    this.#refreshNow(conversation).then(done, (error) => {
      this.#options.log.warn({ err: error }, 'the members of a watched conversation could not be read');
      this.#refreshing.set(conversation, true);
      setTimeout(done, RETRY_MS).unref();
    });
  }

  async #refreshNow(conversation: WatchedConversation): Promise<void> {
    // A session that begins to watch meanwhile is not in the answer.
    const asked = new Set(conversation.userIds);
    const { watcher_ids, epoch } = await this.#members.read(conversation, [...asked]);
    if (conversation.isUnused) return;
    const current = new Set(watcher_ids);
    for (const session of [...conversation.watchers.keys()]) {
      const { user_id } = session;
      const memberAsOf = this.#options.conversations.get(conversation.id)?.memberAsOf(session) ?? 0;
      if (epoch >= memberAsOf && asked.has(user_id) && !current.has(user_id)) this.end(session, conversation.id);
    }
    if (conversation.watchers.size > 0) await this.#show(conversation);
    if (conversation.isUnused) this.#hideAll(conversation);
  }

  /** Forgets what concerns a user who watches no more, and the conversation itself after its last watcher. */
  #release(conversation: WatchedConversation, userId: string): void {
    if (conversation.isUnused) {
      this.#hideAll(conversation);
      if (this.#byId.get(conversation.id) === conversation) this.#byId.delete(conversation.id);
    } else if (conversation.opening === 0 && ![...conversation.watchers.keys()].some((s) => s.user_id === userId))
      conversation.hide(userId, new Set());
  }

  #hideAll(conversation: WatchedConversation): void {
    for (const observed of [...conversation.shown]) this.#options.friendPresence.unwatch(conversation, observed);
  }
}
