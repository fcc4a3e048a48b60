import { Code, GodwitError } from '@godwit/schema';
import type { Handler } from './handler.js';

/** Extends the session with a newer token of the same user. */
export const refresh: Handler<'refresh'> = async (gateway, session, { token }) => {
  const { user_id, expires_at, good_until } = await gateway.verify(token);
  if (user_id !== session.user_id) throw new GodwitError(Code.CODE_PERMISSION_DENIED, "token: is another user's");
  session.expiresAt = expires_at;
  session.closesAt = good_until;
  return { expires_at };
};
