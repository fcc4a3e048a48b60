import { decodeServerFrames } from '@godwit/schema';
import type { Handler } from './handler.js';

/** Keeps what the user's friends are to see, and shows it to them. */
export const setPresence: Handler<'set_presence'> = async (gateway, session, { status, text }, { bytes }) => {
  const { user_id, user } = session;
  const entry = await gateway.executes.submit(user_id, { user_id, frame: bytes });
  if (decodeServerFrames(entry)[0]?.error || !user) return entry;
  user.status = { status, text };
  await gateway.presence
    .show(user_id, user.status)
    .catch((error) => gateway.log.warn({ err: error }, 'presence could not be told of a status'));
  return entry;
};
