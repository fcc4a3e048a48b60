import { Code, GodwitError } from '@godwit/schema';
import { accessError } from '../../users/access.js';
import type { Handler } from './handler.js';

/** Extends the session with a newer token of the same user. */
export const refresh: Handler<'refresh'> = async (gateway, session, { token }) => {
  const identity = await gateway.verify(token);
  const { user_id, expires_at, issued_at } = identity;
  if (user_id !== session.user_id) throw new GodwitError(Code.CODE_PERMISSION_DENIED, "token: is another user's");
  const refused = accessError(gateway.users.get(user_id)?.access, issued_at);
  if (refused) throw refused;
  session.takeToken(identity);
  return { expires_at };
};
