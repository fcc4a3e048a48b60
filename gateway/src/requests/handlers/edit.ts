import { checkBody, checkId, checkUint, GodwitError, godwit } from '@godwit/schema';
import { forward } from './forward.js';
import type { Handler } from './handler.js';

/** Edits a message: as `forward`, but after the application's endpoint was asked, if it judges messages. */
export const edit: Handler<'edit'> = async (gateway, session, request, received, span) => {
  const { user_id } = session;
  if (!gateway.judges.concerns(user_id)) return forward(gateway, session, request, received, span);
  const { conversation_id, seq, content_type, body } = request;
  checkBody(content_type, body);
  checkId('conversation_id', conversation_id);
  checkUint('seq', seq);
  const message = { conversation_id, sender_id: user_id, content_type, body };
  const { failure, replaced, ...content } = await gateway.judges.submit(user_id, { message, edited_seq: seq });
  if (failure) throw GodwitError.fromWire(failure);
  const { bytes, frame } = received;
  const replacement = { ...request, content_type: content.content_type, body: content.body };
  const sent = replaced ? godwit.v1.ClientFrame.encode({ id: frame.id, edit: replacement }).finish() : bytes;
  const item = { user_id, frame: sent, traceparent: span?.traceparent, command: 'edit' as const, judged: true };
  return gateway.executes.submit(user_id, { ...item, conversation_id });
};
