import type { internal } from '@godwit/store/wire';
import type { Conversation } from '../conversations/conversation.js';
import { describeLags } from '../conversations/lag-descriptions.js';
import type { Session } from '../socket/session.js';

/** Sessions in one description. */
const MAX_SESSIONS = 50;

/** The sessions of a user on this node, for operators: the oldest ones, and the number of all. */
export function describeSessions(
  sessions: Iterable<Session>,
  conversations: { get(id: string): Conversation | undefined },
): { sessions: internal.store.v1.SessionDescribed.$Properties[]; session_count: number } {
  const all = [...sessions];
  return {
    sessions: all.slice(0, MAX_SESSIONS).map((session) => ({
      session_id: session.id,
      client: session.client,
      address: session.sendBuffer.socket.address,
      state: session.leaving ? 'leaving' : session.state,
      opened_at: session.openedAt,
      token_expires_at: session.expiresAt,
      unsent_bytes: session.sendBuffer.buffered + (session.sendBuffer.batch?.bytes ?? 0),
      slow: session.sendBuffer.slow,
      requests_in_flight: session.inFlight,
      conversation_count: session.conversations.size,
      refusals: session.refusals?.list() ?? [],
      ...describeLags(session.lags, conversations),
    })),
    session_count: all.length,
  };
}
