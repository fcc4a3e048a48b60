import { checkId, encodeEntry } from '@godwit/schema';
import type { Handler } from './handler.js';

/** Tells the session from now on which members of a conversation are there. */
export const watch: Handler<'watch'> = async (gateway, session, { conversation_id }, { frame }) => {
  checkId('conversation_id', conversation_id);
  const user = gateway.users.get(session.user_id);
  // The session was closed while the request waited.
  if (!user) return undefined;
  const { id } = frame;
  await gateway.watches.watch(session, user, conversation_id, (response) => {
    if (id) gateway.flusher.pushReply(session.sendBuffer, encodeEntry({ id, watch: response }));
  });
  return undefined;
};

/** Ends `watch`. A conversation that the session does not watch is left as it is. */
export const unwatch: Handler<'unwatch'> = (gateway, session, { conversation_id }) => {
  checkId('conversation_id', conversation_id);
  gateway.watches.end(session, conversation_id);
  return {};
};
