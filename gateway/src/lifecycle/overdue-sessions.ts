import { CloseCode } from '@godwit/schema';
import { HELLO_MS, type Session } from '../socket/session.js';

/** Closes sessions that sent no Hello in time, and sessions whose token expired. */
export function closeOverdue(sessions: Iterable<Session>): void {
  const now = performance.now();
  const clock = Date.now();
  for (const { state, greetBy, closesAt, sendBuffer } of sessions) {
    if (state === 'greeting' && now > greetBy)
      sendBuffer.socket.end(CloseCode.NO_HELLO, `no Hello within ${HELLO_MS} ms`);
    else if (state === 'open' && closesAt > 0 && closesAt < clock)
      sendBuffer.socket.end(CloseCode.UNAUTHENTICATED, 'the token has expired');
  }
}
