import { decodeServerFrames } from '@godwit/schema';
import { showUser } from '../../presence/arrivals.js';
import type { Handler } from './handler.js';

/** Stores the user's status, and publishes it to friends. */
export const setPresence: Handler<'set_presence'> = async (gateway, session, { status, text }, { bytes }, span) => {
  const { user_id } = session;
  const user = gateway.users.get(user_id);
  const entry = await gateway.executes.submit(user_id, { user_id, frame: bytes, traceparent: span?.traceparent });
  const [reply] = decodeServerFrames(entry);
  if (reply?.error || !user) return entry;
  user.setStatus({ status, text, version: reply?.set_presence?.version ?? 0 });
  await showUser(gateway, user);
  return entry;
};
