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

/** Counts of bus traffic, for metrics. */
export interface BusCounts {
  frames: number;
  /** Frames that no session or conversation of this node was interested in. */
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
  /** Compares a user's conversations and friends, as this node knows them, with the store. */
  checkSets: (userId: string) => void;
  /** Does the same, unless the change that the node has not heard of soon arrives by itself. */
  suspectSets: (user: LocalUser) => void;
  /** Publishes a user's status to friends. */
  showStatus: (user: LocalUser) => void;
}

type BusFrame = internal.store.v1.BusFrame;

/** Dispatches every bus frame to the conversation or user that it concerns. */
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
  // Offered even without sessions: a session may join before the topic is unsubscribed, and the sequence must go on.
  if (frame.posted) {
    if (parts.tracing && frame.posted.traceparent) offerTraced(parts.tracing, conversation, frame.posted);
    else sequencer.offer(frame.posted);
  } else if (frame.changed) sequencer.offerChange(frame.changed);
  if (conversation.sessions.size === 0) {
    // Without sessions, a change of members concerns no one on this node.
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
 * Traces a message from its arrival until the sockets were written to in this tick: one span for this node, however
 * many sockets there are. A message that was already delivered (repaired or repeated) gets no span.
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
  // An early message waits for its predecessors or its epoch; the span does not record when it is delivered.
  span?.set({ 'godwit.early': posted.seq > sequencer.delivered });
  if (span) setImmediate(() => span.end());
}

function membersChanged(parts: Parts, conversation: Conversation, change: internal.store.v1.MembersChanged): void {
  const { conversations, recovery, users } = parts;
  const { sequencer } = conversation;
  const { epoch, seq, removed_user_ids, entry, restricted } = change;
  // A late change may remove a user who has rejoined since.
  if (epoch <= sequencer.epoch) {
    // A repair may have been faster; the sessions must still be told of the new members.
    if (epoch === sequencer.epoch) conversation.tellMembers(entry, epoch);
    recovery.doubt(conversation);
    return;
  }
  for (const user of removed_user_ids) {
    for (const session of users.sessions(user)) {
      // Expel the session at once: the event on the user's own topic may be lost, or may have arrived already.
      if (conversation.sessions.has(session) && conversation.memberAsOf(session) < epoch)
        conversations.expel(conversation, session, seq);
    }
  }
  conversation.restrict(restricted, epoch);
  conversation.tellMembers(entry, epoch);
  // Earlier epochs may have removed other members; until they are known, no event of a later epoch passes.
  if (epoch === sequencer.epoch + 1) sequencer.reachEpoch(epoch);
  else recovery.doubt(conversation);
}

/** An event without a sequence number goes to the members of its epoch, or is lost. */
function told({ recovery }: Parts, conversation: Conversation, event: internal.store.v1.Told): void {
  if (event.epoch > conversation.sequencer.epoch) {
    recovery.doubt(conversation);
  } else if (event.read_user_id) {
    conversation.tellRead(event.read_user_id, event.read_seq, event.entry);
  } else if (event.key || event.ephemeral) {
    // Sent before one user blocked the other; too late now.
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

/** Runs `act` now, or once the session's Hello is answered. */
function whenOpen(session: Session, act: () => void): void {
  if (session.deferred) session.deferred.push(act);
  else act();
}

/** Applies a frame on a user's topic to one of the user's sessions. */
function concern(parts: Parts, session: Session, frame: BusFrame): void {
  if (frame.joined) joined(parts, session, frame.joined);
  else if (frame.left) left(parts, session, frame.left);
  else if (frame.told) parts.flusher.pushEphemeral(session.sendBuffer, eventOf(frame.told));
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
function joined(parts: Parts, session: Session, event: internal.store.v1.Joined): void {
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
function left(parts: Parts, session: Session, event: internal.store.v1.Left): void {
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
