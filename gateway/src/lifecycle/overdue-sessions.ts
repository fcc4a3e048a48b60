import { CloseCode, encodeEntry } from '@godwit/schema';
import type { Flusher } from '../socket/send-buffer.js';
import { HELLO_MS, type Session } from '../socket/session.js';

/**
 * Closes sessions that sent no Hello in time, and sessions whose token expired. Warns each session once for each token
 * that it is about to expire.
 */
export function closeOverdue(sessions: Iterable<Session>, flusher: Pick<Flusher, 'push'>): void {
  const now = performance.now();
  const clock = Date.now();
  for (const session of sessions) {
    const { state, greetBy, closesAt, warnsAt, sendBuffer } = session;
    if (state === 'greeting' && now > greetBy)
      sendBuffer.socket.end(CloseCode.NO_HELLO, `no Hello within ${HELLO_MS} ms`);
    if (state !== 'open') continue;
    if (closesAt > 0 && closesAt < clock) sendBuffer.socket.end(CloseCode.UNAUTHENTICATED, 'the token has expired');
    else if (warnsAt > 0 && warnsAt <= clock) {
      session.warnsAt = 0;
      flusher.push(sendBuffer, encodeEntry({ token_expiring: { expires_at: session.expiresAt } }));
    }
  }
}
