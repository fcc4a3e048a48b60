import { internal } from '@godwit/schema/store';
import type { BusListener } from '@godwit/store/bus';
import type { Conversations } from './conversations.js';
import type { Flusher } from './outbox.js';
import type { Recovery } from './recovery.js';
import type { Session } from './session.js';
import type { Users } from './users.js';

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
  recovery: Recovery;
  flusher: Flusher;
  counts: BusCounts;
  /** Compares what a user's sessions are in with what the store says. */
  checkMemberships: (userId: string) => void;
}

const { BusFrame } = internal.store.v1;

/** Takes every frame of the bus to those whom it concerns. */
export function createBusListener(parts: Parts): BusListener {
  const { conversations, users, recovery, counts } = parts;
  return {
    frame(topic, bytes) {
      counts.frames++;
      const frame = BusFrame.decode(bytes);
      const id = topic.slice(2);
      const reached = topic.startsWith('c:') ? ofConversation(parts, id, frame) : ofUser(parts, id, frame);
      if (!reached) counts.idle++;
    },
    gap() {
      counts.gaps++;
      recovery.compareHeads([...conversations.all()]);
      for (const user of users.ids()) parts.checkMemberships(user);
    },
  };
}

function ofConversation(parts: Parts, id: string, frame: internal.store.v1.BusFrame): boolean {
  const { conversations, recovery } = parts;
  const conversation = conversations.get(id);
  if (!conversation || conversation.sessions.size === 0) {
    // Nobody is here, but somebody may come back before the topic is left: the sequence goes on.
    if (conversation && frame.posted) conversation.sequencer.offer(frame.posted as internal.store.v1.Posted);
    return false;
  }
  const { sequencer } = conversation;
  if (frame.posted) {
    sequencer.offer(frame.posted as internal.store.v1.Posted);
  } else if (frame.members_changed) {
    const { epoch, removed_user_ids, entry } = frame.members_changed;
    // One that comes late may be of somebody who has come back since.
    if (epoch <= sequencer.epoch) {
      recovery.doubt(conversation);
      return true;
    }
    for (const user of removed_user_ids) {
      for (const session of parts.users.sessions(user)) conversations.leave(conversation, session);
    }
    conversation.tell(entry);
    // The epochs before it may have removed others: until that is known, nothing of theirs passes.
    if (epoch === sequencer.epoch + 1) sequencer.reachEpoch(epoch);
    else recovery.doubt(conversation);
  }
  if (sequencer.waiting) recovery.suspect(conversation);
  return true;
}

function ofUser(parts: Parts, userId: string, frame: internal.store.v1.BusFrame): boolean {
  const sessions = parts.users.sessions(userId);
  for (const session of sessions) {
    const act = () => {
      if (frame.joined) joined(parts, session, frame.joined);
      else if (frame.left) left(parts, session, frame.left);
    };
    if (session.deferred) session.deferred.push(act);
    else act();
  }
  return sessions.size > 0;
}

/** The user became a member: the session is told, and gets what is posted from then on. */
function joined(parts: Parts, session: Session, event: internal.store.v1.Joined): void {
  const { conversations, recovery, flusher } = parts;
  const known = conversations.get(event.conversation_id);
  if (known?.sessions.has(session)) return;
  flusher.push(session.outbox, event.entry);
  enter(parts, session, event);
  if (known && event.epoch > known.sequencer.epoch) recovery.doubt(known);
}

/** Makes a session of a member a recipient of a conversation, standing at `last_seq`. */
export function enter(
  parts: Pick<Parts, 'conversations' | 'recovery'>,
  session: Session,
  at: { conversation_id: string; last_seq: number; epoch: number },
): void {
  const { conversations, recovery } = parts;
  const { held, fresh, live } = conversations.hold([at]);
  const [conversation] = held;
  if (!conversation) return;
  conversations.join(conversation, session);
  const { sequencer } = conversation;
  const stale = sequencer.epoch > at.epoch;
  if (sequencer.delivered !== at.last_seq || stale) {
    session.fallBehind(conversation, at.last_seq);
    // Behind what the others have; or perhaps not a member any more, which is read along.
    if (sequencer.delivered > at.last_seq || stale) recovery.catchUp(session, conversation);
  }
  if (fresh.length > 0) live.then(() => recovery.compareHeads(fresh));
}

/** The user is a member no more: the session is told, and gets nothing posted later. */
function left(parts: Parts, session: Session, event: internal.store.v1.Left): void {
  const { conversations, recovery, flusher } = parts;
  const conversation = conversations.get(event.conversation_id);
  const present = conversation?.sessions.has(session);
  if (conversation && present && event.epoch < conversation.sequencer.epoch) {
    // Older than what the node knows: the user may have come back since.
    recovery.doubt(conversation);
    return;
  }
  if (conversation && present) conversations.leave(conversation, session);
  flusher.push(session.outbox, event.entry);
}
