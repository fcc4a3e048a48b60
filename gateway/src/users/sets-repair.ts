import { setTimeout as sleep } from 'node:timers/promises';
import { decodeServerFrames, encodeEntry, GodwitError, godwit } from '@godwit/schema';
import type { internal } from '@godwit/store/wire';
import { befriend, enter } from '../bus/set-changes.js';
import type { Conversations } from '../conversations/conversations.js';
import { type ArrivalContext, showUser } from '../presence/arrivals.js';
import type { FriendPresence } from '../presence/friend-presence.js';
import type { Recovery } from '../recovery/recovery.js';
import type { Flusher } from '../socket/send-buffer.js';
import type { Executes } from '../store-calls/executes.js';
import { enforceAccess } from './access.js';
import type { KeptNotifications } from './kept-notifications.js';
import type { SetLane } from './set-lane.js';
import { friendsOf, type LocalUser } from './users.js';

/** Milliseconds to wait for an event that explains a difference. */
const PATIENCE_MS = 500;
/** Milliseconds before a user's sets are compared again after the store failed to answer. */
const RETRY_MS = 1_000;

/** Dependencies of a check of sets. */
export interface SetsRepairContext extends ArrivalContext {
  executes: Pick<Executes, 'submit'>;
  checkedSets: SetLane;
  keptNotifications: KeptNotifications;
  conversations: Conversations;
  friendPresence: FriendPresence;
  recovery: Recovery;
  flusher: Flusher;
}

type Membership = internal.store.v1.Membership;

const State = godwit.v1.FriendshipState;

/** Repairs the sets of users after the bus may have lost events. */
export interface SetsRepair {
  /** Compares a user's sets with the store, with retries until it has answered; one check per user at a time. */
  check(userId: string): void;
  /** Checks a user whose sets are behind, unless the missing change arrives soon. */
  suspect(user: LocalUser): void;
}

export function createSetsRepair(parts: SetsRepairContext): SetsRepair {
  /** Users with a check in progress, and whether another one was requested meanwhile. */
  const underWay = new Map<string, boolean>();
  const suspects = new Set<LocalUser>();
  const check = (userId: string) => {
    if (underWay.has(userId)) {
      underWay.set(userId, true);
      return;
    }
    underWay.set(userId, false);
    checkSets(parts, userId).then(
      () => {
        const again = underWay.get(userId);
        underWay.delete(userId);
        const user = parts.users.get(userId);
        if (again) check(userId);
        else if (user) suspect(user);
      },
      (error) => {
        parts.log.warn({ err: error }, "a user's sets could not be checked");
        underWay.delete(userId);
        setTimeout(() => check(userId), RETRY_MS).unref();
      },
    );
  };
  const suspect = (user: LocalUser) => {
    if (!user.sets.behind || suspects.has(user)) return;
    suspects.add(user);
    setTimeout(() => {
      suspects.delete(user);
      if (user.sets.behind && parts.users.get(user.id) === user) check(user.id);
    }, PATIENCE_MS).unref();
  };
  return { check, suspect };
}

/**
 * Compares the conversations of a user's sessions, and the user's friends, with the store, after the bus may have lost
 * events on the user's topic: sessions enter the conversations that they missed joining, and conversations that they
 * may have left are repaired.
 */
