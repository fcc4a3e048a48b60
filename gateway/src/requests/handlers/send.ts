import { Code, checkSend, GodwitError } from '@godwit/schema';
import { directConversationId } from '@godwit/store/client';
import type { Handler } from './handler.js';

/** Posts a message: queues it in the append lane, and replies once it is committed. */
export const send: Handler<'send'> = async (gateway, session, request, _received, span) => {
  checkSend(request);
  const sender_id = session.user_id;
  const { to_user_id, client_message_id, after } = request;
  try {
    if (!session.maySend(client_message_id, after))
      throw new GodwitError(Code.CODE_UNAVAILABLE, 'the message before it was temporarily refused', {
        retryAfterMs: 100,
      });
    const conversation_id = to_user_id ? directConversationId(sender_id, to_user_id) : request.conversation_id;
    // Copied by field: objects made by a rest pattern are slow to encode.
    const item = {
      conversation_id,
      sender_id,
      to_user_id,
      client_message_id,
      content_type: request.content_type,
      body: request.body,
      reply_to: request.reply_to,
      attachment_ids: request.attachment_ids,
      traceparent: span?.traceparent,
    };
    span?.set({ 'messaging.system': 'godwit', 'messaging.message.conversation_id': conversation_id });
    const { seq, sent_at, deduplicated, failure } = await gateway.appends.submit(item);
    if (failure) throw GodwitError.fromWire(failure);
    // A message without a sequence number is never acknowledged.
    if (!seq)
      throw new GodwitError(Code.CODE_UNAVAILABLE, 'the store assigned no sequence number', { retryAfterMs: 500 });
    gateway.typing.stop(session, conversation_id);
    return { conversation_id, seq, sent_at, deduplicated };
  } catch (error) {
    if (error instanceof GodwitError && error.code === Code.CODE_UNAVAILABLE) session.refuseSend(client_message_id);
    throw error;
  }
};
