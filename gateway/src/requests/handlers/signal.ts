import { checkSignal, encodeEntry } from '@godwit/schema';
import { conversationTopic } from '@godwit/store/bus';
import { internal } from '@godwit/store/wire';
import { sendEphemeral } from '../ephemeral-send.js';
import type { Handler } from './handler.js';

/** Sends an ephemeral message to the members of a conversation: one PUBLISH, and nothing is stored. */
export const signal: Handler<'signal'> = (gateway, session, request) => {
  checkSignal(request);
  const { conversation_id, content_type, body, key } = request;
  return sendEphemeral(gateway, session, conversation_id, ({ sequencer, sessions }) => {
    const sender_id = session.user_id;
    const entry = encodeEntry({ signaled: { conversation_id, sender_id, content_type, body, key } });
    // The other fields are sent as often as the body, also if the body is empty.
    const refused = gateway.costs.chargeSignal(sender_id, entry.length, sessions.size);
    if (refused) throw refused;
    const told = {
      epoch: sequencer.epoch,
      entry,
      key: key && `signal ${conversation_id} ${sender_id} ${key}`,
      ephemeral: true,
    };
    gateway.bus.publish(conversationTopic(conversation_id), internal.store.v1.BusFrame.encode({ told }).finish());
  });
};
