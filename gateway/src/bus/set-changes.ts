import type { internal } from '@godwit/store/wire';
import { fallBehind, forgetLeft, jumpAhead } from '../conversations/lag.js';
import { keyOf } from '../presence/friend-presence.js';
import type { Session } from '../socket/session.js';
import type { LocalUser } from '../users/users.js';
import type { Parts } from './parts.js';

/** Runs `act` now, or once the session's Hello is answered. */
export function whenOpen(session: Session, act: () => void): void {
  if (session.deferred) session.deferred.push(act);
  else act();
}

/**
 * Tells a user's sessions, by `entry`, that another user became a friend or stopped being one, and subscribes the user
 * to the friend's presence, starting with the current one. `version` is the version of the user's sets that the change
 * produced; 0: unknown. An older change undoes neither the friends that were read nor the presence that a session was
 * sent.
 */
export function befriend(
  { friendPresence, flusher }: Pick<Parts, 'friendPresence' | 'flusher'>,
  user: LocalUser,
  { user_id: otherId, friends, entry }: Pick<internal.store.v1.FriendChanged, 'user_id' | 'friends' | 'entry'>,
  version: number,
  sessions: Iterable<Session>,
): void {
  const isNews = version === 0 || version > user.sets.friendsAsOf;
  if (isNews && !friends) friendPresence.unfollow(user, otherId);
  const sees = isNews ? friends : friendPresence.follows(user, otherId);
  const followed = sees ? friendPresence.follow(user, [otherId]) : undefined;
  for (const session of sessions) {
    whenOpen(session, () => {
      if (version > 0 && version <= session.setsVersion) return;
      flusher.push(session.sendBuffer, entry);
      if (session.greetedWith?.has(otherId)) return;
      followed?.then(() => {
        const shown = friendPresence.shownTo(user, otherId);
        if (!shown || session.state !== 'open') return;
        flusher.pushEphemeral(session.sendBuffer, { key: keyOf(otherId), entry: shown, mayWait: true });
      });
    });
  }
}

/** The user became a member: tells the session, which then receives every message posted from that point on. */
export function joined(parts: Parts, session: Session, event: internal.store.v1.Joined): void {
  const { conversations, recovery, flusher } = parts;
  const known = conversations.get(event.conversation_id);
  if (known?.sessions.has(session)) {
    // The user rejoined before the node heard of the removal.
    if (event.epoch <= known.memberAsOf(session)) return;
    known.noteMember(session, event.epoch);
    known.hide(session, event.visible_seq);
    if (event.epoch > known.sequencer.epoch) recovery.doubt(known);
    return;
  }
  flusher.push(session.sendBuffer, event.entry);
  enter(parts, session, event);
  if (known && event.epoch > known.sequencer.epoch) recovery.doubt(known);
}

/** Makes a member's session a recipient of a conversation, starting at the position `at`. */
export function enter(
  parts: Pick<Parts, 'conversations' | 'recovery'>,
  session: Session,
  at: Pick<
    internal.store.v1.Membership,
    'conversation_id' | 'last_seq' | 'last_change' | 'epoch' | 'visible_seq' | 'restricted' | 'details_version'
  >,
): void {
  const { conversations, recovery } = parts;
  const { held, fresh, live } = conversations.hold([at]);
  const [conversation] = held;
  if (!conversation) return;
  conversations.join(conversation, session, at);
  const { sequencer } = conversation;
  const stale = sequencer.epoch > at.epoch;
  const position = { seq: at.last_seq, change: at.last_change };
  if (stale || sequencer.delivered !== position.seq || sequencer.changed !== position.change) {
    // The session lacks messages that the others have, or its user may no longer be a member; the read checks both.
    const lacks = sequencer.delivered > position.seq || sequencer.changed > position.change;
    if (lacks || stale) {
      fallBehind(session, conversation.id, position);
      recovery.catchUp(session, conversation);
    } else jumpAhead(session, conversation.id, position);
  }
  if (conversation.details !== at.details_version) {
    // Either the session or the others have an older title: all are sent the newest.
    conversation.details = Math.min(conversation.details, at.details_version);
    recovery.doubt(conversation);
  }
  if (fresh.length > 0) live.then(() => recovery.compareHeads(fresh));
}

/** The user is no longer a member: tells the session, which receives nothing posted later. */
export function left(parts: Parts, session: Session, event: internal.store.v1.Left): void {
  const { conversations, recovery, flusher } = parts;
  const conversation = conversations.get(event.conversation_id);
  const present = conversation?.sessions.has(session);
  if (conversation && present && event.epoch < conversation.memberAsOf(session)) {
    // Older than the node's state: the user may have rejoined since.
    recovery.doubt(conversation);
    return;
  }
  if (conversation && present) conversations.leave(conversation, session);
  if (!forgetLeft(session, event.conversation_id)) flusher.push(session.sendBuffer, event.entry);
}
