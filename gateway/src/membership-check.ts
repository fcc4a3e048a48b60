import { decodeServerFrames, encodeEntry, godwit } from '@godwit/schema';
import type { internal } from '@godwit/schema/store';
import type { StoreClient } from '@godwit/store/client';
import { enter } from './bus-events.js';
import type { Conversations } from './conversations.js';
import type { Lane } from './lane.js';
import type { Flusher } from './outbox.js';
import type { Recovery } from './recovery.js';
import type { Users } from './users.js';

/** Reads what users belong to; shared with connecting sessions. */
export type MembershipLane = Lane<string, internal.store.v1.UserSets>;

interface Parts {
  store: StoreClient;
  memberships: MembershipLane;
  conversations: Conversations;
  users: Users;
  recovery: Recovery;
  flusher: Flusher;
}

/**
 * Compares what a user's sessions are in with what the store says, after the bus may have lost what came on the user's
 * topic: sessions enter what they missed joining, and what they may have left is looked after.
 */
export async function checkMemberships(parts: Parts, userId: string): Promise<void> {
  const { memberships } = (await parts.memberships.submit(userId)) as internal.store.v1.UserSets;
  const current = new Set(memberships.map((membership) => membership.conversation_id));
  for (const session of parts.users.sessions(userId)) {
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
