import { noConversation, notBetween, notMember } from '@godwit/store/client';
import type { Gateway } from '../context.js';
import type { Conversation } from '../conversations/conversation.js';
import type { Session } from '../socket/session.js';

/**
 * Sends an ephemeral event to a conversation, by `say`, if the session's user may: at once if this node knows the user
 * as a member, otherwise once the store has answered. Ephemeral events of one session keep their order.
 */
export function sendEphemeral(
  gateway: Gateway,
  session: Session,
  conversationId: string,
  say: (conversation: Conversation) => void,
): object | Promise<object> {
  const conversation = gateway.conversations.get(conversationId);
  if (!session.pendingEphemeral && conversation?.sessions.has(session)) {
    assertUnrestricted(conversation.restricted);
    say(conversation);
    return {};
  }
  const spoken = (session.pendingEphemeral ?? Promise.resolve())
    .catch(() => {})
    .then(() => sendAfterStore(gateway, session, conversationId, say));
  session.pendingEphemeral = spoken;
  const done = () => {
    if (session.pendingEphemeral === spoken) session.pendingEphemeral = undefined;
  };
  spoken.then(done, done);
  return spoken;
}

/** Reads the membership from the store: this node may not know of it yet, as right after a creation. */
async function sendAfterStore(
  gateway: Gateway,
  session: Session,
  conversationId: string,
  say: (conversation: Conversation) => void,
): Promise<object> {
  const { user_id } = session;
  let conversation = gateway.conversations.get(conversationId);
  if (!conversation?.sessions.has(session)) {
    const { head, member_ids } = await gateway.recovery.standing(conversationId, user_id);
    if (!head?.epoch) throw noConversation(conversationId, user_id);
    if (member_ids.length === 0) throw notMember(conversationId, user_id);
    assertUnrestricted(head.restricted);
    if (session.state !== 'open') return {};
    conversation = gateway.conversations.get(conversationId);
    // Sent under the epoch in which the user is a member, not under an older one.
    if (!conversation || conversation.sequencer.epoch < head.epoch)
      conversation = gateway.conversations.createDetached(conversationId, head);
  }
  assertUnrestricted(conversation.restricted);
  say(conversation);
  return {};
}

function assertUnrestricted(restricted: boolean): void {
  if (restricted) throw notBetween();
}
