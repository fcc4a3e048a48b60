import type { Tracing } from '@godwit/store/tracing';
import type { internal } from '@godwit/store/wire';
import type { Conversation } from '../conversations/conversation.js';
import { ephemeralOf } from './ephemeral.js';
import type { Parts } from './parts.js';

/** Takes a frame of a conversation's topic; false if no session of this node is concerned. */
export function takeConversationFrame(parts: Parts, id: string, frame: internal.store.v1.BusFrame): boolean {
  const { conversations, recovery } = parts;
  const conversation = conversations.get(id);
  if (!conversation) return false;
  const { sequencer } = conversation;
  // Offered even without sessions: a session may join before the topic is unsubscribed, and the sequence must continue.
  if (frame.posted) {
    if (parts.tracing && frame.posted.traceparent) offerTraced(parts.tracing, conversation, frame.posted);
    else sequencer.offer(frame.posted);
  } else if (frame.changed) sequencer.offerChange(frame.changed);
  if (conversation.sessions.size === 0) {
    // Without sessions, a change of members concerns no one on this node.
    if (frame.members_changed && frame.members_changed.epoch > sequencer.epoch) {
      conversation.restrict(frame.members_changed.restricted, frame.members_changed.epoch);
      sequencer.reachEpoch(frame.members_changed.epoch);
      conversation.broadcastMembers(frame.members_changed.entry, frame.members_changed.epoch);
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
  parts.watches.membersChanged(conversation.id, removed_user_ids, epoch);
  // A late change may remove a user who has rejoined since.
  if (epoch <= sequencer.epoch) {
    // A repair may have been faster; the sessions must still be told of the new members.
    if (epoch === sequencer.epoch) conversation.broadcastMembers(entry, epoch);
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
  conversation.broadcastMembers(entry, epoch);
  // Earlier epochs may have removed other members; until they are known, no event of a later epoch passes.
  if (epoch === sequencer.epoch + 1) sequencer.reachEpoch(epoch);
  else recovery.doubt(conversation);
}

/** An event without a sequence number goes to the members of its epoch, or is lost. */
function told({ recovery }: Parts, conversation: Conversation, event: internal.store.v1.Told): void {
  if (event.epoch > conversation.sequencer.epoch) {
    recovery.doubt(conversation);
  } else if (event.read_user_id) {
    conversation.broadcastRead(event.read_user_id, event.read_seq, event.entry);
  } else if (event.key || event.ephemeral) {
    // Sent before one user blocked the other; too late now.
    if (!conversation.restricted)
      conversation.broadcastNewest({ ...ephemeralOf(event), exceptUserId: event.except_user_id });
  } else if (event.details_version > 0) {
    conversation.broadcastDetails(event.entry, event.details_version);
  } else {
    conversation.broadcast(event.entry, event.seq || undefined);
  }
}
