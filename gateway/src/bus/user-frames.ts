import { CloseCode } from '@godwit/schema';
import type { internal } from '@godwit/store/wire';
import type { Session } from '../socket/session.js';
import { endSession, enforceAccess } from '../users/access.js';
import { sendNotification } from '../users/kept-notifications.js';
import { tellOwnProfile } from '../users/own-profile.js';
import type { LocalUser } from '../users/users.js';
import { ephemeralOf } from './ephemeral.js';
import type { Parts } from './parts.js';
import { befriend, joined, left, whenOpen } from './set-changes.js';

/** Takes a frame of a user's topic; false if the user has no session on this node. */
export function takeUserFrame(parts: Parts, userId: string, frame: internal.store.v1.BusFrame): boolean {
  const user = parts.users.get(userId);
  if (!user) return false;
  const { friend_changed, presence_set, access_changed, block_changed, sets_version } = frame;
  if (access_changed) {
    accessChanged(parts, user, access_changed);
    return true;
  }
  if (block_changed) {
    parts.watches.blockChanged(user.sessions, block_changed.user_id, block_changed.blocked);
    return true;
  }
  if (frame.profile_shown) {
    tellOwnProfile(parts.flusher, user, frame.profile_shown);
    return true;
  }
  if (frame.notified) {
    sendNotification(parts.flusher, user, frame.notified.entry, sets_version);
    if (user.sets.behind) parts.suspectSets(user);
    return true;
  }
  // A change that was overtaken by a newer one of the same two users has no effect.
  if (friend_changed && user.sets.takesTie(friend_changed.user_id, sets_version)) {
    // Applied at once for all devices, and noted for a read of the user's sets in progress: its result may be older.
    user.noteFriend(friend_changed.user_id, friend_changed.friends, sets_version);
    befriend(parts, user, friend_changed, sets_version, user.sessions);
  }
  // Counted even if the change itself is applied only once a session opens.
  user.sets.came(sets_version);
  if (user.sets.behind) parts.suspectSets(user);
  if (friend_changed) return true;
  if (presence_set) {
    const { status, text, version } = presence_set;
    // The node where the status was chosen may have stopped before publishing it.
    if (user.setStatus({ status, text, version }) && user.arrived) parts.showStatus(user);
  } else {
    for (const session of user.sessions) whenOpen(session, () => concern(parts, session, frame));
  }
  return true;
}

/** An operator ended sessions of a user on this node. */
function accessChanged(
  { flusher }: Parts,
  user: LocalUser,
  { access, session_id }: internal.store.v1.AccessChanged,
): void {
  if (session_id) {
    for (const session of [...user.sessions])
      if (session.id === session_id) endSession(flusher, session, CloseCode.SESSION_ENDED, 'ended by an operator');
    return;
  }
  user.setAccess(access);
  enforceAccess(flusher, user.sessions, access);
}

/** Applies a frame on a user's topic to one of the user's sessions. */
function concern(parts: Parts, session: Session, frame: internal.store.v1.BusFrame): void {
  if (frame.joined) joined(parts, session, frame.joined);
  else if (frame.left) left(parts, session, frame.left);
  else if (frame.told) parts.flusher.pushEphemeral(session.sendBuffer, ephemeralOf(frame.told));
}
