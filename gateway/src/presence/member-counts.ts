import { encodeEntry } from '@godwit/schema';
import type { Presence } from '@godwit/store/presence';
import type { Logger } from 'pino';
import type { Flusher } from '../socket/send-buffer.js';
import { readInTime } from './read-in-time.js';
import { MAX_SHOWN, type WatchedConversation } from './watched-conversation.js';
import type { WatchedMembers } from './watched-members.js';

/** Minimum milliseconds between two counts of a large conversation, and so between two `watch_changed` about it. */
const COUNT_MS = 5_000;
/** Members whose presence is read at a time. */
const CHUNK = 5_000;
/** Members whose presence is read within a second, all large conversations together: with more, counts are rarer. */
const MEMBERS_PER_SECOND = 20_000;

/** Key by which a newer number replaces an older one. */
export const countKey = (conversationId: string) => `watch\0${conversationId}`;

/** Dependencies of the counts. */
export interface MemberCountsOptions {
  members: WatchedMembers;
  presence: Pick<Presence, 'read'>;
  flusher: Flusher;
  log: Logger;
}

/** Counts who is there in large conversations: their presence is read, for all watchers of this node together. */
export class MemberCounts {
  readonly #options: MemberCountsOptions;
  readonly #counting = new Map<WatchedConversation, Promise<void>>();
  /** Members that may still be read in this second. */
  #left = MEMBERS_PER_SECOND;

  constructor(options: MemberCountsOptions) {
    this.#options = options;
  }

  isDue({ countedAt }: WatchedConversation): boolean {
    return performance.now() - countedAt >= COUNT_MS;
  }

  /** Chooses, of conversations that are due, those to count in this second. Called once a second. */
  choose(due: readonly WatchedConversation[]): WatchedConversation[] {
    this.#left = Math.min(MEMBERS_PER_SECOND, this.#left + MEMBERS_PER_SECOND);
    const chosen: WatchedConversation[] = [];
    for (const conversation of [...due].sort((one, other) => one.countedAt - other.countedAt)) {
      if (this.#left <= 0) break;
      this.#left -= conversation.memberIds.length;
      chosen.push(conversation);
    }
    return chosen;
  }

  /** Counts a conversation, and tells its watchers. A count that fails changes nothing: the next one is due as usual. */
  count(conversation: WatchedConversation): Promise<void> {
    const running = this.#counting.get(conversation);
    if (running) return running;
    const counting = this.#count(conversation)
      .catch((error) => this.#options.log.warn({ err: error }, 'the members who are online could not be counted'))
      .finally(() => this.#counting.delete(conversation));
    this.#counting.set(conversation, counting);
    return counting;
  }

  async #count(conversation: WatchedConversation): Promise<void> {
    conversation.countedAt = performance.now();
    const { memberIds } = conversation;
    const online = new Set<string>();
    for (let at = 0; at < memberIds.length; at += CHUNK) {
      const some = memberIds.slice(at, at + CHUNK);
      const frames = await readInTime(this.#options.presence.read(some));
      for (const [index, frame] of frames.entries()) if (frame) online.add(some[index] as string);
    }
    // Members who were removed meanwhile are not counted.
    if (conversation.memberIds !== memberIds) {
      const current = new Set(conversation.memberIds);
      for (const id of online) if (!current.has(id)) online.delete(id);
    }
    conversation.online = online;
    if (!conversation.isLarge) return;
    conversation.selected = select(conversation);
    await this.#options.members.show(conversation, conversation.selected);
    this.#tell(conversation);
  }

  #tell(conversation: WatchedConversation): void {
    const { id: conversation_id } = conversation;
    const entries = new Map<number, Uint8Array>();
    for (const [session, watcher] of conversation.watchers) {
      const online_count = conversation.countFor(session.user_id);
      if (online_count === watcher.count) continue;
      watcher.count = online_count;
      const entry = entries.get(online_count) ?? encodeEntry({ watch_changed: { conversation_id, online_count } });
      entries.set(online_count, entry);
      const event = { key: countKey(conversation_id), entry, mayWait: true };
      this.#options.flusher.pushEphemeral(session.sendBuffer, event);
    }
  }
}

/** The members to show: those shown who are online stay, and the most recently active others fill the places. */
function select({ shown, memberIds, online }: WatchedConversation): string[] {
  const selected = new Set<string>();
  for (const { id, shown: event } of shown) if (event && online.has(id)) selected.add(id);
  for (const id of memberIds) {
    if (selected.size >= MAX_SHOWN) break;
    if (online.has(id)) selected.add(id);
  }
  return [...selected];
}
