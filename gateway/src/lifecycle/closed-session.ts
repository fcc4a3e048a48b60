import { userTopic } from '@godwit/store/bus';
import type { Gateway } from '../context.js';
import { leaveUser } from '../presence/arrivals.js';
import type { Session } from '../socket/session.js';

/** Removes a closed session from every registry. */
export function removeSession(gateway: Gateway, session: Session): void {
  const wasUser = session.state === 'open' || session.state === 'opening';
  session.state = 'closed';
  session.reads?.close();
  gateway.sessions.delete(session);
  gateway.conversations.leaveAll(session);
  gateway.typing.leave(session);
  gateway.watches.endAll(session);
  if (!wasUser || !session.user_id) return;
  leaveUser(gateway, session);
  gateway.subscriptions.release(userTopic(session.user_id));
}
