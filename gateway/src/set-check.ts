import { decodeServerFrames, encodeEntry, godwit } from '@godwit/schema';
import type { internal } from '@godwit/schema/store';
import type { StoreClient } from '@godwit/store/client';
import { befriend, enter } from './bus-events.js';
import type { Conversations } from './conversations.js';
import type { Lane } from './lane.js';
import type { Flusher } from './outbox.js';
import type { Recovery } from './recovery.js';
import type { LocalUser, Users } from './users.js';
import type { Watches } from './watches.js';

/** Reads what users belong to; shared with connecting sessions. */
export type SetLane = Lane<string, internal.store.v1.UserSets>;

interface Parts {
  store: StoreClient;
  sets: SetLane;
  conversations: Conversations;
  users: Users;
  watches: Watches;
  recovery: Recovery;
  flusher: Flusher;
}

const State = godwit.v1.FriendshipState;

/**
 * Compares what a user's sessions are in, and who the user's friends are, with what the store says, after the bus may
 * have lost what came on the user's topic: sessions enter what they missed joining, and what they may have left is
 * looked after.
 */
export async function checkSets(parts: Parts, userId: string): Promise<void> {
  const { memberships, friend_ids, status, status_text } = await parts.sets.submit(userId);
  const user = parts.users.get(userId);
  if (!user) return;
  user.status = { status, text: status_text };
  checkFriends(parts, user, friend_ids);
  const current = new Set(memberships.map((membership) => membership.conversation_id));
  for (const session of user.sessions) {
    if (session.state !== 'open') continue;
    for (const conversation of session.conversations) {
      if (!current.has(conversation.id)) parts.recovery.doubt(conversation);
    }
    for (const membership of memberships as internal.store.v1.Membership[]) {
      if (parts.conversations.get(membership.conversation_id)?.sessions.has(session)) continue;
      const entry = await joinedEntry(parts.store, userId, membership.conversation_id);
      // Meanwhile the event itself may have come.
      if (parts.conversations.get(membership.conversation_id)?.sessions.has(session)) continue;
      if (!entry || session.state !== 'open') continue;
      parts.flusher.push(session.outbox, entry);
      enter(parts, session, membership);
    }
  }
}

function checkFriends(parts: Parts, user: LocalUser, friendIds: readonly string[]): void {
  const tell = (user_id: string, friends: boolean) => {
    const state = friends ? State.FRIENDSHIP_STATE_FRIENDS : State.FRIENDSHIP_STATE_NONE;
    const entry = encodeEntry({ friendship_changed: { user_id, state } });
    for (const session of user.sessions) {
      if (session.state === 'open') parts.flusher.push(session.outbox, entry);
    }
    befriend(parts, user, user_id, friends);
  };
  const current = new Set(friendIds);
  for (const id of [...user.friends.keys()]) if (!current.has(id)) tell(id, false);
  for (const id of friendIds) if (!user.friends.has(id)) tell(id, true);
}

/** The event that tells the user of a conversation, as the store knows it now; undefined where it is gone again. */
async function joinedEntry(
  store: StoreClient,
  userId: string,
  conversation_id: string,
): Promise<Uint8Array | undefined> {
  const frame = godwit.v1.ClientFrame.encode({ id: 1, get_conversation: { conversation_id } }).finish();
  const { entries } = await store.call('execute', { items: [{ user_id: userId, frame }] });
  const [reply] = decodeServerFrames(entries[0] as Uint8Array);
  const conversation = reply?.get_conversation?.conversation;
  return conversation ? encodeEntry({ conversation_joined: { conversation } }) : undefined;
}
