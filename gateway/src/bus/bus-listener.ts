import { type BusListener, conversationTopic, userTopic } from '@godwit/store/bus';
import type { Tracing } from '@godwit/store/tracing';
import { internal } from '@godwit/store/wire';
import type { Conversation } from '../conversations/conversation.js';
import type { Conversations } from '../conversations/conversations.js';
import { fallBehind, forgetLeft, jumpAhead } from '../conversations/lag.js';
import { type FriendPresence, keyOf } from '../presence/friend-presence.js';
import type { Recovery } from '../recovery/recovery.js';
import type { EphemeralEvent, Flusher } from '../socket/send-buffer.js';
import type { Session } from '../socket/session.js';
import type { LocalUser, Users } from '../users/users.js';

/** Figures of what came by the bus, for metrics. */
export interface BusCounts {
  frames: number;
  /** Frames that reached this node with nobody interested. */
  idle: number;
  gaps: number;
}

interface Parts {
  conversations: Conversations;
  users: Users;
  friendPresence: FriendPresence;
  recovery: Recovery;
  flusher: Flusher;
  counts: BusCounts;
  tracing: Tracing | undefined;
  /** Compares what a user's sessions are in, and whom they see, with what the store says. */
  checkSets: (userId: string) => void;
  /** Does so unless what the node has not heard of comes by itself soon. */
  suspectSets: (user: LocalUser) => void;
  /** Shows a user's status to friends. */
  showStatus: (user: LocalUser) => void;
}

type BusFrame = internal.store.v1.BusFrame;

/** Takes every frame of the bus to those whom it concerns. */
export function createBusListener(parts: Parts): BusListener {
  const { conversations, users, recovery, friendPresence, counts } = parts;
  const byTopic: Record<string, (id: string, frame: BusFrame) => boolean> = {
    c: (id, frame) => ofConversation(parts, id, frame),
    u: (id, frame) => ofUser(parts, id, frame),
    p: (id, { presence_shown }) => presence_shown != null && friendPresence.take(id, presence_shown),
  };
  return {
    frame(topic, bytes) {
      counts.frames++;
      const reached = byTopic[topic[0] as string]?.(topic.slice(2), internal.store.v1.BusFrame.decode(bytes));
      if (!reached) counts.idle++;
    },
    gap(affects) {
      counts.gaps++;
      recovery.compareHeads([...conversations.all()].filter(({ id }) => affects(conversationTopic(id))));
      for (const { id } of users.all()) if (affects(userTopic(id))) parts.checkSets(id);
      friendPresence.refresh();
    },
  };
}

function ofConversation(parts: Parts, id: string, frame: BusFrame): boolean {
  const { conversations, recovery } = parts;
  const conversation = conversations.get(id);
  if (!conversation) return false;
  const { sequencer } = conversation;
  // Also where nobody is here just now: somebody may come back before the topic is left, and the sequence goes on.
  if (frame.posted) {
    if (parts.tracing && frame.posted.traceparent) offerTraced(parts.tracing, conversation, frame.posted);
    else sequencer.offer(frame.posted);
  } else if (frame.changed) sequencer.offerChange(frame.changed);
  if (conversation.sessions.size === 0) {
    // Nobody is here whom a change of the members could concern.
    if (frame.members_changed && frame.members_changed.epoch > sequencer.epoch) {
      conversation.restrict(frame.members_changed.restricted, frame.members_changed.epoch);
      sequencer.reachEpoch(frame.members_changed.epoch);
      conversation.tellMembers(frame.members_changed.entry, frame.members_changed.epoch);
    }
    if (frame.told?.read_user_id) conversation.reads.take(frame.told.read_user_id, frame.told.read_seq);
    conversation.details = Math.max(frame.told?.details_version ?? 0, conversation.details);
    return false;
  }
  if (frame.members_changed) membersChanged(parts, conversation, frame.members_changed);
  else if (frame.told) told(parts, conversation, frame.told);
  if (sequencer.waiting) recovery.suspect(conversation);
  return true;
}

/**
 * Notes what a traced message takes from its arrival until the sockets of this turn were written to: one span for this
 * node, however many they are. One that came already, and was repaired or repeated, has none.
 */
function offerTraced(tracing: Tracing, conversation: Conversation, posted: internal.store.v1.Posted): void {
  const { sequencer, sessions, id } = conversation;
  if (posted.seq <= sequencer.delivered || sessions.size === 0) {
    sequencer.offer(posted);
    return;
  }
  const span = tracing.follow(posted.traceparent, 'deliver', 'consumer', {
    attributes: {
      'messaging.system': 'godwit',
      'messaging.operation.type': 'process',
      'messaging.message.conversation_id': id,
      'godwit.seq': posted.seq,
      'godwit.recipients': sessions.size,
    },
  });
  sequencer.offer(posted);
  // One that is early waits for those before it, or for its epoch: when it goes out is not noted.
  span?.set({ 'godwit.early': posted.seq > sequencer.delivered });
  if (span) setImmediate(() => span.end());
}

