import { checkId } from '@godwit/schema';
import { sendEphemeral } from '../ephemeral-send.js';
import type { Handler } from './handler.js';

/** Tells the other members that the caller started or stopped typing. */
export const typing: Handler<'typing'> = (gateway, session, { conversation_id, active }) => {
  checkId('conversation_id', conversation_id);
  return sendEphemeral(gateway, session, conversation_id, (conversation) =>
    gateway.typing.say(session, conversation, active),
  );
};
