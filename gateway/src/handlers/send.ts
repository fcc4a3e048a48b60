import { checkSend, GodwitError } from '@godwit/schema';
import { directConversationId } from '@godwit/store/client';
import type { Handler } from './handler.js';

/** Posts a message: joins the lane of its conversation, and replies once it is committed. */
export const send: Handler<'send'> = async (gateway, session, request) => {
  checkSend(request);
  const sender_id = session.user_id;
  const { to_user_id } = request;
  const conversation_id = to_user_id ? directConversationId(sender_id, to_user_id) : request.conversation_id;
  const { seq, sent_at, deduplicated, failure } = await gateway.appends.submit(conversation_id, {
    ...request,
    conversation_id,
    sender_id,
  });
  if (failure) throw GodwitError.fromWire(failure);
  return { conversation_id, seq, sent_at, deduplicated };
};