function membersChanged(parts: Parts, conversation: Conversation, change: internal.store.v1.MembersChanged): void {
  const { conversations, recovery, users } = parts;
  const { sequencer } = conversation;
  const { epoch, seq, removed_user_ids, entry, restricted } = change;
  // One that comes late may be of somebody who has come back since.
  if (epoch <= sequencer.epoch) {
    // Or a repair was faster: then the members are still to be told.
    if (epoch === sequencer.epoch) conversation.tellMembers(entry, epoch);
    recovery.doubt(conversation);
    return;
  }
  for (const user of removed_user_ids) {
    for (const session of users.sessions(user)) {
      // It is told at once: the event on the user's own topic may be lost, or has been here.
      if (conversation.sessions.has(session) && conversation.memberAsOf(session) < epoch)
        conversations.expel(conversation, session, seq);
    }
  }
  conversation.restrict(restricted, epoch);
  conversation.tellMembers(entry, epoch);
  // The epochs before it may have removed others: until that is known, nothing of theirs passes.
  if (epoch === sequencer.epoch + 1) sequencer.reachEpoch(epoch);
  else recovery.doubt(conversation);
}

/** An event without a number goes to the members of its epoch, or is lost. */
function told({ recovery }: Parts, conversation: Conversation, event: internal.store.v1.Told): void {
  if (event.epoch > conversation.sequencer.epoch) {
    recovery.doubt(conversation);
  } else if (event.read_user_id) {
    conversation.tellRead(event.read_user_id, event.read_seq, event.entry);
  } else if (event.key || event.ephemeral) {
    // Said before the one blocked the other, it comes too late now.
    if (!conversation.restricted) conversation.tellNewest({ ...eventOf(event), exceptUserId: event.except_user_id });
  } else if (event.details_version > 0) {
    conversation.tellDetails(event.entry, event.details_version);
  } else {
    conversation.tell(event.entry, event.seq || undefined);
  }
}

const eventOf = ({ key, entry, may_wait }: internal.store.v1.Told): EphemeralEvent => ({
  key,
  entry,
  mayWait: may_wait,
});

function ofUser(parts: Parts, userId: string, frame: BusFrame): boolean {
  const user = parts.users.get(userId);
  if (!user) return false;
  const { friend_changed, presence_set, sets_version } = frame;
  // One that a newer change of the same two has overtaken changes nothing any more.
  if (friend_changed && user.sets.takesTie(friend_changed.user_id, sets_version)) {
    // At once for all devices, and noted for whoever reads the user's sets just now: what is read may be older.
    user.noteFriend(friend_changed.user_id, friend_changed.friends, sets_version);
    befriend(parts, user, friend_changed, sets_version, user.sessions);
  }
  // Also where the change itself is carried out only when a session opens.
  user.sets.came(sets_version);
  if (user.sets.behind) parts.suspectSets(user);
  if (friend_changed) return true;
  if (presence_set) {
    const { status, text, version } = presence_set;
    // The node where it was chosen may have gone before it could show it.
    if (user.setStatus({ status, text, version }) && user.arrived) parts.showStatus(user);
  } else {
    for (const session of user.sessions) whenOpen(session, () => concern(parts, session, frame));
  }
  return true;
}

/** Does it now, or once the session's Hello is answered. */
function whenOpen(session: Session, act: () => void): void {
  if (session.deferred) session.deferred.push(act);
  else act();
}

/** Acts on what concerns a user, for one of the user's sessions. */
function concern(parts: Parts, session: Session, frame: BusFrame): void {
  if (frame.joined) joined(parts, session, frame.joined);
  else if (frame.left) left(parts, session, frame.left);
  else if (frame.told) parts.flusher.pushEphemeral(session.sendBuffer, eventOf(frame.told));
}

/**
 * Tells sessions of a user that another is a friend now, or not any more, by `entry`; and lets the user see what the
 * other shows, beginning with what that is now. `version` of the user's sets is the one that the change made; 0: not known.
 * An older change undoes neither the friends that were read nor the presence that a session was told.
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

/** The user became a member: the session is told, and gets what is posted from then on. */
function joined(parts: Parts, session: Session, event: internal.store.v1.Joined): void {
  const { conversations, recovery, flusher } = parts;
  const known = conversations.get(event.conversation_id);
  if (known?.sessions.has(session)) {
    // Back before the node heard of the removal.
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

/** Makes a session of a member a recipient of a conversation, standing where `at` says. */
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
    // It lacks what the others have; or perhaps is not a member any more, which is read along.
    const lacks = sequencer.delivered > position.seq || sequencer.changed > position.change;
    if (lacks || stale) {
      fallBehind(session, conversation.id, position);
      recovery.catchUp(session, conversation);
    } else jumpAhead(session, conversation.id, position);
  }
  if (conversation.details !== at.details_version) {
    // Either the session has an older title than the others, or the others have: all are told the newest.
    conversation.details = Math.min(conversation.details, at.details_version);
    recovery.doubt(conversation);
  }
  if (fresh.length > 0) live.then(() => recovery.compareHeads(fresh));
}

/** The user is a member no more: the session is told, and gets nothing posted later. */
function left(parts: Parts, session: Session, event: internal.store.v1.Left): void {
  const { conversations, recovery, flusher } = parts;
  const conversation = conversations.get(event.conversation_id);
  const present = conversation?.sessions.has(session);
  if (conversation && present && event.epoch < conversation.memberAsOf(session)) {
    // Older than what the node knows: the user may have come back since.
    recovery.doubt(conversation);
    return;
  }
  if (conversation && present) conversations.leave(conversation, session);
  if (!forgetLeft(session, event.conversation_id)) flusher.push(session.sendBuffer, event.entry);
}