async function checkSets(parts: SetsRepairContext, userId: string): Promise<void> {
  const user = parts.users.get(userId);
  // If no session is open yet, Hello reads the sets.
  const since = user?.sets.known;
  if (!user || since === undefined) return;
  const read = user.beginRead();
  try {
    const sets = await parts.checkedSets.submit({ id: userId, email: '', since });
    if (parts.users.get(userId) !== user) return;
    if (sets.failure) throw GodwitError.fromWire(sets.failure);
    user.readAccess(read, sets.access);
    enforceAccess(parts.flusher, user.sessions, user.access);
    if (user.readStatus(read, sets)) showUser(parts, user);
    // A difference may be an event still in transit on the bus; the event itself is then sent, and nothing twice.
    if (differs(user, friendsOf(user, read, sets))) await sleep(PATIENCE_MS);
    if (parts.users.get(userId) !== user) return;
    for (const tie of sets.ties)
      if (user.sets.takesTie(tie.user_id ?? '', tie.sets_version ?? 0)) sendTie(parts, user, tie);
    checkFriends(parts, user, friendsOf(user, read, sets));
    user.sets.readFriends(sets.sets_version);
    await checkMemberships(parts, user, sets.memberships as Membership[]);
    if (sets.notified_version > since) await parts.keptNotifications.sendMissed(user, since, sets.sets_version);
    user.sets.reach(sets.sets_version);
  } finally {
    user.endRead(read);
  }
}

async function checkMemberships(
  parts: SetsRepairContext,
  user: LocalUser,
  memberships: readonly Membership[],
): Promise<void> {
  const current = new Set(memberships.map((membership) => membership.conversation_id));
  for (const session of user.sessions) {
    if (session.state !== 'open') continue;
    for (const id of session.conversations) {
      const conversation = current.has(id) ? undefined : parts.conversations.get(id);
      if (conversation) parts.recovery.doubt(conversation);
    }
    for (const membership of memberships) {
      if (parts.conversations.get(membership.conversation_id)?.sessions.has(session)) continue;
      const entry = await joinedEntry(parts, user.id, membership);
      // The event itself may have arrived in the meantime.
      if (parts.conversations.get(membership.conversation_id)?.sessions.has(session)) continue;
      if (!entry || session.state !== 'open') continue;
      parts.flusher.push(session.sendBuffer, entry);
      enter(parts, session, membership);
    }
  }
}

function differs(user: LocalUser, current: ReadonlySet<string>): boolean {
  return user.friends.size !== current.size || [...user.friends].some(({ id }) => !current.has(id));
}

/** Sends the user's tie with another user to the user's open sessions. */
function sendTie(parts: SetsRepairContext, user: LocalUser, tie: internal.store.v1.Tie.$Properties): void {
  const { user_id = '', state = 0, sets_version = 0 } = tie;
  const entry = encodeEntry({ friendship_changed: { user_id, state } });
  // Sessions that are still opening get their friends in the reply to Hello.
  const open = [...user.sessions].filter((session) => session.state === 'open');
  befriend(parts, user, { user_id, friends: state === State.FRIENDSHIP_STATE_FRIENDS, entry }, sets_version, open);
}

function checkFriends(parts: SetsRepairContext, user: LocalUser, current: ReadonlySet<string>): void {
  const tell = (user_id: string, friends: boolean) =>
    sendTie(parts, user, {
      user_id,
      state: friends ? State.FRIENDSHIP_STATE_FRIENDS : State.FRIENDSHIP_STATE_NONE,
    });
  const before = new Set([...user.friends].map(({ id }) => id));
  for (const id of before) if (!current.has(id)) tell(id, false);
  for (const id of current) if (!before.has(id)) tell(id, true);
}

/** The event that announces a conversation to the user, in its current state; undefined if it no longer exists. */
async function joinedEntry(
  { executes }: Pick<SetsRepairContext, 'executes'>,
  user_id: string,
  { conversation_id, last_seq, last_change }: Membership,
): Promise<Uint8Array | undefined> {
  const frame = godwit.v1.ClientFrame.encode({ id: 1, get_conversation: { conversation_id } }).finish();
  const [reply] = decodeServerFrames(await executes.submit(user_id, { user_id, frame }));
  const conversation = reply?.get_conversation?.conversation;
  if (!conversation) return undefined;
  // As in the event itself: live events continue after its head.
  Object.assign(conversation, { last_seq, last_change, unread: 0, muted: false, last_message: null });
  return encodeEntry({ conversation_joined: { conversation } });
}
