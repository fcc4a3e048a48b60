import { Code, GodwitError } from '@godwit/schema';
import type { internal } from '@godwit/store/wire';
import type { Conversations } from '../conversations/conversations.js';
import type { Flusher } from '../socket/send-buffer.js';
import type { FriendPresence } from './friend-presence.js';
import type { ObservedUser } from './observed-user.js';
import { keyOf, offlineEntry } from './presence-entry.js';
import type { WatchLane } from './watch-lane.js';
import type { WatchedConversation } from './watched-conversation.js';

/** Reads that are tried while members change. */
const MAX_READS = 5;
/** Milliseconds after which the members of a large conversation are read again for the order of their activity. */
const ORDER_MS = 60_000;

type Result = internal.store.v1.WatchedMembersResult;

/** Dependencies of the members. */
export interface WatchedMembersOptions {
  conversations: Pick<Conversations, 'get'>;
  friendPresence: FriendPresence;
  lane: WatchLane;
  flusher: Flusher;
  /** Whether watchers are sent the presence of members. */
  showsMembers: boolean;
}

/** Keeps the members of watched conversations, and shows them to the watchers. */
export class WatchedMembers {
  readonly #options: WatchedMembersOptions;

  constructor(options: WatchedMembersOptions) {
    this.#options = options;
  }

  /** Whether the node knows of a newer epoch than that of the members it has. */
  isStale(conversation: WatchedConversation): boolean {
    const known = this.#options.conversations.get(conversation.id)?.sequencer.epoch ?? 0;
    return conversation.epoch < Math.max(conversation.newestEpoch, known);
  }

  /**
   * Reads the members, and those of them that `userIds` may not see. The result is not older than any event that the
   * node has received until now.
   */
  async read(conversation: WatchedConversation, userIds: readonly string[]): Promise<Result> {
    for (let attempt = 0; attempt < MAX_READS; attempt++) {
      const { blocks } = conversation;
      const isOrdered = !conversation.isLarge || performance.now() - conversation.listedAt < ORDER_MS;
      const known_epoch = isOrdered ? conversation.epoch : 0;
      const item = { conversation_id: conversation.id, user_ids: [...userIds], known_epoch };
      const result = await this.#options.lane.submit(item);
      if (result.epoch === 0) return result;
      // Members of the epoch that was known are left out; a conversation may also have none.
      const isNew = result.epoch > conversation.epoch;
      if (isNew || (result.epoch === conversation.epoch && result.member_ids.length > 0)) conversation.list(result);
      if (this.isStale(conversation) || conversation.blocks !== blocks) continue;
      this.#hideAll(conversation, userIds, result);
      return result;
    }
    const message = 'watch: the members change faster than they can be read';
    throw new GodwitError(Code.CODE_UNAVAILABLE, message, { retryAfterMs: 500 });
  }

  /** Shows `userIds` to the watchers, and nobody else; resolves once their presence is known and sent. */
  async show(conversation: WatchedConversation, userIds: readonly string[]): Promise<void> {
    const { friendPresence } = this.#options;
    const wanted = new Set(userIds);
    const had = new Set<string>();
    for (const observed of [...conversation.shown]) {
      if (wanted.has(observed.id)) had.add(observed.id);
      else friendPresence.unwatch(conversation, observed);
    }
    await friendPresence.watch(conversation, userIds);
    for (const observed of conversation.shown)
      if (wanted.has(observed.id) && !had.has(observed.id)) this.#appear(conversation, observed);
  }

  /** Sends the presence of a member who is shown from now on. */
  #appear(conversation: WatchedConversation, observed: ObservedUser, toUser?: string): void {
    const { friendPresence, flusher, showsMembers } = this.#options;
    if (!observed.shown || !showsMembers) return;
    const event = { key: keyOf(observed.id), entry: observed.shown, mayWait: true };
    for (const [session, { user }] of conversation.watchers) {
      if (toUser !== undefined && session.user_id !== toUser) continue;
      if (!conversation.lets(session.user_id, observed.id) || observed.observers.has(user)) continue;
      if (friendPresence.seesByWatching(session, observed, conversation)) continue;
      flusher.pushEphemeral(session.sendBuffer, event);
    }
  }

  /** Removes members at once; the event says so, whoever else is a member. */
  remove(conversation: WatchedConversation, userIds: readonly string[], epoch: number): void {
    if (epoch <= conversation.epoch) return;
    conversation.newestEpoch = Math.max(conversation.newestEpoch, epoch);
    if (userIds.length === 0) return;
    const removed = new Set(userIds);
    conversation.memberIds = conversation.memberIds.filter((id) => !removed.has(id));
    conversation.selected = conversation.selected.filter((id) => !removed.has(id));
    for (const observed of [...conversation.shown])
      if (removed.has(observed.id)) this.#options.friendPresence.unwatch(conversation, observed);
  }

  #hideAll(conversation: WatchedConversation, userIds: readonly string[], { hidden }: Result): void {
    const byUser = new Map(userIds.map((id) => [id, new Set<string>()]));
    for (const { user_id, other_id } of hidden) byUser.get(user_id ?? '')?.add(other_id ?? '');
    for (const [userId, hiddenIds] of byUser) this.hide(conversation, userId, hiddenIds);
  }

  /** Sets the members that a user may not see: those are shown as offline from now on, and others appear again. */
  hide(conversation: WatchedConversation, userId: string, hidden: ReadonlySet<string>): void {
    const before = conversation.hiddenFrom(userId);
    if (before.size === 0 && hidden.size === 0) return;
    conversation.hide(userId, hidden);
    for (const observed of conversation.shown) {
      if (before.has(observed.id) === hidden.has(observed.id)) continue;
      if (hidden.has(observed.id)) this.#disappear(conversation, observed, userId);
      else this.#appear(conversation, observed, userId);
    }
  }

  #disappear(conversation: WatchedConversation, observed: ObservedUser, userId: string): void {
    const { friendPresence, flusher, showsMembers } = this.#options;
    if (!observed.shown || !showsMembers) return;
    const event = { key: keyOf(observed.id), entry: offlineEntry(observed.id), mayWait: true };
    for (const session of conversation.watchers.keys())
      if (session.user_id === userId && !friendPresence.sees(session, observed))
        flusher.pushEphemeral(session.sendBuffer, event);
  }
}
