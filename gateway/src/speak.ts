import { noConversation, notBetween, notMember } from '@godwit/store/client';
import type { Conversation } from './conversation.js';
import type { Gateway } from './gateway.js';
import type { Session } from './session.js';

/**
 * Says something ephemeral in a conversation, by `say`, where the session's user may: at once where this node knows the
 * user as a member, else once the store has answered. What one session says keeps its order.
 */
export function speak(
  gateway: Gateway,
  session: Session,
  conversationId: string,
  say: (conversation: Conversation) => void,
): object | Promise<object> {
  const conversation = gateway.conversations.get(conversationId);
  if (!session.speaking && conversation?.sessions.has(session)) {
    assertUnrestricted(conversation.restricted);
    say(conversation);
    return {};
  }
  const spoken = (session.speaking ?? Promise.resolve())
    .catch(() => {})
    .then(() => speakAfterAll(gateway, session, conversationId, say));
  session.speaking = spoken;
  const done = () => {
    if (session.speaking === spoken) session.speaking = undefined;
  };
  spoken.then(done, done);
  return spoken;
}

/** The node does not know the user as a member: perhaps it is still to hear of it, as right after a creation. */
async function speakAfterAll(
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
    // Said under the epoch in which the user is a member, and no older one.
    if (!conversation || conversation.sequencer.epoch < head.epoch)
      conversation = gateway.conversations.standIn(conversationId, head);
  }
  assertUnrestricted(conversation.restricted);
  say(conversation);
  return {};
}

function assertUnrestricted(restricted: boolean): void {
  if (restricted) throw notBetween();
}
